import { settle, UNKNOWN } from "../../../infrastructure/values.js";
import type { Stack } from "../stack.js";

/**
 * Adds KMS keys. Rotation is off by default, every 365 days once on; keys that are not symmetric, and keys of imported
 * material or custom stores, are not rotated by KMS: https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html
 */
export function addKeys(stack: Stack): void {
	for (const key of stack.all("AWS::KMS::Key")) {
		const { properties } = key;
		const rotation = properties.in("EnableKeyRotation");
		const period = properties.in("RotationPeriodInDays");
		const differs = (name: string, usual: string) => {
			const text = properties.in(name).text();
			return typeof text === "string" && text !== usual;
		};
		const cannot =
			differs("KeySpec", "SYMMETRIC_DEFAULT") || differs("KeyUsage", "ENCRYPT_DECRYPT") || differs("Origin", "AWS_KMS");
		const rotated = cannot ? null : rotation.flag(false);
		const days = rotated === true ? (period.integer() ?? 365) : rotated === UNKNOWN ? UNKNOWN : null;
		const unknown: string[] = [];
		stack.add(
			stack.keys,
			"keys",
			key,
			{
				service: "kms",
				rotated: settle(unknown, "rotated", rotated),
				rotationDays: settle(unknown, "rotationDays", days),
				unknown,
			},
			{ rotated: rotation, rotationDays: period },
		);
	}
}

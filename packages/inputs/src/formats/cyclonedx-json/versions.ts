import type { UpstreamSchemaName } from "@proviso/schemas";

/** A version whose JSON Schema is known. */
export type CycloneDxVersion = UpstreamSchemaName extends `cyclonedx-${infer Version}` ? Version : never;

/** All of them. */
export const versions: readonly CycloneDxVersion[] = ["1.2", "1.3", "1.4", "1.5", "1.6", "1.7"];

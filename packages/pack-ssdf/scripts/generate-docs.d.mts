export function generate(): Promise<Map<string, string>>;
export function stale(): Promise<string[]>;

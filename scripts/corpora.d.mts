export declare const CORPORA: string | null;

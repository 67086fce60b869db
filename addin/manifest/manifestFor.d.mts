export declare const developmentAddress: string;
export declare function manifestVersion(version: string): string;
export declare function manifestFor(manifest: string, address: string, version: string): string;

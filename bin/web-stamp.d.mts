/** Hash over the names and texts of everything that the web build reads. */
export function sourceHash(): string;
/** True where the built web application is that of the present sources. */
export function isBuilt(): boolean;
/** Notes that what is built is that of the present sources. */
export function writeStamp(): void;

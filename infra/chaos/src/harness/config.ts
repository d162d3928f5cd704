/** The environment of a process of ours: what this one inherited, and these variables over it. */
export const inherited = (own: Record<string, string>): NodeJS.ProcessEnv => ({ ...process.env, ...own });

import { p as KnownError } from "./start.js";
import { statSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { open, rename, unlink, writeFile } from "node:fs/promises";
// src/files/output.ts
async function writeOutput(path, text, option = "--output-file") {
	try {
		const stat = statSync(path, { throwIfNoEntry: false });
		if (!stat || stat.isFile()) await replace(path, text);
		else await writeFile(path, text);
	} catch (error) {
		const { code } = error;
		if (!code) throw error;
		throw new KnownError(`${option}: cannot write ${path} (${reasons[code] ?? code})`);
	}
}
const reasons = {
	ENOENT: "its folder is not there",
	EISDIR: "it is a folder",
	EACCES: "no permission",
	ENOSPC: "no space left on the device"
};
async function replace(path, text) {
	const temporary = `${path}.${randomBytes(6).toString("hex")}.tmp`;
	const file = await open(temporary, "wx");
	try {
		await file.writeFile(text).finally(() => file.close());
		await rename(temporary, path);
	} catch (error) {
		await unlink(temporary).catch(() => {});
		throw error;
	}
}
export { writeOutput as t };

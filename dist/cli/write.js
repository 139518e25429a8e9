import { p as KnownError } from "./start.js";
import { constants } from "node:fs";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { randomBytes } from "node:crypto";
import { access, open, readFile, realpath, rename, stat, unlink } from "node:fs/promises";
// src/fix/write.ts
async function writeChange({ path, before, after, root }) {
	try {
		const target = await insideTarget(path, root);
		const stats = await stat(target);
		await assertWritable(path, target, stats);
		const unchanged = async () => {
			if (!(await readFile(target)).equals(Buffer.from(before))) throw new KnownError(`${path}: changed while it was being checked, left as it is: run again`);
		};
		await replaceFile(target, Buffer.from(after), stats, unchanged);
	} catch (error) {
		throw known(path, error);
	}
}
async function insideTarget(path, root) {
	const target = await realpath(path);
	const named = isInside(resolve(root), resolve(path)) ? root : dirname(path);
	if (isInside(await realpath(named), target)) return target;
	throw new KnownError(`${path}: a symlink out of the tree (to ${target}), left as it is`);
}
function isInside(folder, path) {
	const way = relative(folder, path);
	return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
async function assertWritable(path, target, stats) {
	if (!stats.isFile()) throw new KnownError(`${path}: not a file, left as it is`);
	if (!(stats.mode & constants.S_IWUSR)) throw new KnownError(readOnly(path));
	await access(target, constants.W_OK);
}
function readOnly(path) {
	return `${path}: read-only, left as it is: make it writable, or use --diff to see the fixes`;
}
async function replaceFile(target, content, { mode, uid, gid }, lastCheck) {
	const temporary = `${target}.${randomBytes(6).toString("hex")}.tmp`;
	const file = await open(temporary, "wx", mode & 511);
	try {
		try {
			await file.writeFile(content);
			const made = await file.stat();
			if (made.uid !== uid || made.gid !== gid) await file.chown(uid, gid);
			await file.chmod(mode & 4095);
			await file.sync();
		} finally {
			await file.close();
		}
		await lastCheck();
		await rename(temporary, target);
	} catch (error) {
		await unlink(temporary).catch(() => {});
		throw error;
	}
}
const reasons = {
	ENOENT: "no such file",
	ENOTDIR: "no such file",
	ELOOP: "a symlink that leads to itself",
	ENOSPC: "no space left on the device",
	EDQUOT: "the disk quota is used up",
	EFBIG: "the file would be larger than allowed",
	EROFS: "the file system is read-only",
	EIO: "the device failed",
	ENAMETOOLONG: "the name is too long"
};
function known(path, error) {
	if (error instanceof KnownError || !(error instanceof Error) || !("code" in error)) return error;
	const { code, syscall } = error;
	if (syscall === void 0) return error;
	if ((code === "EACCES" || code === "EPERM") && syscall === "access") return new KnownError(readOnly(path));
	const reason = code === "EACCES" || code === "EPERM" ? "no permission to write beside it" : reasons[code ?? ""] ?? error.message;
	return new KnownError(`${path}: cannot be written, left as it is: ${reason}`, { cause: error });
}
export { writeChange };

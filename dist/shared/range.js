// src/model/range.ts
function contains(outer, inner) {
	return outer.start <= inner.start && inner.end <= outer.end;
}
function overlaps(a, b) {
	return a.start < b.end && b.start < a.end;
}
export { overlaps as n, contains as t };

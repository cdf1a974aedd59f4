// Generated from schemas/configuration.schema.json by "npm run generate". Do not edit.
function codePoints(text) {
	let count = 0;
	for (let _ of text) count++;
	return count;
}

var structures = /* @__PURE__ */ new Map(), known = /* @__PURE__ */ new Map();
function forget() {
	structures.size !== 0 && (structures = /* @__PURE__ */ new Map(), known = /* @__PURE__ */ new Map());
}

var telling = !1;
function validator(main) {
	return (value) => {
		try {
			return main(value) ? [] : (telling = !0, main(value), main.errors ?? []);
		} catch (error) {
			if (error instanceof RangeError) return [{ instancePath: "", keyword: "depth", params: {} }];
			throw error;
		} finally {
			telling = !1, main.errors = null, forget();
		}
	};
}

var stdin_default = validator(validate0);
var func0 = codePoints;
var pattern0 = new RegExp("^[0-9A-Fa-f]{7,64}$", "u"), pattern1 = new RegExp("^[a-z0-9]+:[0-9A-Fa-f]{32,128}$", "u"), pattern2 = new RegExp("^\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?(?:[Zz]|[+-]\\d\\d:\\d\\d)$", "u");
function validate2(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.name !== void 0) {
				let data0 = data.name, _errs1 = errors;
				if (errors === _errs1)
					if (typeof data0 == "string") {
						if (data0.length < 1)
							return validate2.errors = [{ instancePath: instancePath + "/name", keyword: "minLength", params: { limit: 1 } }], !1;
					} else
						return validate2.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.version !== void 0) {
					let data1 = data.version, _errs3 = errors;
					if (errors === _errs3)
						if (typeof data1 == "string") {
							if (data1.length < 1)
								return validate2.errors = [{ instancePath: instancePath + "/version", keyword: "minLength", params: { limit: 1 } }], !1;
						} else
							return validate2.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.commit !== void 0) {
						let data2 = data.commit, _errs5 = errors;
						if (errors === _errs5)
							if (typeof data2 == "string") {
								if (!pattern0.test(data2))
									return validate2.errors = [{ instancePath: instancePath + "/commit", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f]{7,64}$" } }], !1;
							} else
								return validate2.errors = [{ instancePath: instancePath + "/commit", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.digests !== void 0) {
							let data3 = data.digests, _errs7 = errors;
							if (errors === _errs7)
								if (Array.isArray(data3)) {
									var valid1 = !0;
									let len0 = data3.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let data4 = data3[i0], _errs9 = errors;
										if (errors === _errs9)
											if (typeof data4 == "string") {
												if (!pattern1.test(data4))
													return validate2.errors = [{ instancePath: instancePath + "/digests/" + i0, keyword: "pattern", params: { pattern: "^[a-z0-9]+:[0-9A-Fa-f]{32,128}$" } }], !1;
											} else
												return validate2.errors = [{ instancePath: instancePath + "/digests/" + i0, keyword: "type", params: { type: "string" } }], !1;
										var valid1 = _errs9 === errors;
										if (!valid1)
											break;
									}
								} else
									return validate2.errors = [{ instancePath: instancePath + "/digests", keyword: "type", params: { type: "array" } }], !1;
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.builtAt !== void 0) {
								let data5 = data.builtAt, _errs11 = errors;
								if (errors === _errs11)
									if (typeof data5 == "string") {
										if (!pattern2.test(data5))
											return validate2.errors = [{ instancePath: instancePath + "/builtAt", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?(?:[Zz]|[+-]\\d\\d:\\d\\d)$" } }], !1;
									} else
										return validate2.errors = [{ instancePath: instancePath + "/builtAt", keyword: "type", params: { type: "string" } }], !1;
								var valid0 = _errs11 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								let additional0;
								for (let key0 in data)
									if (!(key0 === "name" || key0 === "version" || key0 === "commit" || key0 === "digests" || key0 === "builtAt")) {
										additional0 = key0;
										break;
									}
								if (additional0 !== void 0)
									return validate2.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
							}
						}
					}
				}
			}
		} else
			return validate2.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate2.errors = vErrors, errors === 0;
}
function validate1(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.name === void 0 && (missing0 = "name") || data.paths === void 0 && (missing0 = "paths"))
				return validate1.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.name !== void 0) {
				let data0 = data.name, _errs1 = errors;
				if (errors === _errs1)
					if (typeof data0 == "string") {
						if (data0.length < 1)
							return validate1.errors = [{ instancePath: instancePath + "/name", keyword: "minLength", params: { limit: 1 } }], !1;
						if (data0.length > 200 && func0(data0) > 200)
							return validate1.errors = [{ instancePath: instancePath + "/name", keyword: "maxLength", params: { limit: 200 } }], !1;
					} else
						return validate1.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.paths !== void 0) {
					let data1 = data.paths, _errs3 = errors;
					if (errors === _errs3)
						if (Array.isArray(data1)) {
							if (data1.length < 1)
								return validate1.errors = [{ instancePath: instancePath + "/paths", keyword: "minItems", params: { limit: 1 } }], !1;
							{
								var valid1 = !0;
								let len0 = data1.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let data2 = data1[i0], _errs5 = errors;
									if (errors === _errs5)
										if (typeof data2 == "string") {
											if (data2.length < 1)
												return validate1.errors = [{ instancePath: instancePath + "/paths/" + i0, keyword: "minLength", params: { limit: 1 } }], !1;
										} else
											return validate1.errors = [{ instancePath: instancePath + "/paths/" + i0, keyword: "type", params: { type: "string" } }], !1;
									var valid1 = _errs5 === errors;
									if (!valid1)
										break;
								}
							}
						} else
							return validate1.errors = [{ instancePath: instancePath + "/paths", keyword: "type", params: { type: "array" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.release !== void 0) {
						let _errs7 = errors;
						validate2(data.release, telling ? instancePath + "/release" : "") || (vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors), errors = vErrors.length);
						var valid0 = _errs7 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						let additional0;
						for (let key0 in data)
							if (!(key0 === "name" || key0 === "paths" || key0 === "release")) {
								additional0 = key0;
								break;
							}
						if (additional0 !== void 0)
							return validate1.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
					}
				}
			}
		} else
			return validate1.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate1.errors = vErrors, errors === 0;
}
function validate0(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.units !== void 0) {
				let data0 = data.units, _errs1 = errors;
				if (errors === _errs1)
					if (Array.isArray(data0)) {
						var valid1 = !0;
						let len0 = data0.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let _errs3 = errors;
							validate1(data0[i0], telling ? instancePath + "/units/" + i0 : "") || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length);
							var valid1 = _errs3 === errors;
							if (!valid1)
								break;
						}
					} else
						return validate0.errors = [{ instancePath: instancePath + "/units", keyword: "type", params: { type: "array" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				let additional0;
				for (let key0 in data)
					if (key0 !== "units") {
						additional0 = key0;
						break;
					}
				if (additional0 !== void 0)
					return validate0.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
			}
		} else
			return validate0.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate0.errors = vErrors, errors === 0;
}
export {
	stdin_default as default
};

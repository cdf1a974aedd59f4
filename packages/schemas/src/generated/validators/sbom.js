// Generated from schemas/input/sbom.schema.json by "npm run generate". Do not edit.
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
var pattern0 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function validate1(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.format === void 0 && (missing0 = "format") || data.formatVersion === void 0 && (missing0 = "formatVersion") || data.path === void 0 && (missing0 = "path") || data.digest === void 0 && (missing0 = "digest"))
				return validate1.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.format !== void 0) {
				let _errs1 = errors;
				if (typeof data.format != "string")
					return validate1.errors = [{ instancePath: instancePath + "/format", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.formatVersion !== void 0) {
					let data1 = data.formatVersion, _errs3 = errors;
					if (typeof data1 != "string" && data1 !== null)
						return validate1.errors = [{ instancePath: instancePath + "/formatVersion", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.path !== void 0) {
						let _errs5 = errors;
						if (typeof data.path != "string")
							return validate1.errors = [{ instancePath: instancePath + "/path", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.digest !== void 0) {
							let data3 = data.digest, _errs7 = errors;
							if (errors === _errs7)
								if (typeof data3 == "string") {
									if (!pattern0.test(data3))
										return validate1.errors = [{ instancePath: instancePath + "/digest", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" } }], !1;
								} else
									return validate1.errors = [{ instancePath: instancePath + "/digest", keyword: "type", params: { type: "string" } }], !1;
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							let additional0, count0 = 0;
							for (let key0 in data)
								count0++;
							if (count0 > 4) {
								for (let key1 in data)
									if (!(key1 === "format" || key1 === "formatVersion" || key1 === "path" || key1 === "digest")) {
										additional0 = key1;
										break;
									}
							}
							if (additional0 !== void 0)
								return validate1.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
						}
					}
				}
			}
		} else
			return validate1.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate1.errors = vErrors, errors === 0;
}
function validate4(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (Array.isArray(data)) {
			var valid0 = !0;
			let len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				let data0 = data[i0], _errs1 = errors;
				if (typeof data0 != "string" && !(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)))
					return validate4.errors = [{ instancePath: instancePath + "/" + i0, keyword: "type", params: { type: ["string", "integer"] } }], !1;
				var valid0 = _errs1 === errors;
				if (!valid0)
					break;
			}
		} else
			return validate4.errors = [{ instancePath, keyword: "type", params: { type: "array" } }], !1;
	return validate4.errors = vErrors, errors === 0;
}
function validate3(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.message === void 0 && (missing0 = "message"))
				return validate3.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let data0 = data.path, _errs1 = errors;
				data0 !== null && (validate4(data0, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length));
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.message !== void 0) {
					let _errs3 = errors;
					if (typeof data.message != "string")
						return validate3.errors = [{ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					let additional0, count0 = 0;
					for (let key0 in data)
						count0++;
					if (count0 > 2) {
						for (let key1 in data)
							if (!(key1 === "path" || key1 === "message")) {
								additional0 = key1;
								break;
							}
					}
					if (additional0 !== void 0)
						return validate3.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
				}
			}
		} else
			return validate3.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate3.errors = vErrors, errors === 0;
}
function validate7(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.name === void 0 && (missing0 = "name") || data.email === void 0 && (missing0 = "email"))
				return validate7.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.name !== void 0) {
				let data0 = data.name, _errs1 = errors;
				if (typeof data0 != "string" && data0 !== null)
					return validate7.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.email !== void 0) {
					let data1 = data.email, _errs3 = errors;
					if (typeof data1 != "string" && data1 !== null)
						return validate7.errors = [{ instancePath: instancePath + "/email", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					let additional0, count0 = 0;
					for (let key0 in data)
						count0++;
					if (count0 > 2) {
						for (let key1 in data)
							if (!(key1 === "name" || key1 === "email")) {
								additional0 = key1;
								break;
							}
					}
					if (additional0 !== void 0)
						return validate7.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
				}
			}
		} else
			return validate7.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate7.errors = vErrors, errors === 0;
}
function validate9(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.vendor === void 0 && (missing0 = "vendor") || data.name === void 0 && (missing0 = "name") || data.version === void 0 && (missing0 = "version"))
				return validate9.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.vendor !== void 0) {
				let data0 = data.vendor, _errs1 = errors;
				if (typeof data0 != "string" && data0 !== null)
					return validate9.errors = [{ instancePath: instancePath + "/vendor", keyword: "type", params: { type: ["string", "null"] } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.name !== void 0) {
					let data1 = data.name, _errs3 = errors;
					if (typeof data1 != "string" && data1 !== null)
						return validate9.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.version !== void 0) {
						let data2 = data.version, _errs5 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate9.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						let additional0, count0 = 0;
						for (let key0 in data)
							count0++;
						if (count0 > 3) {
							for (let key1 in data)
								if (!(key1 === "vendor" || key1 === "name" || key1 === "version")) {
									additional0 = key1;
									break;
								}
						}
						if (additional0 !== void 0)
							return validate9.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
					}
				}
			}
		} else
			return validate9.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate9.errors = vErrors, errors === 0;
}
function validate11(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.name === void 0 && (missing0 = "name") || data.value === void 0 && (missing0 = "value"))
				return validate11.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.name !== void 0) {
				let data0 = data.name, _errs1 = errors;
				if (typeof data0 != "string" && data0 !== null)
					return validate11.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.value !== void 0) {
					let data1 = data.value, _errs3 = errors;
					if (typeof data1 != "string" && data1 !== null)
						return validate11.errors = [{ instancePath: instancePath + "/value", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					let additional0, count0 = 0;
					for (let key0 in data)
						count0++;
					if (count0 > 2) {
						for (let key1 in data)
							if (!(key1 === "name" || key1 === "value")) {
								additional0 = key1;
								break;
							}
					}
					if (additional0 !== void 0)
						return validate11.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
				}
			}
		} else
			return validate11.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate11.errors = vErrors, errors === 0;
}
function validate15(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.text === void 0 && (missing0 = "text") || data.valid === void 0 && (missing0 = "valid") || data.type === void 0 && (missing0 = "type") || data.namespace === void 0 && (missing0 = "namespace") || data.name === void 0 && (missing0 = "name") || data.version === void 0 && (missing0 = "version") || data.qualifiers === void 0 && (missing0 = "qualifiers") || data.subpath === void 0 && (missing0 = "subpath"))
				return validate15.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.text !== void 0) {
				let _errs1 = errors;
				if (typeof data.text != "string")
					return validate15.errors = [{ instancePath: instancePath + "/text", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.valid !== void 0) {
					let _errs3 = errors;
					if (typeof data.valid != "boolean")
						return validate15.errors = [{ instancePath: instancePath + "/valid", keyword: "type", params: { type: "boolean" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.type !== void 0) {
						let data2 = data.type, _errs5 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate15.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.namespace !== void 0) {
							let data3 = data.namespace, _errs7 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate15.errors = [{ instancePath: instancePath + "/namespace", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.name !== void 0) {
								let data4 = data.name, _errs9 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate15.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs9 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.version !== void 0) {
									let data5 = data.version, _errs11 = errors;
									if (typeof data5 != "string" && data5 !== null)
										return validate15.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs11 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.qualifiers !== void 0) {
										let data6 = data.qualifiers, _errs13 = errors;
										if (errors === _errs13)
											if (data6 && typeof data6 == "object" && !Array.isArray(data6))
												for (let key0 in data6) {
													let _errs16 = errors;
													if (typeof data6[key0] != "string")
														return validate15.errors = [{ instancePath: instancePath + "/qualifiers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } }], !1;
													var valid1 = _errs16 === errors;
													if (!valid1)
														break;
												}
											else
												return validate15.errors = [{ instancePath: instancePath + "/qualifiers", keyword: "type", params: { type: "object" } }], !1;
										var valid0 = _errs13 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.subpath !== void 0) {
											let data8 = data.subpath, _errs18 = errors;
											if (typeof data8 != "string" && data8 !== null)
												return validate15.errors = [{ instancePath: instancePath + "/subpath", keyword: "type", params: { type: ["string", "null"] } }], !1;
											var valid0 = _errs18 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											let additional0, count0 = 0;
											for (let key1 in data)
												count0++;
											if (count0 > 8) {
												for (let key2 in data)
													if (!(key2 === "text" || key2 === "valid" || key2 === "type" || key2 === "namespace" || key2 === "name" || key2 === "version" || key2 === "qualifiers" || key2 === "subpath")) {
														additional0 = key2;
														break;
													}
											}
											if (additional0 !== void 0)
												return validate15.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
										}
									}
								}
							}
						}
					}
				}
			}
		} else
			return validate15.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate15.errors = vErrors, errors === 0;
}
function validate17(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.expression === void 0 && (missing0 = "expression") || data.url === void 0 && (missing0 = "url") || data.acknowledgement === void 0 && (missing0 = "acknowledgement") || data.ids === void 0 && (missing0 = "ids") || data.valid === void 0 && (missing0 = "valid"))
				return validate17.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.id !== void 0) {
				let data0 = data.id, _errs1 = errors;
				if (typeof data0 != "string" && data0 !== null)
					return validate17.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: ["string", "null"] } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.name !== void 0) {
					let data1 = data.name, _errs3 = errors;
					if (typeof data1 != "string" && data1 !== null)
						return validate17.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.expression !== void 0) {
						let data2 = data.expression, _errs5 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate17.errors = [{ instancePath: instancePath + "/expression", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.url !== void 0) {
							let data3 = data.url, _errs7 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate17.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.acknowledgement !== void 0) {
								let data4 = data.acknowledgement, _errs9 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate17.errors = [{ instancePath: instancePath + "/acknowledgement", keyword: "type", params: { type: ["string", "null"] } }], !1;
								if (!(data4 === null || data4 === "declared" || data4 === "concluded"))
									return validate17.errors = [{ instancePath: instancePath + "/acknowledgement", keyword: "enum", params: { allowedValues: ["declared", "concluded", null] } }], !1;
								var valid0 = _errs9 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.ids !== void 0) {
									let data5 = data.ids, _errs11 = errors;
									if (errors === _errs11)
										if (Array.isArray(data5)) {
											var valid1 = !0;
											let len0 = data5.length;
											for (let i0 = 0; i0 < len0; i0++) {
												let _errs13 = errors;
												if (typeof data5[i0] != "string")
													return validate17.errors = [{ instancePath: instancePath + "/ids/" + i0, keyword: "type", params: { type: "string" } }], !1;
												var valid1 = _errs13 === errors;
												if (!valid1)
													break;
											}
										} else
											return validate17.errors = [{ instancePath: instancePath + "/ids", keyword: "type", params: { type: "array" } }], !1;
									var valid0 = _errs11 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.valid !== void 0) {
										let data7 = data.valid, _errs15 = errors;
										if (typeof data7 != "boolean" && data7 !== null)
											return validate17.errors = [{ instancePath: instancePath + "/valid", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
										var valid0 = _errs15 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										let additional0, count0 = 0;
										for (let key0 in data)
											count0++;
										if (count0 > 7) {
											for (let key1 in data)
												if (!(key1 === "id" || key1 === "name" || key1 === "expression" || key1 === "url" || key1 === "acknowledgement" || key1 === "ids" || key1 === "valid")) {
													additional0 = key1;
													break;
												}
										}
										if (additional0 !== void 0)
											return validate17.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
									}
								}
							}
						}
					}
				}
			}
		} else
			return validate17.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate17.errors = vErrors, errors === 0;
}
function validate19(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.algorithm === void 0 && (missing0 = "algorithm") || data.value === void 0 && (missing0 = "value"))
				return validate19.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.algorithm !== void 0) {
				let _errs1 = errors;
				if (typeof data.algorithm != "string")
					return validate19.errors = [{ instancePath: instancePath + "/algorithm", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.value !== void 0) {
					let _errs3 = errors;
					if (typeof data.value != "string")
						return validate19.errors = [{ instancePath: instancePath + "/value", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					let additional0, count0 = 0;
					for (let key0 in data)
						count0++;
					if (count0 > 2) {
						for (let key1 in data)
							if (!(key1 === "algorithm" || key1 === "value")) {
								additional0 = key1;
								break;
							}
					}
					if (additional0 !== void 0)
						return validate19.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
				}
			}
		} else
			return validate19.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate19.errors = vErrors, errors === 0;
}
function validate21(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.url === void 0 && (missing0 = "url") || data.comment === void 0 && (missing0 = "comment"))
				return validate21.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.type !== void 0) {
				let _errs1 = errors;
				if (typeof data.type != "string")
					return validate21.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.url !== void 0) {
					let _errs3 = errors;
					if (typeof data.url != "string")
						return validate21.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.comment !== void 0) {
						let data2 = data.comment, _errs5 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate21.errors = [{ instancePath: instancePath + "/comment", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						let additional0, count0 = 0;
						for (let key0 in data)
							count0++;
						if (count0 > 3) {
							for (let key1 in data)
								if (!(key1 === "type" || key1 === "url" || key1 === "comment")) {
									additional0 = key1;
									break;
								}
						}
						if (additional0 !== void 0)
							return validate21.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
					}
				}
			}
		} else
			return validate21.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate21.errors = vErrors, errors === 0;
}
var obj0 = /* @__PURE__ */ new Set(["path", "ref", "type", "group", "name", "version", "purl", "cpe", "swid", "description", "copyright", "author", "publisher", "supplier", "manufacturer", "scope", "licenses", "hashes", "externalReferences", "properties", "parents"]);
function validate13(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.ref === void 0 && (missing0 = "ref") || data.type === void 0 && (missing0 = "type") || data.group === void 0 && (missing0 = "group") || data.name === void 0 && (missing0 = "name") || data.version === void 0 && (missing0 = "version") || data.purl === void 0 && (missing0 = "purl") || data.cpe === void 0 && (missing0 = "cpe") || data.swid === void 0 && (missing0 = "swid") || data.description === void 0 && (missing0 = "description") || data.copyright === void 0 && (missing0 = "copyright") || data.author === void 0 && (missing0 = "author") || data.publisher === void 0 && (missing0 = "publisher") || data.supplier === void 0 && (missing0 = "supplier") || data.manufacturer === void 0 && (missing0 = "manufacturer") || data.scope === void 0 && (missing0 = "scope") || data.licenses === void 0 && (missing0 = "licenses") || data.hashes === void 0 && (missing0 = "hashes") || data.externalReferences === void 0 && (missing0 = "externalReferences") || data.properties === void 0 && (missing0 = "properties") || data.parents === void 0 && (missing0 = "parents"))
				return validate13.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.ref !== void 0) {
					let data1 = data.ref, _errs2 = errors;
					if (typeof data1 != "string" && data1 !== null)
						return validate13.errors = [{ instancePath: instancePath + "/ref", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.type !== void 0) {
						let _errs4 = errors;
						if (typeof data.type != "string")
							return validate13.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.group !== void 0) {
							let data3 = data.group, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate13.errors = [{ instancePath: instancePath + "/group", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.name !== void 0) {
								let data4 = data.name, _errs8 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate13.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.version !== void 0) {
									let data5 = data.version, _errs10 = errors;
									if (typeof data5 != "string" && data5 !== null)
										return validate13.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.purl !== void 0) {
										let data6 = data.purl, _errs12 = errors;
										data6 !== null && (validate15(data6, telling ? instancePath + "/purl" : "") || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length));
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.cpe !== void 0) {
											let data7 = data.cpe, _errs14 = errors;
											if (typeof data7 != "string" && data7 !== null)
												return validate13.errors = [{ instancePath: instancePath + "/cpe", keyword: "type", params: { type: ["string", "null"] } }], !1;
											var valid0 = _errs14 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.swid !== void 0) {
												let data8 = data.swid, _errs16 = errors;
												if (typeof data8 != "string" && data8 !== null)
													return validate13.errors = [{ instancePath: instancePath + "/swid", keyword: "type", params: { type: ["string", "null"] } }], !1;
												var valid0 = _errs16 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.description !== void 0) {
													let data9 = data.description, _errs18 = errors;
													if (typeof data9 != "string" && data9 !== null)
														return validate13.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: ["string", "null"] } }], !1;
													var valid0 = _errs18 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.copyright !== void 0) {
														let data10 = data.copyright, _errs20 = errors;
														if (typeof data10 != "string" && data10 !== null)
															return validate13.errors = [{ instancePath: instancePath + "/copyright", keyword: "type", params: { type: ["string", "null"] } }], !1;
														var valid0 = _errs20 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.author !== void 0) {
															let data11 = data.author, _errs22 = errors;
															if (typeof data11 != "string" && data11 !== null)
																return validate13.errors = [{ instancePath: instancePath + "/author", keyword: "type", params: { type: ["string", "null"] } }], !1;
															var valid0 = _errs22 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.publisher !== void 0) {
																let data12 = data.publisher, _errs24 = errors;
																if (typeof data12 != "string" && data12 !== null)
																	return validate13.errors = [{ instancePath: instancePath + "/publisher", keyword: "type", params: { type: ["string", "null"] } }], !1;
																var valid0 = _errs24 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.supplier !== void 0) {
																	let data13 = data.supplier, _errs26 = errors;
																	if (typeof data13 != "string" && data13 !== null)
																		return validate13.errors = [{ instancePath: instancePath + "/supplier", keyword: "type", params: { type: ["string", "null"] } }], !1;
																	var valid0 = _errs26 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	if (data.manufacturer !== void 0) {
																		let data14 = data.manufacturer, _errs28 = errors;
																		if (typeof data14 != "string" && data14 !== null)
																			return validate13.errors = [{ instancePath: instancePath + "/manufacturer", keyword: "type", params: { type: ["string", "null"] } }], !1;
																		var valid0 = _errs28 === errors;
																	} else
																		var valid0 = !0;
																	if (valid0) {
																		if (data.scope !== void 0) {
																			let data15 = data.scope, _errs30 = errors;
																			if (typeof data15 != "string" && data15 !== null)
																				return validate13.errors = [{ instancePath: instancePath + "/scope", keyword: "type", params: { type: ["string", "null"] } }], !1;
																			if (!(data15 === null || data15 === "required" || data15 === "optional" || data15 === "excluded"))
																				return validate13.errors = [{ instancePath: instancePath + "/scope", keyword: "enum", params: { allowedValues: ["required", "optional", "excluded", null] } }], !1;
																			var valid0 = _errs30 === errors;
																		} else
																			var valid0 = !0;
																		if (valid0) {
																			if (data.licenses !== void 0) {
																				let data16 = data.licenses, _errs32 = errors;
																				if (errors === _errs32)
																					if (Array.isArray(data16)) {
																						var valid2 = !0;
																						let len0 = data16.length;
																						for (let i0 = 0; i0 < len0; i0++) {
																							let _errs34 = errors;
																							validate17(data16[i0], telling ? instancePath + "/licenses/" + i0 : "") || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length);
																							var valid2 = _errs34 === errors;
																							if (!valid2)
																								break;
																						}
																					} else
																						return validate13.errors = [{ instancePath: instancePath + "/licenses", keyword: "type", params: { type: "array" } }], !1;
																				var valid0 = _errs32 === errors;
																			} else
																				var valid0 = !0;
																			if (valid0) {
																				if (data.hashes !== void 0) {
																					let data18 = data.hashes, _errs35 = errors;
																					if (errors === _errs35)
																						if (Array.isArray(data18)) {
																							var valid3 = !0;
																							let len1 = data18.length;
																							for (let i1 = 0; i1 < len1; i1++) {
																								let _errs37 = errors;
																								validate19(data18[i1], telling ? instancePath + "/hashes/" + i1 : "") || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length);
																								var valid3 = _errs37 === errors;
																								if (!valid3)
																									break;
																							}
																						} else
																							return validate13.errors = [{ instancePath: instancePath + "/hashes", keyword: "type", params: { type: "array" } }], !1;
																					var valid0 = _errs35 === errors;
																				} else
																					var valid0 = !0;
																				if (valid0) {
																					if (data.externalReferences !== void 0) {
																						let data20 = data.externalReferences, _errs38 = errors;
																						if (errors === _errs38)
																							if (Array.isArray(data20)) {
																								var valid4 = !0;
																								let len2 = data20.length;
																								for (let i2 = 0; i2 < len2; i2++) {
																									let _errs40 = errors;
																									validate21(data20[i2], telling ? instancePath + "/externalReferences/" + i2 : "") || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
																									var valid4 = _errs40 === errors;
																									if (!valid4)
																										break;
																								}
																							} else
																								return validate13.errors = [{ instancePath: instancePath + "/externalReferences", keyword: "type", params: { type: "array" } }], !1;
																						var valid0 = _errs38 === errors;
																					} else
																						var valid0 = !0;
																					if (valid0) {
																						if (data.properties !== void 0) {
																							let data22 = data.properties, _errs41 = errors;
																							if (errors === _errs41)
																								if (Array.isArray(data22)) {
																									var valid5 = !0;
																									let len3 = data22.length;
																									for (let i3 = 0; i3 < len3; i3++) {
																										let _errs43 = errors;
																										validate11(data22[i3], telling ? instancePath + "/properties/" + i3 : "") || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length);
																										var valid5 = _errs43 === errors;
																										if (!valid5)
																											break;
																									}
																								} else
																									return validate13.errors = [{ instancePath: instancePath + "/properties", keyword: "type", params: { type: "array" } }], !1;
																							var valid0 = _errs41 === errors;
																						} else
																							var valid0 = !0;
																						if (valid0) {
																							if (data.parents !== void 0) {
																								let data24 = data.parents, _errs44 = errors;
																								if (errors === _errs44)
																									if (Array.isArray(data24)) {
																										var valid6 = !0;
																										let len4 = data24.length;
																										for (let i4 = 0; i4 < len4; i4++) {
																											let _errs46 = errors;
																											if (typeof data24[i4] != "string")
																												return validate13.errors = [{ instancePath: instancePath + "/parents/" + i4, keyword: "type", params: { type: "string" } }], !1;
																											var valid6 = _errs46 === errors;
																											if (!valid6)
																												break;
																										}
																									} else
																										return validate13.errors = [{ instancePath: instancePath + "/parents", keyword: "type", params: { type: "array" } }], !1;
																								var valid0 = _errs44 === errors;
																							} else
																								var valid0 = !0;
																							if (valid0) {
																								let additional0, count0 = 0;
																								for (let key0 in data)
																									count0++;
																								if (count0 > 21) {
																									for (let key1 in data)
																										if (!obj0.has(key1)) {
																											additional0 = key1;
																											break;
																										}
																								}
																								if (additional0 !== void 0)
																									return validate13.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else
			return validate13.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate13.errors = vErrors, errors === 0;
}
function validate26(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.ref === void 0 && (missing0 = "ref") || data.name === void 0 && (missing0 = "name") || data.hashes === void 0 && (missing0 = "hashes") || data.licenses === void 0 && (missing0 = "licenses") || data.copyright === void 0 && (missing0 = "copyright"))
				return validate26.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.ref !== void 0) {
					let data1 = data.ref, _errs2 = errors;
					if (typeof data1 != "string" && data1 !== null)
						return validate26.errors = [{ instancePath: instancePath + "/ref", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.name !== void 0) {
						let data2 = data.name, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate26.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.hashes !== void 0) {
							let data3 = data.hashes, _errs6 = errors;
							if (errors === _errs6)
								if (Array.isArray(data3)) {
									var valid1 = !0;
									let len0 = data3.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let _errs8 = errors;
										validate19(data3[i0], telling ? instancePath + "/hashes/" + i0 : "") || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length);
										var valid1 = _errs8 === errors;
										if (!valid1)
											break;
									}
								} else
									return validate26.errors = [{ instancePath: instancePath + "/hashes", keyword: "type", params: { type: "array" } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.licenses !== void 0) {
								let data5 = data.licenses, _errs9 = errors;
								if (errors === _errs9)
									if (Array.isArray(data5)) {
										var valid2 = !0;
										let len1 = data5.length;
										for (let i1 = 0; i1 < len1; i1++) {
											let _errs11 = errors;
											validate17(data5[i1], telling ? instancePath + "/licenses/" + i1 : "") || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length);
											var valid2 = _errs11 === errors;
											if (!valid2)
												break;
										}
									} else
										return validate26.errors = [{ instancePath: instancePath + "/licenses", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs9 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.copyright !== void 0) {
									let data7 = data.copyright, _errs12 = errors;
									if (typeof data7 != "string" && data7 !== null)
										return validate26.errors = [{ instancePath: instancePath + "/copyright", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs12 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									let additional0, count0 = 0;
									for (let key0 in data)
										count0++;
									if (count0 > 6) {
										for (let key1 in data)
											if (!(key1 === "path" || key1 === "ref" || key1 === "name" || key1 === "hashes" || key1 === "licenses" || key1 === "copyright")) {
												additional0 = key1;
												break;
											}
									}
									if (additional0 !== void 0)
										return validate26.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
								}
							}
						}
					}
				}
			}
		} else
			return validate26.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate26.errors = vErrors, errors === 0;
}
function validate31(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.ref === void 0 && (missing0 = "ref") || data.dependsOn === void 0 && (missing0 = "dependsOn") || data.provides === void 0 && (missing0 = "provides"))
				return validate31.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.ref !== void 0) {
					let _errs2 = errors;
					if (typeof data.ref != "string")
						return validate31.errors = [{ instancePath: instancePath + "/ref", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.dependsOn !== void 0) {
						let data2 = data.dependsOn, _errs4 = errors;
						if (errors === _errs4)
							if (Array.isArray(data2)) {
								var valid1 = !0;
								let len0 = data2.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let _errs6 = errors;
									if (typeof data2[i0] != "string")
										return validate31.errors = [{ instancePath: instancePath + "/dependsOn/" + i0, keyword: "type", params: { type: "string" } }], !1;
									var valid1 = _errs6 === errors;
									if (!valid1)
										break;
								}
							} else
								return validate31.errors = [{ instancePath: instancePath + "/dependsOn", keyword: "type", params: { type: "array" } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.provides !== void 0) {
							let data4 = data.provides, _errs8 = errors;
							if (errors === _errs8)
								if (Array.isArray(data4)) {
									var valid2 = !0;
									let len1 = data4.length;
									for (let i1 = 0; i1 < len1; i1++) {
										let _errs10 = errors;
										if (typeof data4[i1] != "string")
											return validate31.errors = [{ instancePath: instancePath + "/provides/" + i1, keyword: "type", params: { type: "string" } }], !1;
										var valid2 = _errs10 === errors;
										if (!valid2)
											break;
									}
								} else
									return validate31.errors = [{ instancePath: instancePath + "/provides", keyword: "type", params: { type: "array" } }], !1;
							var valid0 = _errs8 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							let additional0, count0 = 0;
							for (let key0 in data)
								count0++;
							if (count0 > 4) {
								for (let key1 in data)
									if (!(key1 === "path" || key1 === "ref" || key1 === "dependsOn" || key1 === "provides")) {
										additional0 = key1;
										break;
									}
							}
							if (additional0 !== void 0)
								return validate31.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
						}
					}
				}
			}
		} else
			return validate31.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate31.errors = vErrors, errors === 0;
}
function validate34(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.aggregate === void 0 && (missing0 = "aggregate") || data.assemblies === void 0 && (missing0 = "assemblies") || data.dependencies === void 0 && (missing0 = "dependencies"))
				return validate34.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.aggregate !== void 0) {
					let _errs2 = errors;
					if (typeof data.aggregate != "string")
						return validate34.errors = [{ instancePath: instancePath + "/aggregate", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.assemblies !== void 0) {
						let data2 = data.assemblies, _errs4 = errors;
						if (errors === _errs4)
							if (Array.isArray(data2)) {
								var valid1 = !0;
								let len0 = data2.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let _errs6 = errors;
									if (typeof data2[i0] != "string")
										return validate34.errors = [{ instancePath: instancePath + "/assemblies/" + i0, keyword: "type", params: { type: "string" } }], !1;
									var valid1 = _errs6 === errors;
									if (!valid1)
										break;
								}
							} else
								return validate34.errors = [{ instancePath: instancePath + "/assemblies", keyword: "type", params: { type: "array" } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.dependencies !== void 0) {
							let data4 = data.dependencies, _errs8 = errors;
							if (errors === _errs8)
								if (Array.isArray(data4)) {
									var valid2 = !0;
									let len1 = data4.length;
									for (let i1 = 0; i1 < len1; i1++) {
										let _errs10 = errors;
										if (typeof data4[i1] != "string")
											return validate34.errors = [{ instancePath: instancePath + "/dependencies/" + i1, keyword: "type", params: { type: "string" } }], !1;
										var valid2 = _errs10 === errors;
										if (!valid2)
											break;
									}
								} else
									return validate34.errors = [{ instancePath: instancePath + "/dependencies", keyword: "type", params: { type: "array" } }], !1;
							var valid0 = _errs8 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							let additional0, count0 = 0;
							for (let key0 in data)
								count0++;
							if (count0 > 4) {
								for (let key1 in data)
									if (!(key1 === "path" || key1 === "aggregate" || key1 === "assemblies" || key1 === "dependencies")) {
										additional0 = key1;
										break;
									}
							}
							if (additional0 !== void 0)
								return validate34.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
						}
					}
				}
			}
		} else
			return validate34.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate34.errors = vErrors, errors === 0;
}
var obj1 = /* @__PURE__ */ new Set(["kind", "source", "limitations", "serialNumber", "version", "timestamp", "lifecycles", "authors", "supplier", "manufacturer", "tools", "properties", "primary", "components", "files", "dependencies", "compositions"]);
function validate0(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.kind === void 0 && (missing0 = "kind") || data.source === void 0 && (missing0 = "source") || data.limitations === void 0 && (missing0 = "limitations") || data.serialNumber === void 0 && (missing0 = "serialNumber") || data.version === void 0 && (missing0 = "version") || data.timestamp === void 0 && (missing0 = "timestamp") || data.lifecycles === void 0 && (missing0 = "lifecycles") || data.authors === void 0 && (missing0 = "authors") || data.supplier === void 0 && (missing0 = "supplier") || data.manufacturer === void 0 && (missing0 = "manufacturer") || data.tools === void 0 && (missing0 = "tools") || data.properties === void 0 && (missing0 = "properties") || data.primary === void 0 && (missing0 = "primary") || data.components === void 0 && (missing0 = "components") || data.files === void 0 && (missing0 = "files") || data.dependencies === void 0 && (missing0 = "dependencies") || data.compositions === void 0 && (missing0 = "compositions"))
				return validate0.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.kind !== void 0) {
				let data0 = data.kind, _errs1 = errors;
				if (typeof data0 != "string")
					return validate0.errors = [{ instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" } }], !1;
				if (data0 !== "sbom")
					return validate0.errors = [{ instancePath: instancePath + "/kind", keyword: "const", params: { allowedValue: "sbom" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.source !== void 0) {
					let _errs3 = errors;
					validate1(data.source, telling ? instancePath + "/source" : "") || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length);
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.limitations !== void 0) {
						let data2 = data.limitations, _errs4 = errors;
						if (errors === _errs4)
							if (Array.isArray(data2)) {
								var valid1 = !0;
								let len0 = data2.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let _errs6 = errors;
									validate3(data2[i0], telling ? instancePath + "/limitations/" + i0 : "") || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
									var valid1 = _errs6 === errors;
									if (!valid1)
										break;
								}
							} else
								return validate0.errors = [{ instancePath: instancePath + "/limitations", keyword: "type", params: { type: "array" } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.serialNumber !== void 0) {
							let data4 = data.serialNumber, _errs7 = errors;
							if (typeof data4 != "string" && data4 !== null)
								return validate0.errors = [{ instancePath: instancePath + "/serialNumber", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.version !== void 0) {
								let data5 = data.version, _errs9 = errors;
								if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5)) && data5 !== null)
									return validate0.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: ["integer", "null"] } }], !1;
								var valid0 = _errs9 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.timestamp !== void 0) {
									let data6 = data.timestamp, _errs11 = errors;
									if (typeof data6 != "string" && data6 !== null)
										return validate0.errors = [{ instancePath: instancePath + "/timestamp", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs11 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.lifecycles !== void 0) {
										let data7 = data.lifecycles, _errs13 = errors;
										if (errors === _errs13)
											if (Array.isArray(data7)) {
												var valid2 = !0;
												let len1 = data7.length;
												for (let i1 = 0; i1 < len1; i1++) {
													let _errs15 = errors;
													if (typeof data7[i1] != "string")
														return validate0.errors = [{ instancePath: instancePath + "/lifecycles/" + i1, keyword: "type", params: { type: "string" } }], !1;
													var valid2 = _errs15 === errors;
													if (!valid2)
														break;
												}
											} else
												return validate0.errors = [{ instancePath: instancePath + "/lifecycles", keyword: "type", params: { type: "array" } }], !1;
										var valid0 = _errs13 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.authors !== void 0) {
											let data9 = data.authors, _errs17 = errors;
											if (errors === _errs17)
												if (Array.isArray(data9)) {
													var valid3 = !0;
													let len2 = data9.length;
													for (let i2 = 0; i2 < len2; i2++) {
														let _errs19 = errors;
														validate7(data9[i2], telling ? instancePath + "/authors/" + i2 : "") || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length);
														var valid3 = _errs19 === errors;
														if (!valid3)
															break;
													}
												} else
													return validate0.errors = [{ instancePath: instancePath + "/authors", keyword: "type", params: { type: "array" } }], !1;
											var valid0 = _errs17 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.supplier !== void 0) {
												let data11 = data.supplier, _errs20 = errors;
												if (typeof data11 != "string" && data11 !== null)
													return validate0.errors = [{ instancePath: instancePath + "/supplier", keyword: "type", params: { type: ["string", "null"] } }], !1;
												var valid0 = _errs20 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.manufacturer !== void 0) {
													let data12 = data.manufacturer, _errs22 = errors;
													if (typeof data12 != "string" && data12 !== null)
														return validate0.errors = [{ instancePath: instancePath + "/manufacturer", keyword: "type", params: { type: ["string", "null"] } }], !1;
													var valid0 = _errs22 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.tools !== void 0) {
														let data13 = data.tools, _errs24 = errors;
														if (errors === _errs24)
															if (Array.isArray(data13)) {
																var valid4 = !0;
																let len3 = data13.length;
																for (let i3 = 0; i3 < len3; i3++) {
																	let _errs26 = errors;
																	validate9(data13[i3], telling ? instancePath + "/tools/" + i3 : "") || (vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors), errors = vErrors.length);
																	var valid4 = _errs26 === errors;
																	if (!valid4)
																		break;
																}
															} else
																return validate0.errors = [{ instancePath: instancePath + "/tools", keyword: "type", params: { type: "array" } }], !1;
														var valid0 = _errs24 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.properties !== void 0) {
															let data15 = data.properties, _errs27 = errors;
															if (errors === _errs27)
																if (Array.isArray(data15)) {
																	var valid5 = !0;
																	let len4 = data15.length;
																	for (let i4 = 0; i4 < len4; i4++) {
																		let _errs29 = errors;
																		validate11(data15[i4], telling ? instancePath + "/properties/" + i4 : "") || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length);
																		var valid5 = _errs29 === errors;
																		if (!valid5)
																			break;
																	}
																} else
																	return validate0.errors = [{ instancePath: instancePath + "/properties", keyword: "type", params: { type: "array" } }], !1;
															var valid0 = _errs27 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.primary !== void 0) {
																let data17 = data.primary, _errs30 = errors;
																data17 !== null && (validate13(data17, telling ? instancePath + "/primary" : "") || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length));
																var valid0 = _errs30 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.components !== void 0) {
																	let data18 = data.components, _errs32 = errors;
																	if (errors === _errs32)
																		if (Array.isArray(data18)) {
																			var valid7 = !0;
																			let len5 = data18.length;
																			for (let i5 = 0; i5 < len5; i5++) {
																				let _errs34 = errors;
																				validate13(data18[i5], telling ? instancePath + "/components/" + i5 : "") || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length);
																				var valid7 = _errs34 === errors;
																				if (!valid7)
																					break;
																			}
																		} else
																			return validate0.errors = [{ instancePath: instancePath + "/components", keyword: "type", params: { type: "array" } }], !1;
																	var valid0 = _errs32 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	if (data.files !== void 0) {
																		let data20 = data.files, _errs35 = errors;
																		if (errors === _errs35)
																			if (Array.isArray(data20)) {
																				var valid8 = !0;
																				let len6 = data20.length;
																				for (let i6 = 0; i6 < len6; i6++) {
																					let _errs37 = errors;
																					validate26(data20[i6], telling ? instancePath + "/files/" + i6 : "") || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
																					var valid8 = _errs37 === errors;
																					if (!valid8)
																						break;
																				}
																			} else
																				return validate0.errors = [{ instancePath: instancePath + "/files", keyword: "type", params: { type: "array" } }], !1;
																		var valid0 = _errs35 === errors;
																	} else
																		var valid0 = !0;
																	if (valid0) {
																		if (data.dependencies !== void 0) {
																			let data22 = data.dependencies, _errs38 = errors;
																			if (errors === _errs38)
																				if (Array.isArray(data22)) {
																					var valid9 = !0;
																					let len7 = data22.length;
																					for (let i7 = 0; i7 < len7; i7++) {
																						let _errs40 = errors;
																						validate31(data22[i7], telling ? instancePath + "/dependencies/" + i7 : "") || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
																						var valid9 = _errs40 === errors;
																						if (!valid9)
																							break;
																					}
																				} else
																					return validate0.errors = [{ instancePath: instancePath + "/dependencies", keyword: "type", params: { type: "array" } }], !1;
																			var valid0 = _errs38 === errors;
																		} else
																			var valid0 = !0;
																		if (valid0) {
																			if (data.compositions !== void 0) {
																				let data24 = data.compositions, _errs41 = errors;
																				if (errors === _errs41)
																					if (Array.isArray(data24)) {
																						var valid10 = !0;
																						let len8 = data24.length;
																						for (let i8 = 0; i8 < len8; i8++) {
																							let _errs43 = errors;
																							validate34(data24[i8], telling ? instancePath + "/compositions/" + i8 : "") || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length);
																							var valid10 = _errs43 === errors;
																							if (!valid10)
																								break;
																						}
																					} else
																						return validate0.errors = [{ instancePath: instancePath + "/compositions", keyword: "type", params: { type: "array" } }], !1;
																				var valid0 = _errs41 === errors;
																			} else
																				var valid0 = !0;
																			if (valid0) {
																				let additional0, count0 = 0;
																				for (let key0 in data)
																					count0++;
																				if (count0 > 17) {
																					for (let key1 in data)
																						if (!obj1.has(key1)) {
																							additional0 = key1;
																							break;
																						}
																				}
																				if (additional0 !== void 0)
																					return validate0.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else
			return validate0.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate0.errors = vErrors, errors === 0;
}
export {
	stdin_default as default
};

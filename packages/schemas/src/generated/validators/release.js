// Generated from schemas/input/release.schema.json by "npm run generate". Do not edit.
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
function validate11(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.document === void 0 && (missing0 = "document") || data.file === void 0 && (missing0 = "file") || data.path === void 0 && (missing0 = "path"))
				return validate11.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.document !== void 0) {
				let data0 = data.document, _errs1 = errors;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)))
					return validate11.errors = [{ instancePath: instancePath + "/document", keyword: "type", params: { type: "integer" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.file !== void 0) {
					let _errs3 = errors;
					if (typeof data.file != "string")
						return validate11.errors = [{ instancePath: instancePath + "/file", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.path !== void 0) {
						let _errs5 = errors;
						validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						let additional0, count0 = 0;
						for (let key0 in data)
							count0++;
						if (count0 > 3) {
							for (let key1 in data)
								if (!(key1 === "document" || key1 === "file" || key1 === "path")) {
									additional0 = key1;
									break;
								}
						}
						if (additional0 !== void 0)
							return validate11.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
					}
				}
			}
		} else
			return validate11.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate11.errors = vErrors, errors === 0;
}
function validate9(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.fact === void 0 && (missing0 = "fact") || data.value === void 0 && (missing0 = "value") || data.from === void 0 && (missing0 = "from") || data.by === void 0 && (missing0 = "by") || data.evidence === void 0 && (missing0 = "evidence") || data.status === void 0 && (missing0 = "status"))
				return validate9.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.fact !== void 0) {
					let data1 = data.fact, _errs2 = errors;
					if (typeof data1 != "string")
						return validate9.errors = [{ instancePath: instancePath + "/fact", keyword: "type", params: { type: "string" } }], !1;
					if (!(data1 === "name" || data1 === "version" || data1 === "commit" || data1 === "digest" || data1 === "builtAt"))
						return validate9.errors = [{ instancePath: instancePath + "/fact", keyword: "enum", params: { allowedValues: ["name", "version", "commit", "digest", "builtAt"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.value !== void 0) {
						let _errs4 = errors;
						if (typeof data.value != "string")
							return validate9.errors = [{ instancePath: instancePath + "/value", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.from !== void 0) {
							let data3 = data.from, _errs6 = errors;
							if (typeof data3 != "string")
								return validate9.errors = [{ instancePath: instancePath + "/from", keyword: "type", params: { type: "string" } }], !1;
							if (!(data3 === "given" || data3 === "configured" || data3 === "evidence"))
								return validate9.errors = [{ instancePath: instancePath + "/from", keyword: "enum", params: { allowedValues: ["given", "configured", "evidence"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.by !== void 0) {
								let _errs8 = errors;
								if (typeof data.by != "string")
									return validate9.errors = [{ instancePath: instancePath + "/by", keyword: "type", params: { type: "string" } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.evidence !== void 0) {
									let data5 = data.evidence, _errs10 = errors;
									data5 !== null && (validate11(data5, telling ? instancePath + "/evidence" : "") || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length));
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.status !== void 0) {
										let data6 = data.status, _errs12 = errors;
										if (typeof data6 != "string")
											return validate9.errors = [{ instancePath: instancePath + "/status", keyword: "type", params: { type: "string" } }], !1;
										if (!(data6 === "chosen" || data6 === "agrees" || data6 === "disagrees" || data6 === "incomparable" || data6 === "unrelated"))
											return validate9.errors = [{ instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: ["chosen", "agrees", "disagrees", "incomparable", "unrelated"] } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										let additional0, count0 = 0;
										for (let key0 in data)
											count0++;
										if (count0 > 7) {
											for (let key1 in data)
												if (!(key1 === "path" || key1 === "fact" || key1 === "value" || key1 === "from" || key1 === "by" || key1 === "evidence" || key1 === "status")) {
													additional0 = key1;
													break;
												}
										}
										if (additional0 !== void 0)
											return validate9.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
									}
								}
							}
						}
					}
				}
			}
		} else
			return validate9.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate9.errors = vErrors, errors === 0;
}
function validate7(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.name === void 0 && (missing0 = "name") || data.version === void 0 && (missing0 = "version") || data.commit === void 0 && (missing0 = "commit") || data.builtAt === void 0 && (missing0 = "builtAt") || data.digests === void 0 && (missing0 = "digests") || data.unknown === void 0 && (missing0 = "unknown") || data.claims === void 0 && (missing0 = "claims"))
				return validate7.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.name !== void 0) {
					let data1 = data.name, _errs2 = errors;
					if (typeof data1 != "string" && data1 !== null)
						return validate7.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.version !== void 0) {
						let data2 = data.version, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate7.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.commit !== void 0) {
							let data3 = data.commit, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate7.errors = [{ instancePath: instancePath + "/commit", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.builtAt !== void 0) {
								let data4 = data.builtAt, _errs8 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate7.errors = [{ instancePath: instancePath + "/builtAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.digests !== void 0) {
									let data5 = data.digests, _errs10 = errors;
									if (errors === _errs10)
										if (Array.isArray(data5)) {
											var valid1 = !0;
											let len0 = data5.length;
											for (let i0 = 0; i0 < len0; i0++) {
												let _errs12 = errors;
												if (typeof data5[i0] != "string")
													return validate7.errors = [{ instancePath: instancePath + "/digests/" + i0, keyword: "type", params: { type: "string" } }], !1;
												var valid1 = _errs12 === errors;
												if (!valid1)
													break;
											}
										} else
											return validate7.errors = [{ instancePath: instancePath + "/digests", keyword: "type", params: { type: "array" } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.unknown !== void 0) {
										let data7 = data.unknown, _errs14 = errors;
										if (errors === _errs14)
											if (Array.isArray(data7)) {
												var valid2 = !0;
												let len1 = data7.length;
												for (let i1 = 0; i1 < len1; i1++) {
													let _errs16 = errors;
													if (typeof data7[i1] != "string")
														return validate7.errors = [{ instancePath: instancePath + "/unknown/" + i1, keyword: "type", params: { type: "string" } }], !1;
													var valid2 = _errs16 === errors;
													if (!valid2)
														break;
												}
											} else
												return validate7.errors = [{ instancePath: instancePath + "/unknown", keyword: "type", params: { type: "array" } }], !1;
										var valid0 = _errs14 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.claims !== void 0) {
											let data9 = data.claims, _errs18 = errors;
											if (errors === _errs18)
												if (Array.isArray(data9)) {
													var valid3 = !0;
													let len2 = data9.length;
													for (let i2 = 0; i2 < len2; i2++) {
														let _errs20 = errors;
														validate9(data9[i2], telling ? instancePath + "/claims/" + i2 : "") || (vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors), errors = vErrors.length);
														var valid3 = _errs20 === errors;
														if (!valid3)
															break;
													}
												} else
													return validate7.errors = [{ instancePath: instancePath + "/claims", keyword: "type", params: { type: "array" } }], !1;
											var valid0 = _errs18 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											let additional0, count0 = 0;
											for (let key0 in data)
												count0++;
											if (count0 > 8) {
												for (let key1 in data)
													if (!(key1 === "path" || key1 === "name" || key1 === "version" || key1 === "commit" || key1 === "builtAt" || key1 === "digests" || key1 === "unknown" || key1 === "claims")) {
														additional0 = key1;
														break;
													}
											}
											if (additional0 !== void 0)
												return validate7.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
										}
									}
								}
							}
						}
					}
				}
			}
		} else
			return validate7.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate7.errors = vErrors, errors === 0;
}
function validate19(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.value === void 0 && (missing0 = "value") || data.by === void 0 && (missing0 = "by") || data.from === void 0 && (missing0 = "from") || data.evidence === void 0 && (missing0 = "evidence"))
				return validate19.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.value !== void 0) {
				let _errs1 = errors;
				if (typeof data.value != "string")
					return validate19.errors = [{ instancePath: instancePath + "/value", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.by !== void 0) {
					let _errs3 = errors;
					if (typeof data.by != "string")
						return validate19.errors = [{ instancePath: instancePath + "/by", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.from !== void 0) {
						let data2 = data.from, _errs5 = errors;
						if (typeof data2 != "string")
							return validate19.errors = [{ instancePath: instancePath + "/from", keyword: "type", params: { type: "string" } }], !1;
						if (!(data2 === "given" || data2 === "configured" || data2 === "evidence"))
							return validate19.errors = [{ instancePath: instancePath + "/from", keyword: "enum", params: { allowedValues: ["given", "configured", "evidence"] } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.evidence !== void 0) {
							let data3 = data.evidence, _errs7 = errors;
							data3 !== null && (validate11(data3, telling ? instancePath + "/evidence" : "") || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length));
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							let additional0, count0 = 0;
							for (let key0 in data)
								count0++;
							if (count0 > 4) {
								for (let key1 in data)
									if (!(key1 === "value" || key1 === "by" || key1 === "from" || key1 === "evidence")) {
										additional0 = key1;
										break;
									}
							}
							if (additional0 !== void 0)
								return validate19.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
						}
					}
				}
			}
		} else
			return validate19.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate19.errors = vErrors, errors === 0;
}
function validate16(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.fact === void 0 && (missing0 = "fact") || data.evidence === void 0 && (missing0 = "evidence") || data.value === void 0 && (missing0 = "value") || data.by === void 0 && (missing0 = "by") || data.from === void 0 && (missing0 = "from") || data.against === void 0 && (missing0 = "against"))
				return validate16.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.fact !== void 0) {
					let data1 = data.fact, _errs2 = errors;
					if (typeof data1 != "string")
						return validate16.errors = [{ instancePath: instancePath + "/fact", keyword: "type", params: { type: "string" } }], !1;
					if (!(data1 === "name" || data1 === "version" || data1 === "commit" || data1 === "digest" || data1 === "builtAt"))
						return validate16.errors = [{ instancePath: instancePath + "/fact", keyword: "enum", params: { allowedValues: ["name", "version", "commit", "digest", "builtAt"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.evidence !== void 0) {
						let data2 = data.evidence, _errs4 = errors;
						data2 !== null && (validate11(data2, telling ? instancePath + "/evidence" : "") || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length));
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.value !== void 0) {
							let _errs6 = errors;
							if (typeof data.value != "string")
								return validate16.errors = [{ instancePath: instancePath + "/value", keyword: "type", params: { type: "string" } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.by !== void 0) {
								let _errs8 = errors;
								if (typeof data.by != "string")
									return validate16.errors = [{ instancePath: instancePath + "/by", keyword: "type", params: { type: "string" } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.from !== void 0) {
									let data5 = data.from, _errs10 = errors;
									if (typeof data5 != "string")
										return validate16.errors = [{ instancePath: instancePath + "/from", keyword: "type", params: { type: "string" } }], !1;
									if (!(data5 === "given" || data5 === "configured" || data5 === "evidence"))
										return validate16.errors = [{ instancePath: instancePath + "/from", keyword: "enum", params: { allowedValues: ["given", "configured", "evidence"] } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.against !== void 0) {
										let _errs12 = errors;
										validate19(data.against, telling ? instancePath + "/against" : "") || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length);
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										let additional0, count0 = 0;
										for (let key0 in data)
											count0++;
										if (count0 > 7) {
											for (let key1 in data)
												if (!(key1 === "path" || key1 === "fact" || key1 === "evidence" || key1 === "value" || key1 === "by" || key1 === "from" || key1 === "against")) {
													additional0 = key1;
													break;
												}
										}
										if (additional0 !== void 0)
											return validate16.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
									}
								}
							}
						}
					}
				}
			}
		} else
			return validate16.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate16.errors = vErrors, errors === 0;
}
function validate23(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.evidence === void 0 && (missing0 = "evidence") || data.kind === void 0 && (missing0 = "kind") || data.format === void 0 && (missing0 = "format") || data.formatVersion === void 0 && (missing0 = "formatVersion") || data.digest === void 0 && (missing0 = "digest") || data.limitations === void 0 && (missing0 = "limitations"))
				return validate23.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.evidence !== void 0) {
					let _errs2 = errors;
					validate11(data.evidence, telling ? instancePath + "/evidence" : "") || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.kind !== void 0) {
						let _errs3 = errors;
						if (typeof data.kind != "string")
							return validate23.errors = [{ instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs3 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.format !== void 0) {
							let _errs5 = errors;
							if (typeof data.format != "string")
								return validate23.errors = [{ instancePath: instancePath + "/format", keyword: "type", params: { type: "string" } }], !1;
							var valid0 = _errs5 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.formatVersion !== void 0) {
								let data4 = data.formatVersion, _errs7 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate23.errors = [{ instancePath: instancePath + "/formatVersion", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs7 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.digest !== void 0) {
									let _errs9 = errors;
									if (typeof data.digest != "string")
										return validate23.errors = [{ instancePath: instancePath + "/digest", keyword: "type", params: { type: "string" } }], !1;
									var valid0 = _errs9 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.limitations !== void 0) {
										let data6 = data.limitations, _errs11 = errors;
										if (errors === _errs11)
											if (Array.isArray(data6)) {
												var valid1 = !0;
												let len0 = data6.length;
												for (let i0 = 0; i0 < len0; i0++) {
													let _errs13 = errors;
													if (typeof data6[i0] != "string")
														return validate23.errors = [{ instancePath: instancePath + "/limitations/" + i0, keyword: "type", params: { type: "string" } }], !1;
													var valid1 = _errs13 === errors;
													if (!valid1)
														break;
												}
											} else
												return validate23.errors = [{ instancePath: instancePath + "/limitations", keyword: "type", params: { type: "array" } }], !1;
										var valid0 = _errs11 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										let additional0, count0 = 0;
										for (let key0 in data)
											count0++;
										if (count0 > 7) {
											for (let key1 in data)
												if (!(key1 === "path" || key1 === "evidence" || key1 === "kind" || key1 === "format" || key1 === "formatVersion" || key1 === "digest" || key1 === "limitations")) {
													additional0 = key1;
													break;
												}
										}
										if (additional0 !== void 0)
											return validate23.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
									}
								}
							}
						}
					}
				}
			}
		} else
			return validate23.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate23.errors = vErrors, errors === 0;
}
function validate27(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.evidence === void 0 && (missing0 = "evidence") || data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name") || data.digests === void 0 && (missing0 = "digests"))
				return validate27.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.evidence !== void 0) {
					let data1 = data.evidence, _errs2 = errors;
					data1 !== null && (validate11(data1, telling ? instancePath + "/evidence" : "") || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length));
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.type !== void 0) {
						let data2 = data.type, _errs4 = errors;
						if (typeof data2 != "string")
							return validate27.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }], !1;
						if (!(data2 === "given" || data2 === "configured" || data2 === "subject" || data2 === "primary" || data2 === "image"))
							return validate27.errors = [{ instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: ["given", "configured", "subject", "primary", "image"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.name !== void 0) {
							let data3 = data.name, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate27.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.digests !== void 0) {
								let data4 = data.digests, _errs8 = errors;
								if (errors === _errs8)
									if (Array.isArray(data4)) {
										var valid2 = !0;
										let len0 = data4.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let _errs10 = errors;
											if (typeof data4[i0] != "string")
												return validate27.errors = [{ instancePath: instancePath + "/digests/" + i0, keyword: "type", params: { type: "string" } }], !1;
											var valid2 = _errs10 === errors;
											if (!valid2)
												break;
										}
									} else
										return validate27.errors = [{ instancePath: instancePath + "/digests", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								let additional0, count0 = 0;
								for (let key0 in data)
									count0++;
								if (count0 > 5) {
									for (let key1 in data)
										if (!(key1 === "path" || key1 === "evidence" || key1 === "type" || key1 === "name" || key1 === "digests")) {
											additional0 = key1;
											break;
										}
								}
								if (additional0 !== void 0)
									return validate27.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
							}
						}
					}
				}
			}
		} else
			return validate27.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate27.errors = vErrors, errors === 0;
}
var obj0 = /* @__PURE__ */ new Set(["path", "evidence", "name", "version", "purl", "digests", "serialNumber", "timestamp", "components", "purls"]);
function validate31(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.evidence === void 0 && (missing0 = "evidence") || data.name === void 0 && (missing0 = "name") || data.version === void 0 && (missing0 = "version") || data.purl === void 0 && (missing0 = "purl") || data.digests === void 0 && (missing0 = "digests") || data.serialNumber === void 0 && (missing0 = "serialNumber") || data.timestamp === void 0 && (missing0 = "timestamp") || data.components === void 0 && (missing0 = "components") || data.purls === void 0 && (missing0 = "purls"))
				return validate31.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.evidence !== void 0) {
					let _errs2 = errors;
					validate11(data.evidence, telling ? instancePath + "/evidence" : "") || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.name !== void 0) {
						let data2 = data.name, _errs3 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate31.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs3 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.version !== void 0) {
							let data3 = data.version, _errs5 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate31.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs5 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.purl !== void 0) {
								let data4 = data.purl, _errs7 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate31.errors = [{ instancePath: instancePath + "/purl", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs7 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.digests !== void 0) {
									let data5 = data.digests, _errs9 = errors;
									if (errors === _errs9)
										if (Array.isArray(data5)) {
											var valid1 = !0;
											let len0 = data5.length;
											for (let i0 = 0; i0 < len0; i0++) {
												let _errs11 = errors;
												if (typeof data5[i0] != "string")
													return validate31.errors = [{ instancePath: instancePath + "/digests/" + i0, keyword: "type", params: { type: "string" } }], !1;
												var valid1 = _errs11 === errors;
												if (!valid1)
													break;
											}
										} else
											return validate31.errors = [{ instancePath: instancePath + "/digests", keyword: "type", params: { type: "array" } }], !1;
									var valid0 = _errs9 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.serialNumber !== void 0) {
										let data7 = data.serialNumber, _errs13 = errors;
										if (typeof data7 != "string" && data7 !== null)
											return validate31.errors = [{ instancePath: instancePath + "/serialNumber", keyword: "type", params: { type: ["string", "null"] } }], !1;
										var valid0 = _errs13 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.timestamp !== void 0) {
											let data8 = data.timestamp, _errs15 = errors;
											if (typeof data8 != "string" && data8 !== null)
												return validate31.errors = [{ instancePath: instancePath + "/timestamp", keyword: "type", params: { type: ["string", "null"] } }], !1;
											var valid0 = _errs15 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.components !== void 0) {
												let data9 = data.components, _errs17 = errors;
												if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9)))
													return validate31.errors = [{ instancePath: instancePath + "/components", keyword: "type", params: { type: "integer" } }], !1;
												var valid0 = _errs17 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.purls !== void 0) {
													let data10 = data.purls, _errs19 = errors;
													if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10)))
														return validate31.errors = [{ instancePath: instancePath + "/purls", keyword: "type", params: { type: "integer" } }], !1;
													var valid0 = _errs19 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													let additional0, count0 = 0;
													for (let key0 in data)
														count0++;
													if (count0 > 10) {
														for (let key1 in data)
															if (!obj0.has(key1)) {
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
								}
							}
						}
					}
				}
			}
		} else
			return validate31.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate31.errors = vErrors, errors === 0;
}
var obj1 = /* @__PURE__ */ new Set(["path", "evidence", "tool", "toolVersion", "categories", "startedAt", "endedAt", "successful", "revision", "repository", "targetType", "targetName", "digests", "databaseUpdatedAt", "findings"]);
function validate35(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.evidence === void 0 && (missing0 = "evidence") || data.tool === void 0 && (missing0 = "tool") || data.toolVersion === void 0 && (missing0 = "toolVersion") || data.categories === void 0 && (missing0 = "categories") || data.startedAt === void 0 && (missing0 = "startedAt") || data.endedAt === void 0 && (missing0 = "endedAt") || data.successful === void 0 && (missing0 = "successful") || data.revision === void 0 && (missing0 = "revision") || data.repository === void 0 && (missing0 = "repository") || data.targetType === void 0 && (missing0 = "targetType") || data.targetName === void 0 && (missing0 = "targetName") || data.digests === void 0 && (missing0 = "digests") || data.databaseUpdatedAt === void 0 && (missing0 = "databaseUpdatedAt") || data.findings === void 0 && (missing0 = "findings"))
				return validate35.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.evidence !== void 0) {
					let _errs2 = errors;
					validate11(data.evidence, telling ? instancePath + "/evidence" : "") || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.tool !== void 0) {
						let data2 = data.tool, _errs3 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate35.errors = [{ instancePath: instancePath + "/tool", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs3 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.toolVersion !== void 0) {
							let data3 = data.toolVersion, _errs5 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate35.errors = [{ instancePath: instancePath + "/toolVersion", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs5 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.categories !== void 0) {
								let data4 = data.categories, _errs7 = errors;
								if (errors === _errs7)
									if (Array.isArray(data4)) {
										var valid1 = !0;
										let len0 = data4.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let _errs9 = errors;
											if (typeof data4[i0] != "string")
												return validate35.errors = [{ instancePath: instancePath + "/categories/" + i0, keyword: "type", params: { type: "string" } }], !1;
											var valid1 = _errs9 === errors;
											if (!valid1)
												break;
										}
									} else
										return validate35.errors = [{ instancePath: instancePath + "/categories", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs7 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.startedAt !== void 0) {
									let data6 = data.startedAt, _errs11 = errors;
									if (typeof data6 != "string" && data6 !== null)
										return validate35.errors = [{ instancePath: instancePath + "/startedAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs11 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.endedAt !== void 0) {
										let data7 = data.endedAt, _errs13 = errors;
										if (typeof data7 != "string" && data7 !== null)
											return validate35.errors = [{ instancePath: instancePath + "/endedAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
										var valid0 = _errs13 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.successful !== void 0) {
											let data8 = data.successful, _errs15 = errors;
											if (typeof data8 != "boolean" && data8 !== null)
												return validate35.errors = [{ instancePath: instancePath + "/successful", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
											var valid0 = _errs15 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.revision !== void 0) {
												let data9 = data.revision, _errs17 = errors;
												if (typeof data9 != "string" && data9 !== null)
													return validate35.errors = [{ instancePath: instancePath + "/revision", keyword: "type", params: { type: ["string", "null"] } }], !1;
												var valid0 = _errs17 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.repository !== void 0) {
													let data10 = data.repository, _errs19 = errors;
													if (typeof data10 != "string" && data10 !== null)
														return validate35.errors = [{ instancePath: instancePath + "/repository", keyword: "type", params: { type: ["string", "null"] } }], !1;
													var valid0 = _errs19 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.targetType !== void 0) {
														let data11 = data.targetType, _errs21 = errors;
														if (typeof data11 != "string" && data11 !== null)
															return validate35.errors = [{ instancePath: instancePath + "/targetType", keyword: "type", params: { type: ["string", "null"] } }], !1;
														var valid0 = _errs21 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.targetName !== void 0) {
															let data12 = data.targetName, _errs23 = errors;
															if (typeof data12 != "string" && data12 !== null)
																return validate35.errors = [{ instancePath: instancePath + "/targetName", keyword: "type", params: { type: ["string", "null"] } }], !1;
															var valid0 = _errs23 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.digests !== void 0) {
																let data13 = data.digests, _errs25 = errors;
																if (errors === _errs25)
																	if (Array.isArray(data13)) {
																		var valid2 = !0;
																		let len1 = data13.length;
																		for (let i1 = 0; i1 < len1; i1++) {
																			let _errs27 = errors;
																			if (typeof data13[i1] != "string")
																				return validate35.errors = [{ instancePath: instancePath + "/digests/" + i1, keyword: "type", params: { type: "string" } }], !1;
																			var valid2 = _errs27 === errors;
																			if (!valid2)
																				break;
																		}
																	} else
																		return validate35.errors = [{ instancePath: instancePath + "/digests", keyword: "type", params: { type: "array" } }], !1;
																var valid0 = _errs25 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.databaseUpdatedAt !== void 0) {
																	let data15 = data.databaseUpdatedAt, _errs29 = errors;
																	if (typeof data15 != "string" && data15 !== null)
																		return validate35.errors = [{ instancePath: instancePath + "/databaseUpdatedAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
																	var valid0 = _errs29 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	if (data.findings !== void 0) {
																		let data16 = data.findings, _errs31 = errors;
																		if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16)))
																			return validate35.errors = [{ instancePath: instancePath + "/findings", keyword: "type", params: { type: "integer" } }], !1;
																		var valid0 = _errs31 === errors;
																	} else
																		var valid0 = !0;
																	if (valid0) {
																		let additional0, count0 = 0;
																		for (let key0 in data)
																			count0++;
																		if (count0 > 15) {
																			for (let key1 in data)
																				if (!obj1.has(key1)) {
																					additional0 = key1;
																					break;
																				}
																		}
																		if (additional0 !== void 0)
																			return validate35.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
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
			return validate35.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate35.errors = vErrors, errors === 0;
}
var obj2 = /* @__PURE__ */ new Set(["path", "evidence", "scan", "id", "aliases", "category", "severity", "status", "purl", "package", "packageVersion", "fixAvailable", "fixVersions", "suppressionStatus", "suppressionExpires", "justified", "firstSeen", "published", "knownExploited"]);
function validate39(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.evidence === void 0 && (missing0 = "evidence") || data.scan === void 0 && (missing0 = "scan") || data.id === void 0 && (missing0 = "id") || data.aliases === void 0 && (missing0 = "aliases") || data.category === void 0 && (missing0 = "category") || data.severity === void 0 && (missing0 = "severity") || data.status === void 0 && (missing0 = "status") || data.purl === void 0 && (missing0 = "purl") || data.package === void 0 && (missing0 = "package") || data.packageVersion === void 0 && (missing0 = "packageVersion") || data.fixAvailable === void 0 && (missing0 = "fixAvailable") || data.fixVersions === void 0 && (missing0 = "fixVersions") || data.suppressionStatus === void 0 && (missing0 = "suppressionStatus") || data.suppressionExpires === void 0 && (missing0 = "suppressionExpires") || data.justified === void 0 && (missing0 = "justified") || data.firstSeen === void 0 && (missing0 = "firstSeen") || data.published === void 0 && (missing0 = "published") || data.knownExploited === void 0 && (missing0 = "knownExploited"))
				return validate39.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.evidence !== void 0) {
					let _errs2 = errors;
					validate11(data.evidence, telling ? instancePath + "/evidence" : "") || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.scan !== void 0) {
						let data2 = data.scan, _errs3 = errors;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)))
							return validate39.errors = [{ instancePath: instancePath + "/scan", keyword: "type", params: { type: "integer" } }], !1;
						var valid0 = _errs3 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.id !== void 0) {
							let data3 = data.id, _errs5 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate39.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs5 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.aliases !== void 0) {
								let data4 = data.aliases, _errs7 = errors;
								if (errors === _errs7)
									if (Array.isArray(data4)) {
										var valid1 = !0;
										let len0 = data4.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let _errs9 = errors;
											if (typeof data4[i0] != "string")
												return validate39.errors = [{ instancePath: instancePath + "/aliases/" + i0, keyword: "type", params: { type: "string" } }], !1;
											var valid1 = _errs9 === errors;
											if (!valid1)
												break;
										}
									} else
										return validate39.errors = [{ instancePath: instancePath + "/aliases", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs7 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.category !== void 0) {
									let _errs11 = errors;
									if (typeof data.category != "string")
										return validate39.errors = [{ instancePath: instancePath + "/category", keyword: "type", params: { type: "string" } }], !1;
									var valid0 = _errs11 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.severity !== void 0) {
										let _errs13 = errors;
										if (typeof data.severity != "string")
											return validate39.errors = [{ instancePath: instancePath + "/severity", keyword: "type", params: { type: "string" } }], !1;
										var valid0 = _errs13 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.status !== void 0) {
											let _errs15 = errors;
											if (typeof data.status != "string")
												return validate39.errors = [{ instancePath: instancePath + "/status", keyword: "type", params: { type: "string" } }], !1;
											var valid0 = _errs15 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.purl !== void 0) {
												let data9 = data.purl, _errs17 = errors;
												if (typeof data9 != "string" && data9 !== null)
													return validate39.errors = [{ instancePath: instancePath + "/purl", keyword: "type", params: { type: ["string", "null"] } }], !1;
												var valid0 = _errs17 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.package !== void 0) {
													let data10 = data.package, _errs19 = errors;
													if (typeof data10 != "string" && data10 !== null)
														return validate39.errors = [{ instancePath: instancePath + "/package", keyword: "type", params: { type: ["string", "null"] } }], !1;
													var valid0 = _errs19 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.packageVersion !== void 0) {
														let data11 = data.packageVersion, _errs21 = errors;
														if (typeof data11 != "string" && data11 !== null)
															return validate39.errors = [{ instancePath: instancePath + "/packageVersion", keyword: "type", params: { type: ["string", "null"] } }], !1;
														var valid0 = _errs21 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.fixAvailable !== void 0) {
															let data12 = data.fixAvailable, _errs23 = errors;
															if (typeof data12 != "boolean" && data12 !== null)
																return validate39.errors = [{ instancePath: instancePath + "/fixAvailable", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
															var valid0 = _errs23 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.fixVersions !== void 0) {
																let data13 = data.fixVersions, _errs25 = errors;
																if (errors === _errs25)
																	if (Array.isArray(data13)) {
																		var valid2 = !0;
																		let len1 = data13.length;
																		for (let i1 = 0; i1 < len1; i1++) {
																			let _errs27 = errors;
																			if (typeof data13[i1] != "string")
																				return validate39.errors = [{ instancePath: instancePath + "/fixVersions/" + i1, keyword: "type", params: { type: "string" } }], !1;
																			var valid2 = _errs27 === errors;
																			if (!valid2)
																				break;
																		}
																	} else
																		return validate39.errors = [{ instancePath: instancePath + "/fixVersions", keyword: "type", params: { type: "array" } }], !1;
																var valid0 = _errs25 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.suppressionStatus !== void 0) {
																	let data15 = data.suppressionStatus, _errs29 = errors;
																	if (typeof data15 != "string" && data15 !== null)
																		return validate39.errors = [{ instancePath: instancePath + "/suppressionStatus", keyword: "type", params: { type: ["string", "null"] } }], !1;
																	var valid0 = _errs29 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	if (data.suppressionExpires !== void 0) {
																		let data16 = data.suppressionExpires, _errs31 = errors;
																		if (typeof data16 != "string" && data16 !== null)
																			return validate39.errors = [{ instancePath: instancePath + "/suppressionExpires", keyword: "type", params: { type: ["string", "null"] } }], !1;
																		var valid0 = _errs31 === errors;
																	} else
																		var valid0 = !0;
																	if (valid0) {
																		if (data.justified !== void 0) {
																			let _errs33 = errors;
																			if (typeof data.justified != "boolean")
																				return validate39.errors = [{ instancePath: instancePath + "/justified", keyword: "type", params: { type: "boolean" } }], !1;
																			var valid0 = _errs33 === errors;
																		} else
																			var valid0 = !0;
																		if (valid0) {
																			if (data.firstSeen !== void 0) {
																				let data18 = data.firstSeen, _errs35 = errors;
																				if (typeof data18 != "string" && data18 !== null)
																					return validate39.errors = [{ instancePath: instancePath + "/firstSeen", keyword: "type", params: { type: ["string", "null"] } }], !1;
																				var valid0 = _errs35 === errors;
																			} else
																				var valid0 = !0;
																			if (valid0) {
																				if (data.published !== void 0) {
																					let data19 = data.published, _errs37 = errors;
																					if (typeof data19 != "string" && data19 !== null)
																						return validate39.errors = [{ instancePath: instancePath + "/published", keyword: "type", params: { type: ["string", "null"] } }], !1;
																					var valid0 = _errs37 === errors;
																				} else
																					var valid0 = !0;
																				if (valid0) {
																					if (data.knownExploited !== void 0) {
																						let data20 = data.knownExploited, _errs39 = errors;
																						if (typeof data20 != "boolean" && data20 !== null)
																							return validate39.errors = [{ instancePath: instancePath + "/knownExploited", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
																						var valid0 = _errs39 === errors;
																					} else
																						var valid0 = !0;
																					if (valid0) {
																						let additional0, count0 = 0;
																						for (let key0 in data)
																							count0++;
																						if (count0 > 19) {
																							for (let key1 in data)
																								if (!obj2.has(key1)) {
																									additional0 = key1;
																									break;
																								}
																						}
																						if (additional0 !== void 0)
																							return validate39.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
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
			return validate39.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate39.errors = vErrors, errors === 0;
}
function validate46(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.evidence === void 0 && (missing0 = "evidence") || data.name === void 0 && (missing0 = "name") || data.digests === void 0 && (missing0 = "digests"))
				return validate46.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.evidence !== void 0) {
					let _errs2 = errors;
					validate11(data.evidence, telling ? instancePath + "/evidence" : "") || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.name !== void 0) {
						let data2 = data.name, _errs3 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate46.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs3 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.digests !== void 0) {
							let data3 = data.digests, _errs5 = errors;
							if (errors === _errs5)
								if (Array.isArray(data3)) {
									var valid1 = !0;
									let len0 = data3.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let _errs7 = errors;
										if (typeof data3[i0] != "string")
											return validate46.errors = [{ instancePath: instancePath + "/digests/" + i0, keyword: "type", params: { type: "string" } }], !1;
										var valid1 = _errs7 === errors;
										if (!valid1)
											break;
									}
								} else
									return validate46.errors = [{ instancePath: instancePath + "/digests", keyword: "type", params: { type: "array" } }], !1;
							var valid0 = _errs5 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							let additional0, count0 = 0;
							for (let key0 in data)
								count0++;
							if (count0 > 4) {
								for (let key1 in data)
									if (!(key1 === "path" || key1 === "evidence" || key1 === "name" || key1 === "digests")) {
										additional0 = key1;
										break;
									}
							}
							if (additional0 !== void 0)
								return validate46.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
						}
					}
				}
			}
		} else
			return validate46.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate46.errors = vErrors, errors === 0;
}
var obj3 = /* @__PURE__ */ new Set(["path", "evidence", "category", "predicateType", "subjects", "verification", "verifiedBy", "builder", "buildType", "sourceRepository", "sourceRef", "commit", "startedAt", "finishedAt", "result", "verifiedLevels", "sbomDigest"]);
function validate43(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.evidence === void 0 && (missing0 = "evidence") || data.category === void 0 && (missing0 = "category") || data.predicateType === void 0 && (missing0 = "predicateType") || data.subjects === void 0 && (missing0 = "subjects") || data.verification === void 0 && (missing0 = "verification") || data.verifiedBy === void 0 && (missing0 = "verifiedBy") || data.builder === void 0 && (missing0 = "builder") || data.buildType === void 0 && (missing0 = "buildType") || data.sourceRepository === void 0 && (missing0 = "sourceRepository") || data.sourceRef === void 0 && (missing0 = "sourceRef") || data.commit === void 0 && (missing0 = "commit") || data.startedAt === void 0 && (missing0 = "startedAt") || data.finishedAt === void 0 && (missing0 = "finishedAt") || data.result === void 0 && (missing0 = "result") || data.verifiedLevels === void 0 && (missing0 = "verifiedLevels") || data.sbomDigest === void 0 && (missing0 = "sbomDigest"))
				return validate43.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.evidence !== void 0) {
					let _errs2 = errors;
					validate11(data.evidence, telling ? instancePath + "/evidence" : "") || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.category !== void 0) {
						let data2 = data.category, _errs3 = errors;
						if (typeof data2 != "string")
							return validate43.errors = [{ instancePath: instancePath + "/category", keyword: "type", params: { type: "string" } }], !1;
						if (!(data2 === "provenance" || data2 === "vsa" || data2 === "vex" || data2 === "sbom" || data2 === "scan" || data2 === "test" || data2 === "signature" || data2 === "other"))
							return validate43.errors = [{ instancePath: instancePath + "/category", keyword: "enum", params: { allowedValues: ["provenance", "vsa", "vex", "sbom", "scan", "test", "signature", "other"] } }], !1;
						var valid0 = _errs3 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.predicateType !== void 0) {
							let data3 = data.predicateType, _errs5 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate43.errors = [{ instancePath: instancePath + "/predicateType", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs5 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.subjects !== void 0) {
								let data4 = data.subjects, _errs7 = errors;
								if (errors === _errs7)
									if (Array.isArray(data4)) {
										var valid1 = !0;
										let len0 = data4.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let _errs9 = errors;
											validate46(data4[i0], telling ? instancePath + "/subjects/" + i0 : "") || (vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors), errors = vErrors.length);
											var valid1 = _errs9 === errors;
											if (!valid1)
												break;
										}
									} else
										return validate43.errors = [{ instancePath: instancePath + "/subjects", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs7 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.verification !== void 0) {
									let data6 = data.verification, _errs10 = errors;
									if (typeof data6 != "string")
										return validate43.errors = [{ instancePath: instancePath + "/verification", keyword: "type", params: { type: "string" } }], !1;
									if (!(data6 === "verified" || data6 === "failed" || data6 === "not-verified"))
										return validate43.errors = [{ instancePath: instancePath + "/verification", keyword: "enum", params: { allowedValues: ["verified", "failed", "not-verified"] } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.verifiedBy !== void 0) {
										let data7 = data.verifiedBy, _errs12 = errors;
										if (typeof data7 != "string" && data7 !== null)
											return validate43.errors = [{ instancePath: instancePath + "/verifiedBy", keyword: "type", params: { type: ["string", "null"] } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.builder !== void 0) {
											let data8 = data.builder, _errs14 = errors;
											if (typeof data8 != "string" && data8 !== null)
												return validate43.errors = [{ instancePath: instancePath + "/builder", keyword: "type", params: { type: ["string", "null"] } }], !1;
											var valid0 = _errs14 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.buildType !== void 0) {
												let data9 = data.buildType, _errs16 = errors;
												if (typeof data9 != "string" && data9 !== null)
													return validate43.errors = [{ instancePath: instancePath + "/buildType", keyword: "type", params: { type: ["string", "null"] } }], !1;
												var valid0 = _errs16 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.sourceRepository !== void 0) {
													let data10 = data.sourceRepository, _errs18 = errors;
													if (typeof data10 != "string" && data10 !== null)
														return validate43.errors = [{ instancePath: instancePath + "/sourceRepository", keyword: "type", params: { type: ["string", "null"] } }], !1;
													var valid0 = _errs18 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.sourceRef !== void 0) {
														let data11 = data.sourceRef, _errs20 = errors;
														if (typeof data11 != "string" && data11 !== null)
															return validate43.errors = [{ instancePath: instancePath + "/sourceRef", keyword: "type", params: { type: ["string", "null"] } }], !1;
														var valid0 = _errs20 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.commit !== void 0) {
															let data12 = data.commit, _errs22 = errors;
															if (typeof data12 != "string" && data12 !== null)
																return validate43.errors = [{ instancePath: instancePath + "/commit", keyword: "type", params: { type: ["string", "null"] } }], !1;
															var valid0 = _errs22 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.startedAt !== void 0) {
																let data13 = data.startedAt, _errs24 = errors;
																if (typeof data13 != "string" && data13 !== null)
																	return validate43.errors = [{ instancePath: instancePath + "/startedAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
																var valid0 = _errs24 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.finishedAt !== void 0) {
																	let data14 = data.finishedAt, _errs26 = errors;
																	if (typeof data14 != "string" && data14 !== null)
																		return validate43.errors = [{ instancePath: instancePath + "/finishedAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
																	var valid0 = _errs26 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	if (data.result !== void 0) {
																		let data15 = data.result, _errs28 = errors;
																		if (typeof data15 != "string" && data15 !== null)
																			return validate43.errors = [{ instancePath: instancePath + "/result", keyword: "type", params: { type: ["string", "null"] } }], !1;
																		if (!(data15 === null || data15 === "passed" || data15 === "warned" || data15 === "failed"))
																			return validate43.errors = [{ instancePath: instancePath + "/result", keyword: "enum", params: { allowedValues: ["passed", "warned", "failed", null] } }], !1;
																		var valid0 = _errs28 === errors;
																	} else
																		var valid0 = !0;
																	if (valid0) {
																		if (data.verifiedLevels !== void 0) {
																			let data16 = data.verifiedLevels, _errs30 = errors;
																			if (errors === _errs30)
																				if (Array.isArray(data16)) {
																					var valid2 = !0;
																					let len1 = data16.length;
																					for (let i1 = 0; i1 < len1; i1++) {
																						let _errs32 = errors;
																						if (typeof data16[i1] != "string")
																							return validate43.errors = [{ instancePath: instancePath + "/verifiedLevels/" + i1, keyword: "type", params: { type: "string" } }], !1;
																						var valid2 = _errs32 === errors;
																						if (!valid2)
																							break;
																					}
																				} else
																					return validate43.errors = [{ instancePath: instancePath + "/verifiedLevels", keyword: "type", params: { type: "array" } }], !1;
																			var valid0 = _errs30 === errors;
																		} else
																			var valid0 = !0;
																		if (valid0) {
																			if (data.sbomDigest !== void 0) {
																				let data18 = data.sbomDigest, _errs34 = errors;
																				if (typeof data18 != "string" && data18 !== null)
																					return validate43.errors = [{ instancePath: instancePath + "/sbomDigest", keyword: "type", params: { type: ["string", "null"] } }], !1;
																				var valid0 = _errs34 === errors;
																			} else
																				var valid0 = !0;
																			if (valid0) {
																				let additional0, count0 = 0;
																				for (let key0 in data)
																					count0++;
																				if (count0 > 17) {
																					for (let key1 in data)
																						if (!obj3.has(key1)) {
																							additional0 = key1;
																							break;
																						}
																				}
																				if (additional0 !== void 0)
																					return validate43.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
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
			return validate43.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate43.errors = vErrors, errors === 0;
}
var obj4 = /* @__PURE__ */ new Set(["path", "evidence", "attestation", "vulnerability", "aliases", "status", "justification", "explained", "products", "digests", "author", "timestamp"]);
function validate51(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.evidence === void 0 && (missing0 = "evidence") || data.attestation === void 0 && (missing0 = "attestation") || data.vulnerability === void 0 && (missing0 = "vulnerability") || data.aliases === void 0 && (missing0 = "aliases") || data.status === void 0 && (missing0 = "status") || data.justification === void 0 && (missing0 = "justification") || data.explained === void 0 && (missing0 = "explained") || data.products === void 0 && (missing0 = "products") || data.digests === void 0 && (missing0 = "digests") || data.author === void 0 && (missing0 = "author") || data.timestamp === void 0 && (missing0 = "timestamp"))
				return validate51.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.evidence !== void 0) {
					let _errs2 = errors;
					validate11(data.evidence, telling ? instancePath + "/evidence" : "") || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.attestation !== void 0) {
						let data2 = data.attestation, _errs3 = errors;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)))
							return validate51.errors = [{ instancePath: instancePath + "/attestation", keyword: "type", params: { type: "integer" } }], !1;
						var valid0 = _errs3 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.vulnerability !== void 0) {
							let data3 = data.vulnerability, _errs5 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate51.errors = [{ instancePath: instancePath + "/vulnerability", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs5 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.aliases !== void 0) {
								let data4 = data.aliases, _errs7 = errors;
								if (errors === _errs7)
									if (Array.isArray(data4)) {
										var valid1 = !0;
										let len0 = data4.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let _errs9 = errors;
											if (typeof data4[i0] != "string")
												return validate51.errors = [{ instancePath: instancePath + "/aliases/" + i0, keyword: "type", params: { type: "string" } }], !1;
											var valid1 = _errs9 === errors;
											if (!valid1)
												break;
										}
									} else
										return validate51.errors = [{ instancePath: instancePath + "/aliases", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs7 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.status !== void 0) {
									let data6 = data.status, _errs11 = errors;
									if (typeof data6 != "string" && data6 !== null)
										return validate51.errors = [{ instancePath: instancePath + "/status", keyword: "type", params: { type: ["string", "null"] } }], !1;
									if (!(data6 === null || data6 === "not-affected" || data6 === "affected" || data6 === "fixed" || data6 === "under-investigation"))
										return validate51.errors = [{ instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: ["not-affected", "affected", "fixed", "under-investigation", null] } }], !1;
									var valid0 = _errs11 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.justification !== void 0) {
										let data7 = data.justification, _errs13 = errors;
										if (typeof data7 != "string" && data7 !== null)
											return validate51.errors = [{ instancePath: instancePath + "/justification", keyword: "type", params: { type: ["string", "null"] } }], !1;
										var valid0 = _errs13 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.explained !== void 0) {
											let _errs15 = errors;
											if (typeof data.explained != "boolean")
												return validate51.errors = [{ instancePath: instancePath + "/explained", keyword: "type", params: { type: "boolean" } }], !1;
											var valid0 = _errs15 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.products !== void 0) {
												let data9 = data.products, _errs17 = errors;
												if (errors === _errs17)
													if (Array.isArray(data9)) {
														var valid2 = !0;
														let len1 = data9.length;
														for (let i1 = 0; i1 < len1; i1++) {
															let _errs19 = errors;
															if (typeof data9[i1] != "string")
																return validate51.errors = [{ instancePath: instancePath + "/products/" + i1, keyword: "type", params: { type: "string" } }], !1;
															var valid2 = _errs19 === errors;
															if (!valid2)
																break;
														}
													} else
														return validate51.errors = [{ instancePath: instancePath + "/products", keyword: "type", params: { type: "array" } }], !1;
												var valid0 = _errs17 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.digests !== void 0) {
													let data11 = data.digests, _errs21 = errors;
													if (errors === _errs21)
														if (Array.isArray(data11)) {
															var valid3 = !0;
															let len2 = data11.length;
															for (let i2 = 0; i2 < len2; i2++) {
																let _errs23 = errors;
																if (typeof data11[i2] != "string")
																	return validate51.errors = [{ instancePath: instancePath + "/digests/" + i2, keyword: "type", params: { type: "string" } }], !1;
																var valid3 = _errs23 === errors;
																if (!valid3)
																	break;
															}
														} else
															return validate51.errors = [{ instancePath: instancePath + "/digests", keyword: "type", params: { type: "array" } }], !1;
													var valid0 = _errs21 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.author !== void 0) {
														let data13 = data.author, _errs25 = errors;
														if (typeof data13 != "string" && data13 !== null)
															return validate51.errors = [{ instancePath: instancePath + "/author", keyword: "type", params: { type: ["string", "null"] } }], !1;
														var valid0 = _errs25 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.timestamp !== void 0) {
															let data14 = data.timestamp, _errs27 = errors;
															if (typeof data14 != "string" && data14 !== null)
																return validate51.errors = [{ instancePath: instancePath + "/timestamp", keyword: "type", params: { type: ["string", "null"] } }], !1;
															var valid0 = _errs27 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															let additional0, count0 = 0;
															for (let key0 in data)
																count0++;
															if (count0 > 12) {
																for (let key1 in data)
																	if (!obj4.has(key1)) {
																		additional0 = key1;
																		break;
																	}
															}
															if (additional0 !== void 0)
																return validate51.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
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
			return validate51.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate51.errors = vErrors, errors === 0;
}
var obj5 = /* @__PURE__ */ new Set(["path", "evidence", "workload", "container", "reference", "registry", "repository", "tag", "digest"]);
function validate55(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.evidence === void 0 && (missing0 = "evidence") || data.workload === void 0 && (missing0 = "workload") || data.container === void 0 && (missing0 = "container") || data.reference === void 0 && (missing0 = "reference") || data.registry === void 0 && (missing0 = "registry") || data.repository === void 0 && (missing0 = "repository") || data.tag === void 0 && (missing0 = "tag") || data.digest === void 0 && (missing0 = "digest"))
				return validate55.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.evidence !== void 0) {
					let _errs2 = errors;
					validate11(data.evidence, telling ? instancePath + "/evidence" : "") || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.workload !== void 0) {
						let data2 = data.workload, _errs3 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate55.errors = [{ instancePath: instancePath + "/workload", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs3 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.container !== void 0) {
							let data3 = data.container, _errs5 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate55.errors = [{ instancePath: instancePath + "/container", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs5 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.reference !== void 0) {
								let _errs7 = errors;
								if (typeof data.reference != "string")
									return validate55.errors = [{ instancePath: instancePath + "/reference", keyword: "type", params: { type: "string" } }], !1;
								var valid0 = _errs7 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.registry !== void 0) {
									let data5 = data.registry, _errs9 = errors;
									if (typeof data5 != "string" && data5 !== null)
										return validate55.errors = [{ instancePath: instancePath + "/registry", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs9 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.repository !== void 0) {
										let data6 = data.repository, _errs11 = errors;
										if (typeof data6 != "string" && data6 !== null)
											return validate55.errors = [{ instancePath: instancePath + "/repository", keyword: "type", params: { type: ["string", "null"] } }], !1;
										var valid0 = _errs11 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.tag !== void 0) {
											let data7 = data.tag, _errs13 = errors;
											if (typeof data7 != "string" && data7 !== null)
												return validate55.errors = [{ instancePath: instancePath + "/tag", keyword: "type", params: { type: ["string", "null"] } }], !1;
											var valid0 = _errs13 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.digest !== void 0) {
												let data8 = data.digest, _errs15 = errors;
												if (typeof data8 != "string" && data8 !== null)
													return validate55.errors = [{ instancePath: instancePath + "/digest", keyword: "type", params: { type: ["string", "null"] } }], !1;
												var valid0 = _errs15 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												let additional0, count0 = 0;
												for (let key0 in data)
													count0++;
												if (count0 > 9) {
													for (let key1 in data)
														if (!obj5.has(key1)) {
															additional0 = key1;
															break;
														}
												}
												if (additional0 !== void 0)
													return validate55.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
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
			return validate55.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate55.errors = vErrors, errors === 0;
}
function validate59(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.evidence === void 0 && (missing0 = "evidence") || data.platform === void 0 && (missing0 = "platform") || data.name === void 0 && (missing0 = "name"))
				return validate59.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.evidence !== void 0) {
					let _errs2 = errors;
					validate11(data.evidence, telling ? instancePath + "/evidence" : "") || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.platform !== void 0) {
						let _errs3 = errors;
						if (typeof data.platform != "string")
							return validate59.errors = [{ instancePath: instancePath + "/platform", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs3 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.name !== void 0) {
							let data3 = data.name, _errs5 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate59.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs5 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							let additional0, count0 = 0;
							for (let key0 in data)
								count0++;
							if (count0 > 4) {
								for (let key1 in data)
									if (!(key1 === "path" || key1 === "evidence" || key1 === "platform" || key1 === "name")) {
										additional0 = key1;
										break;
									}
							}
							if (additional0 !== void 0)
								return validate59.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
						}
					}
				}
			}
		} else
			return validate59.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate59.errors = vErrors, errors === 0;
}
function validate63(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.evidence === void 0 && (missing0 = "evidence") || data.id === void 0 && (missing0 = "id") || data.verified === void 0 && (missing0 = "verified") || data.committedAt === void 0 && (missing0 = "committedAt"))
				return validate63.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.evidence !== void 0) {
					let _errs2 = errors;
					validate11(data.evidence, telling ? instancePath + "/evidence" : "") || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.id !== void 0) {
						let _errs3 = errors;
						if (typeof data.id != "string")
							return validate63.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs3 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.verified !== void 0) {
							let data3 = data.verified, _errs5 = errors;
							if (typeof data3 != "boolean" && data3 !== null)
								return validate63.errors = [{ instancePath: instancePath + "/verified", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
							var valid0 = _errs5 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.committedAt !== void 0) {
								let data4 = data.committedAt, _errs7 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate63.errors = [{ instancePath: instancePath + "/committedAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs7 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								let additional0, count0 = 0;
								for (let key0 in data)
									count0++;
								if (count0 > 5) {
									for (let key1 in data)
										if (!(key1 === "path" || key1 === "evidence" || key1 === "id" || key1 === "verified" || key1 === "committedAt")) {
											additional0 = key1;
											break;
										}
								}
								if (additional0 !== void 0)
									return validate63.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
							}
						}
					}
				}
			}
		} else
			return validate63.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate63.errors = vErrors, errors === 0;
}
function validate67(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.evidence === void 0 && (missing0 = "evidence") || data.id === void 0 && (missing0 = "id") || data.head === void 0 && (missing0 = "head") || data.mergeCommit === void 0 && (missing0 = "mergeCommit") || data.mergedAt === void 0 && (missing0 = "mergedAt") || data.approvals === void 0 && (missing0 = "approvals"))
				return validate67.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.evidence !== void 0) {
					let _errs2 = errors;
					validate11(data.evidence, telling ? instancePath + "/evidence" : "") || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.id !== void 0) {
						let _errs3 = errors;
						if (typeof data.id != "string")
							return validate67.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs3 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.head !== void 0) {
							let data3 = data.head, _errs5 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate67.errors = [{ instancePath: instancePath + "/head", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs5 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.mergeCommit !== void 0) {
								let data4 = data.mergeCommit, _errs7 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate67.errors = [{ instancePath: instancePath + "/mergeCommit", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs7 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.mergedAt !== void 0) {
									let data5 = data.mergedAt, _errs9 = errors;
									if (typeof data5 != "string" && data5 !== null)
										return validate67.errors = [{ instancePath: instancePath + "/mergedAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs9 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.approvals !== void 0) {
										let data6 = data.approvals, _errs11 = errors;
										if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6)) && data6 !== null)
											return validate67.errors = [{ instancePath: instancePath + "/approvals", keyword: "type", params: { type: ["integer", "null"] } }], !1;
										var valid0 = _errs11 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										let additional0, count0 = 0;
										for (let key0 in data)
											count0++;
										if (count0 > 7) {
											for (let key1 in data)
												if (!(key1 === "path" || key1 === "evidence" || key1 === "id" || key1 === "head" || key1 === "mergeCommit" || key1 === "mergedAt" || key1 === "approvals")) {
													additional0 = key1;
													break;
												}
										}
										if (additional0 !== void 0)
											return validate67.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
									}
								}
							}
						}
					}
				}
			}
		} else
			return validate67.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate67.errors = vErrors, errors === 0;
}
function validate71(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.evidence === void 0 && (missing0 = "evidence") || data.ecosystem === void 0 && (missing0 = "ecosystem") || data.manager === void 0 && (missing0 = "manager") || data.packages === void 0 && (missing0 = "packages") || data.purls === void 0 && (missing0 = "purls"))
				return validate71.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.evidence !== void 0) {
					let _errs2 = errors;
					validate11(data.evidence, telling ? instancePath + "/evidence" : "") || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.ecosystem !== void 0) {
						let _errs3 = errors;
						if (typeof data.ecosystem != "string")
							return validate71.errors = [{ instancePath: instancePath + "/ecosystem", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs3 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.manager !== void 0) {
							let _errs5 = errors;
							if (typeof data.manager != "string")
								return validate71.errors = [{ instancePath: instancePath + "/manager", keyword: "type", params: { type: "string" } }], !1;
							var valid0 = _errs5 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.packages !== void 0) {
								let data4 = data.packages, _errs7 = errors;
								if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)))
									return validate71.errors = [{ instancePath: instancePath + "/packages", keyword: "type", params: { type: "integer" } }], !1;
								var valid0 = _errs7 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.purls !== void 0) {
									let data5 = data.purls, _errs9 = errors;
									if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5)))
										return validate71.errors = [{ instancePath: instancePath + "/purls", keyword: "type", params: { type: "integer" } }], !1;
									var valid0 = _errs9 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									let additional0, count0 = 0;
									for (let key0 in data)
										count0++;
									if (count0 > 6) {
										for (let key1 in data)
											if (!(key1 === "path" || key1 === "evidence" || key1 === "ecosystem" || key1 === "manager" || key1 === "packages" || key1 === "purls")) {
												additional0 = key1;
												break;
											}
									}
									if (additional0 !== void 0)
										return validate71.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
								}
							}
						}
					}
				}
			}
		} else
			return validate71.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate71.errors = vErrors, errors === 0;
}
var obj6 = /* @__PURE__ */ new Set(["path", "evidence", "type", "author", "approver", "scope", "validFrom", "validUntil", "signed"]);
function validate75(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.evidence === void 0 && (missing0 = "evidence") || data.type === void 0 && (missing0 = "type") || data.author === void 0 && (missing0 = "author") || data.approver === void 0 && (missing0 = "approver") || data.scope === void 0 && (missing0 = "scope") || data.validFrom === void 0 && (missing0 = "validFrom") || data.validUntil === void 0 && (missing0 = "validUntil") || data.signed === void 0 && (missing0 = "signed"))
				return validate75.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.evidence !== void 0) {
					let _errs2 = errors;
					validate11(data.evidence, telling ? instancePath + "/evidence" : "") || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.type !== void 0) {
						let _errs3 = errors;
						if (typeof data.type != "string")
							return validate75.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs3 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.author !== void 0) {
							let data3 = data.author, _errs5 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate75.errors = [{ instancePath: instancePath + "/author", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs5 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.approver !== void 0) {
								let data4 = data.approver, _errs7 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate75.errors = [{ instancePath: instancePath + "/approver", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs7 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.scope !== void 0) {
									let data5 = data.scope, _errs9 = errors;
									if (!Array.isArray(data5) && data5 !== null)
										return validate75.errors = [{ instancePath: instancePath + "/scope", keyword: "type", params: { type: ["array", "null"] } }], !1;
									if (errors === _errs9 && Array.isArray(data5)) {
										var valid1 = !0;
										let len0 = data5.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let _errs11 = errors;
											if (typeof data5[i0] != "string")
												return validate75.errors = [{ instancePath: instancePath + "/scope/" + i0, keyword: "type", params: { type: "string" } }], !1;
											var valid1 = _errs11 === errors;
											if (!valid1)
												break;
										}
									}
									var valid0 = _errs9 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.validFrom !== void 0) {
										let data7 = data.validFrom, _errs13 = errors;
										if (typeof data7 != "string" && data7 !== null)
											return validate75.errors = [{ instancePath: instancePath + "/validFrom", keyword: "type", params: { type: ["string", "null"] } }], !1;
										var valid0 = _errs13 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.validUntil !== void 0) {
											let data8 = data.validUntil, _errs15 = errors;
											if (typeof data8 != "string" && data8 !== null)
												return validate75.errors = [{ instancePath: instancePath + "/validUntil", keyword: "type", params: { type: ["string", "null"] } }], !1;
											var valid0 = _errs15 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.signed !== void 0) {
												let _errs17 = errors;
												if (typeof data.signed != "boolean")
													return validate75.errors = [{ instancePath: instancePath + "/signed", keyword: "type", params: { type: "boolean" } }], !1;
												var valid0 = _errs17 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												let additional0, count0 = 0;
												for (let key0 in data)
													count0++;
												if (count0 > 9) {
													for (let key1 in data)
														if (!obj6.has(key1)) {
															additional0 = key1;
															break;
														}
												}
												if (additional0 !== void 0)
													return validate75.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
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
			return validate75.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate75.errors = vErrors, errors === 0;
}
function validate79(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.evidence === void 0 && (missing0 = "evidence") || data.id === void 0 && (missing0 = "id") || data.subject === void 0 && (missing0 = "subject") || data.owner === void 0 && (missing0 = "owner") || data.control === void 0 && (missing0 = "control") || data.approver === void 0 && (missing0 = "approver") || data.expires === void 0 && (missing0 = "expires"))
				return validate79.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.evidence !== void 0) {
					let _errs2 = errors;
					validate11(data.evidence, telling ? instancePath + "/evidence" : "") || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.id !== void 0) {
						let _errs3 = errors;
						if (typeof data.id != "string")
							return validate79.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs3 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.subject !== void 0) {
							let data3 = data.subject, _errs5 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate79.errors = [{ instancePath: instancePath + "/subject", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs5 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.owner !== void 0) {
								let data4 = data.owner, _errs7 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate79.errors = [{ instancePath: instancePath + "/owner", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs7 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.control !== void 0) {
									let data5 = data.control, _errs9 = errors;
									if (typeof data5 != "string" && data5 !== null)
										return validate79.errors = [{ instancePath: instancePath + "/control", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs9 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.approver !== void 0) {
										let data6 = data.approver, _errs11 = errors;
										if (typeof data6 != "string" && data6 !== null)
											return validate79.errors = [{ instancePath: instancePath + "/approver", keyword: "type", params: { type: ["string", "null"] } }], !1;
										var valid0 = _errs11 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.expires !== void 0) {
											let data7 = data.expires, _errs13 = errors;
											if (typeof data7 != "string" && data7 !== null)
												return validate79.errors = [{ instancePath: instancePath + "/expires", keyword: "type", params: { type: ["string", "null"] } }], !1;
											var valid0 = _errs13 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											let additional0, count0 = 0;
											for (let key0 in data)
												count0++;
											if (count0 > 8) {
												for (let key1 in data)
													if (!(key1 === "path" || key1 === "evidence" || key1 === "id" || key1 === "subject" || key1 === "owner" || key1 === "control" || key1 === "approver" || key1 === "expires")) {
														additional0 = key1;
														break;
													}
											}
											if (additional0 !== void 0)
												return validate79.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
										}
									}
								}
							}
						}
					}
				}
			}
		} else
			return validate79.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate79.errors = vErrors, errors === 0;
}
var obj7 = /* @__PURE__ */ new Set(["path", "evidence", "id", "subject", "severity", "status", "owner", "detectedAt", "dueAt", "resolvedAt"]);
function validate83(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.evidence === void 0 && (missing0 = "evidence") || data.id === void 0 && (missing0 = "id") || data.subject === void 0 && (missing0 = "subject") || data.severity === void 0 && (missing0 = "severity") || data.status === void 0 && (missing0 = "status") || data.owner === void 0 && (missing0 = "owner") || data.detectedAt === void 0 && (missing0 = "detectedAt") || data.dueAt === void 0 && (missing0 = "dueAt") || data.resolvedAt === void 0 && (missing0 = "resolvedAt"))
				return validate83.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.evidence !== void 0) {
					let _errs2 = errors;
					validate11(data.evidence, telling ? instancePath + "/evidence" : "") || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.id !== void 0) {
						let _errs3 = errors;
						if (typeof data.id != "string")
							return validate83.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs3 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.subject !== void 0) {
							let data3 = data.subject, _errs5 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate83.errors = [{ instancePath: instancePath + "/subject", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs5 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.severity !== void 0) {
								let data4 = data.severity, _errs7 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate83.errors = [{ instancePath: instancePath + "/severity", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs7 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.status !== void 0) {
									let data5 = data.status, _errs9 = errors;
									if (typeof data5 != "string" && data5 !== null)
										return validate83.errors = [{ instancePath: instancePath + "/status", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs9 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.owner !== void 0) {
										let data6 = data.owner, _errs11 = errors;
										if (typeof data6 != "string" && data6 !== null)
											return validate83.errors = [{ instancePath: instancePath + "/owner", keyword: "type", params: { type: ["string", "null"] } }], !1;
										var valid0 = _errs11 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.detectedAt !== void 0) {
											let data7 = data.detectedAt, _errs13 = errors;
											if (typeof data7 != "string" && data7 !== null)
												return validate83.errors = [{ instancePath: instancePath + "/detectedAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
											var valid0 = _errs13 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.dueAt !== void 0) {
												let data8 = data.dueAt, _errs15 = errors;
												if (typeof data8 != "string" && data8 !== null)
													return validate83.errors = [{ instancePath: instancePath + "/dueAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
												var valid0 = _errs15 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.resolvedAt !== void 0) {
													let data9 = data.resolvedAt, _errs17 = errors;
													if (typeof data9 != "string" && data9 !== null)
														return validate83.errors = [{ instancePath: instancePath + "/resolvedAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
													var valid0 = _errs17 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													let additional0, count0 = 0;
													for (let key0 in data)
														count0++;
													if (count0 > 10) {
														for (let key1 in data)
															if (!obj7.has(key1)) {
																additional0 = key1;
																break;
															}
													}
													if (additional0 !== void 0)
														return validate83.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
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
			return validate83.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate83.errors = vErrors, errors === 0;
}
function validate87(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.artifacts === void 0 && (missing0 = "artifacts") || data.sboms === void 0 && (missing0 = "sboms") || data.scans === void 0 && (missing0 = "scans") || data.attestations === void 0 && (missing0 = "attestations") || data.vex === void 0 && (missing0 = "vex") || data.images === void 0 && (missing0 = "images"))
				return validate87.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.artifacts !== void 0) {
				let data0 = data.artifacts, _errs1 = errors;
				if (errors === _errs1)
					if (data0 && typeof data0 == "object" && !Array.isArray(data0))
						for (let key0 in data0) {
							let data1 = data0[key0], _errs4 = errors;
							if (errors === _errs4)
								if (Array.isArray(data1)) {
									var valid2 = !0;
									let len0 = data1.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let data2 = data1[i0], _errs6 = errors;
										if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)))
											return validate87.errors = [{ instancePath: instancePath + "/artifacts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, keyword: "type", params: { type: "integer" } }], !1;
										var valid2 = _errs6 === errors;
										if (!valid2)
											break;
									}
								} else
									return validate87.errors = [{ instancePath: instancePath + "/artifacts/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "array" } }], !1;
							var valid1 = _errs4 === errors;
							if (!valid1)
								break;
						}
					else
						return validate87.errors = [{ instancePath: instancePath + "/artifacts", keyword: "type", params: { type: "object" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.sboms !== void 0) {
					let data3 = data.sboms, _errs8 = errors;
					if (errors === _errs8)
						if (data3 && typeof data3 == "object" && !Array.isArray(data3))
							for (let key1 in data3) {
								let data4 = data3[key1], _errs11 = errors;
								if (errors === _errs11)
									if (Array.isArray(data4)) {
										var valid4 = !0;
										let len1 = data4.length;
										for (let i1 = 0; i1 < len1; i1++) {
											let data5 = data4[i1], _errs13 = errors;
											if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5)))
												return validate87.errors = [{ instancePath: instancePath + "/sboms/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, keyword: "type", params: { type: "integer" } }], !1;
											var valid4 = _errs13 === errors;
											if (!valid4)
												break;
										}
									} else
										return validate87.errors = [{ instancePath: instancePath + "/sboms/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "array" } }], !1;
								var valid3 = _errs11 === errors;
								if (!valid3)
									break;
							}
						else
							return validate87.errors = [{ instancePath: instancePath + "/sboms", keyword: "type", params: { type: "object" } }], !1;
					var valid0 = _errs8 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.scans !== void 0) {
						let data6 = data.scans, _errs15 = errors;
						if (errors === _errs15)
							if (data6 && typeof data6 == "object" && !Array.isArray(data6))
								for (let key2 in data6) {
									let data7 = data6[key2], _errs18 = errors;
									if (errors === _errs18)
										if (Array.isArray(data7)) {
											var valid6 = !0;
											let len2 = data7.length;
											for (let i2 = 0; i2 < len2; i2++) {
												let data8 = data7[i2], _errs20 = errors;
												if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8)))
													return validate87.errors = [{ instancePath: instancePath + "/scans/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2, keyword: "type", params: { type: "integer" } }], !1;
												var valid6 = _errs20 === errors;
												if (!valid6)
													break;
											}
										} else
											return validate87.errors = [{ instancePath: instancePath + "/scans/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "array" } }], !1;
									var valid5 = _errs18 === errors;
									if (!valid5)
										break;
								}
							else
								return validate87.errors = [{ instancePath: instancePath + "/scans", keyword: "type", params: { type: "object" } }], !1;
						var valid0 = _errs15 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.attestations !== void 0) {
							let data9 = data.attestations, _errs22 = errors;
							if (errors === _errs22)
								if (data9 && typeof data9 == "object" && !Array.isArray(data9))
									for (let key3 in data9) {
										let data10 = data9[key3], _errs25 = errors;
										if (errors === _errs25)
											if (Array.isArray(data10)) {
												var valid8 = !0;
												let len3 = data10.length;
												for (let i3 = 0; i3 < len3; i3++) {
													let data11 = data10[i3], _errs27 = errors;
													if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11)))
														return validate87.errors = [{ instancePath: instancePath + "/attestations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i3, keyword: "type", params: { type: "integer" } }], !1;
													var valid8 = _errs27 === errors;
													if (!valid8)
														break;
												}
											} else
												return validate87.errors = [{ instancePath: instancePath + "/attestations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "array" } }], !1;
										var valid7 = _errs25 === errors;
										if (!valid7)
											break;
									}
								else
									return validate87.errors = [{ instancePath: instancePath + "/attestations", keyword: "type", params: { type: "object" } }], !1;
							var valid0 = _errs22 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.vex !== void 0) {
								let data12 = data.vex, _errs29 = errors;
								if (errors === _errs29)
									if (data12 && typeof data12 == "object" && !Array.isArray(data12))
										for (let key4 in data12) {
											let data13 = data12[key4], _errs32 = errors;
											if (errors === _errs32)
												if (Array.isArray(data13)) {
													var valid10 = !0;
													let len4 = data13.length;
													for (let i4 = 0; i4 < len4; i4++) {
														let data14 = data13[i4], _errs34 = errors;
														if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14)))
															return validate87.errors = [{ instancePath: instancePath + "/vex/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i4, keyword: "type", params: { type: "integer" } }], !1;
														var valid10 = _errs34 === errors;
														if (!valid10)
															break;
													}
												} else
													return validate87.errors = [{ instancePath: instancePath + "/vex/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "array" } }], !1;
											var valid9 = _errs32 === errors;
											if (!valid9)
												break;
										}
									else
										return validate87.errors = [{ instancePath: instancePath + "/vex", keyword: "type", params: { type: "object" } }], !1;
								var valid0 = _errs29 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.images !== void 0) {
									let data15 = data.images, _errs36 = errors;
									if (errors === _errs36)
										if (data15 && typeof data15 == "object" && !Array.isArray(data15))
											for (let key5 in data15) {
												let data16 = data15[key5], _errs39 = errors;
												if (errors === _errs39)
													if (Array.isArray(data16)) {
														var valid12 = !0;
														let len5 = data16.length;
														for (let i5 = 0; i5 < len5; i5++) {
															let data17 = data16[i5], _errs41 = errors;
															if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17)))
																return validate87.errors = [{ instancePath: instancePath + "/images/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i5, keyword: "type", params: { type: "integer" } }], !1;
															var valid12 = _errs41 === errors;
															if (!valid12)
																break;
														}
													} else
														return validate87.errors = [{ instancePath: instancePath + "/images/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "array" } }], !1;
												var valid11 = _errs39 === errors;
												if (!valid11)
													break;
											}
										else
											return validate87.errors = [{ instancePath: instancePath + "/images", keyword: "type", params: { type: "object" } }], !1;
									var valid0 = _errs36 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									let additional0, count0 = 0;
									for (let key6 in data)
										count0++;
									if (count0 > 6) {
										for (let key7 in data)
											if (!(key7 === "artifacts" || key7 === "sboms" || key7 === "scans" || key7 === "attestations" || key7 === "vex" || key7 === "images")) {
												additional0 = key7;
												break;
											}
									}
									if (additional0 !== void 0)
										return validate87.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
								}
							}
						}
					}
				}
			}
		} else
			return validate87.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate87.errors = vErrors, errors === 0;
}
function validate89(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.sboms === void 0 && (missing0 = "sboms") || data.findings === void 0 && (missing0 = "findings") || data.vex === void 0 && (missing0 = "vex") || data.lockfiles === void 0 && (missing0 = "lockfiles"))
				return validate89.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.sboms !== void 0) {
				let data0 = data.sboms, _errs1 = errors;
				if (errors === _errs1)
					if (data0 && typeof data0 == "object" && !Array.isArray(data0))
						for (let key0 in data0) {
							let data1 = data0[key0], _errs4 = errors;
							if (errors === _errs4)
								if (Array.isArray(data1)) {
									var valid2 = !0;
									let len0 = data1.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let data2 = data1[i0], _errs6 = errors;
										if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)))
											return validate89.errors = [{ instancePath: instancePath + "/sboms/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, keyword: "type", params: { type: "integer" } }], !1;
										var valid2 = _errs6 === errors;
										if (!valid2)
											break;
									}
								} else
									return validate89.errors = [{ instancePath: instancePath + "/sboms/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "array" } }], !1;
							var valid1 = _errs4 === errors;
							if (!valid1)
								break;
						}
					else
						return validate89.errors = [{ instancePath: instancePath + "/sboms", keyword: "type", params: { type: "object" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.findings !== void 0) {
					let data3 = data.findings, _errs8 = errors;
					if (errors === _errs8)
						if (data3 && typeof data3 == "object" && !Array.isArray(data3))
							for (let key1 in data3) {
								let data4 = data3[key1], _errs11 = errors;
								if (errors === _errs11)
									if (Array.isArray(data4)) {
										var valid4 = !0;
										let len1 = data4.length;
										for (let i1 = 0; i1 < len1; i1++) {
											let data5 = data4[i1], _errs13 = errors;
											if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5)))
												return validate89.errors = [{ instancePath: instancePath + "/findings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, keyword: "type", params: { type: "integer" } }], !1;
											var valid4 = _errs13 === errors;
											if (!valid4)
												break;
										}
									} else
										return validate89.errors = [{ instancePath: instancePath + "/findings/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "array" } }], !1;
								var valid3 = _errs11 === errors;
								if (!valid3)
									break;
							}
						else
							return validate89.errors = [{ instancePath: instancePath + "/findings", keyword: "type", params: { type: "object" } }], !1;
					var valid0 = _errs8 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.vex !== void 0) {
						let data6 = data.vex, _errs15 = errors;
						if (errors === _errs15)
							if (data6 && typeof data6 == "object" && !Array.isArray(data6))
								for (let key2 in data6) {
									let data7 = data6[key2], _errs18 = errors;
									if (errors === _errs18)
										if (Array.isArray(data7)) {
											var valid6 = !0;
											let len2 = data7.length;
											for (let i2 = 0; i2 < len2; i2++) {
												let data8 = data7[i2], _errs20 = errors;
												if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8)))
													return validate89.errors = [{ instancePath: instancePath + "/vex/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2, keyword: "type", params: { type: "integer" } }], !1;
												var valid6 = _errs20 === errors;
												if (!valid6)
													break;
											}
										} else
											return validate89.errors = [{ instancePath: instancePath + "/vex/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "array" } }], !1;
									var valid5 = _errs18 === errors;
									if (!valid5)
										break;
								}
							else
								return validate89.errors = [{ instancePath: instancePath + "/vex", keyword: "type", params: { type: "object" } }], !1;
						var valid0 = _errs15 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.lockfiles !== void 0) {
							let data9 = data.lockfiles, _errs22 = errors;
							if (errors === _errs22)
								if (data9 && typeof data9 == "object" && !Array.isArray(data9))
									for (let key3 in data9) {
										let data10 = data9[key3], _errs25 = errors;
										if (errors === _errs25)
											if (Array.isArray(data10)) {
												var valid8 = !0;
												let len3 = data10.length;
												for (let i3 = 0; i3 < len3; i3++) {
													let data11 = data10[i3], _errs27 = errors;
													if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11)))
														return validate89.errors = [{ instancePath: instancePath + "/lockfiles/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i3, keyword: "type", params: { type: "integer" } }], !1;
													var valid8 = _errs27 === errors;
													if (!valid8)
														break;
												}
											} else
												return validate89.errors = [{ instancePath: instancePath + "/lockfiles/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "array" } }], !1;
										var valid7 = _errs25 === errors;
										if (!valid7)
											break;
									}
								else
									return validate89.errors = [{ instancePath: instancePath + "/lockfiles", keyword: "type", params: { type: "object" } }], !1;
							var valid0 = _errs22 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							let additional0, count0 = 0;
							for (let key4 in data)
								count0++;
							if (count0 > 4) {
								for (let key5 in data)
									if (!(key5 === "sboms" || key5 === "findings" || key5 === "vex" || key5 === "lockfiles")) {
										additional0 = key5;
										break;
									}
							}
							if (additional0 !== void 0)
								return validate89.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
						}
					}
				}
			}
		} else
			return validate89.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate89.errors = vErrors, errors === 0;
}
function validate91(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.attestations === void 0 && (missing0 = "attestations") || data.scans === void 0 && (missing0 = "scans") || data.commits === void 0 && (missing0 = "commits") || data.changes === void 0 && (missing0 = "changes"))
				return validate91.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.attestations !== void 0) {
				let data0 = data.attestations, _errs1 = errors;
				if (errors === _errs1)
					if (data0 && typeof data0 == "object" && !Array.isArray(data0))
						for (let key0 in data0) {
							let data1 = data0[key0], _errs4 = errors;
							if (errors === _errs4)
								if (Array.isArray(data1)) {
									var valid2 = !0;
									let len0 = data1.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let data2 = data1[i0], _errs6 = errors;
										if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)))
											return validate91.errors = [{ instancePath: instancePath + "/attestations/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, keyword: "type", params: { type: "integer" } }], !1;
										var valid2 = _errs6 === errors;
										if (!valid2)
											break;
									}
								} else
									return validate91.errors = [{ instancePath: instancePath + "/attestations/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "array" } }], !1;
							var valid1 = _errs4 === errors;
							if (!valid1)
								break;
						}
					else
						return validate91.errors = [{ instancePath: instancePath + "/attestations", keyword: "type", params: { type: "object" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.scans !== void 0) {
					let data3 = data.scans, _errs8 = errors;
					if (errors === _errs8)
						if (data3 && typeof data3 == "object" && !Array.isArray(data3))
							for (let key1 in data3) {
								let data4 = data3[key1], _errs11 = errors;
								if (errors === _errs11)
									if (Array.isArray(data4)) {
										var valid4 = !0;
										let len1 = data4.length;
										for (let i1 = 0; i1 < len1; i1++) {
											let data5 = data4[i1], _errs13 = errors;
											if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5)))
												return validate91.errors = [{ instancePath: instancePath + "/scans/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, keyword: "type", params: { type: "integer" } }], !1;
											var valid4 = _errs13 === errors;
											if (!valid4)
												break;
										}
									} else
										return validate91.errors = [{ instancePath: instancePath + "/scans/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "array" } }], !1;
								var valid3 = _errs11 === errors;
								if (!valid3)
									break;
							}
						else
							return validate91.errors = [{ instancePath: instancePath + "/scans", keyword: "type", params: { type: "object" } }], !1;
					var valid0 = _errs8 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.commits !== void 0) {
						let data6 = data.commits, _errs15 = errors;
						if (errors === _errs15)
							if (data6 && typeof data6 == "object" && !Array.isArray(data6))
								for (let key2 in data6) {
									let data7 = data6[key2], _errs18 = errors;
									if (errors === _errs18)
										if (Array.isArray(data7)) {
											var valid6 = !0;
											let len2 = data7.length;
											for (let i2 = 0; i2 < len2; i2++) {
												let data8 = data7[i2], _errs20 = errors;
												if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8)))
													return validate91.errors = [{ instancePath: instancePath + "/commits/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2, keyword: "type", params: { type: "integer" } }], !1;
												var valid6 = _errs20 === errors;
												if (!valid6)
													break;
											}
										} else
											return validate91.errors = [{ instancePath: instancePath + "/commits/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "array" } }], !1;
									var valid5 = _errs18 === errors;
									if (!valid5)
										break;
								}
							else
								return validate91.errors = [{ instancePath: instancePath + "/commits", keyword: "type", params: { type: "object" } }], !1;
						var valid0 = _errs15 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.changes !== void 0) {
							let data9 = data.changes, _errs22 = errors;
							if (errors === _errs22)
								if (data9 && typeof data9 == "object" && !Array.isArray(data9))
									for (let key3 in data9) {
										let data10 = data9[key3], _errs25 = errors;
										if (errors === _errs25)
											if (Array.isArray(data10)) {
												var valid8 = !0;
												let len3 = data10.length;
												for (let i3 = 0; i3 < len3; i3++) {
													let data11 = data10[i3], _errs27 = errors;
													if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11)))
														return validate91.errors = [{ instancePath: instancePath + "/changes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i3, keyword: "type", params: { type: "integer" } }], !1;
													var valid8 = _errs27 === errors;
													if (!valid8)
														break;
												}
											} else
												return validate91.errors = [{ instancePath: instancePath + "/changes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "array" } }], !1;
										var valid7 = _errs25 === errors;
										if (!valid7)
											break;
									}
								else
									return validate91.errors = [{ instancePath: instancePath + "/changes", keyword: "type", params: { type: "object" } }], !1;
							var valid0 = _errs22 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							let additional0, count0 = 0;
							for (let key4 in data)
								count0++;
							if (count0 > 4) {
								for (let key5 in data)
									if (!(key5 === "attestations" || key5 === "scans" || key5 === "commits" || key5 === "changes")) {
										additional0 = key5;
										break;
									}
							}
							if (additional0 !== void 0)
								return validate91.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
						}
					}
				}
			}
		} else
			return validate91.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate91.errors = vErrors, errors === 0;
}
function validate93(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.findings === void 0 && (missing0 = "findings") || data.vex === void 0 && (missing0 = "vex") || data.exceptions === void 0 && (missing0 = "exceptions") || data.triage === void 0 && (missing0 = "triage"))
				return validate93.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.findings !== void 0) {
				let data0 = data.findings, _errs1 = errors;
				if (errors === _errs1)
					if (data0 && typeof data0 == "object" && !Array.isArray(data0))
						for (let key0 in data0) {
							let data1 = data0[key0], _errs4 = errors;
							if (errors === _errs4)
								if (Array.isArray(data1)) {
									var valid2 = !0;
									let len0 = data1.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let data2 = data1[i0], _errs6 = errors;
										if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)))
											return validate93.errors = [{ instancePath: instancePath + "/findings/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, keyword: "type", params: { type: "integer" } }], !1;
										var valid2 = _errs6 === errors;
										if (!valid2)
											break;
									}
								} else
									return validate93.errors = [{ instancePath: instancePath + "/findings/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "array" } }], !1;
							var valid1 = _errs4 === errors;
							if (!valid1)
								break;
						}
					else
						return validate93.errors = [{ instancePath: instancePath + "/findings", keyword: "type", params: { type: "object" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.vex !== void 0) {
					let data3 = data.vex, _errs8 = errors;
					if (errors === _errs8)
						if (data3 && typeof data3 == "object" && !Array.isArray(data3))
							for (let key1 in data3) {
								let data4 = data3[key1], _errs11 = errors;
								if (errors === _errs11)
									if (Array.isArray(data4)) {
										var valid4 = !0;
										let len1 = data4.length;
										for (let i1 = 0; i1 < len1; i1++) {
											let data5 = data4[i1], _errs13 = errors;
											if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5)))
												return validate93.errors = [{ instancePath: instancePath + "/vex/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, keyword: "type", params: { type: "integer" } }], !1;
											var valid4 = _errs13 === errors;
											if (!valid4)
												break;
										}
									} else
										return validate93.errors = [{ instancePath: instancePath + "/vex/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "array" } }], !1;
								var valid3 = _errs11 === errors;
								if (!valid3)
									break;
							}
						else
							return validate93.errors = [{ instancePath: instancePath + "/vex", keyword: "type", params: { type: "object" } }], !1;
					var valid0 = _errs8 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.exceptions !== void 0) {
						let data6 = data.exceptions, _errs15 = errors;
						if (errors === _errs15)
							if (data6 && typeof data6 == "object" && !Array.isArray(data6))
								for (let key2 in data6) {
									let data7 = data6[key2], _errs18 = errors;
									if (errors === _errs18)
										if (Array.isArray(data7)) {
											var valid6 = !0;
											let len2 = data7.length;
											for (let i2 = 0; i2 < len2; i2++) {
												let data8 = data7[i2], _errs20 = errors;
												if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8)))
													return validate93.errors = [{ instancePath: instancePath + "/exceptions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2, keyword: "type", params: { type: "integer" } }], !1;
												var valid6 = _errs20 === errors;
												if (!valid6)
													break;
											}
										} else
											return validate93.errors = [{ instancePath: instancePath + "/exceptions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "array" } }], !1;
									var valid5 = _errs18 === errors;
									if (!valid5)
										break;
								}
							else
								return validate93.errors = [{ instancePath: instancePath + "/exceptions", keyword: "type", params: { type: "object" } }], !1;
						var valid0 = _errs15 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.triage !== void 0) {
							let data9 = data.triage, _errs22 = errors;
							if (errors === _errs22)
								if (data9 && typeof data9 == "object" && !Array.isArray(data9))
									for (let key3 in data9) {
										let data10 = data9[key3], _errs25 = errors;
										if (errors === _errs25)
											if (Array.isArray(data10)) {
												var valid8 = !0;
												let len3 = data10.length;
												for (let i3 = 0; i3 < len3; i3++) {
													let data11 = data10[i3], _errs27 = errors;
													if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11)))
														return validate93.errors = [{ instancePath: instancePath + "/triage/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i3, keyword: "type", params: { type: "integer" } }], !1;
													var valid8 = _errs27 === errors;
													if (!valid8)
														break;
												}
											} else
												return validate93.errors = [{ instancePath: instancePath + "/triage/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "array" } }], !1;
										var valid7 = _errs25 === errors;
										if (!valid7)
											break;
									}
								else
									return validate93.errors = [{ instancePath: instancePath + "/triage", keyword: "type", params: { type: "object" } }], !1;
							var valid0 = _errs22 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							let additional0, count0 = 0;
							for (let key4 in data)
								count0++;
							if (count0 > 4) {
								for (let key5 in data)
									if (!(key5 === "findings" || key5 === "vex" || key5 === "exceptions" || key5 === "triage")) {
										additional0 = key5;
										break;
									}
							}
							if (additional0 !== void 0)
								return validate93.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
						}
					}
				}
			}
		} else
			return validate93.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate93.errors = vErrors, errors === 0;
}
var obj8 = /* @__PURE__ */ new Set(["kind", "source", "limitations", "unit", "identity", "disagreements", "documents", "truncated", "artifacts", "sboms", "scans", "findings", "attestations", "vex", "images", "pipelines", "commits", "changes", "lockfiles", "processEvidence", "exceptions", "triage", "byDigest", "byPurl", "byCommit", "byVulnerability"]);
function validate0(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.kind === void 0 && (missing0 = "kind") || data.source === void 0 && (missing0 = "source") || data.limitations === void 0 && (missing0 = "limitations") || data.unit === void 0 && (missing0 = "unit") || data.identity === void 0 && (missing0 = "identity") || data.disagreements === void 0 && (missing0 = "disagreements") || data.documents === void 0 && (missing0 = "documents") || data.truncated === void 0 && (missing0 = "truncated") || data.artifacts === void 0 && (missing0 = "artifacts") || data.sboms === void 0 && (missing0 = "sboms") || data.scans === void 0 && (missing0 = "scans") || data.findings === void 0 && (missing0 = "findings") || data.attestations === void 0 && (missing0 = "attestations") || data.vex === void 0 && (missing0 = "vex") || data.images === void 0 && (missing0 = "images") || data.pipelines === void 0 && (missing0 = "pipelines") || data.commits === void 0 && (missing0 = "commits") || data.changes === void 0 && (missing0 = "changes") || data.lockfiles === void 0 && (missing0 = "lockfiles") || data.processEvidence === void 0 && (missing0 = "processEvidence") || data.exceptions === void 0 && (missing0 = "exceptions") || data.triage === void 0 && (missing0 = "triage") || data.byDigest === void 0 && (missing0 = "byDigest") || data.byPurl === void 0 && (missing0 = "byPurl") || data.byCommit === void 0 && (missing0 = "byCommit") || data.byVulnerability === void 0 && (missing0 = "byVulnerability"))
				return validate0.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.kind !== void 0) {
				let data0 = data.kind, _errs1 = errors;
				if (typeof data0 != "string")
					return validate0.errors = [{ instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" } }], !1;
				if (data0 !== "release")
					return validate0.errors = [{ instancePath: instancePath + "/kind", keyword: "const", params: { allowedValue: "release" } }], !1;
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
						if (data.unit !== void 0) {
							let data4 = data.unit, _errs7 = errors;
							if (typeof data4 != "string" && data4 !== null)
								return validate0.errors = [{ instancePath: instancePath + "/unit", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.identity !== void 0) {
								let _errs9 = errors;
								validate7(data.identity, telling ? instancePath + "/identity" : "") || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length);
								var valid0 = _errs9 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.disagreements !== void 0) {
									let data6 = data.disagreements, _errs10 = errors;
									if (errors === _errs10)
										if (Array.isArray(data6)) {
											var valid2 = !0;
											let len1 = data6.length;
											for (let i1 = 0; i1 < len1; i1++) {
												let _errs12 = errors;
												validate16(data6[i1], telling ? instancePath + "/disagreements/" + i1 : "") || (vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors), errors = vErrors.length);
												var valid2 = _errs12 === errors;
												if (!valid2)
													break;
											}
										} else
											return validate0.errors = [{ instancePath: instancePath + "/disagreements", keyword: "type", params: { type: "array" } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.documents !== void 0) {
										let data8 = data.documents, _errs13 = errors;
										if (errors === _errs13)
											if (Array.isArray(data8)) {
												var valid3 = !0;
												let len2 = data8.length;
												for (let i2 = 0; i2 < len2; i2++) {
													let _errs15 = errors;
													validate23(data8[i2], telling ? instancePath + "/documents/" + i2 : "") || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
													var valid3 = _errs15 === errors;
													if (!valid3)
														break;
												}
											} else
												return validate0.errors = [{ instancePath: instancePath + "/documents", keyword: "type", params: { type: "array" } }], !1;
										var valid0 = _errs13 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.truncated !== void 0) {
											let data10 = data.truncated, _errs16 = errors;
											if (errors === _errs16)
												if (Array.isArray(data10)) {
													var valid4 = !0;
													let len3 = data10.length;
													for (let i3 = 0; i3 < len3; i3++) {
														let _errs18 = errors;
														if (typeof data10[i3] != "string")
															return validate0.errors = [{ instancePath: instancePath + "/truncated/" + i3, keyword: "type", params: { type: "string" } }], !1;
														var valid4 = _errs18 === errors;
														if (!valid4)
															break;
													}
												} else
													return validate0.errors = [{ instancePath: instancePath + "/truncated", keyword: "type", params: { type: "array" } }], !1;
											var valid0 = _errs16 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.artifacts !== void 0) {
												let data12 = data.artifacts, _errs20 = errors;
												if (errors === _errs20)
													if (Array.isArray(data12)) {
														var valid5 = !0;
														let len4 = data12.length;
														for (let i4 = 0; i4 < len4; i4++) {
															let _errs22 = errors;
															validate27(data12[i4], telling ? instancePath + "/artifacts/" + i4 : "") || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
															var valid5 = _errs22 === errors;
															if (!valid5)
																break;
														}
													} else
														return validate0.errors = [{ instancePath: instancePath + "/artifacts", keyword: "type", params: { type: "array" } }], !1;
												var valid0 = _errs20 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.sboms !== void 0) {
													let data14 = data.sboms, _errs23 = errors;
													if (errors === _errs23)
														if (Array.isArray(data14)) {
															var valid6 = !0;
															let len5 = data14.length;
															for (let i5 = 0; i5 < len5; i5++) {
																let _errs25 = errors;
																validate31(data14[i5], telling ? instancePath + "/sboms/" + i5 : "") || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
																var valid6 = _errs25 === errors;
																if (!valid6)
																	break;
															}
														} else
															return validate0.errors = [{ instancePath: instancePath + "/sboms", keyword: "type", params: { type: "array" } }], !1;
													var valid0 = _errs23 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.scans !== void 0) {
														let data16 = data.scans, _errs26 = errors;
														if (errors === _errs26)
															if (Array.isArray(data16)) {
																var valid7 = !0;
																let len6 = data16.length;
																for (let i6 = 0; i6 < len6; i6++) {
																	let _errs28 = errors;
																	validate35(data16[i6], telling ? instancePath + "/scans/" + i6 : "") || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length);
																	var valid7 = _errs28 === errors;
																	if (!valid7)
																		break;
																}
															} else
																return validate0.errors = [{ instancePath: instancePath + "/scans", keyword: "type", params: { type: "array" } }], !1;
														var valid0 = _errs26 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.findings !== void 0) {
															let data18 = data.findings, _errs29 = errors;
															if (errors === _errs29)
																if (Array.isArray(data18)) {
																	var valid8 = !0;
																	let len7 = data18.length;
																	for (let i7 = 0; i7 < len7; i7++) {
																		let _errs31 = errors;
																		validate39(data18[i7], telling ? instancePath + "/findings/" + i7 : "") || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length);
																		var valid8 = _errs31 === errors;
																		if (!valid8)
																			break;
																	}
																} else
																	return validate0.errors = [{ instancePath: instancePath + "/findings", keyword: "type", params: { type: "array" } }], !1;
															var valid0 = _errs29 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.attestations !== void 0) {
																let data20 = data.attestations, _errs32 = errors;
																if (errors === _errs32)
																	if (Array.isArray(data20)) {
																		var valid9 = !0;
																		let len8 = data20.length;
																		for (let i8 = 0; i8 < len8; i8++) {
																			let _errs34 = errors;
																			validate43(data20[i8], telling ? instancePath + "/attestations/" + i8 : "") || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
																			var valid9 = _errs34 === errors;
																			if (!valid9)
																				break;
																		}
																	} else
																		return validate0.errors = [{ instancePath: instancePath + "/attestations", keyword: "type", params: { type: "array" } }], !1;
																var valid0 = _errs32 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.vex !== void 0) {
																	let data22 = data.vex, _errs35 = errors;
																	if (errors === _errs35)
																		if (Array.isArray(data22)) {
																			var valid10 = !0;
																			let len9 = data22.length;
																			for (let i9 = 0; i9 < len9; i9++) {
																				let _errs37 = errors;
																				validate51(data22[i9], telling ? instancePath + "/vex/" + i9 : "") || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length);
																				var valid10 = _errs37 === errors;
																				if (!valid10)
																					break;
																			}
																		} else
																			return validate0.errors = [{ instancePath: instancePath + "/vex", keyword: "type", params: { type: "array" } }], !1;
																	var valid0 = _errs35 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	if (data.images !== void 0) {
																		let data24 = data.images, _errs38 = errors;
																		if (errors === _errs38)
																			if (Array.isArray(data24)) {
																				var valid11 = !0;
																				let len10 = data24.length;
																				for (let i10 = 0; i10 < len10; i10++) {
																					let _errs40 = errors;
																					validate55(data24[i10], telling ? instancePath + "/images/" + i10 : "") || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
																					var valid11 = _errs40 === errors;
																					if (!valid11)
																						break;
																				}
																			} else
																				return validate0.errors = [{ instancePath: instancePath + "/images", keyword: "type", params: { type: "array" } }], !1;
																		var valid0 = _errs38 === errors;
																	} else
																		var valid0 = !0;
																	if (valid0) {
																		if (data.pipelines !== void 0) {
																			let data26 = data.pipelines, _errs41 = errors;
																			if (errors === _errs41)
																				if (Array.isArray(data26)) {
																					var valid12 = !0;
																					let len11 = data26.length;
																					for (let i11 = 0; i11 < len11; i11++) {
																						let _errs43 = errors;
																						validate59(data26[i11], telling ? instancePath + "/pipelines/" + i11 : "") || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
																						var valid12 = _errs43 === errors;
																						if (!valid12)
																							break;
																					}
																				} else
																					return validate0.errors = [{ instancePath: instancePath + "/pipelines", keyword: "type", params: { type: "array" } }], !1;
																			var valid0 = _errs41 === errors;
																		} else
																			var valid0 = !0;
																		if (valid0) {
																			if (data.commits !== void 0) {
																				let data28 = data.commits, _errs44 = errors;
																				if (errors === _errs44)
																					if (Array.isArray(data28)) {
																						var valid13 = !0;
																						let len12 = data28.length;
																						for (let i12 = 0; i12 < len12; i12++) {
																							let _errs46 = errors;
																							validate63(data28[i12], telling ? instancePath + "/commits/" + i12 : "") || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length);
																							var valid13 = _errs46 === errors;
																							if (!valid13)
																								break;
																						}
																					} else
																						return validate0.errors = [{ instancePath: instancePath + "/commits", keyword: "type", params: { type: "array" } }], !1;
																				var valid0 = _errs44 === errors;
																			} else
																				var valid0 = !0;
																			if (valid0) {
																				if (data.changes !== void 0) {
																					let data30 = data.changes, _errs47 = errors;
																					if (errors === _errs47)
																						if (Array.isArray(data30)) {
																							var valid14 = !0;
																							let len13 = data30.length;
																							for (let i13 = 0; i13 < len13; i13++) {
																								let _errs49 = errors;
																								validate67(data30[i13], telling ? instancePath + "/changes/" + i13 : "") || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length);
																								var valid14 = _errs49 === errors;
																								if (!valid14)
																									break;
																							}
																						} else
																							return validate0.errors = [{ instancePath: instancePath + "/changes", keyword: "type", params: { type: "array" } }], !1;
																					var valid0 = _errs47 === errors;
																				} else
																					var valid0 = !0;
																				if (valid0) {
																					if (data.lockfiles !== void 0) {
																						let data32 = data.lockfiles, _errs50 = errors;
																						if (errors === _errs50)
																							if (Array.isArray(data32)) {
																								var valid15 = !0;
																								let len14 = data32.length;
																								for (let i14 = 0; i14 < len14; i14++) {
																									let _errs52 = errors;
																									validate71(data32[i14], telling ? instancePath + "/lockfiles/" + i14 : "") || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
																									var valid15 = _errs52 === errors;
																									if (!valid15)
																										break;
																								}
																							} else
																								return validate0.errors = [{ instancePath: instancePath + "/lockfiles", keyword: "type", params: { type: "array" } }], !1;
																						var valid0 = _errs50 === errors;
																					} else
																						var valid0 = !0;
																					if (valid0) {
																						if (data.processEvidence !== void 0) {
																							let data34 = data.processEvidence, _errs53 = errors;
																							if (errors === _errs53)
																								if (Array.isArray(data34)) {
																									var valid16 = !0;
																									let len15 = data34.length;
																									for (let i15 = 0; i15 < len15; i15++) {
																										let _errs55 = errors;
																										validate75(data34[i15], telling ? instancePath + "/processEvidence/" + i15 : "") || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length);
																										var valid16 = _errs55 === errors;
																										if (!valid16)
																											break;
																									}
																								} else
																									return validate0.errors = [{ instancePath: instancePath + "/processEvidence", keyword: "type", params: { type: "array" } }], !1;
																							var valid0 = _errs53 === errors;
																						} else
																							var valid0 = !0;
																						if (valid0) {
																							if (data.exceptions !== void 0) {
																								let data36 = data.exceptions, _errs56 = errors;
																								if (errors === _errs56)
																									if (Array.isArray(data36)) {
																										var valid17 = !0;
																										let len16 = data36.length;
																										for (let i16 = 0; i16 < len16; i16++) {
																											let _errs58 = errors;
																											validate79(data36[i16], telling ? instancePath + "/exceptions/" + i16 : "") || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length);
																											var valid17 = _errs58 === errors;
																											if (!valid17)
																												break;
																										}
																									} else
																										return validate0.errors = [{ instancePath: instancePath + "/exceptions", keyword: "type", params: { type: "array" } }], !1;
																								var valid0 = _errs56 === errors;
																							} else
																								var valid0 = !0;
																							if (valid0) {
																								if (data.triage !== void 0) {
																									let data38 = data.triage, _errs59 = errors;
																									if (errors === _errs59)
																										if (Array.isArray(data38)) {
																											var valid18 = !0;
																											let len17 = data38.length;
																											for (let i17 = 0; i17 < len17; i17++) {
																												let _errs61 = errors;
																												validate83(data38[i17], telling ? instancePath + "/triage/" + i17 : "") || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length);
																												var valid18 = _errs61 === errors;
																												if (!valid18)
																													break;
																											}
																										} else
																											return validate0.errors = [{ instancePath: instancePath + "/triage", keyword: "type", params: { type: "array" } }], !1;
																									var valid0 = _errs59 === errors;
																								} else
																									var valid0 = !0;
																								if (valid0) {
																									if (data.byDigest !== void 0) {
																										let _errs62 = errors;
																										validate87(data.byDigest, telling ? instancePath + "/byDigest" : "") || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length);
																										var valid0 = _errs62 === errors;
																									} else
																										var valid0 = !0;
																									if (valid0) {
																										if (data.byPurl !== void 0) {
																											let _errs63 = errors;
																											validate89(data.byPurl, telling ? instancePath + "/byPurl" : "") || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length);
																											var valid0 = _errs63 === errors;
																										} else
																											var valid0 = !0;
																										if (valid0) {
																											if (data.byCommit !== void 0) {
																												let _errs64 = errors;
																												validate91(data.byCommit, telling ? instancePath + "/byCommit" : "") || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
																												var valid0 = _errs64 === errors;
																											} else
																												var valid0 = !0;
																											if (valid0) {
																												if (data.byVulnerability !== void 0) {
																													let _errs65 = errors;
																													validate93(data.byVulnerability, telling ? instancePath + "/byVulnerability" : "") || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length);
																													var valid0 = _errs65 === errors;
																												} else
																													var valid0 = !0;
																												if (valid0) {
																													let additional0, count0 = 0;
																													for (let key0 in data)
																														count0++;
																													if (count0 > 26) {
																														for (let key1 in data)
																															if (!obj8.has(key1)) {
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

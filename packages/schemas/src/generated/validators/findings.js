// Generated from schemas/input/findings.schema.json by "npm run generate". Do not edit.
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
			if (data.path === void 0 && (missing0 = "path") || data.name === void 0 && (missing0 = "name") || data.vendor === void 0 && (missing0 = "vendor") || data.version === void 0 && (missing0 = "version"))
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
					if (data.vendor !== void 0) {
						let data2 = data.vendor, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate7.errors = [{ instancePath: instancePath + "/vendor", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.version !== void 0) {
							let data3 = data.version, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate7.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							let additional0, count0 = 0;
							for (let key0 in data)
								count0++;
							if (count0 > 4) {
								for (let key1 in data)
									if (!(key1 === "path" || key1 === "name" || key1 === "vendor" || key1 === "version")) {
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
		} else
			return validate7.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate7.errors = vErrors, errors === 0;
}
var obj0 = /* @__PURE__ */ new Set(["sast", "sca", "dast", "iast", "secret", "iac", "container", "license", "other"]);
function validate12(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data != "string" ? (validate12.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1) : obj0.has(data) ? (validate12.errors = vErrors, errors === 0) : (validate12.errors = [{ instancePath, keyword: "enum", params: { allowedValues: [...obj0] } }], !1);
}
function validate14(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name") || data.digests === void 0 && (missing0 = "digests"))
				return validate14.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.type !== void 0) {
					let data1 = data.type, _errs2 = errors;
					if (typeof data1 != "string")
						return validate14.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }], !1;
					if (!(data1 === "image" || data1 === "filesystem" || data1 === "repository" || data1 === "url" || data1 === "sbom" || data1 === "other"))
						return validate14.errors = [{ instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: ["image", "filesystem", "repository", "url", "sbom", "other"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.name !== void 0) {
						let data2 = data.name, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate14.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.digests !== void 0) {
							let data3 = data.digests, _errs6 = errors;
							if (errors === _errs6)
								if (Array.isArray(data3)) {
									var valid1 = !0;
									let len0 = data3.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let _errs8 = errors;
										if (typeof data3[i0] != "string")
											return validate14.errors = [{ instancePath: instancePath + "/digests/" + i0, keyword: "type", params: { type: "string" } }], !1;
										var valid1 = _errs8 === errors;
										if (!valid1)
											break;
									}
								} else
									return validate14.errors = [{ instancePath: instancePath + "/digests", keyword: "type", params: { type: "array" } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							let additional0, count0 = 0;
							for (let key0 in data)
								count0++;
							if (count0 > 4) {
								for (let key1 in data)
									if (!(key1 === "path" || key1 === "type" || key1 === "name" || key1 === "digests")) {
										additional0 = key1;
										break;
									}
							}
							if (additional0 !== void 0)
								return validate14.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
						}
					}
				}
			}
		} else
			return validate14.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate14.errors = vErrors, errors === 0;
}
function validate17(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.name === void 0 && (missing0 = "name") || data.type === void 0 && (missing0 = "type"))
				return validate17.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate17.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.type !== void 0) {
						let data2 = data.type, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate17.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						let additional0, count0 = 0;
						for (let key0 in data)
							count0++;
						if (count0 > 3) {
							for (let key1 in data)
								if (!(key1 === "path" || key1 === "name" || key1 === "type")) {
									additional0 = key1;
									break;
								}
						}
						if (additional0 !== void 0)
							return validate17.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
					}
				}
			}
		} else
			return validate17.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate17.errors = vErrors, errors === 0;
}
var obj2 = /* @__PURE__ */ new Set(["path", "startedAt", "endedAt", "successful", "errors", "commandLine", "categories", "revision", "branch", "repository", "target", "databaseUpdatedAt", "databaseVersion", "scope"]);
function validate10(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.startedAt === void 0 && (missing0 = "startedAt") || data.endedAt === void 0 && (missing0 = "endedAt") || data.successful === void 0 && (missing0 = "successful") || data.errors === void 0 && (missing0 = "errors") || data.commandLine === void 0 && (missing0 = "commandLine") || data.categories === void 0 && (missing0 = "categories") || data.revision === void 0 && (missing0 = "revision") || data.branch === void 0 && (missing0 = "branch") || data.repository === void 0 && (missing0 = "repository") || data.target === void 0 && (missing0 = "target") || data.databaseUpdatedAt === void 0 && (missing0 = "databaseUpdatedAt") || data.databaseVersion === void 0 && (missing0 = "databaseVersion") || data.scope === void 0 && (missing0 = "scope"))
				return validate10.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.startedAt !== void 0) {
					let data1 = data.startedAt, _errs2 = errors;
					if (typeof data1 != "string" && data1 !== null)
						return validate10.errors = [{ instancePath: instancePath + "/startedAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.endedAt !== void 0) {
						let data2 = data.endedAt, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate10.errors = [{ instancePath: instancePath + "/endedAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.successful !== void 0) {
							let data3 = data.successful, _errs6 = errors;
							if (typeof data3 != "boolean" && data3 !== null)
								return validate10.errors = [{ instancePath: instancePath + "/successful", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.errors !== void 0) {
								let data4 = data.errors, _errs8 = errors;
								if (errors === _errs8)
									if (Array.isArray(data4)) {
										var valid1 = !0;
										let len0 = data4.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let _errs10 = errors;
											if (typeof data4[i0] != "string")
												return validate10.errors = [{ instancePath: instancePath + "/errors/" + i0, keyword: "type", params: { type: "string" } }], !1;
											var valid1 = _errs10 === errors;
											if (!valid1)
												break;
										}
									} else
										return validate10.errors = [{ instancePath: instancePath + "/errors", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.commandLine !== void 0) {
									let data6 = data.commandLine, _errs12 = errors;
									if (typeof data6 != "string" && data6 !== null)
										return validate10.errors = [{ instancePath: instancePath + "/commandLine", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs12 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.categories !== void 0) {
										let data7 = data.categories, _errs14 = errors;
										if (errors === _errs14)
											if (Array.isArray(data7)) {
												var valid2 = !0;
												let len1 = data7.length;
												for (let i1 = 0; i1 < len1; i1++) {
													let _errs16 = errors;
													validate12(data7[i1], telling ? instancePath + "/categories/" + i1 : "") || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length);
													var valid2 = _errs16 === errors;
													if (!valid2)
														break;
												}
											} else
												return validate10.errors = [{ instancePath: instancePath + "/categories", keyword: "type", params: { type: "array" } }], !1;
										var valid0 = _errs14 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.revision !== void 0) {
											let data9 = data.revision, _errs17 = errors;
											if (typeof data9 != "string" && data9 !== null)
												return validate10.errors = [{ instancePath: instancePath + "/revision", keyword: "type", params: { type: ["string", "null"] } }], !1;
											var valid0 = _errs17 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.branch !== void 0) {
												let data10 = data.branch, _errs19 = errors;
												if (typeof data10 != "string" && data10 !== null)
													return validate10.errors = [{ instancePath: instancePath + "/branch", keyword: "type", params: { type: ["string", "null"] } }], !1;
												var valid0 = _errs19 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.repository !== void 0) {
													let data11 = data.repository, _errs21 = errors;
													if (typeof data11 != "string" && data11 !== null)
														return validate10.errors = [{ instancePath: instancePath + "/repository", keyword: "type", params: { type: ["string", "null"] } }], !1;
													var valid0 = _errs21 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.target !== void 0) {
														let data12 = data.target, _errs23 = errors;
														data12 !== null && (validate14(data12, telling ? instancePath + "/target" : "") || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length));
														var valid0 = _errs23 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.databaseUpdatedAt !== void 0) {
															let data13 = data.databaseUpdatedAt, _errs25 = errors;
															if (typeof data13 != "string" && data13 !== null)
																return validate10.errors = [{ instancePath: instancePath + "/databaseUpdatedAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
															var valid0 = _errs25 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.databaseVersion !== void 0) {
																let data14 = data.databaseVersion, _errs27 = errors;
																if (typeof data14 != "string" && data14 !== null)
																	return validate10.errors = [{ instancePath: instancePath + "/databaseVersion", keyword: "type", params: { type: ["string", "null"] } }], !1;
																var valid0 = _errs27 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.scope !== void 0) {
																	let data15 = data.scope, _errs29 = errors;
																	if (errors === _errs29)
																		if (Array.isArray(data15)) {
																			var valid4 = !0;
																			let len2 = data15.length;
																			for (let i2 = 0; i2 < len2; i2++) {
																				let _errs31 = errors;
																				validate17(data15[i2], telling ? instancePath + "/scope/" + i2 : "") || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length);
																				var valid4 = _errs31 === errors;
																				if (!valid4)
																					break;
																			}
																		} else
																			return validate10.errors = [{ instancePath: instancePath + "/scope", keyword: "type", params: { type: "array" } }], !1;
																	var valid0 = _errs29 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	let additional0, count0 = 0;
																	for (let key0 in data)
																		count0++;
																	if (count0 > 14) {
																		for (let key1 in data)
																			if (!obj2.has(key1)) {
																				additional0 = key1;
																				break;
																			}
																	}
																	if (additional0 !== void 0)
																		return validate10.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
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
			return validate10.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate10.errors = vErrors, errors === 0;
}
function validate24(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.source === void 0 && (missing0 = "source") || data.vector === void 0 && (missing0 = "vector") || data.score === void 0 && (missing0 = "score"))
				return validate24.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.source !== void 0) {
				let data0 = data.source, _errs1 = errors;
				if (typeof data0 != "string" && data0 !== null)
					return validate24.errors = [{ instancePath: instancePath + "/source", keyword: "type", params: { type: ["string", "null"] } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.vector !== void 0) {
					let data1 = data.vector, _errs3 = errors;
					if (typeof data1 != "string" && data1 !== null)
						return validate24.errors = [{ instancePath: instancePath + "/vector", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.score !== void 0) {
						let data2 = data.score, _errs5 = errors;
						if (typeof data2 != "number" && data2 !== null)
							return validate24.errors = [{ instancePath: instancePath + "/score", keyword: "type", params: { type: ["number", "null"] } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						let additional0, count0 = 0;
						for (let key0 in data)
							count0++;
						if (count0 > 3) {
							for (let key1 in data)
								if (!(key1 === "source" || key1 === "vector" || key1 === "score")) {
									additional0 = key1;
									break;
								}
						}
						if (additional0 !== void 0)
							return validate24.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
					}
				}
			}
		} else
			return validate24.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate24.errors = vErrors, errors === 0;
}
function validate27(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.text === void 0 && (missing0 = "text") || data.valid === void 0 && (missing0 = "valid") || data.type === void 0 && (missing0 = "type") || data.namespace === void 0 && (missing0 = "namespace") || data.name === void 0 && (missing0 = "name") || data.version === void 0 && (missing0 = "version") || data.qualifiers === void 0 && (missing0 = "qualifiers") || data.subpath === void 0 && (missing0 = "subpath"))
				return validate27.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.text !== void 0) {
				let _errs1 = errors;
				if (typeof data.text != "string")
					return validate27.errors = [{ instancePath: instancePath + "/text", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.valid !== void 0) {
					let _errs3 = errors;
					if (typeof data.valid != "boolean")
						return validate27.errors = [{ instancePath: instancePath + "/valid", keyword: "type", params: { type: "boolean" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.type !== void 0) {
						let data2 = data.type, _errs5 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate27.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.namespace !== void 0) {
							let data3 = data.namespace, _errs7 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate27.errors = [{ instancePath: instancePath + "/namespace", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.name !== void 0) {
								let data4 = data.name, _errs9 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate27.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs9 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.version !== void 0) {
									let data5 = data.version, _errs11 = errors;
									if (typeof data5 != "string" && data5 !== null)
										return validate27.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: ["string", "null"] } }], !1;
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
														return validate27.errors = [{ instancePath: instancePath + "/qualifiers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } }], !1;
													var valid1 = _errs16 === errors;
													if (!valid1)
														break;
												}
											else
												return validate27.errors = [{ instancePath: instancePath + "/qualifiers", keyword: "type", params: { type: "object" } }], !1;
										var valid0 = _errs13 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.subpath !== void 0) {
											let data8 = data.subpath, _errs18 = errors;
											if (typeof data8 != "string" && data8 !== null)
												return validate27.errors = [{ instancePath: instancePath + "/subpath", keyword: "type", params: { type: ["string", "null"] } }], !1;
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
												return validate27.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
										}
									}
								}
							}
						}
					}
				}
			}
		} else
			return validate27.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate27.errors = vErrors, errors === 0;
}
function validate26(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.name === void 0 && (missing0 = "name") || data.version === void 0 && (missing0 = "version") || data.purl === void 0 && (missing0 = "purl") || data.ecosystem === void 0 && (missing0 = "ecosystem") || data.location === void 0 && (missing0 = "location"))
				return validate26.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.name !== void 0) {
				let data0 = data.name, _errs1 = errors;
				if (typeof data0 != "string" && data0 !== null)
					return validate26.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.version !== void 0) {
					let data1 = data.version, _errs3 = errors;
					if (typeof data1 != "string" && data1 !== null)
						return validate26.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.purl !== void 0) {
						let data2 = data.purl, _errs5 = errors;
						data2 !== null && (validate27(data2, telling ? instancePath + "/purl" : "") || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length));
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.ecosystem !== void 0) {
							let data3 = data.ecosystem, _errs7 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate26.errors = [{ instancePath: instancePath + "/ecosystem", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.location !== void 0) {
								let data4 = data.location, _errs9 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate26.errors = [{ instancePath: instancePath + "/location", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs9 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								let additional0, count0 = 0;
								for (let key0 in data)
									count0++;
								if (count0 > 5) {
									for (let key1 in data)
										if (!(key1 === "name" || key1 === "version" || key1 === "purl" || key1 === "ecosystem" || key1 === "location")) {
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
		} else
			return validate26.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate26.errors = vErrors, errors === 0;
}
function validate30(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.available === void 0 && (missing0 = "available") || data.versions === void 0 && (missing0 = "versions") || data.text === void 0 && (missing0 = "text"))
				return validate30.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.available !== void 0) {
				let data0 = data.available, _errs1 = errors;
				if (typeof data0 != "boolean" && data0 !== null)
					return validate30.errors = [{ instancePath: instancePath + "/available", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.versions !== void 0) {
					let data1 = data.versions, _errs3 = errors;
					if (errors === _errs3)
						if (Array.isArray(data1)) {
							var valid1 = !0;
							let len0 = data1.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let _errs5 = errors;
								if (typeof data1[i0] != "string")
									return validate30.errors = [{ instancePath: instancePath + "/versions/" + i0, keyword: "type", params: { type: "string" } }], !1;
								var valid1 = _errs5 === errors;
								if (!valid1)
									break;
							}
						} else
							return validate30.errors = [{ instancePath: instancePath + "/versions", keyword: "type", params: { type: "array" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.text !== void 0) {
						let data3 = data.text, _errs7 = errors;
						if (typeof data3 != "string" && data3 !== null)
							return validate30.errors = [{ instancePath: instancePath + "/text", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs7 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						let additional0, count0 = 0;
						for (let key0 in data)
							count0++;
						if (count0 > 3) {
							for (let key1 in data)
								if (!(key1 === "available" || key1 === "versions" || key1 === "text")) {
									additional0 = key1;
									break;
								}
						}
						if (additional0 !== void 0)
							return validate30.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
					}
				}
			}
		} else
			return validate30.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate30.errors = vErrors, errors === 0;
}
function validate32(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.file === void 0 && (missing0 = "file") || data.url === void 0 && (missing0 = "url") || data.object === void 0 && (missing0 = "object") || data.startLine === void 0 && (missing0 = "startLine") || data.startColumn === void 0 && (missing0 = "startColumn") || data.endLine === void 0 && (missing0 = "endLine") || data.endColumn === void 0 && (missing0 = "endColumn"))
				return validate32.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.file !== void 0) {
				let data0 = data.file, _errs1 = errors;
				if (typeof data0 != "string" && data0 !== null)
					return validate32.errors = [{ instancePath: instancePath + "/file", keyword: "type", params: { type: ["string", "null"] } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.url !== void 0) {
					let data1 = data.url, _errs3 = errors;
					if (typeof data1 != "string" && data1 !== null)
						return validate32.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.object !== void 0) {
						let data2 = data.object, _errs5 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate32.errors = [{ instancePath: instancePath + "/object", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.startLine !== void 0) {
							let data3 = data.startLine, _errs7 = errors;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)) && data3 !== null)
								return validate32.errors = [{ instancePath: instancePath + "/startLine", keyword: "type", params: { type: ["integer", "null"] } }], !1;
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.startColumn !== void 0) {
								let data4 = data.startColumn, _errs9 = errors;
								if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)) && data4 !== null)
									return validate32.errors = [{ instancePath: instancePath + "/startColumn", keyword: "type", params: { type: ["integer", "null"] } }], !1;
								var valid0 = _errs9 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.endLine !== void 0) {
									let data5 = data.endLine, _errs11 = errors;
									if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5)) && data5 !== null)
										return validate32.errors = [{ instancePath: instancePath + "/endLine", keyword: "type", params: { type: ["integer", "null"] } }], !1;
									var valid0 = _errs11 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.endColumn !== void 0) {
										let data6 = data.endColumn, _errs13 = errors;
										if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6)) && data6 !== null)
											return validate32.errors = [{ instancePath: instancePath + "/endColumn", keyword: "type", params: { type: ["integer", "null"] } }], !1;
										var valid0 = _errs13 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										let additional0, count0 = 0;
										for (let key0 in data)
											count0++;
										if (count0 > 7) {
											for (let key1 in data)
												if (!(key1 === "file" || key1 === "url" || key1 === "object" || key1 === "startLine" || key1 === "startColumn" || key1 === "endLine" || key1 === "endColumn")) {
													additional0 = key1;
													break;
												}
										}
										if (additional0 !== void 0)
											return validate32.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
									}
								}
							}
						}
					}
				}
			}
		} else
			return validate32.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate32.errors = vErrors, errors === 0;
}
function validate34(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.kind === void 0 && (missing0 = "kind") || data.status === void 0 && (missing0 = "status") || data.justification === void 0 && (missing0 = "justification") || data.expires === void 0 && (missing0 = "expires"))
				return validate34.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.kind !== void 0) {
				let data0 = data.kind, _errs1 = errors;
				if (typeof data0 != "string" && data0 !== null)
					return validate34.errors = [{ instancePath: instancePath + "/kind", keyword: "type", params: { type: ["string", "null"] } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.status !== void 0) {
					let data1 = data.status, _errs3 = errors;
					if (typeof data1 != "string" && data1 !== null)
						return validate34.errors = [{ instancePath: instancePath + "/status", keyword: "type", params: { type: ["string", "null"] } }], !1;
					if (!(data1 === null || data1 === "accepted" || data1 === "under-review" || data1 === "rejected"))
						return validate34.errors = [{ instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: ["accepted", "under-review", "rejected", null] } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.justification !== void 0) {
						let data2 = data.justification, _errs5 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate34.errors = [{ instancePath: instancePath + "/justification", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.expires !== void 0) {
							let data3 = data.expires, _errs7 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate34.errors = [{ instancePath: instancePath + "/expires", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							let additional0, count0 = 0;
							for (let key0 in data)
								count0++;
							if (count0 > 4) {
								for (let key1 in data)
									if (!(key1 === "kind" || key1 === "status" || key1 === "justification" || key1 === "expires")) {
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
var obj3 = /* @__PURE__ */ new Set(["path", "id", "aliases", "category", "title", "description", "severity", "severityText", "score", "scoreSource", "vectors", "status", "statusText", "baseline", "package", "fix", "location", "instances", "suppression", "firstSeen", "published", "knownExploited", "cwes", "references", "fingerprint"]);
function validate21(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.id === void 0 && (missing0 = "id") || data.aliases === void 0 && (missing0 = "aliases") || data.category === void 0 && (missing0 = "category") || data.title === void 0 && (missing0 = "title") || data.description === void 0 && (missing0 = "description") || data.severity === void 0 && (missing0 = "severity") || data.severityText === void 0 && (missing0 = "severityText") || data.score === void 0 && (missing0 = "score") || data.scoreSource === void 0 && (missing0 = "scoreSource") || data.vectors === void 0 && (missing0 = "vectors") || data.status === void 0 && (missing0 = "status") || data.statusText === void 0 && (missing0 = "statusText") || data.baseline === void 0 && (missing0 = "baseline") || data.package === void 0 && (missing0 = "package") || data.fix === void 0 && (missing0 = "fix") || data.location === void 0 && (missing0 = "location") || data.instances === void 0 && (missing0 = "instances") || data.suppression === void 0 && (missing0 = "suppression") || data.firstSeen === void 0 && (missing0 = "firstSeen") || data.published === void 0 && (missing0 = "published") || data.knownExploited === void 0 && (missing0 = "knownExploited") || data.cwes === void 0 && (missing0 = "cwes") || data.references === void 0 && (missing0 = "references") || data.fingerprint === void 0 && (missing0 = "fingerprint"))
				return validate21.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.id !== void 0) {
					let data1 = data.id, _errs2 = errors;
					if (typeof data1 != "string" && data1 !== null)
						return validate21.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.aliases !== void 0) {
						let data2 = data.aliases, _errs4 = errors;
						if (errors === _errs4)
							if (Array.isArray(data2)) {
								var valid1 = !0;
								let len0 = data2.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let _errs6 = errors;
									if (typeof data2[i0] != "string")
										return validate21.errors = [{ instancePath: instancePath + "/aliases/" + i0, keyword: "type", params: { type: "string" } }], !1;
									var valid1 = _errs6 === errors;
									if (!valid1)
										break;
								}
							} else
								return validate21.errors = [{ instancePath: instancePath + "/aliases", keyword: "type", params: { type: "array" } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.category !== void 0) {
							let _errs8 = errors;
							validate12(data.category, telling ? instancePath + "/category" : "") || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length);
							var valid0 = _errs8 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.title !== void 0) {
								let data5 = data.title, _errs9 = errors;
								if (typeof data5 != "string" && data5 !== null)
									return validate21.errors = [{ instancePath: instancePath + "/title", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs9 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.description !== void 0) {
									let data6 = data.description, _errs11 = errors;
									if (typeof data6 != "string" && data6 !== null)
										return validate21.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs11 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.severity !== void 0) {
										let data7 = data.severity, _errs13 = errors;
										if (typeof data7 != "string")
											return validate21.errors = [{ instancePath: instancePath + "/severity", keyword: "type", params: { type: "string" } }], !1;
										if (!(data7 === "critical" || data7 === "high" || data7 === "medium" || data7 === "low" || data7 === "info" || data7 === "unknown"))
											return validate21.errors = [{ instancePath: instancePath + "/severity", keyword: "enum", params: { allowedValues: ["critical", "high", "medium", "low", "info", "unknown"] } }], !1;
										var valid0 = _errs13 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.severityText !== void 0) {
											let data8 = data.severityText, _errs15 = errors;
											if (typeof data8 != "string" && data8 !== null)
												return validate21.errors = [{ instancePath: instancePath + "/severityText", keyword: "type", params: { type: ["string", "null"] } }], !1;
											var valid0 = _errs15 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.score !== void 0) {
												let data9 = data.score, _errs17 = errors;
												if (typeof data9 != "number" && data9 !== null)
													return validate21.errors = [{ instancePath: instancePath + "/score", keyword: "type", params: { type: ["number", "null"] } }], !1;
												var valid0 = _errs17 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.scoreSource !== void 0) {
													let data10 = data.scoreSource, _errs19 = errors;
													if (typeof data10 != "string" && data10 !== null)
														return validate21.errors = [{ instancePath: instancePath + "/scoreSource", keyword: "type", params: { type: ["string", "null"] } }], !1;
													var valid0 = _errs19 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.vectors !== void 0) {
														let data11 = data.vectors, _errs21 = errors;
														if (errors === _errs21)
															if (Array.isArray(data11)) {
																var valid2 = !0;
																let len1 = data11.length;
																for (let i1 = 0; i1 < len1; i1++) {
																	let _errs23 = errors;
																	validate24(data11[i1], telling ? instancePath + "/vectors/" + i1 : "") || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
																	var valid2 = _errs23 === errors;
																	if (!valid2)
																		break;
																}
															} else
																return validate21.errors = [{ instancePath: instancePath + "/vectors", keyword: "type", params: { type: "array" } }], !1;
														var valid0 = _errs21 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.status !== void 0) {
															let data13 = data.status, _errs24 = errors;
															if (typeof data13 != "string")
																return validate21.errors = [{ instancePath: instancePath + "/status", keyword: "type", params: { type: "string" } }], !1;
															if (!(data13 === "open" || data13 === "fixed" || data13 === "suppressed" || data13 === "not-affected" || data13 === "under-investigation" || data13 === "passed" || data13 === "not-applicable"))
																return validate21.errors = [{ instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: ["open", "fixed", "suppressed", "not-affected", "under-investigation", "passed", "not-applicable"] } }], !1;
															var valid0 = _errs24 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.statusText !== void 0) {
																let data14 = data.statusText, _errs26 = errors;
																if (typeof data14 != "string" && data14 !== null)
																	return validate21.errors = [{ instancePath: instancePath + "/statusText", keyword: "type", params: { type: ["string", "null"] } }], !1;
																var valid0 = _errs26 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.baseline !== void 0) {
																	let data15 = data.baseline, _errs28 = errors;
																	if (typeof data15 != "string" && data15 !== null)
																		return validate21.errors = [{ instancePath: instancePath + "/baseline", keyword: "type", params: { type: ["string", "null"] } }], !1;
																	if (!(data15 === null || data15 === "new" || data15 === "unchanged" || data15 === "updated" || data15 === "absent"))
																		return validate21.errors = [{ instancePath: instancePath + "/baseline", keyword: "enum", params: { allowedValues: ["new", "unchanged", "updated", "absent", null] } }], !1;
																	var valid0 = _errs28 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	if (data.package !== void 0) {
																		let data16 = data.package, _errs30 = errors;
																		data16 !== null && (validate26(data16, telling ? instancePath + "/package" : "") || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length));
																		var valid0 = _errs30 === errors;
																	} else
																		var valid0 = !0;
																	if (valid0) {
																		if (data.fix !== void 0) {
																			let data17 = data.fix, _errs32 = errors;
																			data17 !== null && (validate30(data17, telling ? instancePath + "/fix" : "") || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length));
																			var valid0 = _errs32 === errors;
																		} else
																			var valid0 = !0;
																		if (valid0) {
																			if (data.location !== void 0) {
																				let data18 = data.location, _errs34 = errors;
																				data18 !== null && (validate32(data18, telling ? instancePath + "/location" : "") || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length));
																				var valid0 = _errs34 === errors;
																			} else
																				var valid0 = !0;
																			if (valid0) {
																				if (data.instances !== void 0) {
																					let data19 = data.instances, _errs36 = errors;
																					if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19)))
																						return validate21.errors = [{ instancePath: instancePath + "/instances", keyword: "type", params: { type: "integer" } }], !1;
																					var valid0 = _errs36 === errors;
																				} else
																					var valid0 = !0;
																				if (valid0) {
																					if (data.suppression !== void 0) {
																						let data20 = data.suppression, _errs38 = errors;
																						data20 !== null && (validate34(data20, telling ? instancePath + "/suppression" : "") || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length));
																						var valid0 = _errs38 === errors;
																					} else
																						var valid0 = !0;
																					if (valid0) {
																						if (data.firstSeen !== void 0) {
																							let data21 = data.firstSeen, _errs40 = errors;
																							if (typeof data21 != "string" && data21 !== null)
																								return validate21.errors = [{ instancePath: instancePath + "/firstSeen", keyword: "type", params: { type: ["string", "null"] } }], !1;
																							var valid0 = _errs40 === errors;
																						} else
																							var valid0 = !0;
																						if (valid0) {
																							if (data.published !== void 0) {
																								let data22 = data.published, _errs42 = errors;
																								if (typeof data22 != "string" && data22 !== null)
																									return validate21.errors = [{ instancePath: instancePath + "/published", keyword: "type", params: { type: ["string", "null"] } }], !1;
																								var valid0 = _errs42 === errors;
																							} else
																								var valid0 = !0;
																							if (valid0) {
																								if (data.knownExploited !== void 0) {
																									let data23 = data.knownExploited, _errs44 = errors;
																									if (typeof data23 != "boolean" && data23 !== null)
																										return validate21.errors = [{ instancePath: instancePath + "/knownExploited", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
																									var valid0 = _errs44 === errors;
																								} else
																									var valid0 = !0;
																								if (valid0) {
																									if (data.cwes !== void 0) {
																										let data24 = data.cwes, _errs46 = errors;
																										if (errors === _errs46)
																											if (Array.isArray(data24)) {
																												var valid7 = !0;
																												let len2 = data24.length;
																												for (let i2 = 0; i2 < len2; i2++) {
																													let _errs48 = errors;
																													if (typeof data24[i2] != "string")
																														return validate21.errors = [{ instancePath: instancePath + "/cwes/" + i2, keyword: "type", params: { type: "string" } }], !1;
																													var valid7 = _errs48 === errors;
																													if (!valid7)
																														break;
																												}
																											} else
																												return validate21.errors = [{ instancePath: instancePath + "/cwes", keyword: "type", params: { type: "array" } }], !1;
																										var valid0 = _errs46 === errors;
																									} else
																										var valid0 = !0;
																									if (valid0) {
																										if (data.references !== void 0) {
																											let data26 = data.references, _errs50 = errors;
																											if (errors === _errs50)
																												if (Array.isArray(data26)) {
																													var valid8 = !0;
																													let len3 = data26.length;
																													for (let i3 = 0; i3 < len3; i3++) {
																														let _errs52 = errors;
																														if (typeof data26[i3] != "string")
																															return validate21.errors = [{ instancePath: instancePath + "/references/" + i3, keyword: "type", params: { type: "string" } }], !1;
																														var valid8 = _errs52 === errors;
																														if (!valid8)
																															break;
																													}
																												} else
																													return validate21.errors = [{ instancePath: instancePath + "/references", keyword: "type", params: { type: "array" } }], !1;
																											var valid0 = _errs50 === errors;
																										} else
																											var valid0 = !0;
																										if (valid0) {
																											if (data.fingerprint !== void 0) {
																												let data28 = data.fingerprint, _errs54 = errors;
																												if (typeof data28 != "string" && data28 !== null)
																													return validate21.errors = [{ instancePath: instancePath + "/fingerprint", keyword: "type", params: { type: ["string", "null"] } }], !1;
																												var valid0 = _errs54 === errors;
																											} else
																												var valid0 = !0;
																											if (valid0) {
																												let additional0, count0 = 0;
																												for (let key0 in data)
																													count0++;
																												if (count0 > 25) {
																													for (let key1 in data)
																														if (!obj3.has(key1)) {
																															additional0 = key1;
																															break;
																														}
																												}
																												if (additional0 !== void 0)
																													return validate21.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
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
			return validate21.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate21.errors = vErrors, errors === 0;
}
function validate0(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.kind === void 0 && (missing0 = "kind") || data.source === void 0 && (missing0 = "source") || data.limitations === void 0 && (missing0 = "limitations") || data.tool === void 0 && (missing0 = "tool") || data.run === void 0 && (missing0 = "run") || data.findings === void 0 && (missing0 = "findings"))
				return validate0.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.kind !== void 0) {
				let data0 = data.kind, _errs1 = errors;
				if (typeof data0 != "string")
					return validate0.errors = [{ instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" } }], !1;
				if (data0 !== "findings")
					return validate0.errors = [{ instancePath: instancePath + "/kind", keyword: "const", params: { allowedValue: "findings" } }], !1;
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
						if (data.tool !== void 0) {
							let _errs7 = errors;
							validate7(data.tool, telling ? instancePath + "/tool" : "") || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length);
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.run !== void 0) {
								let _errs8 = errors;
								validate10(data.run, telling ? instancePath + "/run" : "") || (vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors), errors = vErrors.length);
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.findings !== void 0) {
									let data6 = data.findings, _errs9 = errors;
									if (errors === _errs9)
										if (Array.isArray(data6)) {
											var valid2 = !0;
											let len1 = data6.length;
											for (let i1 = 0; i1 < len1; i1++) {
												let _errs11 = errors;
												validate21(data6[i1], telling ? instancePath + "/findings/" + i1 : "") || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
												var valid2 = _errs11 === errors;
												if (!valid2)
													break;
											}
										} else
											return validate0.errors = [{ instancePath: instancePath + "/findings", keyword: "type", params: { type: "array" } }], !1;
									var valid0 = _errs9 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									let additional0, count0 = 0;
									for (let key0 in data)
										count0++;
									if (count0 > 6) {
										for (let key1 in data)
											if (!(key1 === "kind" || key1 === "source" || key1 === "limitations" || key1 === "tool" || key1 === "run" || key1 === "findings")) {
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
		} else
			return validate0.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate0.errors = vErrors, errors === 0;
}
export {
	stdin_default as default
};

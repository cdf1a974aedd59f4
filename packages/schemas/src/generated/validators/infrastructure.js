// Generated from schemas/input/infrastructure.schema.json by "npm run generate". Do not edit.
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
			if (data.name === void 0 && (missing0 = "name") || data.version === void 0 && (missing0 = "version"))
				return validate7.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.name !== void 0) {
				let _errs1 = errors;
				if (typeof data.name != "string")
					return validate7.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.version !== void 0) {
					let data1 = data.version, _errs3 = errors;
					if (typeof data1 != "string" && data1 !== null)
						return validate7.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					let additional0, count0 = 0;
					for (let key0 in data)
						count0++;
					if (count0 > 2) {
						for (let key1 in data)
							if (!(key1 === "name" || key1 === "version")) {
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
			if (data.path === void 0 && (missing0 = "path") || data.name === void 0 && (missing0 = "name") || data.source === void 0 && (missing0 = "source") || data.versionConstraint === void 0 && (missing0 = "versionConstraint") || data.module === void 0 && (missing0 = "module"))
				return validate9.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.name !== void 0) {
					let _errs2 = errors;
					if (typeof data.name != "string")
						return validate9.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.source !== void 0) {
						let data2 = data.source, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate9.errors = [{ instancePath: instancePath + "/source", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.versionConstraint !== void 0) {
							let data3 = data.versionConstraint, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate9.errors = [{ instancePath: instancePath + "/versionConstraint", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.module !== void 0) {
								let data4 = data.module, _errs8 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate9.errors = [{ instancePath: instancePath + "/module", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								let additional0, count0 = 0;
								for (let key0 in data)
									count0++;
								if (count0 > 5) {
									for (let key1 in data)
										if (!(key1 === "path" || key1 === "name" || key1 === "source" || key1 === "versionConstraint" || key1 === "module")) {
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
		} else
			return validate9.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate9.errors = vErrors, errors === 0;
}
function validate12(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.address === void 0 && (missing0 = "address") || data.source === void 0 && (missing0 = "source") || data.versionConstraint === void 0 && (missing0 = "versionConstraint"))
				return validate12.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.address !== void 0) {
					let _errs2 = errors;
					if (typeof data.address != "string")
						return validate12.errors = [{ instancePath: instancePath + "/address", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.source !== void 0) {
						let data2 = data.source, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate12.errors = [{ instancePath: instancePath + "/source", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.versionConstraint !== void 0) {
							let data3 = data.versionConstraint, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate12.errors = [{ instancePath: instancePath + "/versionConstraint", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							let additional0, count0 = 0;
							for (let key0 in data)
								count0++;
							if (count0 > 4) {
								for (let key1 in data)
									if (!(key1 === "path" || key1 === "address" || key1 === "source" || key1 === "versionConstraint")) {
										additional0 = key1;
										break;
									}
							}
							if (additional0 !== void 0)
								return validate12.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
						}
					}
				}
			}
		} else
			return validate12.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate12.errors = vErrors, errors === 0;
}
var obj0 = /* @__PURE__ */ new Set(["path", "address", "previousAddress", "mode", "type", "name", "index", "module", "provider", "cloud", "action", "attributes", "unknown", "unknownPaths", "sensitive"]);
function validate15(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.address === void 0 && (missing0 = "address") || data.previousAddress === void 0 && (missing0 = "previousAddress") || data.mode === void 0 && (missing0 = "mode") || data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name") || data.index === void 0 && (missing0 = "index") || data.module === void 0 && (missing0 = "module") || data.provider === void 0 && (missing0 = "provider") || data.cloud === void 0 && (missing0 = "cloud") || data.action === void 0 && (missing0 = "action") || data.attributes === void 0 && (missing0 = "attributes") || data.unknown === void 0 && (missing0 = "unknown") || data.unknownPaths === void 0 && (missing0 = "unknownPaths") || data.sensitive === void 0 && (missing0 = "sensitive"))
				return validate15.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.address !== void 0) {
					let _errs2 = errors;
					if (typeof data.address != "string")
						return validate15.errors = [{ instancePath: instancePath + "/address", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.previousAddress !== void 0) {
						let data2 = data.previousAddress, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate15.errors = [{ instancePath: instancePath + "/previousAddress", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.mode !== void 0) {
							let data3 = data.mode, _errs6 = errors;
							if (typeof data3 != "string")
								return validate15.errors = [{ instancePath: instancePath + "/mode", keyword: "type", params: { type: "string" } }], !1;
							if (!(data3 === "managed" || data3 === "data"))
								return validate15.errors = [{ instancePath: instancePath + "/mode", keyword: "enum", params: { allowedValues: ["managed", "data"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.type !== void 0) {
								let _errs8 = errors;
								if (typeof data.type != "string")
									return validate15.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.name !== void 0) {
									let _errs10 = errors;
									if (typeof data.name != "string")
										return validate15.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.index !== void 0) {
										let data6 = data.index, _errs12 = errors;
										if (typeof data6 != "string" && !(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6)) && data6 !== null)
											return validate15.errors = [{ instancePath: instancePath + "/index", keyword: "type", params: { type: ["string", "integer", "null"] } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.module !== void 0) {
											let data7 = data.module, _errs14 = errors;
											if (typeof data7 != "string" && data7 !== null)
												return validate15.errors = [{ instancePath: instancePath + "/module", keyword: "type", params: { type: ["string", "null"] } }], !1;
											var valid0 = _errs14 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.provider !== void 0) {
												let data8 = data.provider, _errs16 = errors;
												if (typeof data8 != "string" && data8 !== null)
													return validate15.errors = [{ instancePath: instancePath + "/provider", keyword: "type", params: { type: ["string", "null"] } }], !1;
												var valid0 = _errs16 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.cloud !== void 0) {
													let data9 = data.cloud, _errs18 = errors;
													if (typeof data9 != "string" && data9 !== null)
														return validate15.errors = [{ instancePath: instancePath + "/cloud", keyword: "type", params: { type: ["string", "null"] } }], !1;
													if (!(data9 === null || data9 === "aws" || data9 === "azure" || data9 === "gcp"))
														return validate15.errors = [{ instancePath: instancePath + "/cloud", keyword: "enum", params: { allowedValues: ["aws", "azure", "gcp", null] } }], !1;
													var valid0 = _errs18 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.action !== void 0) {
														let data10 = data.action, _errs20 = errors;
														if (typeof data10 != "string")
															return validate15.errors = [{ instancePath: instancePath + "/action", keyword: "type", params: { type: "string" } }], !1;
														if (!(data10 === "create" || data10 === "read" || data10 === "update" || data10 === "replace" || data10 === "delete" || data10 === "forget" || data10 === "no-op"))
															return validate15.errors = [{ instancePath: instancePath + "/action", keyword: "enum", params: { allowedValues: ["create", "read", "update", "replace", "delete", "forget", "no-op"] } }], !1;
														var valid0 = _errs20 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.attributes !== void 0) {
															let data11 = data.attributes, _errs22 = errors;
															if (errors === _errs22 && !(data11 && typeof data11 == "object" && !Array.isArray(data11)))
																return validate15.errors = [{ instancePath: instancePath + "/attributes", keyword: "type", params: { type: "object" } }], !1;
															var valid0 = _errs22 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.unknown !== void 0) {
																let data12 = data.unknown, _errs25 = errors;
																if (errors === _errs25)
																	if (Array.isArray(data12)) {
																		var valid1 = !0;
																		let len0 = data12.length;
																		for (let i0 = 0; i0 < len0; i0++) {
																			let _errs27 = errors;
																			if (typeof data12[i0] != "string")
																				return validate15.errors = [{ instancePath: instancePath + "/unknown/" + i0, keyword: "type", params: { type: "string" } }], !1;
																			var valid1 = _errs27 === errors;
																			if (!valid1)
																				break;
																		}
																	} else
																		return validate15.errors = [{ instancePath: instancePath + "/unknown", keyword: "type", params: { type: "array" } }], !1;
																var valid0 = _errs25 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.unknownPaths !== void 0) {
																	let data14 = data.unknownPaths, _errs29 = errors;
																	if (errors === _errs29)
																		if (Array.isArray(data14)) {
																			var valid2 = !0;
																			let len1 = data14.length;
																			for (let i1 = 0; i1 < len1; i1++) {
																				let _errs31 = errors;
																				validate4(data14[i1], telling ? instancePath + "/unknownPaths/" + i1 : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
																				var valid2 = _errs31 === errors;
																				if (!valid2)
																					break;
																			}
																		} else
																			return validate15.errors = [{ instancePath: instancePath + "/unknownPaths", keyword: "type", params: { type: "array" } }], !1;
																	var valid0 = _errs29 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	if (data.sensitive !== void 0) {
																		let data16 = data.sensitive, _errs32 = errors;
																		if (errors === _errs32)
																			if (Array.isArray(data16)) {
																				var valid3 = !0;
																				let len2 = data16.length;
																				for (let i2 = 0; i2 < len2; i2++) {
																					let _errs34 = errors;
																					if (typeof data16[i2] != "string")
																						return validate15.errors = [{ instancePath: instancePath + "/sensitive/" + i2, keyword: "type", params: { type: "string" } }], !1;
																					var valid3 = _errs34 === errors;
																					if (!valid3)
																						break;
																				}
																			} else
																				return validate15.errors = [{ instancePath: instancePath + "/sensitive", keyword: "type", params: { type: "array" } }], !1;
																		var valid0 = _errs32 === errors;
																	} else
																		var valid0 = !0;
																	if (valid0) {
																		let additional0, count0 = 0;
																		for (let key0 in data)
																			count0++;
																		if (count0 > 15) {
																			for (let key1 in data)
																				if (!obj0.has(key1)) {
																					additional0 = key1;
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
var obj1 = /* @__PURE__ */ new Set(["path", "address", "resource", "cloud", "service", "name", "public", "publicReasons", "publicAccessBlocked", "encrypted", "keyId", "versioned", "logged", "tlsRequired", "minTlsVersion", "unknown"]);
function validate19(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.address === void 0 && (missing0 = "address") || data.resource === void 0 && (missing0 = "resource") || data.cloud === void 0 && (missing0 = "cloud") || data.service === void 0 && (missing0 = "service") || data.name === void 0 && (missing0 = "name") || data.public === void 0 && (missing0 = "public") || data.publicReasons === void 0 && (missing0 = "publicReasons") || data.publicAccessBlocked === void 0 && (missing0 = "publicAccessBlocked") || data.encrypted === void 0 && (missing0 = "encrypted") || data.keyId === void 0 && (missing0 = "keyId") || data.versioned === void 0 && (missing0 = "versioned") || data.logged === void 0 && (missing0 = "logged") || data.tlsRequired === void 0 && (missing0 = "tlsRequired") || data.minTlsVersion === void 0 && (missing0 = "minTlsVersion") || data.unknown === void 0 && (missing0 = "unknown"))
				return validate19.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.address !== void 0) {
					let _errs2 = errors;
					if (typeof data.address != "string")
						return validate19.errors = [{ instancePath: instancePath + "/address", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.resource !== void 0) {
						let data2 = data.resource, _errs4 = errors;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)) && data2 !== null)
							return validate19.errors = [{ instancePath: instancePath + "/resource", keyword: "type", params: { type: ["integer", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.cloud !== void 0) {
							let data3 = data.cloud, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate19.errors = [{ instancePath: instancePath + "/cloud", keyword: "type", params: { type: ["string", "null"] } }], !1;
							if (!(data3 === null || data3 === "aws" || data3 === "azure" || data3 === "gcp"))
								return validate19.errors = [{ instancePath: instancePath + "/cloud", keyword: "enum", params: { allowedValues: ["aws", "azure", "gcp", null] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.service !== void 0) {
								let _errs8 = errors;
								if (typeof data.service != "string")
									return validate19.errors = [{ instancePath: instancePath + "/service", keyword: "type", params: { type: "string" } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.name !== void 0) {
									let data5 = data.name, _errs10 = errors;
									if (typeof data5 != "string" && data5 !== null)
										return validate19.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.public !== void 0) {
										let data6 = data.public, _errs12 = errors;
										if (typeof data6 != "boolean" && data6 !== null)
											return validate19.errors = [{ instancePath: instancePath + "/public", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.publicReasons !== void 0) {
											let data7 = data.publicReasons, _errs14 = errors;
											if (errors === _errs14)
												if (Array.isArray(data7)) {
													var valid1 = !0;
													let len0 = data7.length;
													for (let i0 = 0; i0 < len0; i0++) {
														let _errs16 = errors;
														if (typeof data7[i0] != "string")
															return validate19.errors = [{ instancePath: instancePath + "/publicReasons/" + i0, keyword: "type", params: { type: "string" } }], !1;
														var valid1 = _errs16 === errors;
														if (!valid1)
															break;
													}
												} else
													return validate19.errors = [{ instancePath: instancePath + "/publicReasons", keyword: "type", params: { type: "array" } }], !1;
											var valid0 = _errs14 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.publicAccessBlocked !== void 0) {
												let data9 = data.publicAccessBlocked, _errs18 = errors;
												if (typeof data9 != "boolean" && data9 !== null)
													return validate19.errors = [{ instancePath: instancePath + "/publicAccessBlocked", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
												var valid0 = _errs18 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.encrypted !== void 0) {
													let data10 = data.encrypted, _errs20 = errors;
													if (typeof data10 != "boolean" && data10 !== null)
														return validate19.errors = [{ instancePath: instancePath + "/encrypted", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
													var valid0 = _errs20 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.keyId !== void 0) {
														let data11 = data.keyId, _errs22 = errors;
														if (typeof data11 != "string" && data11 !== null)
															return validate19.errors = [{ instancePath: instancePath + "/keyId", keyword: "type", params: { type: ["string", "null"] } }], !1;
														var valid0 = _errs22 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.versioned !== void 0) {
															let data12 = data.versioned, _errs24 = errors;
															if (typeof data12 != "boolean" && data12 !== null)
																return validate19.errors = [{ instancePath: instancePath + "/versioned", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
															var valid0 = _errs24 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.logged !== void 0) {
																let data13 = data.logged, _errs26 = errors;
																if (typeof data13 != "boolean" && data13 !== null)
																	return validate19.errors = [{ instancePath: instancePath + "/logged", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
																var valid0 = _errs26 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.tlsRequired !== void 0) {
																	let data14 = data.tlsRequired, _errs28 = errors;
																	if (typeof data14 != "boolean" && data14 !== null)
																		return validate19.errors = [{ instancePath: instancePath + "/tlsRequired", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
																	var valid0 = _errs28 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	if (data.minTlsVersion !== void 0) {
																		let data15 = data.minTlsVersion, _errs30 = errors;
																		if (typeof data15 != "string" && data15 !== null)
																			return validate19.errors = [{ instancePath: instancePath + "/minTlsVersion", keyword: "type", params: { type: ["string", "null"] } }], !1;
																		var valid0 = _errs30 === errors;
																	} else
																		var valid0 = !0;
																	if (valid0) {
																		if (data.unknown !== void 0) {
																			let data16 = data.unknown, _errs32 = errors;
																			if (errors === _errs32)
																				if (Array.isArray(data16)) {
																					var valid2 = !0;
																					let len1 = data16.length;
																					for (let i1 = 0; i1 < len1; i1++) {
																						let _errs34 = errors;
																						if (typeof data16[i1] != "string")
																							return validate19.errors = [{ instancePath: instancePath + "/unknown/" + i1, keyword: "type", params: { type: "string" } }], !1;
																						var valid2 = _errs34 === errors;
																						if (!valid2)
																							break;
																					}
																				} else
																					return validate19.errors = [{ instancePath: instancePath + "/unknown", keyword: "type", params: { type: "array" } }], !1;
																			var valid0 = _errs32 === errors;
																		} else
																			var valid0 = !0;
																		if (valid0) {
																			let additional0, count0 = 0;
																			for (let key0 in data)
																				count0++;
																			if (count0 > 16) {
																				for (let key1 in data)
																					if (!obj1.has(key1)) {
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
			return validate19.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate19.errors = vErrors, errors === 0;
}
function validate24(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.id === void 0 && (missing0 = "id"))
				return validate24.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.type !== void 0) {
				let _errs1 = errors;
				if (typeof data.type != "string")
					return validate24.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.id !== void 0) {
					let _errs3 = errors;
					if (typeof data.id != "string")
						return validate24.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					let additional0, count0 = 0;
					for (let key0 in data)
						count0++;
					if (count0 > 2) {
						for (let key1 in data)
							if (!(key1 === "type" || key1 === "id")) {
								additional0 = key1;
								break;
							}
					}
					if (additional0 !== void 0)
						return validate24.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
				}
			}
		} else
			return validate24.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate24.errors = vErrors, errors === 0;
}
var obj2 = /* @__PURE__ */ new Set(["path", "address", "resource", "cloud", "policyType", "sid", "effect", "actions", "notActions", "resources", "notResources", "principals", "notPrincipals", "conditions", "managedPolicy", "unknown"]);
function validate22(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.address === void 0 && (missing0 = "address") || data.resource === void 0 && (missing0 = "resource") || data.cloud === void 0 && (missing0 = "cloud") || data.policyType === void 0 && (missing0 = "policyType") || data.sid === void 0 && (missing0 = "sid") || data.effect === void 0 && (missing0 = "effect") || data.actions === void 0 && (missing0 = "actions") || data.notActions === void 0 && (missing0 = "notActions") || data.resources === void 0 && (missing0 = "resources") || data.notResources === void 0 && (missing0 = "notResources") || data.principals === void 0 && (missing0 = "principals") || data.notPrincipals === void 0 && (missing0 = "notPrincipals") || data.conditions === void 0 && (missing0 = "conditions") || data.managedPolicy === void 0 && (missing0 = "managedPolicy") || data.unknown === void 0 && (missing0 = "unknown"))
				return validate22.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.address !== void 0) {
					let _errs2 = errors;
					if (typeof data.address != "string")
						return validate22.errors = [{ instancePath: instancePath + "/address", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.resource !== void 0) {
						let data2 = data.resource, _errs4 = errors;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)) && data2 !== null)
							return validate22.errors = [{ instancePath: instancePath + "/resource", keyword: "type", params: { type: ["integer", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.cloud !== void 0) {
							let data3 = data.cloud, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate22.errors = [{ instancePath: instancePath + "/cloud", keyword: "type", params: { type: ["string", "null"] } }], !1;
							if (!(data3 === null || data3 === "aws" || data3 === "azure" || data3 === "gcp"))
								return validate22.errors = [{ instancePath: instancePath + "/cloud", keyword: "enum", params: { allowedValues: ["aws", "azure", "gcp", null] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.policyType !== void 0) {
								let data4 = data.policyType, _errs8 = errors;
								if (typeof data4 != "string")
									return validate22.errors = [{ instancePath: instancePath + "/policyType", keyword: "type", params: { type: "string" } }], !1;
								if (!(data4 === "identity" || data4 === "resource" || data4 === "trust" || data4 === "attachment"))
									return validate22.errors = [{ instancePath: instancePath + "/policyType", keyword: "enum", params: { allowedValues: ["identity", "resource", "trust", "attachment"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.sid !== void 0) {
									let data5 = data.sid, _errs10 = errors;
									if (typeof data5 != "string" && data5 !== null)
										return validate22.errors = [{ instancePath: instancePath + "/sid", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.effect !== void 0) {
										let data6 = data.effect, _errs12 = errors;
										if (typeof data6 != "string" && data6 !== null)
											return validate22.errors = [{ instancePath: instancePath + "/effect", keyword: "type", params: { type: ["string", "null"] } }], !1;
										if (!(data6 === null || data6 === "allow" || data6 === "deny"))
											return validate22.errors = [{ instancePath: instancePath + "/effect", keyword: "enum", params: { allowedValues: ["allow", "deny", null] } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.actions !== void 0) {
											let data7 = data.actions, _errs14 = errors;
											if (errors === _errs14)
												if (Array.isArray(data7)) {
													var valid1 = !0;
													let len0 = data7.length;
													for (let i0 = 0; i0 < len0; i0++) {
														let _errs16 = errors;
														if (typeof data7[i0] != "string")
															return validate22.errors = [{ instancePath: instancePath + "/actions/" + i0, keyword: "type", params: { type: "string" } }], !1;
														var valid1 = _errs16 === errors;
														if (!valid1)
															break;
													}
												} else
													return validate22.errors = [{ instancePath: instancePath + "/actions", keyword: "type", params: { type: "array" } }], !1;
											var valid0 = _errs14 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.notActions !== void 0) {
												let data9 = data.notActions, _errs18 = errors;
												if (errors === _errs18)
													if (Array.isArray(data9)) {
														var valid2 = !0;
														let len1 = data9.length;
														for (let i1 = 0; i1 < len1; i1++) {
															let _errs20 = errors;
															if (typeof data9[i1] != "string")
																return validate22.errors = [{ instancePath: instancePath + "/notActions/" + i1, keyword: "type", params: { type: "string" } }], !1;
															var valid2 = _errs20 === errors;
															if (!valid2)
																break;
														}
													} else
														return validate22.errors = [{ instancePath: instancePath + "/notActions", keyword: "type", params: { type: "array" } }], !1;
												var valid0 = _errs18 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.resources !== void 0) {
													let data11 = data.resources, _errs22 = errors;
													if (errors === _errs22)
														if (Array.isArray(data11)) {
															var valid3 = !0;
															let len2 = data11.length;
															for (let i2 = 0; i2 < len2; i2++) {
																let _errs24 = errors;
																if (typeof data11[i2] != "string")
																	return validate22.errors = [{ instancePath: instancePath + "/resources/" + i2, keyword: "type", params: { type: "string" } }], !1;
																var valid3 = _errs24 === errors;
																if (!valid3)
																	break;
															}
														} else
															return validate22.errors = [{ instancePath: instancePath + "/resources", keyword: "type", params: { type: "array" } }], !1;
													var valid0 = _errs22 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.notResources !== void 0) {
														let data13 = data.notResources, _errs26 = errors;
														if (errors === _errs26)
															if (Array.isArray(data13)) {
																var valid4 = !0;
																let len3 = data13.length;
																for (let i3 = 0; i3 < len3; i3++) {
																	let _errs28 = errors;
																	if (typeof data13[i3] != "string")
																		return validate22.errors = [{ instancePath: instancePath + "/notResources/" + i3, keyword: "type", params: { type: "string" } }], !1;
																	var valid4 = _errs28 === errors;
																	if (!valid4)
																		break;
																}
															} else
																return validate22.errors = [{ instancePath: instancePath + "/notResources", keyword: "type", params: { type: "array" } }], !1;
														var valid0 = _errs26 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.principals !== void 0) {
															let data15 = data.principals, _errs30 = errors;
															if (errors === _errs30)
																if (Array.isArray(data15)) {
																	var valid5 = !0;
																	let len4 = data15.length;
																	for (let i4 = 0; i4 < len4; i4++) {
																		let _errs32 = errors;
																		validate24(data15[i4], telling ? instancePath + "/principals/" + i4 : "") || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
																		var valid5 = _errs32 === errors;
																		if (!valid5)
																			break;
																	}
																} else
																	return validate22.errors = [{ instancePath: instancePath + "/principals", keyword: "type", params: { type: "array" } }], !1;
															var valid0 = _errs30 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.notPrincipals !== void 0) {
																let data17 = data.notPrincipals, _errs33 = errors;
																if (errors === _errs33)
																	if (Array.isArray(data17)) {
																		var valid6 = !0;
																		let len5 = data17.length;
																		for (let i5 = 0; i5 < len5; i5++) {
																			let _errs35 = errors;
																			validate24(data17[i5], telling ? instancePath + "/notPrincipals/" + i5 : "") || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
																			var valid6 = _errs35 === errors;
																			if (!valid6)
																				break;
																		}
																	} else
																		return validate22.errors = [{ instancePath: instancePath + "/notPrincipals", keyword: "type", params: { type: "array" } }], !1;
																var valid0 = _errs33 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.conditions !== void 0) {
																	let data19 = data.conditions, _errs36 = errors;
																	if (errors === _errs36)
																		if (Array.isArray(data19)) {
																			var valid7 = !0;
																			let len6 = data19.length;
																			for (let i6 = 0; i6 < len6; i6++) {
																				let _errs38 = errors;
																				if (typeof data19[i6] != "string")
																					return validate22.errors = [{ instancePath: instancePath + "/conditions/" + i6, keyword: "type", params: { type: "string" } }], !1;
																				var valid7 = _errs38 === errors;
																				if (!valid7)
																					break;
																			}
																		} else
																			return validate22.errors = [{ instancePath: instancePath + "/conditions", keyword: "type", params: { type: "array" } }], !1;
																	var valid0 = _errs36 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	if (data.managedPolicy !== void 0) {
																		let data21 = data.managedPolicy, _errs40 = errors;
																		if (typeof data21 != "string" && data21 !== null)
																			return validate22.errors = [{ instancePath: instancePath + "/managedPolicy", keyword: "type", params: { type: ["string", "null"] } }], !1;
																		var valid0 = _errs40 === errors;
																	} else
																		var valid0 = !0;
																	if (valid0) {
																		if (data.unknown !== void 0) {
																			let data22 = data.unknown, _errs42 = errors;
																			if (errors === _errs42)
																				if (Array.isArray(data22)) {
																					var valid8 = !0;
																					let len7 = data22.length;
																					for (let i7 = 0; i7 < len7; i7++) {
																						let _errs44 = errors;
																						if (typeof data22[i7] != "string")
																							return validate22.errors = [{ instancePath: instancePath + "/unknown/" + i7, keyword: "type", params: { type: "string" } }], !1;
																						var valid8 = _errs44 === errors;
																						if (!valid8)
																							break;
																					}
																				} else
																					return validate22.errors = [{ instancePath: instancePath + "/unknown", keyword: "type", params: { type: "array" } }], !1;
																			var valid0 = _errs42 === errors;
																		} else
																			var valid0 = !0;
																		if (valid0) {
																			let additional0, count0 = 0;
																			for (let key0 in data)
																				count0++;
																			if (count0 > 16) {
																				for (let key1 in data)
																					if (!obj2.has(key1)) {
																						additional0 = key1;
																						break;
																					}
																			}
																			if (additional0 !== void 0)
																				return validate22.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
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
			return validate22.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate22.errors = vErrors, errors === 0;
}
var obj3 = /* @__PURE__ */ new Set(["path", "address", "resource", "cloud", "direction", "effect", "protocol", "fromPort", "toPort", "cidrs", "peers", "description", "unknown"]);
function validate28(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.address === void 0 && (missing0 = "address") || data.resource === void 0 && (missing0 = "resource") || data.cloud === void 0 && (missing0 = "cloud") || data.direction === void 0 && (missing0 = "direction") || data.effect === void 0 && (missing0 = "effect") || data.protocol === void 0 && (missing0 = "protocol") || data.fromPort === void 0 && (missing0 = "fromPort") || data.toPort === void 0 && (missing0 = "toPort") || data.cidrs === void 0 && (missing0 = "cidrs") || data.peers === void 0 && (missing0 = "peers") || data.description === void 0 && (missing0 = "description") || data.unknown === void 0 && (missing0 = "unknown"))
				return validate28.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.address !== void 0) {
					let _errs2 = errors;
					if (typeof data.address != "string")
						return validate28.errors = [{ instancePath: instancePath + "/address", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.resource !== void 0) {
						let data2 = data.resource, _errs4 = errors;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)) && data2 !== null)
							return validate28.errors = [{ instancePath: instancePath + "/resource", keyword: "type", params: { type: ["integer", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.cloud !== void 0) {
							let data3 = data.cloud, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate28.errors = [{ instancePath: instancePath + "/cloud", keyword: "type", params: { type: ["string", "null"] } }], !1;
							if (!(data3 === null || data3 === "aws" || data3 === "azure" || data3 === "gcp"))
								return validate28.errors = [{ instancePath: instancePath + "/cloud", keyword: "enum", params: { allowedValues: ["aws", "azure", "gcp", null] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.direction !== void 0) {
								let data4 = data.direction, _errs8 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate28.errors = [{ instancePath: instancePath + "/direction", keyword: "type", params: { type: ["string", "null"] } }], !1;
								if (!(data4 === null || data4 === "ingress" || data4 === "egress"))
									return validate28.errors = [{ instancePath: instancePath + "/direction", keyword: "enum", params: { allowedValues: ["ingress", "egress", null] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.effect !== void 0) {
									let data5 = data.effect, _errs10 = errors;
									if (typeof data5 != "string" && data5 !== null)
										return validate28.errors = [{ instancePath: instancePath + "/effect", keyword: "type", params: { type: ["string", "null"] } }], !1;
									if (!(data5 === null || data5 === "allow" || data5 === "deny"))
										return validate28.errors = [{ instancePath: instancePath + "/effect", keyword: "enum", params: { allowedValues: ["allow", "deny", null] } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.protocol !== void 0) {
										let data6 = data.protocol, _errs12 = errors;
										if (typeof data6 != "string" && data6 !== null)
											return validate28.errors = [{ instancePath: instancePath + "/protocol", keyword: "type", params: { type: ["string", "null"] } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.fromPort !== void 0) {
											let data7 = data.fromPort, _errs14 = errors;
											if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7)) && data7 !== null)
												return validate28.errors = [{ instancePath: instancePath + "/fromPort", keyword: "type", params: { type: ["integer", "null"] } }], !1;
											var valid0 = _errs14 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.toPort !== void 0) {
												let data8 = data.toPort, _errs16 = errors;
												if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8)) && data8 !== null)
													return validate28.errors = [{ instancePath: instancePath + "/toPort", keyword: "type", params: { type: ["integer", "null"] } }], !1;
												var valid0 = _errs16 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.cidrs !== void 0) {
													let data9 = data.cidrs, _errs18 = errors;
													if (errors === _errs18)
														if (Array.isArray(data9)) {
															var valid1 = !0;
															let len0 = data9.length;
															for (let i0 = 0; i0 < len0; i0++) {
																let _errs20 = errors;
																if (typeof data9[i0] != "string")
																	return validate28.errors = [{ instancePath: instancePath + "/cidrs/" + i0, keyword: "type", params: { type: "string" } }], !1;
																var valid1 = _errs20 === errors;
																if (!valid1)
																	break;
															}
														} else
															return validate28.errors = [{ instancePath: instancePath + "/cidrs", keyword: "type", params: { type: "array" } }], !1;
													var valid0 = _errs18 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.peers !== void 0) {
														let data11 = data.peers, _errs22 = errors;
														if (errors === _errs22)
															if (Array.isArray(data11)) {
																var valid2 = !0;
																let len1 = data11.length;
																for (let i1 = 0; i1 < len1; i1++) {
																	let _errs24 = errors;
																	if (typeof data11[i1] != "string")
																		return validate28.errors = [{ instancePath: instancePath + "/peers/" + i1, keyword: "type", params: { type: "string" } }], !1;
																	var valid2 = _errs24 === errors;
																	if (!valid2)
																		break;
																}
															} else
																return validate28.errors = [{ instancePath: instancePath + "/peers", keyword: "type", params: { type: "array" } }], !1;
														var valid0 = _errs22 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.description !== void 0) {
															let data13 = data.description, _errs26 = errors;
															if (typeof data13 != "string" && data13 !== null)
																return validate28.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: ["string", "null"] } }], !1;
															var valid0 = _errs26 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.unknown !== void 0) {
																let data14 = data.unknown, _errs28 = errors;
																if (errors === _errs28)
																	if (Array.isArray(data14)) {
																		var valid3 = !0;
																		let len2 = data14.length;
																		for (let i2 = 0; i2 < len2; i2++) {
																			let _errs30 = errors;
																			if (typeof data14[i2] != "string")
																				return validate28.errors = [{ instancePath: instancePath + "/unknown/" + i2, keyword: "type", params: { type: "string" } }], !1;
																			var valid3 = _errs30 === errors;
																			if (!valid3)
																				break;
																		}
																	} else
																		return validate28.errors = [{ instancePath: instancePath + "/unknown", keyword: "type", params: { type: "array" } }], !1;
																var valid0 = _errs28 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																let additional0, count0 = 0;
																for (let key0 in data)
																	count0++;
																if (count0 > 13) {
																	for (let key1 in data)
																		if (!obj3.has(key1)) {
																			additional0 = key1;
																			break;
																		}
																}
																if (additional0 !== void 0)
																	return validate28.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
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
			return validate28.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate28.errors = vErrors, errors === 0;
}
var obj4 = /* @__PURE__ */ new Set(["path", "address", "resource", "cloud", "service", "name", "encrypted", "keyId", "public", "tlsRequired", "backedUp", "backupDays", "unknown"]);
function validate31(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.address === void 0 && (missing0 = "address") || data.resource === void 0 && (missing0 = "resource") || data.cloud === void 0 && (missing0 = "cloud") || data.service === void 0 && (missing0 = "service") || data.name === void 0 && (missing0 = "name") || data.encrypted === void 0 && (missing0 = "encrypted") || data.keyId === void 0 && (missing0 = "keyId") || data.public === void 0 && (missing0 = "public") || data.tlsRequired === void 0 && (missing0 = "tlsRequired") || data.backedUp === void 0 && (missing0 = "backedUp") || data.backupDays === void 0 && (missing0 = "backupDays") || data.unknown === void 0 && (missing0 = "unknown"))
				return validate31.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.address !== void 0) {
					let _errs2 = errors;
					if (typeof data.address != "string")
						return validate31.errors = [{ instancePath: instancePath + "/address", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.resource !== void 0) {
						let data2 = data.resource, _errs4 = errors;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)) && data2 !== null)
							return validate31.errors = [{ instancePath: instancePath + "/resource", keyword: "type", params: { type: ["integer", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.cloud !== void 0) {
							let data3 = data.cloud, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate31.errors = [{ instancePath: instancePath + "/cloud", keyword: "type", params: { type: ["string", "null"] } }], !1;
							if (!(data3 === null || data3 === "aws" || data3 === "azure" || data3 === "gcp"))
								return validate31.errors = [{ instancePath: instancePath + "/cloud", keyword: "enum", params: { allowedValues: ["aws", "azure", "gcp", null] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.service !== void 0) {
								let _errs8 = errors;
								if (typeof data.service != "string")
									return validate31.errors = [{ instancePath: instancePath + "/service", keyword: "type", params: { type: "string" } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.name !== void 0) {
									let data5 = data.name, _errs10 = errors;
									if (typeof data5 != "string" && data5 !== null)
										return validate31.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.encrypted !== void 0) {
										let data6 = data.encrypted, _errs12 = errors;
										if (typeof data6 != "boolean" && data6 !== null)
											return validate31.errors = [{ instancePath: instancePath + "/encrypted", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.keyId !== void 0) {
											let data7 = data.keyId, _errs14 = errors;
											if (typeof data7 != "string" && data7 !== null)
												return validate31.errors = [{ instancePath: instancePath + "/keyId", keyword: "type", params: { type: ["string", "null"] } }], !1;
											var valid0 = _errs14 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.public !== void 0) {
												let data8 = data.public, _errs16 = errors;
												if (typeof data8 != "boolean" && data8 !== null)
													return validate31.errors = [{ instancePath: instancePath + "/public", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
												var valid0 = _errs16 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.tlsRequired !== void 0) {
													let data9 = data.tlsRequired, _errs18 = errors;
													if (typeof data9 != "boolean" && data9 !== null)
														return validate31.errors = [{ instancePath: instancePath + "/tlsRequired", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
													var valid0 = _errs18 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.backedUp !== void 0) {
														let data10 = data.backedUp, _errs20 = errors;
														if (typeof data10 != "boolean" && data10 !== null)
															return validate31.errors = [{ instancePath: instancePath + "/backedUp", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
														var valid0 = _errs20 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.backupDays !== void 0) {
															let data11 = data.backupDays, _errs22 = errors;
															if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11)) && data11 !== null)
																return validate31.errors = [{ instancePath: instancePath + "/backupDays", keyword: "type", params: { type: ["integer", "null"] } }], !1;
															var valid0 = _errs22 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.unknown !== void 0) {
																let data12 = data.unknown, _errs24 = errors;
																if (errors === _errs24)
																	if (Array.isArray(data12)) {
																		var valid1 = !0;
																		let len0 = data12.length;
																		for (let i0 = 0; i0 < len0; i0++) {
																			let _errs26 = errors;
																			if (typeof data12[i0] != "string")
																				return validate31.errors = [{ instancePath: instancePath + "/unknown/" + i0, keyword: "type", params: { type: "string" } }], !1;
																			var valid1 = _errs26 === errors;
																			if (!valid1)
																				break;
																		}
																	} else
																		return validate31.errors = [{ instancePath: instancePath + "/unknown", keyword: "type", params: { type: "array" } }], !1;
																var valid0 = _errs24 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																let additional0, count0 = 0;
																for (let key0 in data)
																	count0++;
																if (count0 > 13) {
																	for (let key1 in data)
																		if (!obj4.has(key1)) {
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
			if (data.path === void 0 && (missing0 = "path") || data.address === void 0 && (missing0 = "address") || data.resource === void 0 && (missing0 = "resource") || data.cloud === void 0 && (missing0 = "cloud") || data.service === void 0 && (missing0 = "service") || data.rotated === void 0 && (missing0 = "rotated") || data.rotationDays === void 0 && (missing0 = "rotationDays") || data.unknown === void 0 && (missing0 = "unknown"))
				return validate34.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.address !== void 0) {
					let _errs2 = errors;
					if (typeof data.address != "string")
						return validate34.errors = [{ instancePath: instancePath + "/address", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.resource !== void 0) {
						let data2 = data.resource, _errs4 = errors;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)) && data2 !== null)
							return validate34.errors = [{ instancePath: instancePath + "/resource", keyword: "type", params: { type: ["integer", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.cloud !== void 0) {
							let data3 = data.cloud, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate34.errors = [{ instancePath: instancePath + "/cloud", keyword: "type", params: { type: ["string", "null"] } }], !1;
							if (!(data3 === null || data3 === "aws" || data3 === "azure" || data3 === "gcp"))
								return validate34.errors = [{ instancePath: instancePath + "/cloud", keyword: "enum", params: { allowedValues: ["aws", "azure", "gcp", null] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.service !== void 0) {
								let _errs8 = errors;
								if (typeof data.service != "string")
									return validate34.errors = [{ instancePath: instancePath + "/service", keyword: "type", params: { type: "string" } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.rotated !== void 0) {
									let data5 = data.rotated, _errs10 = errors;
									if (typeof data5 != "boolean" && data5 !== null)
										return validate34.errors = [{ instancePath: instancePath + "/rotated", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.rotationDays !== void 0) {
										let data6 = data.rotationDays, _errs12 = errors;
										if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6)) && data6 !== null)
											return validate34.errors = [{ instancePath: instancePath + "/rotationDays", keyword: "type", params: { type: ["integer", "null"] } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.unknown !== void 0) {
											let data7 = data.unknown, _errs14 = errors;
											if (errors === _errs14)
												if (Array.isArray(data7)) {
													var valid1 = !0;
													let len0 = data7.length;
													for (let i0 = 0; i0 < len0; i0++) {
														let _errs16 = errors;
														if (typeof data7[i0] != "string")
															return validate34.errors = [{ instancePath: instancePath + "/unknown/" + i0, keyword: "type", params: { type: "string" } }], !1;
														var valid1 = _errs16 === errors;
														if (!valid1)
															break;
													}
												} else
													return validate34.errors = [{ instancePath: instancePath + "/unknown", keyword: "type", params: { type: "array" } }], !1;
											var valid0 = _errs14 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											let additional0, count0 = 0;
											for (let key0 in data)
												count0++;
											if (count0 > 8) {
												for (let key1 in data)
													if (!(key1 === "path" || key1 === "address" || key1 === "resource" || key1 === "cloud" || key1 === "service" || key1 === "rotated" || key1 === "rotationDays" || key1 === "unknown")) {
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
						}
					}
				}
			}
		} else
			return validate34.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate34.errors = vErrors, errors === 0;
}
var obj5 = /* @__PURE__ */ new Set(["path", "address", "resource", "cloud", "service", "name", "type", "enabled", "multiRegion", "validated", "keyId", "retentionDays", "unknown"]);
function validate37(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.address === void 0 && (missing0 = "address") || data.resource === void 0 && (missing0 = "resource") || data.cloud === void 0 && (missing0 = "cloud") || data.service === void 0 && (missing0 = "service") || data.name === void 0 && (missing0 = "name") || data.type === void 0 && (missing0 = "type") || data.enabled === void 0 && (missing0 = "enabled") || data.multiRegion === void 0 && (missing0 = "multiRegion") || data.validated === void 0 && (missing0 = "validated") || data.keyId === void 0 && (missing0 = "keyId") || data.retentionDays === void 0 && (missing0 = "retentionDays") || data.unknown === void 0 && (missing0 = "unknown"))
				return validate37.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.address !== void 0) {
					let _errs2 = errors;
					if (typeof data.address != "string")
						return validate37.errors = [{ instancePath: instancePath + "/address", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.resource !== void 0) {
						let data2 = data.resource, _errs4 = errors;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)) && data2 !== null)
							return validate37.errors = [{ instancePath: instancePath + "/resource", keyword: "type", params: { type: ["integer", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.cloud !== void 0) {
							let data3 = data.cloud, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate37.errors = [{ instancePath: instancePath + "/cloud", keyword: "type", params: { type: ["string", "null"] } }], !1;
							if (!(data3 === null || data3 === "aws" || data3 === "azure" || data3 === "gcp"))
								return validate37.errors = [{ instancePath: instancePath + "/cloud", keyword: "enum", params: { allowedValues: ["aws", "azure", "gcp", null] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.service !== void 0) {
								let _errs8 = errors;
								if (typeof data.service != "string")
									return validate37.errors = [{ instancePath: instancePath + "/service", keyword: "type", params: { type: "string" } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.name !== void 0) {
									let data5 = data.name, _errs10 = errors;
									if (typeof data5 != "string" && data5 !== null)
										return validate37.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.type !== void 0) {
										let data6 = data.type, _errs12 = errors;
										if (typeof data6 != "string")
											return validate37.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }], !1;
										if (!(data6 === "activity" || data6 === "flow"))
											return validate37.errors = [{ instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: ["activity", "flow"] } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.enabled !== void 0) {
											let data7 = data.enabled, _errs14 = errors;
											if (typeof data7 != "boolean" && data7 !== null)
												return validate37.errors = [{ instancePath: instancePath + "/enabled", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
											var valid0 = _errs14 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.multiRegion !== void 0) {
												let data8 = data.multiRegion, _errs16 = errors;
												if (typeof data8 != "boolean" && data8 !== null)
													return validate37.errors = [{ instancePath: instancePath + "/multiRegion", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
												var valid0 = _errs16 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.validated !== void 0) {
													let data9 = data.validated, _errs18 = errors;
													if (typeof data9 != "boolean" && data9 !== null)
														return validate37.errors = [{ instancePath: instancePath + "/validated", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
													var valid0 = _errs18 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.keyId !== void 0) {
														let data10 = data.keyId, _errs20 = errors;
														if (typeof data10 != "string" && data10 !== null)
															return validate37.errors = [{ instancePath: instancePath + "/keyId", keyword: "type", params: { type: ["string", "null"] } }], !1;
														var valid0 = _errs20 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.retentionDays !== void 0) {
															let data11 = data.retentionDays, _errs22 = errors;
															if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11)) && data11 !== null)
																return validate37.errors = [{ instancePath: instancePath + "/retentionDays", keyword: "type", params: { type: ["integer", "null"] } }], !1;
															var valid0 = _errs22 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.unknown !== void 0) {
																let data12 = data.unknown, _errs24 = errors;
																if (errors === _errs24)
																	if (Array.isArray(data12)) {
																		var valid1 = !0;
																		let len0 = data12.length;
																		for (let i0 = 0; i0 < len0; i0++) {
																			let _errs26 = errors;
																			if (typeof data12[i0] != "string")
																				return validate37.errors = [{ instancePath: instancePath + "/unknown/" + i0, keyword: "type", params: { type: "string" } }], !1;
																			var valid1 = _errs26 === errors;
																			if (!valid1)
																				break;
																		}
																	} else
																		return validate37.errors = [{ instancePath: instancePath + "/unknown", keyword: "type", params: { type: "array" } }], !1;
																var valid0 = _errs24 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																let additional0, count0 = 0;
																for (let key0 in data)
																	count0++;
																if (count0 > 13) {
																	for (let key1 in data)
																		if (!obj5.has(key1)) {
																			additional0 = key1;
																			break;
																		}
																}
																if (additional0 !== void 0)
																	return validate37.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
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
			return validate37.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate37.errors = vErrors, errors === 0;
}
var obj6 = /* @__PURE__ */ new Set(["path", "address", "resource", "cloud", "service", "name", "immutable", "scanned", "public", "keyId", "unknown"]);
function validate40(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.address === void 0 && (missing0 = "address") || data.resource === void 0 && (missing0 = "resource") || data.cloud === void 0 && (missing0 = "cloud") || data.service === void 0 && (missing0 = "service") || data.name === void 0 && (missing0 = "name") || data.immutable === void 0 && (missing0 = "immutable") || data.scanned === void 0 && (missing0 = "scanned") || data.public === void 0 && (missing0 = "public") || data.keyId === void 0 && (missing0 = "keyId") || data.unknown === void 0 && (missing0 = "unknown"))
				return validate40.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.address !== void 0) {
					let _errs2 = errors;
					if (typeof data.address != "string")
						return validate40.errors = [{ instancePath: instancePath + "/address", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.resource !== void 0) {
						let data2 = data.resource, _errs4 = errors;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)) && data2 !== null)
							return validate40.errors = [{ instancePath: instancePath + "/resource", keyword: "type", params: { type: ["integer", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.cloud !== void 0) {
							let data3 = data.cloud, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate40.errors = [{ instancePath: instancePath + "/cloud", keyword: "type", params: { type: ["string", "null"] } }], !1;
							if (!(data3 === null || data3 === "aws" || data3 === "azure" || data3 === "gcp"))
								return validate40.errors = [{ instancePath: instancePath + "/cloud", keyword: "enum", params: { allowedValues: ["aws", "azure", "gcp", null] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.service !== void 0) {
								let _errs8 = errors;
								if (typeof data.service != "string")
									return validate40.errors = [{ instancePath: instancePath + "/service", keyword: "type", params: { type: "string" } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.name !== void 0) {
									let data5 = data.name, _errs10 = errors;
									if (typeof data5 != "string" && data5 !== null)
										return validate40.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.immutable !== void 0) {
										let data6 = data.immutable, _errs12 = errors;
										if (typeof data6 != "boolean" && data6 !== null)
											return validate40.errors = [{ instancePath: instancePath + "/immutable", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.scanned !== void 0) {
											let data7 = data.scanned, _errs14 = errors;
											if (typeof data7 != "boolean" && data7 !== null)
												return validate40.errors = [{ instancePath: instancePath + "/scanned", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
											var valid0 = _errs14 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.public !== void 0) {
												let data8 = data.public, _errs16 = errors;
												if (typeof data8 != "boolean" && data8 !== null)
													return validate40.errors = [{ instancePath: instancePath + "/public", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
												var valid0 = _errs16 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.keyId !== void 0) {
													let data9 = data.keyId, _errs18 = errors;
													if (typeof data9 != "string" && data9 !== null)
														return validate40.errors = [{ instancePath: instancePath + "/keyId", keyword: "type", params: { type: ["string", "null"] } }], !1;
													var valid0 = _errs18 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.unknown !== void 0) {
														let data10 = data.unknown, _errs20 = errors;
														if (errors === _errs20)
															if (Array.isArray(data10)) {
																var valid1 = !0;
																let len0 = data10.length;
																for (let i0 = 0; i0 < len0; i0++) {
																	let _errs22 = errors;
																	if (typeof data10[i0] != "string")
																		return validate40.errors = [{ instancePath: instancePath + "/unknown/" + i0, keyword: "type", params: { type: "string" } }], !1;
																	var valid1 = _errs22 === errors;
																	if (!valid1)
																		break;
																}
															} else
																return validate40.errors = [{ instancePath: instancePath + "/unknown", keyword: "type", params: { type: "array" } }], !1;
														var valid0 = _errs20 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														let additional0, count0 = 0;
														for (let key0 in data)
															count0++;
														if (count0 > 11) {
															for (let key1 in data)
																if (!obj6.has(key1)) {
																	additional0 = key1;
																	break;
																}
														}
														if (additional0 !== void 0)
															return validate40.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
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
			return validate40.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate40.errors = vErrors, errors === 0;
}
var obj7 = /* @__PURE__ */ new Set(["path", "address", "resource", "cloud", "service", "name", "rotated", "rotationDays", "expires", "keyId", "unknown"]);
function validate43(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.address === void 0 && (missing0 = "address") || data.resource === void 0 && (missing0 = "resource") || data.cloud === void 0 && (missing0 = "cloud") || data.service === void 0 && (missing0 = "service") || data.name === void 0 && (missing0 = "name") || data.rotated === void 0 && (missing0 = "rotated") || data.rotationDays === void 0 && (missing0 = "rotationDays") || data.expires === void 0 && (missing0 = "expires") || data.keyId === void 0 && (missing0 = "keyId") || data.unknown === void 0 && (missing0 = "unknown"))
				return validate43.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.address !== void 0) {
					let _errs2 = errors;
					if (typeof data.address != "string")
						return validate43.errors = [{ instancePath: instancePath + "/address", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.resource !== void 0) {
						let data2 = data.resource, _errs4 = errors;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)) && data2 !== null)
							return validate43.errors = [{ instancePath: instancePath + "/resource", keyword: "type", params: { type: ["integer", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.cloud !== void 0) {
							let data3 = data.cloud, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate43.errors = [{ instancePath: instancePath + "/cloud", keyword: "type", params: { type: ["string", "null"] } }], !1;
							if (!(data3 === null || data3 === "aws" || data3 === "azure" || data3 === "gcp"))
								return validate43.errors = [{ instancePath: instancePath + "/cloud", keyword: "enum", params: { allowedValues: ["aws", "azure", "gcp", null] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.service !== void 0) {
								let _errs8 = errors;
								if (typeof data.service != "string")
									return validate43.errors = [{ instancePath: instancePath + "/service", keyword: "type", params: { type: "string" } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.name !== void 0) {
									let data5 = data.name, _errs10 = errors;
									if (typeof data5 != "string" && data5 !== null)
										return validate43.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.rotated !== void 0) {
										let data6 = data.rotated, _errs12 = errors;
										if (typeof data6 != "boolean" && data6 !== null)
											return validate43.errors = [{ instancePath: instancePath + "/rotated", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.rotationDays !== void 0) {
											let data7 = data.rotationDays, _errs14 = errors;
											if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7)) && data7 !== null)
												return validate43.errors = [{ instancePath: instancePath + "/rotationDays", keyword: "type", params: { type: ["integer", "null"] } }], !1;
											var valid0 = _errs14 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.expires !== void 0) {
												let data8 = data.expires, _errs16 = errors;
												if (typeof data8 != "boolean" && data8 !== null)
													return validate43.errors = [{ instancePath: instancePath + "/expires", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
												var valid0 = _errs16 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.keyId !== void 0) {
													let data9 = data.keyId, _errs18 = errors;
													if (typeof data9 != "string" && data9 !== null)
														return validate43.errors = [{ instancePath: instancePath + "/keyId", keyword: "type", params: { type: ["string", "null"] } }], !1;
													var valid0 = _errs18 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.unknown !== void 0) {
														let data10 = data.unknown, _errs20 = errors;
														if (errors === _errs20)
															if (Array.isArray(data10)) {
																var valid1 = !0;
																let len0 = data10.length;
																for (let i0 = 0; i0 < len0; i0++) {
																	let _errs22 = errors;
																	if (typeof data10[i0] != "string")
																		return validate43.errors = [{ instancePath: instancePath + "/unknown/" + i0, keyword: "type", params: { type: "string" } }], !1;
																	var valid1 = _errs22 === errors;
																	if (!valid1)
																		break;
																}
															} else
																return validate43.errors = [{ instancePath: instancePath + "/unknown", keyword: "type", params: { type: "array" } }], !1;
														var valid0 = _errs20 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														let additional0, count0 = 0;
														for (let key0 in data)
															count0++;
														if (count0 > 11) {
															for (let key1 in data)
																if (!obj7.has(key1)) {
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
		} else
			return validate43.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate43.errors = vErrors, errors === 0;
}
var obj8 = /* @__PURE__ */ new Set(["kind", "source", "limitations", "tool", "complete", "errored", "providers", "modules", "resources", "storage", "accessStatements", "networkRules", "dataStores", "keys", "auditLogs", "registries", "secrets"]);
function validate0(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.kind === void 0 && (missing0 = "kind") || data.source === void 0 && (missing0 = "source") || data.limitations === void 0 && (missing0 = "limitations") || data.tool === void 0 && (missing0 = "tool") || data.complete === void 0 && (missing0 = "complete") || data.errored === void 0 && (missing0 = "errored") || data.providers === void 0 && (missing0 = "providers") || data.modules === void 0 && (missing0 = "modules") || data.resources === void 0 && (missing0 = "resources") || data.storage === void 0 && (missing0 = "storage") || data.accessStatements === void 0 && (missing0 = "accessStatements") || data.networkRules === void 0 && (missing0 = "networkRules") || data.dataStores === void 0 && (missing0 = "dataStores") || data.keys === void 0 && (missing0 = "keys") || data.auditLogs === void 0 && (missing0 = "auditLogs") || data.registries === void 0 && (missing0 = "registries") || data.secrets === void 0 && (missing0 = "secrets"))
				return validate0.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.kind !== void 0) {
				let data0 = data.kind, _errs1 = errors;
				if (typeof data0 != "string")
					return validate0.errors = [{ instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" } }], !1;
				if (data0 !== "infrastructure")
					return validate0.errors = [{ instancePath: instancePath + "/kind", keyword: "const", params: { allowedValue: "infrastructure" } }], !1;
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
							if (data.complete !== void 0) {
								let data5 = data.complete, _errs8 = errors;
								if (typeof data5 != "boolean" && data5 !== null)
									return validate0.errors = [{ instancePath: instancePath + "/complete", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.errored !== void 0) {
									let data6 = data.errored, _errs10 = errors;
									if (typeof data6 != "boolean" && data6 !== null)
										return validate0.errors = [{ instancePath: instancePath + "/errored", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.providers !== void 0) {
										let data7 = data.providers, _errs12 = errors;
										if (errors === _errs12)
											if (Array.isArray(data7)) {
												var valid2 = !0;
												let len1 = data7.length;
												for (let i1 = 0; i1 < len1; i1++) {
													let _errs14 = errors;
													validate9(data7[i1], telling ? instancePath + "/providers/" + i1 : "") || (vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors), errors = vErrors.length);
													var valid2 = _errs14 === errors;
													if (!valid2)
														break;
												}
											} else
												return validate0.errors = [{ instancePath: instancePath + "/providers", keyword: "type", params: { type: "array" } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.modules !== void 0) {
											let data9 = data.modules, _errs15 = errors;
											if (errors === _errs15)
												if (Array.isArray(data9)) {
													var valid3 = !0;
													let len2 = data9.length;
													for (let i2 = 0; i2 < len2; i2++) {
														let _errs17 = errors;
														validate12(data9[i2], telling ? instancePath + "/modules/" + i2 : "") || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length);
														var valid3 = _errs17 === errors;
														if (!valid3)
															break;
													}
												} else
													return validate0.errors = [{ instancePath: instancePath + "/modules", keyword: "type", params: { type: "array" } }], !1;
											var valid0 = _errs15 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.resources !== void 0) {
												let data11 = data.resources, _errs18 = errors;
												if (errors === _errs18)
													if (Array.isArray(data11)) {
														var valid4 = !0;
														let len3 = data11.length;
														for (let i3 = 0; i3 < len3; i3++) {
															let _errs20 = errors;
															validate15(data11[i3], telling ? instancePath + "/resources/" + i3 : "") || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length);
															var valid4 = _errs20 === errors;
															if (!valid4)
																break;
														}
													} else
														return validate0.errors = [{ instancePath: instancePath + "/resources", keyword: "type", params: { type: "array" } }], !1;
												var valid0 = _errs18 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.storage !== void 0) {
													let data13 = data.storage, _errs21 = errors;
													if (errors === _errs21)
														if (Array.isArray(data13)) {
															var valid5 = !0;
															let len4 = data13.length;
															for (let i4 = 0; i4 < len4; i4++) {
																let _errs23 = errors;
																validate19(data13[i4], telling ? instancePath + "/storage/" + i4 : "") || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length);
																var valid5 = _errs23 === errors;
																if (!valid5)
																	break;
															}
														} else
															return validate0.errors = [{ instancePath: instancePath + "/storage", keyword: "type", params: { type: "array" } }], !1;
													var valid0 = _errs21 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.accessStatements !== void 0) {
														let data15 = data.accessStatements, _errs24 = errors;
														if (errors === _errs24)
															if (Array.isArray(data15)) {
																var valid6 = !0;
																let len5 = data15.length;
																for (let i5 = 0; i5 < len5; i5++) {
																	let _errs26 = errors;
																	validate22(data15[i5], telling ? instancePath + "/accessStatements/" + i5 : "") || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
																	var valid6 = _errs26 === errors;
																	if (!valid6)
																		break;
																}
															} else
																return validate0.errors = [{ instancePath: instancePath + "/accessStatements", keyword: "type", params: { type: "array" } }], !1;
														var valid0 = _errs24 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.networkRules !== void 0) {
															let data17 = data.networkRules, _errs27 = errors;
															if (errors === _errs27)
																if (Array.isArray(data17)) {
																	var valid7 = !0;
																	let len6 = data17.length;
																	for (let i6 = 0; i6 < len6; i6++) {
																		let _errs29 = errors;
																		validate28(data17[i6], telling ? instancePath + "/networkRules/" + i6 : "") || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
																		var valid7 = _errs29 === errors;
																		if (!valid7)
																			break;
																	}
																} else
																	return validate0.errors = [{ instancePath: instancePath + "/networkRules", keyword: "type", params: { type: "array" } }], !1;
															var valid0 = _errs27 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.dataStores !== void 0) {
																let data19 = data.dataStores, _errs30 = errors;
																if (errors === _errs30)
																	if (Array.isArray(data19)) {
																		var valid8 = !0;
																		let len7 = data19.length;
																		for (let i7 = 0; i7 < len7; i7++) {
																			let _errs32 = errors;
																			validate31(data19[i7], telling ? instancePath + "/dataStores/" + i7 : "") || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
																			var valid8 = _errs32 === errors;
																			if (!valid8)
																				break;
																		}
																	} else
																		return validate0.errors = [{ instancePath: instancePath + "/dataStores", keyword: "type", params: { type: "array" } }], !1;
																var valid0 = _errs30 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.keys !== void 0) {
																	let data21 = data.keys, _errs33 = errors;
																	if (errors === _errs33)
																		if (Array.isArray(data21)) {
																			var valid9 = !0;
																			let len8 = data21.length;
																			for (let i8 = 0; i8 < len8; i8++) {
																				let _errs35 = errors;
																				validate34(data21[i8], telling ? instancePath + "/keys/" + i8 : "") || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length);
																				var valid9 = _errs35 === errors;
																				if (!valid9)
																					break;
																			}
																		} else
																			return validate0.errors = [{ instancePath: instancePath + "/keys", keyword: "type", params: { type: "array" } }], !1;
																	var valid0 = _errs33 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	if (data.auditLogs !== void 0) {
																		let data23 = data.auditLogs, _errs36 = errors;
																		if (errors === _errs36)
																			if (Array.isArray(data23)) {
																				var valid10 = !0;
																				let len9 = data23.length;
																				for (let i9 = 0; i9 < len9; i9++) {
																					let _errs38 = errors;
																					validate37(data23[i9], telling ? instancePath + "/auditLogs/" + i9 : "") || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length);
																					var valid10 = _errs38 === errors;
																					if (!valid10)
																						break;
																				}
																			} else
																				return validate0.errors = [{ instancePath: instancePath + "/auditLogs", keyword: "type", params: { type: "array" } }], !1;
																		var valid0 = _errs36 === errors;
																	} else
																		var valid0 = !0;
																	if (valid0) {
																		if (data.registries !== void 0) {
																			let data25 = data.registries, _errs39 = errors;
																			if (errors === _errs39)
																				if (Array.isArray(data25)) {
																					var valid11 = !0;
																					let len10 = data25.length;
																					for (let i10 = 0; i10 < len10; i10++) {
																						let _errs41 = errors;
																						validate40(data25[i10], telling ? instancePath + "/registries/" + i10 : "") || (vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors), errors = vErrors.length);
																						var valid11 = _errs41 === errors;
																						if (!valid11)
																							break;
																					}
																				} else
																					return validate0.errors = [{ instancePath: instancePath + "/registries", keyword: "type", params: { type: "array" } }], !1;
																			var valid0 = _errs39 === errors;
																		} else
																			var valid0 = !0;
																		if (valid0) {
																			if (data.secrets !== void 0) {
																				let data27 = data.secrets, _errs42 = errors;
																				if (errors === _errs42)
																					if (Array.isArray(data27)) {
																						var valid12 = !0;
																						let len11 = data27.length;
																						for (let i11 = 0; i11 < len11; i11++) {
																							let _errs44 = errors;
																							validate43(data27[i11], telling ? instancePath + "/secrets/" + i11 : "") || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
																							var valid12 = _errs44 === errors;
																							if (!valid12)
																								break;
																						}
																					} else
																						return validate0.errors = [{ instancePath: instancePath + "/secrets", keyword: "type", params: { type: "array" } }], !1;
																				var valid0 = _errs42 === errors;
																			} else
																				var valid0 = !0;
																			if (valid0) {
																				let additional0, count0 = 0;
																				for (let key0 in data)
																					count0++;
																				if (count0 > 17) {
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
		} else
			return validate0.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate0.errors = vErrors, errors === 0;
}
export {
	stdin_default as default
};

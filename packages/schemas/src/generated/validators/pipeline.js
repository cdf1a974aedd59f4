// Generated from schemas/input/pipeline.schema.json by "npm run generate". Do not edit.
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
var obj0 = /* @__PURE__ */ new Set(["path", "event", "untrusted", "privileged", "types", "branches", "tags", "paths", "schedules"]);
function validate7(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.event === void 0 && (missing0 = "event") || data.untrusted === void 0 && (missing0 = "untrusted") || data.privileged === void 0 && (missing0 = "privileged") || data.types === void 0 && (missing0 = "types") || data.branches === void 0 && (missing0 = "branches") || data.tags === void 0 && (missing0 = "tags") || data.paths === void 0 && (missing0 = "paths") || data.schedules === void 0 && (missing0 = "schedules"))
				return validate7.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.event !== void 0) {
					let _errs2 = errors;
					if (typeof data.event != "string")
						return validate7.errors = [{ instancePath: instancePath + "/event", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.untrusted !== void 0) {
						let _errs4 = errors;
						if (typeof data.untrusted != "boolean")
							return validate7.errors = [{ instancePath: instancePath + "/untrusted", keyword: "type", params: { type: "boolean" } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.privileged !== void 0) {
							let _errs6 = errors;
							if (typeof data.privileged != "boolean")
								return validate7.errors = [{ instancePath: instancePath + "/privileged", keyword: "type", params: { type: "boolean" } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.types !== void 0) {
								let data4 = data.types, _errs8 = errors;
								if (errors === _errs8)
									if (Array.isArray(data4)) {
										var valid1 = !0;
										let len0 = data4.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let _errs10 = errors;
											if (typeof data4[i0] != "string")
												return validate7.errors = [{ instancePath: instancePath + "/types/" + i0, keyword: "type", params: { type: "string" } }], !1;
											var valid1 = _errs10 === errors;
											if (!valid1)
												break;
										}
									} else
										return validate7.errors = [{ instancePath: instancePath + "/types", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.branches !== void 0) {
									let data6 = data.branches, _errs12 = errors;
									if (errors === _errs12)
										if (Array.isArray(data6)) {
											var valid2 = !0;
											let len1 = data6.length;
											for (let i1 = 0; i1 < len1; i1++) {
												let _errs14 = errors;
												if (typeof data6[i1] != "string")
													return validate7.errors = [{ instancePath: instancePath + "/branches/" + i1, keyword: "type", params: { type: "string" } }], !1;
												var valid2 = _errs14 === errors;
												if (!valid2)
													break;
											}
										} else
											return validate7.errors = [{ instancePath: instancePath + "/branches", keyword: "type", params: { type: "array" } }], !1;
									var valid0 = _errs12 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.tags !== void 0) {
										let data8 = data.tags, _errs16 = errors;
										if (errors === _errs16)
											if (Array.isArray(data8)) {
												var valid3 = !0;
												let len2 = data8.length;
												for (let i2 = 0; i2 < len2; i2++) {
													let _errs18 = errors;
													if (typeof data8[i2] != "string")
														return validate7.errors = [{ instancePath: instancePath + "/tags/" + i2, keyword: "type", params: { type: "string" } }], !1;
													var valid3 = _errs18 === errors;
													if (!valid3)
														break;
												}
											} else
												return validate7.errors = [{ instancePath: instancePath + "/tags", keyword: "type", params: { type: "array" } }], !1;
										var valid0 = _errs16 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.paths !== void 0) {
											let data10 = data.paths, _errs20 = errors;
											if (errors === _errs20)
												if (Array.isArray(data10)) {
													var valid4 = !0;
													let len3 = data10.length;
													for (let i3 = 0; i3 < len3; i3++) {
														let _errs22 = errors;
														if (typeof data10[i3] != "string")
															return validate7.errors = [{ instancePath: instancePath + "/paths/" + i3, keyword: "type", params: { type: "string" } }], !1;
														var valid4 = _errs22 === errors;
														if (!valid4)
															break;
													}
												} else
													return validate7.errors = [{ instancePath: instancePath + "/paths", keyword: "type", params: { type: "array" } }], !1;
											var valid0 = _errs20 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.schedules !== void 0) {
												let data12 = data.schedules, _errs24 = errors;
												if (errors === _errs24)
													if (Array.isArray(data12)) {
														var valid5 = !0;
														let len4 = data12.length;
														for (let i4 = 0; i4 < len4; i4++) {
															let _errs26 = errors;
															if (typeof data12[i4] != "string")
																return validate7.errors = [{ instancePath: instancePath + "/schedules/" + i4, keyword: "type", params: { type: "string" } }], !1;
															var valid5 = _errs26 === errors;
															if (!valid5)
																break;
														}
													} else
														return validate7.errors = [{ instancePath: instancePath + "/schedules", keyword: "type", params: { type: "array" } }], !1;
												var valid0 = _errs24 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												let additional0, count0 = 0;
												for (let key0 in data)
													count0++;
												if (count0 > 9) {
													for (let key1 in data)
														if (!obj0.has(key1)) {
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
			}
		} else
			return validate7.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate7.errors = vErrors, errors === 0;
}
function validate10(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.all === void 0 && (missing0 = "all") || data.scopes === void 0 && (missing0 = "scopes") || data.unknown === void 0 && (missing0 = "unknown"))
				return validate10.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.all !== void 0) {
					let data1 = data.all, _errs2 = errors;
					if (typeof data1 != "string" && data1 !== null)
						return validate10.errors = [{ instancePath: instancePath + "/all", keyword: "type", params: { type: ["string", "null"] } }], !1;
					if (!(data1 === null || data1 === "read" || data1 === "write" || data1 === "none"))
						return validate10.errors = [{ instancePath: instancePath + "/all", keyword: "enum", params: { allowedValues: ["read", "write", "none", null] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.scopes !== void 0) {
						let data2 = data.scopes, _errs4 = errors;
						if (errors === _errs4)
							if (data2 && typeof data2 == "object" && !Array.isArray(data2))
								for (let key0 in data2) {
									let _errs7 = errors;
									if (typeof data2[key0] != "string")
										return validate10.errors = [{ instancePath: instancePath + "/scopes/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } }], !1;
									var valid1 = _errs7 === errors;
									if (!valid1)
										break;
								}
							else
								return validate10.errors = [{ instancePath: instancePath + "/scopes", keyword: "type", params: { type: "object" } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.unknown !== void 0) {
							let data4 = data.unknown, _errs9 = errors;
							if (errors === _errs9)
								if (Array.isArray(data4)) {
									var valid2 = !0;
									let len0 = data4.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let _errs11 = errors;
										if (typeof data4[i0] != "string")
											return validate10.errors = [{ instancePath: instancePath + "/unknown/" + i0, keyword: "type", params: { type: "string" } }], !1;
										var valid2 = _errs11 === errors;
										if (!valid2)
											break;
									}
								} else
									return validate10.errors = [{ instancePath: instancePath + "/unknown", keyword: "type", params: { type: "array" } }], !1;
							var valid0 = _errs9 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							let additional0, count0 = 0;
							for (let key1 in data)
								count0++;
							if (count0 > 4) {
								for (let key2 in data)
									if (!(key2 === "path" || key2 === "all" || key2 === "scopes" || key2 === "unknown")) {
										additional0 = key2;
										break;
									}
							}
							if (additional0 !== void 0)
								return validate10.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
						}
					}
				}
			}
		} else
			return validate10.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate10.errors = vErrors, errors === 0;
}
function validate15(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.reason === void 0 && (missing0 = "reason"))
				return validate15.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.type !== void 0) {
				let _errs1 = errors;
				if (typeof data.type != "string")
					return validate15.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.reason !== void 0) {
					let _errs3 = errors;
					if (typeof data.reason != "string")
						return validate15.errors = [{ instancePath: instancePath + "/reason", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					let additional0, count0 = 0;
					for (let key0 in data)
						count0++;
					if (count0 > 2) {
						for (let key1 in data)
							if (!(key1 === "type" || key1 === "reason")) {
								additional0 = key1;
								break;
							}
					}
					if (additional0 !== void 0)
						return validate15.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
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
			if (data.path === void 0 && (missing0 = "path") || data.text === void 0 && (missing0 = "text") || data.references === void 0 && (missing0 = "references") || data.untrusted === void 0 && (missing0 = "untrusted"))
				return validate17.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.text !== void 0) {
					let _errs2 = errors;
					if (typeof data.text != "string")
						return validate17.errors = [{ instancePath: instancePath + "/text", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.references !== void 0) {
						let data2 = data.references, _errs4 = errors;
						if (errors === _errs4)
							if (Array.isArray(data2)) {
								var valid1 = !0;
								let len0 = data2.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let _errs6 = errors;
									if (typeof data2[i0] != "string")
										return validate17.errors = [{ instancePath: instancePath + "/references/" + i0, keyword: "type", params: { type: "string" } }], !1;
									var valid1 = _errs6 === errors;
									if (!valid1)
										break;
								}
							} else
								return validate17.errors = [{ instancePath: instancePath + "/references", keyword: "type", params: { type: "array" } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.untrusted !== void 0) {
							let data4 = data.untrusted, _errs8 = errors;
							if (errors === _errs8)
								if (Array.isArray(data4)) {
									var valid2 = !0;
									let len1 = data4.length;
									for (let i1 = 0; i1 < len1; i1++) {
										let _errs10 = errors;
										if (typeof data4[i1] != "string")
											return validate17.errors = [{ instancePath: instancePath + "/untrusted/" + i1, keyword: "type", params: { type: "string" } }], !1;
										var valid2 = _errs10 === errors;
										if (!valid2)
											break;
									}
								} else
									return validate17.errors = [{ instancePath: instancePath + "/untrusted", keyword: "type", params: { type: "array" } }], !1;
							var valid0 = _errs8 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							let additional0, count0 = 0;
							for (let key0 in data)
								count0++;
							if (count0 > 4) {
								for (let key1 in data)
									if (!(key1 === "path" || key1 === "text" || key1 === "references" || key1 === "untrusted")) {
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
		} else
			return validate17.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate17.errors = vErrors, errors === 0;
}
function validate13(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.name === void 0 && (missing0 = "name") || data.value === void 0 && (missing0 = "value") || data.credential === void 0 && (missing0 = "credential") || data.expressions === void 0 && (missing0 = "expressions"))
				return validate13.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate13.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.value !== void 0) {
						let data2 = data.value, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate13.errors = [{ instancePath: instancePath + "/value", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.credential !== void 0) {
							let data3 = data.credential, _errs6 = errors;
							data3 !== null && (validate15(data3, telling ? instancePath + "/credential" : "") || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length));
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.expressions !== void 0) {
								let data4 = data.expressions, _errs8 = errors;
								if (errors === _errs8)
									if (Array.isArray(data4)) {
										var valid2 = !0;
										let len0 = data4.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let _errs10 = errors;
											validate17(data4[i0], telling ? instancePath + "/expressions/" + i0 : "") || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length);
											var valid2 = _errs10 === errors;
											if (!valid2)
												break;
										}
									} else
										return validate13.errors = [{ instancePath: instancePath + "/expressions", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								let additional0, count0 = 0;
								for (let key0 in data)
									count0++;
								if (count0 > 5) {
									for (let key1 in data)
										if (!(key1 === "path" || key1 === "name" || key1 === "value" || key1 === "credential" || key1 === "expressions")) {
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
		} else
			return validate13.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate13.errors = vErrors, errors === 0;
}
function validate24(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.name === void 0 && (missing0 = "name") || data.audiences === void 0 && (missing0 = "audiences") || data.unknown === void 0 && (missing0 = "unknown"))
				return validate24.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate24.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.audiences !== void 0) {
						let data2 = data.audiences, _errs4 = errors;
						if (errors === _errs4)
							if (Array.isArray(data2)) {
								var valid1 = !0;
								let len0 = data2.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let _errs6 = errors;
									if (typeof data2[i0] != "string")
										return validate24.errors = [{ instancePath: instancePath + "/audiences/" + i0, keyword: "type", params: { type: "string" } }], !1;
									var valid1 = _errs6 === errors;
									if (!valid1)
										break;
								}
							} else
								return validate24.errors = [{ instancePath: instancePath + "/audiences", keyword: "type", params: { type: "array" } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.unknown !== void 0) {
							let data4 = data.unknown, _errs8 = errors;
							if (errors === _errs8)
								if (Array.isArray(data4)) {
									var valid2 = !0;
									let len1 = data4.length;
									for (let i1 = 0; i1 < len1; i1++) {
										let _errs10 = errors;
										if (typeof data4[i1] != "string")
											return validate24.errors = [{ instancePath: instancePath + "/unknown/" + i1, keyword: "type", params: { type: "string" } }], !1;
										var valid2 = _errs10 === errors;
										if (!valid2)
											break;
									}
								} else
									return validate24.errors = [{ instancePath: instancePath + "/unknown", keyword: "type", params: { type: "array" } }], !1;
							var valid0 = _errs8 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							let additional0, count0 = 0;
							for (let key0 in data)
								count0++;
							if (count0 > 4) {
								for (let key1 in data)
									if (!(key1 === "path" || key1 === "name" || key1 === "audiences" || key1 === "unknown")) {
										additional0 = key1;
										break;
									}
							}
							if (additional0 !== void 0)
								return validate24.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
						}
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
			if (data.path === void 0 && (missing0 = "path") || data.labels === void 0 && (missing0 = "labels") || data.group === void 0 && (missing0 = "group") || data.hosting === void 0 && (missing0 = "hosting") || data.ephemeral === void 0 && (missing0 = "ephemeral") || data.unknown === void 0 && (missing0 = "unknown"))
				return validate27.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.labels !== void 0) {
					let data1 = data.labels, _errs2 = errors;
					if (errors === _errs2)
						if (Array.isArray(data1)) {
							var valid1 = !0;
							let len0 = data1.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let _errs4 = errors;
								if (typeof data1[i0] != "string")
									return validate27.errors = [{ instancePath: instancePath + "/labels/" + i0, keyword: "type", params: { type: "string" } }], !1;
								var valid1 = _errs4 === errors;
								if (!valid1)
									break;
							}
						} else
							return validate27.errors = [{ instancePath: instancePath + "/labels", keyword: "type", params: { type: "array" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.group !== void 0) {
						let data3 = data.group, _errs6 = errors;
						if (typeof data3 != "string" && data3 !== null)
							return validate27.errors = [{ instancePath: instancePath + "/group", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs6 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.hosting !== void 0) {
							let data4 = data.hosting, _errs8 = errors;
							if (typeof data4 != "string" && data4 !== null)
								return validate27.errors = [{ instancePath: instancePath + "/hosting", keyword: "type", params: { type: ["string", "null"] } }], !1;
							if (!(data4 === null || data4 === "hosted" || data4 === "self-hosted"))
								return validate27.errors = [{ instancePath: instancePath + "/hosting", keyword: "enum", params: { allowedValues: ["hosted", "self-hosted", null] } }], !1;
							var valid0 = _errs8 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.ephemeral !== void 0) {
								let data5 = data.ephemeral, _errs10 = errors;
								if (typeof data5 != "boolean" && data5 !== null)
									return validate27.errors = [{ instancePath: instancePath + "/ephemeral", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
								var valid0 = _errs10 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.unknown !== void 0) {
									let data6 = data.unknown, _errs12 = errors;
									if (errors === _errs12)
										if (Array.isArray(data6)) {
											var valid2 = !0;
											let len1 = data6.length;
											for (let i1 = 0; i1 < len1; i1++) {
												let _errs14 = errors;
												if (typeof data6[i1] != "string")
													return validate27.errors = [{ instancePath: instancePath + "/unknown/" + i1, keyword: "type", params: { type: "string" } }], !1;
												var valid2 = _errs14 === errors;
												if (!valid2)
													break;
											}
										} else
											return validate27.errors = [{ instancePath: instancePath + "/unknown", keyword: "type", params: { type: "array" } }], !1;
									var valid0 = _errs12 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									let additional0, count0 = 0;
									for (let key0 in data)
										count0++;
									if (count0 > 6) {
										for (let key1 in data)
											if (!(key1 === "path" || key1 === "labels" || key1 === "group" || key1 === "hosting" || key1 === "ephemeral" || key1 === "unknown")) {
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
			}
		} else
			return validate27.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate27.errors = vErrors, errors === 0;
}
function validate32(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.text === void 0 && (missing0 = "text") || data.valid === void 0 && (missing0 = "valid") || data.registry === void 0 && (missing0 = "registry") || data.repository === void 0 && (missing0 = "repository") || data.tag === void 0 && (missing0 = "tag") || data.digest === void 0 && (missing0 = "digest"))
				return validate32.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.text !== void 0) {
				let _errs1 = errors;
				if (typeof data.text != "string")
					return validate32.errors = [{ instancePath: instancePath + "/text", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.valid !== void 0) {
					let _errs3 = errors;
					if (typeof data.valid != "boolean")
						return validate32.errors = [{ instancePath: instancePath + "/valid", keyword: "type", params: { type: "boolean" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.registry !== void 0) {
						let data2 = data.registry, _errs5 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate32.errors = [{ instancePath: instancePath + "/registry", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.repository !== void 0) {
							let data3 = data.repository, _errs7 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate32.errors = [{ instancePath: instancePath + "/repository", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.tag !== void 0) {
								let data4 = data.tag, _errs9 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate32.errors = [{ instancePath: instancePath + "/tag", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs9 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.digest !== void 0) {
									let data5 = data.digest, _errs11 = errors;
									if (typeof data5 != "string" && data5 !== null)
										return validate32.errors = [{ instancePath: instancePath + "/digest", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs11 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									let additional0, count0 = 0;
									for (let key0 in data)
										count0++;
									if (count0 > 6) {
										for (let key1 in data)
											if (!(key1 === "text" || key1 === "valid" || key1 === "registry" || key1 === "repository" || key1 === "tag" || key1 === "digest")) {
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
		} else
			return validate32.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate32.errors = vErrors, errors === 0;
}
var obj1 = /* @__PURE__ */ new Set(["path", "name", "image", "credentials", "variables", "options", "command", "volumes", "privileged", "credential", "unknown"]);
function validate30(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.name === void 0 && (missing0 = "name") || data.image === void 0 && (missing0 = "image") || data.credentials === void 0 && (missing0 = "credentials") || data.variables === void 0 && (missing0 = "variables") || data.options === void 0 && (missing0 = "options") || data.command === void 0 && (missing0 = "command") || data.volumes === void 0 && (missing0 = "volumes") || data.privileged === void 0 && (missing0 = "privileged") || data.credential === void 0 && (missing0 = "credential") || data.unknown === void 0 && (missing0 = "unknown"))
				return validate30.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate30.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.image !== void 0) {
						let data2 = data.image, _errs4 = errors;
						data2 !== null && (validate32(data2, telling ? instancePath + "/image" : "") || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length));
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.credentials !== void 0) {
							let data3 = data.credentials, _errs6 = errors;
							if (errors === _errs6)
								if (Array.isArray(data3)) {
									var valid2 = !0;
									let len0 = data3.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let _errs8 = errors;
										validate13(data3[i0], telling ? instancePath + "/credentials/" + i0 : "") || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length);
										var valid2 = _errs8 === errors;
										if (!valid2)
											break;
									}
								} else
									return validate30.errors = [{ instancePath: instancePath + "/credentials", keyword: "type", params: { type: "array" } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.variables !== void 0) {
								let data5 = data.variables, _errs9 = errors;
								if (errors === _errs9)
									if (Array.isArray(data5)) {
										var valid3 = !0;
										let len1 = data5.length;
										for (let i1 = 0; i1 < len1; i1++) {
											let _errs11 = errors;
											validate13(data5[i1], telling ? instancePath + "/variables/" + i1 : "") || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length);
											var valid3 = _errs11 === errors;
											if (!valid3)
												break;
										}
									} else
										return validate30.errors = [{ instancePath: instancePath + "/variables", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs9 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.options !== void 0) {
									let data7 = data.options, _errs12 = errors;
									if (typeof data7 != "string" && data7 !== null)
										return validate30.errors = [{ instancePath: instancePath + "/options", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs12 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.command !== void 0) {
										let data8 = data.command, _errs14 = errors;
										if (errors === _errs14)
											if (Array.isArray(data8)) {
												var valid4 = !0;
												let len2 = data8.length;
												for (let i2 = 0; i2 < len2; i2++) {
													let _errs16 = errors;
													if (typeof data8[i2] != "string")
														return validate30.errors = [{ instancePath: instancePath + "/command/" + i2, keyword: "type", params: { type: "string" } }], !1;
													var valid4 = _errs16 === errors;
													if (!valid4)
														break;
												}
											} else
												return validate30.errors = [{ instancePath: instancePath + "/command", keyword: "type", params: { type: "array" } }], !1;
										var valid0 = _errs14 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.volumes !== void 0) {
											let data10 = data.volumes, _errs18 = errors;
											if (errors === _errs18)
												if (Array.isArray(data10)) {
													var valid5 = !0;
													let len3 = data10.length;
													for (let i3 = 0; i3 < len3; i3++) {
														let _errs20 = errors;
														if (typeof data10[i3] != "string")
															return validate30.errors = [{ instancePath: instancePath + "/volumes/" + i3, keyword: "type", params: { type: "string" } }], !1;
														var valid5 = _errs20 === errors;
														if (!valid5)
															break;
													}
												} else
													return validate30.errors = [{ instancePath: instancePath + "/volumes", keyword: "type", params: { type: "array" } }], !1;
											var valid0 = _errs18 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.privileged !== void 0) {
												let data12 = data.privileged, _errs22 = errors;
												if (typeof data12 != "boolean" && data12 !== null)
													return validate30.errors = [{ instancePath: instancePath + "/privileged", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
												var valid0 = _errs22 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.credential !== void 0) {
													let data13 = data.credential, _errs24 = errors;
													data13 !== null && (validate15(data13, telling ? instancePath + "/credential" : "") || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length));
													var valid0 = _errs24 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.unknown !== void 0) {
														let data14 = data.unknown, _errs26 = errors;
														if (errors === _errs26)
															if (Array.isArray(data14)) {
																var valid7 = !0;
																let len4 = data14.length;
																for (let i4 = 0; i4 < len4; i4++) {
																	let _errs28 = errors;
																	if (typeof data14[i4] != "string")
																		return validate30.errors = [{ instancePath: instancePath + "/unknown/" + i4, keyword: "type", params: { type: "string" } }], !1;
																	var valid7 = _errs28 === errors;
																	if (!valid7)
																		break;
																}
															} else
																return validate30.errors = [{ instancePath: instancePath + "/unknown", keyword: "type", params: { type: "array" } }], !1;
														var valid0 = _errs26 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														let additional0, count0 = 0;
														for (let key0 in data)
															count0++;
														if (count0 > 11) {
															for (let key1 in data)
																if (!obj1.has(key1)) {
																	additional0 = key1;
																	break;
																}
														}
														if (additional0 !== void 0)
															return validate30.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
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
			return validate30.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate30.errors = vErrors, errors === 0;
}
var obj2 = /* @__PURE__ */ new Set(["path", "text", "type", "repository", "subpath", "ref", "pinned", "image", "unknown"]);
function validate39(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.text === void 0 && (missing0 = "text") || data.type === void 0 && (missing0 = "type") || data.repository === void 0 && (missing0 = "repository") || data.subpath === void 0 && (missing0 = "subpath") || data.ref === void 0 && (missing0 = "ref") || data.pinned === void 0 && (missing0 = "pinned") || data.image === void 0 && (missing0 = "image") || data.unknown === void 0 && (missing0 = "unknown"))
				return validate39.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.text !== void 0) {
					let _errs2 = errors;
					if (typeof data.text != "string")
						return validate39.errors = [{ instancePath: instancePath + "/text", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.type !== void 0) {
						let data2 = data.type, _errs4 = errors;
						if (typeof data2 != "string")
							return validate39.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }], !1;
						if (!(data2 === "action" || data2 === "workflow" || data2 === "image" || data2 === "local"))
							return validate39.errors = [{ instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: ["action", "workflow", "image", "local"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.repository !== void 0) {
							let data3 = data.repository, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate39.errors = [{ instancePath: instancePath + "/repository", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.subpath !== void 0) {
								let data4 = data.subpath, _errs8 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate39.errors = [{ instancePath: instancePath + "/subpath", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.ref !== void 0) {
									let data5 = data.ref, _errs10 = errors;
									if (typeof data5 != "string" && data5 !== null)
										return validate39.errors = [{ instancePath: instancePath + "/ref", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.pinned !== void 0) {
										let data6 = data.pinned, _errs12 = errors;
										if (typeof data6 != "string" && data6 !== null)
											return validate39.errors = [{ instancePath: instancePath + "/pinned", keyword: "type", params: { type: ["string", "null"] } }], !1;
										if (!(data6 === null || data6 === "commit" || data6 === "digest" || data6 === "mutable" || data6 === "none"))
											return validate39.errors = [{ instancePath: instancePath + "/pinned", keyword: "enum", params: { allowedValues: ["commit", "digest", "mutable", "none", null] } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.image !== void 0) {
											let data7 = data.image, _errs14 = errors;
											data7 !== null && (validate32(data7, telling ? instancePath + "/image" : "") || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length));
											var valid0 = _errs14 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.unknown !== void 0) {
												let data8 = data.unknown, _errs16 = errors;
												if (errors === _errs16)
													if (Array.isArray(data8)) {
														var valid2 = !0;
														let len0 = data8.length;
														for (let i0 = 0; i0 < len0; i0++) {
															let _errs18 = errors;
															if (typeof data8[i0] != "string")
																return validate39.errors = [{ instancePath: instancePath + "/unknown/" + i0, keyword: "type", params: { type: "string" } }], !1;
															var valid2 = _errs18 === errors;
															if (!valid2)
																break;
														}
													} else
														return validate39.errors = [{ instancePath: instancePath + "/unknown", keyword: "type", params: { type: "array" } }], !1;
												var valid0 = _errs16 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												let additional0, count0 = 0;
												for (let key0 in data)
													count0++;
												if (count0 > 9) {
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
		} else
			return validate39.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate39.errors = vErrors, errors === 0;
}
function validate45(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.name === void 0 && (missing0 = "name") || data.files === void 0 && (missing0 = "files") || data.reports === void 0 && (missing0 = "reports") || data.retentionDays === void 0 && (missing0 = "retentionDays") || data.permanent === void 0 && (missing0 = "permanent") || data.unknown === void 0 && (missing0 = "unknown"))
				return validate45.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate45.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.files !== void 0) {
						let data2 = data.files, _errs4 = errors;
						if (errors === _errs4)
							if (Array.isArray(data2)) {
								var valid1 = !0;
								let len0 = data2.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let _errs6 = errors;
									if (typeof data2[i0] != "string")
										return validate45.errors = [{ instancePath: instancePath + "/files/" + i0, keyword: "type", params: { type: "string" } }], !1;
									var valid1 = _errs6 === errors;
									if (!valid1)
										break;
								}
							} else
								return validate45.errors = [{ instancePath: instancePath + "/files", keyword: "type", params: { type: "array" } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.reports !== void 0) {
							let data4 = data.reports, _errs8 = errors;
							if (errors === _errs8)
								if (Array.isArray(data4)) {
									var valid2 = !0;
									let len1 = data4.length;
									for (let i1 = 0; i1 < len1; i1++) {
										let _errs10 = errors;
										if (typeof data4[i1] != "string")
											return validate45.errors = [{ instancePath: instancePath + "/reports/" + i1, keyword: "type", params: { type: "string" } }], !1;
										var valid2 = _errs10 === errors;
										if (!valid2)
											break;
									}
								} else
									return validate45.errors = [{ instancePath: instancePath + "/reports", keyword: "type", params: { type: "array" } }], !1;
							var valid0 = _errs8 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.retentionDays !== void 0) {
								let data6 = data.retentionDays, _errs12 = errors;
								if (typeof data6 != "number" && data6 !== null)
									return validate45.errors = [{ instancePath: instancePath + "/retentionDays", keyword: "type", params: { type: ["number", "null"] } }], !1;
								var valid0 = _errs12 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.permanent !== void 0) {
									let _errs14 = errors;
									if (typeof data.permanent != "boolean")
										return validate45.errors = [{ instancePath: instancePath + "/permanent", keyword: "type", params: { type: "boolean" } }], !1;
									var valid0 = _errs14 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.unknown !== void 0) {
										let data8 = data.unknown, _errs16 = errors;
										if (errors === _errs16)
											if (Array.isArray(data8)) {
												var valid3 = !0;
												let len2 = data8.length;
												for (let i2 = 0; i2 < len2; i2++) {
													let _errs18 = errors;
													if (typeof data8[i2] != "string")
														return validate45.errors = [{ instancePath: instancePath + "/unknown/" + i2, keyword: "type", params: { type: "string" } }], !1;
													var valid3 = _errs18 === errors;
													if (!valid3)
														break;
												}
											} else
												return validate45.errors = [{ instancePath: instancePath + "/unknown", keyword: "type", params: { type: "array" } }], !1;
										var valid0 = _errs16 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										let additional0, count0 = 0;
										for (let key0 in data)
											count0++;
										if (count0 > 7) {
											for (let key1 in data)
												if (!(key1 === "path" || key1 === "name" || key1 === "files" || key1 === "reports" || key1 === "retentionDays" || key1 === "permanent" || key1 === "unknown")) {
													additional0 = key1;
													break;
												}
										}
										if (additional0 !== void 0)
											return validate45.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
									}
								}
							}
						}
					}
				}
			}
		} else
			return validate45.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate45.errors = vErrors, errors === 0;
}
var obj3 = /* @__PURE__ */ new Set(["path", "id", "name", "condition", "call", "container", "inputs", "script", "credential", "shell", "workingDirectory", "expressions", "variables", "failureIgnored", "timeoutMinutes", "unknown"]);
function validate48(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.condition === void 0 && (missing0 = "condition") || data.call === void 0 && (missing0 = "call") || data.container === void 0 && (missing0 = "container") || data.inputs === void 0 && (missing0 = "inputs") || data.script === void 0 && (missing0 = "script") || data.credential === void 0 && (missing0 = "credential") || data.shell === void 0 && (missing0 = "shell") || data.workingDirectory === void 0 && (missing0 = "workingDirectory") || data.expressions === void 0 && (missing0 = "expressions") || data.variables === void 0 && (missing0 = "variables") || data.failureIgnored === void 0 && (missing0 = "failureIgnored") || data.timeoutMinutes === void 0 && (missing0 = "timeoutMinutes") || data.unknown === void 0 && (missing0 = "unknown"))
				return validate48.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate48.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.name !== void 0) {
						let data2 = data.name, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate48.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.condition !== void 0) {
							let data3 = data.condition, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate48.errors = [{ instancePath: instancePath + "/condition", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.call !== void 0) {
								let data4 = data.call, _errs8 = errors;
								data4 !== null && (validate39(data4, telling ? instancePath + "/call" : "") || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length));
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.container !== void 0) {
									let data5 = data.container, _errs10 = errors;
									data5 !== null && (validate30(data5, telling ? instancePath + "/container" : "") || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length));
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.inputs !== void 0) {
										let data6 = data.inputs, _errs12 = errors;
										if (errors === _errs12)
											if (Array.isArray(data6)) {
												var valid3 = !0;
												let len0 = data6.length;
												for (let i0 = 0; i0 < len0; i0++) {
													let _errs14 = errors;
													validate13(data6[i0], telling ? instancePath + "/inputs/" + i0 : "") || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length);
													var valid3 = _errs14 === errors;
													if (!valid3)
														break;
												}
											} else
												return validate48.errors = [{ instancePath: instancePath + "/inputs", keyword: "type", params: { type: "array" } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.script !== void 0) {
											let data8 = data.script, _errs15 = errors;
											if (typeof data8 != "string" && data8 !== null)
												return validate48.errors = [{ instancePath: instancePath + "/script", keyword: "type", params: { type: ["string", "null"] } }], !1;
											var valid0 = _errs15 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.credential !== void 0) {
												let data9 = data.credential, _errs17 = errors;
												data9 !== null && (validate15(data9, telling ? instancePath + "/credential" : "") || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length));
												var valid0 = _errs17 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.shell !== void 0) {
													let data10 = data.shell, _errs19 = errors;
													if (typeof data10 != "string" && data10 !== null)
														return validate48.errors = [{ instancePath: instancePath + "/shell", keyword: "type", params: { type: ["string", "null"] } }], !1;
													var valid0 = _errs19 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.workingDirectory !== void 0) {
														let data11 = data.workingDirectory, _errs21 = errors;
														if (typeof data11 != "string" && data11 !== null)
															return validate48.errors = [{ instancePath: instancePath + "/workingDirectory", keyword: "type", params: { type: ["string", "null"] } }], !1;
														var valid0 = _errs21 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.expressions !== void 0) {
															let data12 = data.expressions, _errs23 = errors;
															if (errors === _errs23)
																if (Array.isArray(data12)) {
																	var valid5 = !0;
																	let len1 = data12.length;
																	for (let i1 = 0; i1 < len1; i1++) {
																		let _errs25 = errors;
																		validate17(data12[i1], telling ? instancePath + "/expressions/" + i1 : "") || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length);
																		var valid5 = _errs25 === errors;
																		if (!valid5)
																			break;
																	}
																} else
																	return validate48.errors = [{ instancePath: instancePath + "/expressions", keyword: "type", params: { type: "array" } }], !1;
															var valid0 = _errs23 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.variables !== void 0) {
																let data14 = data.variables, _errs26 = errors;
																if (errors === _errs26)
																	if (Array.isArray(data14)) {
																		var valid6 = !0;
																		let len2 = data14.length;
																		for (let i2 = 0; i2 < len2; i2++) {
																			let _errs28 = errors;
																			validate13(data14[i2], telling ? instancePath + "/variables/" + i2 : "") || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length);
																			var valid6 = _errs28 === errors;
																			if (!valid6)
																				break;
																		}
																	} else
																		return validate48.errors = [{ instancePath: instancePath + "/variables", keyword: "type", params: { type: "array" } }], !1;
																var valid0 = _errs26 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.failureIgnored !== void 0) {
																	let data16 = data.failureIgnored, _errs29 = errors;
																	if (typeof data16 != "boolean" && data16 !== null)
																		return validate48.errors = [{ instancePath: instancePath + "/failureIgnored", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
																	var valid0 = _errs29 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	if (data.timeoutMinutes !== void 0) {
																		let data17 = data.timeoutMinutes, _errs31 = errors;
																		if (typeof data17 != "number" && data17 !== null)
																			return validate48.errors = [{ instancePath: instancePath + "/timeoutMinutes", keyword: "type", params: { type: ["number", "null"] } }], !1;
																		var valid0 = _errs31 === errors;
																	} else
																		var valid0 = !0;
																	if (valid0) {
																		if (data.unknown !== void 0) {
																			let data18 = data.unknown, _errs33 = errors;
																			if (errors === _errs33)
																				if (Array.isArray(data18)) {
																					var valid7 = !0;
																					let len3 = data18.length;
																					for (let i3 = 0; i3 < len3; i3++) {
																						let _errs35 = errors;
																						if (typeof data18[i3] != "string")
																							return validate48.errors = [{ instancePath: instancePath + "/unknown/" + i3, keyword: "type", params: { type: "string" } }], !1;
																						var valid7 = _errs35 === errors;
																						if (!valid7)
																							break;
																					}
																				} else
																					return validate48.errors = [{ instancePath: instancePath + "/unknown", keyword: "type", params: { type: "array" } }], !1;
																			var valid0 = _errs33 === errors;
																		} else
																			var valid0 = !0;
																		if (valid0) {
																			let additional0, count0 = 0;
																			for (let key0 in data)
																				count0++;
																			if (count0 > 16) {
																				for (let key1 in data)
																					if (!obj3.has(key1)) {
																						additional0 = key1;
																						break;
																					}
																			}
																			if (additional0 !== void 0)
																				return validate48.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
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
			return validate48.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate48.errors = vErrors, errors === 0;
}
var obj4 = /* @__PURE__ */ new Set(["path", "id", "name", "needs", "condition", "permissions", "identityTokens", "runner", "environment", "container", "services", "call", "inputs", "secrets", "secretNames", "secretGroups", "variables", "failureIgnored", "timeoutMinutes", "artifacts", "steps", "unknown"]);
function validate21(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.needs === void 0 && (missing0 = "needs") || data.condition === void 0 && (missing0 = "condition") || data.permissions === void 0 && (missing0 = "permissions") || data.identityTokens === void 0 && (missing0 = "identityTokens") || data.runner === void 0 && (missing0 = "runner") || data.environment === void 0 && (missing0 = "environment") || data.container === void 0 && (missing0 = "container") || data.services === void 0 && (missing0 = "services") || data.call === void 0 && (missing0 = "call") || data.inputs === void 0 && (missing0 = "inputs") || data.secrets === void 0 && (missing0 = "secrets") || data.secretNames === void 0 && (missing0 = "secretNames") || data.secretGroups === void 0 && (missing0 = "secretGroups") || data.variables === void 0 && (missing0 = "variables") || data.failureIgnored === void 0 && (missing0 = "failureIgnored") || data.timeoutMinutes === void 0 && (missing0 = "timeoutMinutes") || data.artifacts === void 0 && (missing0 = "artifacts") || data.steps === void 0 && (missing0 = "steps") || data.unknown === void 0 && (missing0 = "unknown"))
				return validate21.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.id !== void 0) {
					let _errs2 = errors;
					if (typeof data.id != "string")
						return validate21.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.name !== void 0) {
						let data2 = data.name, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate21.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.needs !== void 0) {
							let data3 = data.needs, _errs6 = errors;
							if (errors === _errs6)
								if (Array.isArray(data3)) {
									var valid1 = !0;
									let len0 = data3.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let _errs8 = errors;
										if (typeof data3[i0] != "string")
											return validate21.errors = [{ instancePath: instancePath + "/needs/" + i0, keyword: "type", params: { type: "string" } }], !1;
										var valid1 = _errs8 === errors;
										if (!valid1)
											break;
									}
								} else
									return validate21.errors = [{ instancePath: instancePath + "/needs", keyword: "type", params: { type: "array" } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.condition !== void 0) {
								let data5 = data.condition, _errs10 = errors;
								if (typeof data5 != "string" && data5 !== null)
									return validate21.errors = [{ instancePath: instancePath + "/condition", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs10 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.permissions !== void 0) {
									let data6 = data.permissions, _errs12 = errors;
									data6 !== null && (validate10(data6, telling ? instancePath + "/permissions" : "") || (vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors), errors = vErrors.length));
									var valid0 = _errs12 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.identityTokens !== void 0) {
										let data7 = data.identityTokens, _errs14 = errors;
										if (errors === _errs14)
											if (Array.isArray(data7)) {
												var valid3 = !0;
												let len1 = data7.length;
												for (let i1 = 0; i1 < len1; i1++) {
													let _errs16 = errors;
													validate24(data7[i1], telling ? instancePath + "/identityTokens/" + i1 : "") || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
													var valid3 = _errs16 === errors;
													if (!valid3)
														break;
												}
											} else
												return validate21.errors = [{ instancePath: instancePath + "/identityTokens", keyword: "type", params: { type: "array" } }], !1;
										var valid0 = _errs14 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.runner !== void 0) {
											let data9 = data.runner, _errs17 = errors;
											data9 !== null && (validate27(data9, telling ? instancePath + "/runner" : "") || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length));
											var valid0 = _errs17 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.environment !== void 0) {
												let data10 = data.environment, _errs19 = errors;
												if (typeof data10 != "string" && data10 !== null)
													return validate21.errors = [{ instancePath: instancePath + "/environment", keyword: "type", params: { type: ["string", "null"] } }], !1;
												var valid0 = _errs19 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.container !== void 0) {
													let data11 = data.container, _errs21 = errors;
													data11 !== null && (validate30(data11, telling ? instancePath + "/container" : "") || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length));
													var valid0 = _errs21 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.services !== void 0) {
														let data12 = data.services, _errs23 = errors;
														if (errors === _errs23)
															if (Array.isArray(data12)) {
																var valid6 = !0;
																let len2 = data12.length;
																for (let i2 = 0; i2 < len2; i2++) {
																	let _errs25 = errors;
																	validate30(data12[i2], telling ? instancePath + "/services/" + i2 : "") || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length);
																	var valid6 = _errs25 === errors;
																	if (!valid6)
																		break;
																}
															} else
																return validate21.errors = [{ instancePath: instancePath + "/services", keyword: "type", params: { type: "array" } }], !1;
														var valid0 = _errs23 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.call !== void 0) {
															let data14 = data.call, _errs26 = errors;
															data14 !== null && (validate39(data14, telling ? instancePath + "/call" : "") || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length));
															var valid0 = _errs26 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.inputs !== void 0) {
																let data15 = data.inputs, _errs28 = errors;
																if (errors === _errs28)
																	if (Array.isArray(data15)) {
																		var valid8 = !0;
																		let len3 = data15.length;
																		for (let i3 = 0; i3 < len3; i3++) {
																			let _errs30 = errors;
																			validate13(data15[i3], telling ? instancePath + "/inputs/" + i3 : "") || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length);
																			var valid8 = _errs30 === errors;
																			if (!valid8)
																				break;
																		}
																	} else
																		return validate21.errors = [{ instancePath: instancePath + "/inputs", keyword: "type", params: { type: "array" } }], !1;
																var valid0 = _errs28 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.secrets !== void 0) {
																	let data17 = data.secrets, _errs31 = errors;
																	if (typeof data17 != "string" && data17 !== null)
																		return validate21.errors = [{ instancePath: instancePath + "/secrets", keyword: "type", params: { type: ["string", "null"] } }], !1;
																	if (!(data17 === null || data17 === "inherit" || data17 === "listed"))
																		return validate21.errors = [{ instancePath: instancePath + "/secrets", keyword: "enum", params: { allowedValues: ["inherit", "listed", null] } }], !1;
																	var valid0 = _errs31 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	if (data.secretNames !== void 0) {
																		let data18 = data.secretNames, _errs33 = errors;
																		if (errors === _errs33)
																			if (Array.isArray(data18)) {
																				var valid9 = !0;
																				let len4 = data18.length;
																				for (let i4 = 0; i4 < len4; i4++) {
																					let _errs35 = errors;
																					if (typeof data18[i4] != "string")
																						return validate21.errors = [{ instancePath: instancePath + "/secretNames/" + i4, keyword: "type", params: { type: "string" } }], !1;
																					var valid9 = _errs35 === errors;
																					if (!valid9)
																						break;
																				}
																			} else
																				return validate21.errors = [{ instancePath: instancePath + "/secretNames", keyword: "type", params: { type: "array" } }], !1;
																		var valid0 = _errs33 === errors;
																	} else
																		var valid0 = !0;
																	if (valid0) {
																		if (data.secretGroups !== void 0) {
																			let data20 = data.secretGroups, _errs37 = errors;
																			if (errors === _errs37)
																				if (Array.isArray(data20)) {
																					var valid10 = !0;
																					let len5 = data20.length;
																					for (let i5 = 0; i5 < len5; i5++) {
																						let _errs39 = errors;
																						if (typeof data20[i5] != "string")
																							return validate21.errors = [{ instancePath: instancePath + "/secretGroups/" + i5, keyword: "type", params: { type: "string" } }], !1;
																						var valid10 = _errs39 === errors;
																						if (!valid10)
																							break;
																					}
																				} else
																					return validate21.errors = [{ instancePath: instancePath + "/secretGroups", keyword: "type", params: { type: "array" } }], !1;
																			var valid0 = _errs37 === errors;
																		} else
																			var valid0 = !0;
																		if (valid0) {
																			if (data.variables !== void 0) {
																				let data22 = data.variables, _errs41 = errors;
																				if (errors === _errs41)
																					if (Array.isArray(data22)) {
																						var valid11 = !0;
																						let len6 = data22.length;
																						for (let i6 = 0; i6 < len6; i6++) {
																							let _errs43 = errors;
																							validate13(data22[i6], telling ? instancePath + "/variables/" + i6 : "") || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length);
																							var valid11 = _errs43 === errors;
																							if (!valid11)
																								break;
																						}
																					} else
																						return validate21.errors = [{ instancePath: instancePath + "/variables", keyword: "type", params: { type: "array" } }], !1;
																				var valid0 = _errs41 === errors;
																			} else
																				var valid0 = !0;
																			if (valid0) {
																				if (data.failureIgnored !== void 0) {
																					let data24 = data.failureIgnored, _errs44 = errors;
																					if (typeof data24 != "boolean" && data24 !== null)
																						return validate21.errors = [{ instancePath: instancePath + "/failureIgnored", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
																					var valid0 = _errs44 === errors;
																				} else
																					var valid0 = !0;
																				if (valid0) {
																					if (data.timeoutMinutes !== void 0) {
																						let data25 = data.timeoutMinutes, _errs46 = errors;
																						if (typeof data25 != "number" && data25 !== null)
																							return validate21.errors = [{ instancePath: instancePath + "/timeoutMinutes", keyword: "type", params: { type: ["number", "null"] } }], !1;
																						var valid0 = _errs46 === errors;
																					} else
																						var valid0 = !0;
																					if (valid0) {
																						if (data.artifacts !== void 0) {
																							let data26 = data.artifacts, _errs48 = errors;
																							if (errors === _errs48)
																								if (Array.isArray(data26)) {
																									var valid12 = !0;
																									let len7 = data26.length;
																									for (let i7 = 0; i7 < len7; i7++) {
																										let _errs50 = errors;
																										validate45(data26[i7], telling ? instancePath + "/artifacts/" + i7 : "") || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length);
																										var valid12 = _errs50 === errors;
																										if (!valid12)
																											break;
																									}
																								} else
																									return validate21.errors = [{ instancePath: instancePath + "/artifacts", keyword: "type", params: { type: "array" } }], !1;
																							var valid0 = _errs48 === errors;
																						} else
																							var valid0 = !0;
																						if (valid0) {
																							if (data.steps !== void 0) {
																								let data28 = data.steps, _errs51 = errors;
																								if (errors === _errs51)
																									if (Array.isArray(data28)) {
																										var valid13 = !0;
																										let len8 = data28.length;
																										for (let i8 = 0; i8 < len8; i8++) {
																											let _errs53 = errors;
																											validate48(data28[i8], telling ? instancePath + "/steps/" + i8 : "") || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length);
																											var valid13 = _errs53 === errors;
																											if (!valid13)
																												break;
																										}
																									} else
																										return validate21.errors = [{ instancePath: instancePath + "/steps", keyword: "type", params: { type: "array" } }], !1;
																								var valid0 = _errs51 === errors;
																							} else
																								var valid0 = !0;
																							if (valid0) {
																								if (data.unknown !== void 0) {
																									let data30 = data.unknown, _errs54 = errors;
																									if (errors === _errs54)
																										if (Array.isArray(data30)) {
																											var valid14 = !0;
																											let len9 = data30.length;
																											for (let i9 = 0; i9 < len9; i9++) {
																												let _errs56 = errors;
																												if (typeof data30[i9] != "string")
																													return validate21.errors = [{ instancePath: instancePath + "/unknown/" + i9, keyword: "type", params: { type: "string" } }], !1;
																												var valid14 = _errs56 === errors;
																												if (!valid14)
																													break;
																											}
																										} else
																											return validate21.errors = [{ instancePath: instancePath + "/unknown", keyword: "type", params: { type: "array" } }], !1;
																									var valid0 = _errs54 === errors;
																								} else
																									var valid0 = !0;
																								if (valid0) {
																									let additional0, count0 = 0;
																									for (let key0 in data)
																										count0++;
																									if (count0 > 22) {
																										for (let key1 in data)
																											if (!obj4.has(key1)) {
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
		} else
			return validate21.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate21.errors = vErrors, errors === 0;
}
var obj5 = /* @__PURE__ */ new Set(["kind", "source", "limitations", "platform", "name", "reusable", "triggers", "permissions", "variables", "jobs"]);
function validate0(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.kind === void 0 && (missing0 = "kind") || data.source === void 0 && (missing0 = "source") || data.limitations === void 0 && (missing0 = "limitations") || data.platform === void 0 && (missing0 = "platform") || data.name === void 0 && (missing0 = "name") || data.reusable === void 0 && (missing0 = "reusable") || data.triggers === void 0 && (missing0 = "triggers") || data.permissions === void 0 && (missing0 = "permissions") || data.variables === void 0 && (missing0 = "variables") || data.jobs === void 0 && (missing0 = "jobs"))
				return validate0.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.kind !== void 0) {
				let data0 = data.kind, _errs1 = errors;
				if (typeof data0 != "string")
					return validate0.errors = [{ instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" } }], !1;
				if (data0 !== "pipeline")
					return validate0.errors = [{ instancePath: instancePath + "/kind", keyword: "const", params: { allowedValue: "pipeline" } }], !1;
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
						if (data.platform !== void 0) {
							let data4 = data.platform, _errs7 = errors;
							if (typeof data4 != "string")
								return validate0.errors = [{ instancePath: instancePath + "/platform", keyword: "type", params: { type: "string" } }], !1;
							if (!(data4 === "github-actions" || data4 === "gitlab-ci" || data4 === "circleci" || data4 === "azure-pipelines" || data4 === "bitbucket-pipelines" || data4 === "tekton"))
								return validate0.errors = [{ instancePath: instancePath + "/platform", keyword: "enum", params: { allowedValues: ["github-actions", "gitlab-ci", "circleci", "azure-pipelines", "bitbucket-pipelines", "tekton"] } }], !1;
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.name !== void 0) {
								let data5 = data.name, _errs9 = errors;
								if (typeof data5 != "string" && data5 !== null)
									return validate0.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs9 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.reusable !== void 0) {
									let _errs11 = errors;
									if (typeof data.reusable != "boolean")
										return validate0.errors = [{ instancePath: instancePath + "/reusable", keyword: "type", params: { type: "boolean" } }], !1;
									var valid0 = _errs11 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.triggers !== void 0) {
										let data7 = data.triggers, _errs13 = errors;
										if (errors === _errs13)
											if (Array.isArray(data7)) {
												var valid2 = !0;
												let len1 = data7.length;
												for (let i1 = 0; i1 < len1; i1++) {
													let _errs15 = errors;
													validate7(data7[i1], telling ? instancePath + "/triggers/" + i1 : "") || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length);
													var valid2 = _errs15 === errors;
													if (!valid2)
														break;
												}
											} else
												return validate0.errors = [{ instancePath: instancePath + "/triggers", keyword: "type", params: { type: "array" } }], !1;
										var valid0 = _errs13 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.permissions !== void 0) {
											let data9 = data.permissions, _errs16 = errors;
											data9 !== null && (validate10(data9, telling ? instancePath + "/permissions" : "") || (vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors), errors = vErrors.length));
											var valid0 = _errs16 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.variables !== void 0) {
												let data10 = data.variables, _errs18 = errors;
												if (errors === _errs18)
													if (Array.isArray(data10)) {
														var valid4 = !0;
														let len2 = data10.length;
														for (let i2 = 0; i2 < len2; i2++) {
															let _errs20 = errors;
															validate13(data10[i2], telling ? instancePath + "/variables/" + i2 : "") || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length);
															var valid4 = _errs20 === errors;
															if (!valid4)
																break;
														}
													} else
														return validate0.errors = [{ instancePath: instancePath + "/variables", keyword: "type", params: { type: "array" } }], !1;
												var valid0 = _errs18 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.jobs !== void 0) {
													let data12 = data.jobs, _errs21 = errors;
													if (errors === _errs21)
														if (Array.isArray(data12)) {
															var valid5 = !0;
															let len3 = data12.length;
															for (let i3 = 0; i3 < len3; i3++) {
																let _errs23 = errors;
																validate21(data12[i3], telling ? instancePath + "/jobs/" + i3 : "") || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
																var valid5 = _errs23 === errors;
																if (!valid5)
																	break;
															}
														} else
															return validate0.errors = [{ instancePath: instancePath + "/jobs", keyword: "type", params: { type: "array" } }], !1;
													var valid0 = _errs21 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													let additional0, count0 = 0;
													for (let key0 in data)
														count0++;
													if (count0 > 10) {
														for (let key1 in data)
															if (!obj5.has(key1)) {
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
		} else
			return validate0.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate0.errors = vErrors, errors === 0;
}
export {
	stdin_default as default
};

// Generated from schemas/report.schema.json by "npm run generate". Do not edit.
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
function validate2(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.code === void 0 && (missing0 = "code") || data.message === void 0 && (missing0 = "message") || data.file === void 0 && (missing0 = "file") || data.line === void 0 && (missing0 = "line") || data.column === void 0 && (missing0 = "column"))
				return validate2.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.code !== void 0) {
				let _errs1 = errors;
				if (typeof data.code != "string")
					return validate2.errors = [{ instancePath: instancePath + "/code", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.message !== void 0) {
					let _errs3 = errors;
					if (typeof data.message != "string")
						return validate2.errors = [{ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.file !== void 0) {
						let _errs5 = errors;
						if (typeof data.file != "string")
							return validate2.errors = [{ instancePath: instancePath + "/file", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.line !== void 0) {
							let data3 = data.line, _errs7 = errors;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)) && data3 !== null)
								return validate2.errors = [{ instancePath: instancePath + "/line", keyword: "type", params: { type: ["integer", "null"] } }], !1;
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.column !== void 0) {
								let data4 = data.column, _errs9 = errors;
								if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)) && data4 !== null)
									return validate2.errors = [{ instancePath: instancePath + "/column", keyword: "type", params: { type: ["integer", "null"] } }], !1;
								var valid0 = _errs9 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								let additional0, count0 = 0;
								for (let key0 in data)
									count0++;
								if (count0 > 5) {
									for (let key1 in data)
										if (!(key1 === "code" || key1 === "message" || key1 === "file" || key1 === "line" || key1 === "column")) {
											additional0 = key1;
											break;
										}
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
			if (data.file === void 0 && (missing0 = "file") || data.digest === void 0 && (missing0 = "digest") || data.status === void 0 && (missing0 = "status") || data.documents === void 0 && (missing0 = "documents") || data.problems === void 0 && (missing0 = "problems"))
				return validate1.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.file !== void 0) {
				let _errs1 = errors;
				if (typeof data.file != "string")
					return validate1.errors = [{ instancePath: instancePath + "/file", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.digest !== void 0) {
					let data1 = data.digest, _errs3 = errors;
					if (typeof data1 != "string" && data1 !== null)
						return validate1.errors = [{ instancePath: instancePath + "/digest", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.status !== void 0) {
						let data2 = data.status, _errs5 = errors;
						if (typeof data2 != "string")
							return validate1.errors = [{ instancePath: instancePath + "/status", keyword: "type", params: { type: "string" } }], !1;
						if (!(data2 === "read" || data2 === "skipped" || data2 === "error"))
							return validate1.errors = [{ instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: ["read", "skipped", "error"] } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.documents !== void 0) {
							let data3 = data.documents, _errs7 = errors;
							if (errors === _errs7)
								if (Array.isArray(data3)) {
									var valid1 = !0;
									let len0 = data3.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let data4 = data3[i0], _errs9 = errors;
										if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)))
											return validate1.errors = [{ instancePath: instancePath + "/documents/" + i0, keyword: "type", params: { type: "integer" } }], !1;
										var valid1 = _errs9 === errors;
										if (!valid1)
											break;
									}
								} else
									return validate1.errors = [{ instancePath: instancePath + "/documents", keyword: "type", params: { type: "array" } }], !1;
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.problems !== void 0) {
								let data5 = data.problems, _errs11 = errors;
								if (errors === _errs11)
									if (Array.isArray(data5)) {
										var valid2 = !0;
										let len1 = data5.length;
										for (let i1 = 0; i1 < len1; i1++) {
											let _errs13 = errors;
											validate2(data5[i1], telling ? instancePath + "/problems/" + i1 : "") || (vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors), errors = vErrors.length);
											var valid2 = _errs13 === errors;
											if (!valid2)
												break;
										}
									} else
										return validate1.errors = [{ instancePath: instancePath + "/problems", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs11 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								let additional0, count0 = 0;
								for (let key0 in data)
									count0++;
								if (count0 > 5) {
									for (let key1 in data)
										if (!(key1 === "file" || key1 === "digest" || key1 === "status" || key1 === "documents" || key1 === "problems")) {
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
			}
		} else
			return validate1.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate1.errors = vErrors, errors === 0;
}
function validate5(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.file === void 0 && (missing0 = "file") || data.kind === void 0 && (missing0 = "kind") || data.format === void 0 && (missing0 = "format") || data.formatVersion === void 0 && (missing0 = "formatVersion") || data.digest === void 0 && (missing0 = "digest") || data.limitations === void 0 && (missing0 = "limitations"))
				return validate5.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.file !== void 0) {
				let _errs1 = errors;
				if (typeof data.file != "string")
					return validate5.errors = [{ instancePath: instancePath + "/file", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.kind !== void 0) {
					let _errs3 = errors;
					if (typeof data.kind != "string")
						return validate5.errors = [{ instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.format !== void 0) {
						let data2 = data.format, _errs5 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate5.errors = [{ instancePath: instancePath + "/format", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.formatVersion !== void 0) {
							let data3 = data.formatVersion, _errs7 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate5.errors = [{ instancePath: instancePath + "/formatVersion", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.digest !== void 0) {
								let _errs9 = errors;
								if (typeof data.digest != "string")
									return validate5.errors = [{ instancePath: instancePath + "/digest", keyword: "type", params: { type: "string" } }], !1;
								var valid0 = _errs9 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.limitations !== void 0) {
									let data5 = data.limitations, _errs11 = errors;
									if (errors === _errs11)
										if (Array.isArray(data5)) {
											var valid1 = !0;
											let len0 = data5.length;
											for (let i0 = 0; i0 < len0; i0++) {
												let _errs13 = errors;
												if (typeof data5[i0] != "string")
													return validate5.errors = [{ instancePath: instancePath + "/limitations/" + i0, keyword: "type", params: { type: "string" } }], !1;
												var valid1 = _errs13 === errors;
												if (!valid1)
													break;
											}
										} else
											return validate5.errors = [{ instancePath: instancePath + "/limitations", keyword: "type", params: { type: "array" } }], !1;
									var valid0 = _errs11 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									let additional0, count0 = 0;
									for (let key0 in data)
										count0++;
									if (count0 > 6) {
										for (let key1 in data)
											if (!(key1 === "file" || key1 === "kind" || key1 === "format" || key1 === "formatVersion" || key1 === "digest" || key1 === "limitations")) {
												additional0 = key1;
												break;
											}
									}
									if (additional0 !== void 0)
										return validate5.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
								}
							}
						}
					}
				}
			}
		} else
			return validate5.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate5.errors = vErrors, errors === 0;
}
function validate7(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.name === void 0 && (missing0 = "name") || data.digest === void 0 && (missing0 = "digest") || data.revision === void 0 && (missing0 = "revision") || data.builtin === void 0 && (missing0 = "builtin") || data.rules === void 0 && (missing0 = "rules") || data.backend === void 0 && (missing0 = "backend") || data.strictBuiltins === void 0 && (missing0 = "strictBuiltins"))
				return validate7.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.name !== void 0) {
				let _errs1 = errors;
				if (typeof data.name != "string")
					return validate7.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.digest !== void 0) {
					let _errs3 = errors;
					if (typeof data.digest != "string")
						return validate7.errors = [{ instancePath: instancePath + "/digest", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.revision !== void 0) {
						let data2 = data.revision, _errs5 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate7.errors = [{ instancePath: instancePath + "/revision", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.builtin !== void 0) {
							let _errs7 = errors;
							if (typeof data.builtin != "boolean")
								return validate7.errors = [{ instancePath: instancePath + "/builtin", keyword: "type", params: { type: "boolean" } }], !1;
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.rules !== void 0) {
								let data4 = data.rules, _errs9 = errors;
								if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)))
									return validate7.errors = [{ instancePath: instancePath + "/rules", keyword: "type", params: { type: "integer" } }], !1;
								var valid0 = _errs9 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.backend !== void 0) {
									let data5 = data.backend, _errs11 = errors;
									if (typeof data5 != "string")
										return validate7.errors = [{ instancePath: instancePath + "/backend", keyword: "type", params: { type: "string" } }], !1;
									if (!(data5 === "plan" || data5 === "wasm"))
										return validate7.errors = [{ instancePath: instancePath + "/backend", keyword: "enum", params: { allowedValues: ["plan", "wasm"] } }], !1;
									var valid0 = _errs11 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.strictBuiltins !== void 0) {
										let _errs13 = errors;
										if (typeof data.strictBuiltins != "boolean")
											return validate7.errors = [{ instancePath: instancePath + "/strictBuiltins", keyword: "type", params: { type: "boolean" } }], !1;
										var valid0 = _errs13 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										let additional0, count0 = 0;
										for (let key0 in data)
											count0++;
										if (count0 > 7) {
											for (let key1 in data)
												if (!(key1 === "name" || key1 === "digest" || key1 === "revision" || key1 === "builtin" || key1 === "rules" || key1 === "backend" || key1 === "strictBuiltins")) {
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
		} else
			return validate7.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate7.errors = vErrors, errors === 0;
}
var pattern0 = new RegExp("^[a-z0-9.-]+:.+$", "u");
function validate10(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.bearing === void 0 && (missing0 = "bearing") || data.basis === void 0 && (missing0 = "basis") || data.rationale === void 0 && (missing0 = "rationale"))
				return validate10.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.id !== void 0) {
				let data0 = data.id, _errs1 = errors;
				if (errors === _errs1)
					if (typeof data0 == "string") {
						if (!pattern0.test(data0))
							return validate10.errors = [{ instancePath: instancePath + "/id", keyword: "pattern", params: { pattern: "^[a-z0-9.-]+:.+$" } }], !1;
					} else
						return validate10.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.bearing !== void 0) {
					let data1 = data.bearing, _errs3 = errors;
					if (typeof data1 != "string")
						return validate10.errors = [{ instancePath: instancePath + "/bearing", keyword: "type", params: { type: "string" } }], !1;
					if (!(data1 === "direct" || data1 === "contextual"))
						return validate10.errors = [{ instancePath: instancePath + "/bearing", keyword: "enum", params: { allowedValues: ["direct", "contextual"] } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.basis !== void 0) {
						let data2 = data.basis, _errs5 = errors;
						if (typeof data2 != "string")
							return validate10.errors = [{ instancePath: instancePath + "/basis", keyword: "type", params: { type: "string" } }], !1;
						if (!(data2 === "published" || data2 === "judgment"))
							return validate10.errors = [{ instancePath: instancePath + "/basis", keyword: "enum", params: { allowedValues: ["published", "judgment"] } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.rationale !== void 0) {
							let _errs7 = errors;
							if (typeof data.rationale != "string")
								return validate10.errors = [{ instancePath: instancePath + "/rationale", keyword: "type", params: { type: "string" } }], !1;
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							let additional0, count0 = 0;
							for (let key0 in data)
								count0++;
							if (count0 > 4) {
								for (let key1 in data)
									if (!(key1 === "id" || key1 === "bearing" || key1 === "basis" || key1 === "rationale")) {
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
		} else
			return validate10.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate10.errors = vErrors, errors === 0;
}
var obj0 = /* @__PURE__ */ new Set(["id", "policy", "kind", "title", "description", "severity", "controls", "remediation", "documentation"]);
function validate9(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.policy === void 0 && (missing0 = "policy") || data.kind === void 0 && (missing0 = "kind") || data.title === void 0 && (missing0 = "title") || data.description === void 0 && (missing0 = "description") || data.severity === void 0 && (missing0 = "severity") || data.controls === void 0 && (missing0 = "controls") || data.remediation === void 0 && (missing0 = "remediation") || data.documentation === void 0 && (missing0 = "documentation"))
				return validate9.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.id !== void 0) {
				let _errs1 = errors;
				if (typeof data.id != "string")
					return validate9.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.policy !== void 0) {
					let _errs3 = errors;
					if (typeof data.policy != "string")
						return validate9.errors = [{ instancePath: instancePath + "/policy", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.kind !== void 0) {
						let data2 = data.kind, _errs5 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate9.errors = [{ instancePath: instancePath + "/kind", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.title !== void 0) {
							let _errs7 = errors;
							if (typeof data.title != "string")
								return validate9.errors = [{ instancePath: instancePath + "/title", keyword: "type", params: { type: "string" } }], !1;
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.description !== void 0) {
								let _errs9 = errors;
								if (typeof data.description != "string")
									return validate9.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } }], !1;
								var valid0 = _errs9 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.severity !== void 0) {
									let data5 = data.severity, _errs11 = errors;
									if (typeof data5 != "string")
										return validate9.errors = [{ instancePath: instancePath + "/severity", keyword: "type", params: { type: "string" } }], !1;
									if (!(data5 === "low" || data5 === "medium" || data5 === "high" || data5 === "critical"))
										return validate9.errors = [{ instancePath: instancePath + "/severity", keyword: "enum", params: { allowedValues: ["low", "medium", "high", "critical"] } }], !1;
									var valid0 = _errs11 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.controls !== void 0) {
										let data6 = data.controls, _errs13 = errors;
										if (errors === _errs13)
											if (Array.isArray(data6)) {
												var valid1 = !0;
												let len0 = data6.length;
												for (let i0 = 0; i0 < len0; i0++) {
													let _errs15 = errors;
													validate10(data6[i0], telling ? instancePath + "/controls/" + i0 : "") || (vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors), errors = vErrors.length);
													var valid1 = _errs15 === errors;
													if (!valid1)
														break;
												}
											} else
												return validate9.errors = [{ instancePath: instancePath + "/controls", keyword: "type", params: { type: "array" } }], !1;
										var valid0 = _errs13 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.remediation !== void 0) {
											let _errs16 = errors;
											if (typeof data.remediation != "string")
												return validate9.errors = [{ instancePath: instancePath + "/remediation", keyword: "type", params: { type: "string" } }], !1;
											var valid0 = _errs16 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.documentation !== void 0) {
												let data9 = data.documentation, _errs18 = errors;
												if (typeof data9 != "string" && data9 !== null)
													return validate9.errors = [{ instancePath: instancePath + "/documentation", keyword: "type", params: { type: ["string", "null"] } }], !1;
												var valid0 = _errs18 === errors;
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
													return validate9.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
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
			return validate9.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate9.errors = vErrors, errors === 0;
}
function validate13(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.rule === void 0 && (missing0 = "rule") || data.document === void 0 && (missing0 = "document") || data.outcome === void 0 && (missing0 = "outcome") || data.findings === void 0 && (missing0 = "findings") || data.undecided === void 0 && (missing0 = "undecided") || data.subjects === void 0 && (missing0 = "subjects") || data.error === void 0 && (missing0 = "error"))
				return validate13.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.rule !== void 0) {
				let _errs1 = errors;
				if (typeof data.rule != "string")
					return validate13.errors = [{ instancePath: instancePath + "/rule", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.document !== void 0) {
					let data1 = data.document, _errs3 = errors;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)))
						return validate13.errors = [{ instancePath: instancePath + "/document", keyword: "type", params: { type: "integer" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.outcome !== void 0) {
						let data2 = data.outcome, _errs5 = errors;
						if (typeof data2 != "string")
							return validate13.errors = [{ instancePath: instancePath + "/outcome", keyword: "type", params: { type: "string" } }], !1;
						if (!(data2 === "pass" || data2 === "fail" || data2 === "undecided" || data2 === "not-applicable" || data2 === "waived" || data2 === "error"))
							return validate13.errors = [{ instancePath: instancePath + "/outcome", keyword: "enum", params: { allowedValues: ["pass", "fail", "undecided", "not-applicable", "waived", "error"] } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.findings !== void 0) {
							let data3 = data.findings, _errs7 = errors;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)))
								return validate13.errors = [{ instancePath: instancePath + "/findings", keyword: "type", params: { type: "integer" } }], !1;
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.undecided !== void 0) {
								let data4 = data.undecided, _errs9 = errors;
								if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)))
									return validate13.errors = [{ instancePath: instancePath + "/undecided", keyword: "type", params: { type: "integer" } }], !1;
								var valid0 = _errs9 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.subjects !== void 0) {
									let data5 = data.subjects, _errs11 = errors;
									if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5)) && data5 !== null)
										return validate13.errors = [{ instancePath: instancePath + "/subjects", keyword: "type", params: { type: ["integer", "null"] } }], !1;
									var valid0 = _errs11 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.error !== void 0) {
										let data6 = data.error, _errs13 = errors;
										if (typeof data6 != "string" && data6 !== null)
											return validate13.errors = [{ instancePath: instancePath + "/error", keyword: "type", params: { type: ["string", "null"] } }], !1;
										var valid0 = _errs13 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										let additional0, count0 = 0;
										for (let key0 in data)
											count0++;
										if (count0 > 7) {
											for (let key1 in data)
												if (!(key1 === "rule" || key1 === "document" || key1 === "outcome" || key1 === "findings" || key1 === "undecided" || key1 === "subjects" || key1 === "error")) {
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
		} else
			return validate13.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate13.errors = vErrors, errors === 0;
}
function validate16(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (Array.isArray(data)) {
			var valid0 = !0;
			let len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				let data0 = data[i0], _errs1 = errors;
				if (typeof data0 != "string" && !(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)))
					return validate16.errors = [{ instancePath: instancePath + "/" + i0, keyword: "type", params: { type: ["string", "integer"] } }], !1;
				var valid0 = _errs1 === errors;
				if (!valid0)
					break;
			}
		} else
			return validate16.errors = [{ instancePath, keyword: "type", params: { type: "array" } }], !1;
	return validate16.errors = vErrors, errors === 0;
}
function validate18(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.file === void 0 && (missing0 = "file") || data.line === void 0 && (missing0 = "line") || data.column === void 0 && (missing0 = "column") || data.endLine === void 0 && (missing0 = "endLine") || data.endColumn === void 0 && (missing0 = "endColumn"))
				return validate18.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.file !== void 0) {
				let _errs1 = errors;
				if (typeof data.file != "string")
					return validate18.errors = [{ instancePath: instancePath + "/file", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.line !== void 0) {
					let data1 = data.line, _errs3 = errors;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) && data1 !== null)
						return validate18.errors = [{ instancePath: instancePath + "/line", keyword: "type", params: { type: ["integer", "null"] } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.column !== void 0) {
						let data2 = data.column, _errs5 = errors;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)) && data2 !== null)
							return validate18.errors = [{ instancePath: instancePath + "/column", keyword: "type", params: { type: ["integer", "null"] } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.endLine !== void 0) {
							let data3 = data.endLine, _errs7 = errors;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)) && data3 !== null)
								return validate18.errors = [{ instancePath: instancePath + "/endLine", keyword: "type", params: { type: ["integer", "null"] } }], !1;
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.endColumn !== void 0) {
								let data4 = data.endColumn, _errs9 = errors;
								if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)) && data4 !== null)
									return validate18.errors = [{ instancePath: instancePath + "/endColumn", keyword: "type", params: { type: ["integer", "null"] } }], !1;
								var valid0 = _errs9 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								let additional0, count0 = 0;
								for (let key0 in data)
									count0++;
								if (count0 > 5) {
									for (let key1 in data)
										if (!(key1 === "file" || key1 === "line" || key1 === "column" || key1 === "endLine" || key1 === "endColumn")) {
											additional0 = key1;
											break;
										}
								}
								if (additional0 !== void 0)
									return validate18.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
							}
						}
					}
				}
			}
		} else
			return validate18.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate18.errors = vErrors, errors === 0;
}
var obj1 = /* @__PURE__ */ new Set(["rule", "severity", "outcome", "message", "reason", "document", "path", "location", "subject", "observed", "expected", "remediation", "controls", "fingerprint"]);
function validate15(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.rule === void 0 && (missing0 = "rule") || data.severity === void 0 && (missing0 = "severity") || data.outcome === void 0 && (missing0 = "outcome") || data.message === void 0 && (missing0 = "message") || data.reason === void 0 && (missing0 = "reason") || data.document === void 0 && (missing0 = "document") || data.path === void 0 && (missing0 = "path") || data.location === void 0 && (missing0 = "location") || data.subject === void 0 && (missing0 = "subject") || data.observed === void 0 && (missing0 = "observed") || data.expected === void 0 && (missing0 = "expected") || data.remediation === void 0 && (missing0 = "remediation") || data.controls === void 0 && (missing0 = "controls") || data.fingerprint === void 0 && (missing0 = "fingerprint"))
				return validate15.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.rule !== void 0) {
				let _errs1 = errors;
				if (typeof data.rule != "string")
					return validate15.errors = [{ instancePath: instancePath + "/rule", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.severity !== void 0) {
					let data1 = data.severity, _errs3 = errors;
					if (typeof data1 != "string")
						return validate15.errors = [{ instancePath: instancePath + "/severity", keyword: "type", params: { type: "string" } }], !1;
					if (!(data1 === "low" || data1 === "medium" || data1 === "high" || data1 === "critical"))
						return validate15.errors = [{ instancePath: instancePath + "/severity", keyword: "enum", params: { allowedValues: ["low", "medium", "high", "critical"] } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.outcome !== void 0) {
						let data2 = data.outcome, _errs5 = errors;
						if (typeof data2 != "string")
							return validate15.errors = [{ instancePath: instancePath + "/outcome", keyword: "type", params: { type: "string" } }], !1;
						if (!(data2 === "fail" || data2 === "undecided"))
							return validate15.errors = [{ instancePath: instancePath + "/outcome", keyword: "enum", params: { allowedValues: ["fail", "undecided"] } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.message !== void 0) {
							let _errs7 = errors;
							if (typeof data.message != "string")
								return validate15.errors = [{ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } }], !1;
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.reason !== void 0) {
								let data4 = data.reason, _errs9 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate15.errors = [{ instancePath: instancePath + "/reason", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs9 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.document !== void 0) {
									let data5 = data.document, _errs11 = errors;
									if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5)))
										return validate15.errors = [{ instancePath: instancePath + "/document", keyword: "type", params: { type: "integer" } }], !1;
									var valid0 = _errs11 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.path !== void 0) {
										let _errs13 = errors;
										validate16(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors), errors = vErrors.length);
										var valid0 = _errs13 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.location !== void 0) {
											let _errs14 = errors;
											validate18(data.location, telling ? instancePath + "/location" : "") || (vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors), errors = vErrors.length);
											var valid0 = _errs14 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.subject !== void 0) {
												let data8 = data.subject, _errs15 = errors;
												if (typeof data8 != "string" && data8 !== null)
													return validate15.errors = [{ instancePath: instancePath + "/subject", keyword: "type", params: { type: ["string", "null"] } }], !1;
												var valid0 = _errs15 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.remediation !== void 0) {
													let _errs17 = errors;
													if (typeof data.remediation != "string")
														return validate15.errors = [{ instancePath: instancePath + "/remediation", keyword: "type", params: { type: "string" } }], !1;
													var valid0 = _errs17 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.controls !== void 0) {
														let data10 = data.controls, _errs19 = errors;
														if (errors === _errs19)
															if (Array.isArray(data10)) {
																var valid1 = !0;
																let len0 = data10.length;
																for (let i0 = 0; i0 < len0; i0++) {
																	let _errs21 = errors;
																	if (typeof data10[i0] != "string")
																		return validate15.errors = [{ instancePath: instancePath + "/controls/" + i0, keyword: "type", params: { type: "string" } }], !1;
																	var valid1 = _errs21 === errors;
																	if (!valid1)
																		break;
																}
															} else
																return validate15.errors = [{ instancePath: instancePath + "/controls", keyword: "type", params: { type: "array" } }], !1;
														var valid0 = _errs19 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.fingerprint !== void 0) {
															let _errs23 = errors;
															if (typeof data.fingerprint != "string")
																return validate15.errors = [{ instancePath: instancePath + "/fingerprint", keyword: "type", params: { type: "string" } }], !1;
															var valid0 = _errs23 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															let additional0, count0 = 0;
															for (let key0 in data)
																count0++;
															if (count0 > 14) {
																for (let key1 in data)
																	if (!obj1.has(key1)) {
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
		} else
			return validate15.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate15.errors = vErrors, errors === 0;
}
function validate23(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.value === void 0 && (missing0 = "value") || data.from === void 0 && (missing0 = "from") || data.by === void 0 && (missing0 = "by") || data.file === void 0 && (missing0 = "file"))
				return validate23.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.value !== void 0) {
				let _errs1 = errors;
				if (typeof data.value != "string")
					return validate23.errors = [{ instancePath: instancePath + "/value", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.from !== void 0) {
					let data1 = data.from, _errs3 = errors;
					if (typeof data1 != "string")
						return validate23.errors = [{ instancePath: instancePath + "/from", keyword: "type", params: { type: "string" } }], !1;
					if (!(data1 === "given" || data1 === "configured" || data1 === "evidence"))
						return validate23.errors = [{ instancePath: instancePath + "/from", keyword: "enum", params: { allowedValues: ["given", "configured", "evidence"] } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.by !== void 0) {
						let _errs5 = errors;
						if (typeof data.by != "string")
							return validate23.errors = [{ instancePath: instancePath + "/by", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.file !== void 0) {
							let data3 = data.file, _errs7 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate23.errors = [{ instancePath: instancePath + "/file", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							let additional0, count0 = 0;
							for (let key0 in data)
								count0++;
							if (count0 > 4) {
								for (let key1 in data)
									if (!(key1 === "value" || key1 === "from" || key1 === "by" || key1 === "file")) {
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
		} else
			return validate23.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate23.errors = vErrors, errors === 0;
}
function validate22(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.name === void 0 && (missing0 = "name") || data.version === void 0 && (missing0 = "version") || data.commit === void 0 && (missing0 = "commit") || data.builtAt === void 0 && (missing0 = "builtAt") || data.digests === void 0 && (missing0 = "digests"))
				return validate22.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.name !== void 0) {
				let data0 = data.name, _errs1 = errors;
				data0 !== null && (validate23(data0, telling ? instancePath + "/name" : "") || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length));
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.version !== void 0) {
					let data1 = data.version, _errs3 = errors;
					data1 !== null && (validate23(data1, telling ? instancePath + "/version" : "") || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length));
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.commit !== void 0) {
						let data2 = data.commit, _errs5 = errors;
						data2 !== null && (validate23(data2, telling ? instancePath + "/commit" : "") || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length));
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.builtAt !== void 0) {
							let data3 = data.builtAt, _errs7 = errors;
							data3 !== null && (validate23(data3, telling ? instancePath + "/builtAt" : "") || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length));
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.digests !== void 0) {
								let data4 = data.digests, _errs9 = errors;
								if (errors === _errs9)
									if (Array.isArray(data4)) {
										var valid5 = !0;
										let len0 = data4.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let _errs11 = errors;
											validate23(data4[i0], telling ? instancePath + "/digests/" + i0 : "") || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
											var valid5 = _errs11 === errors;
											if (!valid5)
												break;
										}
									} else
										return validate22.errors = [{ instancePath: instancePath + "/digests", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs9 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								let additional0, count0 = 0;
								for (let key0 in data)
									count0++;
								if (count0 > 5) {
									for (let key1 in data)
										if (!(key1 === "name" || key1 === "version" || key1 === "commit" || key1 === "builtAt" || key1 === "digests")) {
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
		} else
			return validate22.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate22.errors = vErrors, errors === 0;
}
var obj2 = /* @__PURE__ */ new Set(["supported", "partial", "contradicted", "undecided", "declared", "accepted", "not-applicable", "no-evidence", "not-assessed"]);
function validate32(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.rule === void 0 && (missing0 = "rule") || data.bearing === void 0 && (missing0 = "bearing") || data.outcomes === void 0 && (missing0 = "outcomes"))
				return validate32.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.rule !== void 0) {
				let _errs1 = errors;
				if (typeof data.rule != "string")
					return validate32.errors = [{ instancePath: instancePath + "/rule", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.bearing !== void 0) {
					let data1 = data.bearing, _errs3 = errors;
					if (typeof data1 != "string")
						return validate32.errors = [{ instancePath: instancePath + "/bearing", keyword: "type", params: { type: "string" } }], !1;
					if (!(data1 === "direct" || data1 === "contextual"))
						return validate32.errors = [{ instancePath: instancePath + "/bearing", keyword: "enum", params: { allowedValues: ["direct", "contextual"] } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.outcomes !== void 0) {
						let data2 = data.outcomes, _errs5 = errors;
						if (errors === _errs5)
							if (data2 && typeof data2 == "object" && !Array.isArray(data2))
								for (let key0 in data2) {
									let data3 = data2[key0], _errs8 = errors;
									if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)))
										return validate32.errors = [{ instancePath: instancePath + "/outcomes/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "integer" } }], !1;
									var valid1 = _errs8 === errors;
									if (!valid1)
										break;
								}
							else
								return validate32.errors = [{ instancePath: instancePath + "/outcomes", keyword: "type", params: { type: "object" } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						let additional0, count0 = 0;
						for (let key1 in data)
							count0++;
						if (count0 > 3) {
							for (let key2 in data)
								if (!(key2 === "rule" || key2 === "bearing" || key2 === "outcomes")) {
									additional0 = key2;
									break;
								}
						}
						if (additional0 !== void 0)
							return validate32.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
					}
				}
			}
		} else
			return validate32.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate32.errors = vErrors, errors === 0;
}
function validate31(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.title === void 0 && (missing0 = "title") || data.answer === void 0 && (missing0 = "answer") || data.rules === void 0 && (missing0 = "rules") || data.missing === void 0 && (missing0 = "missing"))
				return validate31.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.id !== void 0) {
				let _errs1 = errors;
				if (typeof data.id != "string")
					return validate31.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.title !== void 0) {
					let _errs3 = errors;
					if (typeof data.title != "string")
						return validate31.errors = [{ instancePath: instancePath + "/title", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.answer !== void 0) {
						let data2 = data.answer, _errs5 = errors;
						if (typeof data2 != "string")
							return validate31.errors = [{ instancePath: instancePath + "/answer", keyword: "type", params: { type: "string" } }], !1;
						if (!obj2.has(data2))
							return validate31.errors = [{ instancePath: instancePath + "/answer", keyword: "enum", params: { allowedValues: [...obj2] } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.rules !== void 0) {
							let data3 = data.rules, _errs7 = errors;
							if (errors === _errs7)
								if (Array.isArray(data3)) {
									var valid1 = !0;
									let len0 = data3.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let _errs9 = errors;
										validate32(data3[i0], telling ? instancePath + "/rules/" + i0 : "") || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length);
										var valid1 = _errs9 === errors;
										if (!valid1)
											break;
									}
								} else
									return validate31.errors = [{ instancePath: instancePath + "/rules", keyword: "type", params: { type: "array" } }], !1;
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.missing !== void 0) {
								let data5 = data.missing, _errs10 = errors;
								if (errors === _errs10)
									if (Array.isArray(data5)) {
										var valid2 = !0;
										let len1 = data5.length;
										for (let i1 = 0; i1 < len1; i1++) {
											let _errs12 = errors;
											if (typeof data5[i1] != "string")
												return validate31.errors = [{ instancePath: instancePath + "/missing/" + i1, keyword: "type", params: { type: "string" } }], !1;
											var valid2 = _errs12 === errors;
											if (!valid2)
												break;
										}
									} else
										return validate31.errors = [{ instancePath: instancePath + "/missing", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs10 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								let additional0, count0 = 0;
								for (let key0 in data)
									count0++;
								if (count0 > 5) {
									for (let key1 in data)
										if (!(key1 === "id" || key1 === "title" || key1 === "answer" || key1 === "rules" || key1 === "missing")) {
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
		} else
			return validate31.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate31.errors = vErrors, errors === 0;
}
function validate30(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.title === void 0 && (missing0 = "title") || data.controls === void 0 && (missing0 = "controls"))
				return validate30.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.id !== void 0) {
				let _errs1 = errors;
				if (typeof data.id != "string")
					return validate30.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.title !== void 0) {
					let _errs3 = errors;
					if (typeof data.title != "string")
						return validate30.errors = [{ instancePath: instancePath + "/title", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.controls !== void 0) {
						let data2 = data.controls, _errs5 = errors;
						if (errors === _errs5)
							if (Array.isArray(data2)) {
								var valid1 = !0;
								let len0 = data2.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let _errs7 = errors;
									validate31(data2[i0], telling ? instancePath + "/controls/" + i0 : "") || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
									var valid1 = _errs7 === errors;
									if (!valid1)
										break;
								}
							} else
								return validate30.errors = [{ instancePath: instancePath + "/controls", keyword: "type", params: { type: "array" } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						let additional0, count0 = 0;
						for (let key0 in data)
							count0++;
						if (count0 > 3) {
							for (let key1 in data)
								if (!(key1 === "id" || key1 === "title" || key1 === "controls")) {
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
function validate21(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.name === void 0 && (missing0 = "name") || data.documents === void 0 && (missing0 = "documents") || data.release === void 0 && (missing0 = "release") || data.controls === void 0 && (missing0 = "controls"))
				return validate21.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.name !== void 0) {
				let data0 = data.name, _errs1 = errors;
				if (typeof data0 != "string" && data0 !== null)
					return validate21.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.documents !== void 0) {
					let data1 = data.documents, _errs3 = errors;
					if (errors === _errs3)
						if (Array.isArray(data1)) {
							var valid1 = !0;
							let len0 = data1.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let data2 = data1[i0], _errs5 = errors;
								if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)))
									return validate21.errors = [{ instancePath: instancePath + "/documents/" + i0, keyword: "type", params: { type: "integer" } }], !1;
								var valid1 = _errs5 === errors;
								if (!valid1)
									break;
							}
						} else
							return validate21.errors = [{ instancePath: instancePath + "/documents", keyword: "type", params: { type: "array" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.release !== void 0) {
						let _errs7 = errors;
						validate22(data.release, telling ? instancePath + "/release" : "") || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
						var valid0 = _errs7 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.controls !== void 0) {
							let data4 = data.controls, _errs8 = errors;
							if (errors === _errs8)
								if (Array.isArray(data4)) {
									var valid2 = !0;
									let len1 = data4.length;
									for (let i1 = 0; i1 < len1; i1++) {
										let _errs10 = errors;
										validate30(data4[i1], telling ? instancePath + "/controls/" + i1 : "") || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length);
										var valid2 = _errs10 === errors;
										if (!valid2)
											break;
									}
								} else
									return validate21.errors = [{ instancePath: instancePath + "/controls", keyword: "type", params: { type: "array" } }], !1;
							var valid0 = _errs8 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							let additional0, count0 = 0;
							for (let key0 in data)
								count0++;
							if (count0 > 4) {
								for (let key1 in data)
									if (!(key1 === "name" || key1 === "documents" || key1 === "release" || key1 === "controls")) {
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
		} else
			return validate21.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate21.errors = vErrors, errors === 0;
}
var obj4 = /* @__PURE__ */ new Set(["schema", "tool", "outcome", "options", "summary", "inputs", "documents", "policies", "rules", "results", "findings", "units"]);
function validate0(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.schema === void 0 && (missing0 = "schema") || data.tool === void 0 && (missing0 = "tool") || data.outcome === void 0 && (missing0 = "outcome") || data.options === void 0 && (missing0 = "options") || data.summary === void 0 && (missing0 = "summary") || data.inputs === void 0 && (missing0 = "inputs") || data.documents === void 0 && (missing0 = "documents") || data.policies === void 0 && (missing0 = "policies") || data.rules === void 0 && (missing0 = "rules") || data.results === void 0 && (missing0 = "results") || data.findings === void 0 && (missing0 = "findings") || data.units === void 0 && (missing0 = "units"))
				return validate0.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.schema !== void 0) {
				let data0 = data.schema, _errs1 = errors;
				if (typeof data0 != "string")
					return validate0.errors = [{ instancePath: instancePath + "/schema", keyword: "type", params: { type: "string" } }], !1;
				if (data0 !== "urn:proviso:schema:report:1")
					return validate0.errors = [{ instancePath: instancePath + "/schema", keyword: "const", params: { allowedValue: "urn:proviso:schema:report:1" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.tool !== void 0) {
					let data1 = data.tool, _errs3 = errors;
					if (errors === _errs3)
						if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
							let missing1;
							if (data1.name === void 0 && (missing1 = "name") || data1.version === void 0 && (missing1 = "version"))
								return validate0.errors = [{ instancePath: instancePath + "/tool", keyword: "required", params: { missingProperty: missing1 } }], !1;
							if (data1.name !== void 0) {
								let _errs5 = errors;
								if (typeof data1.name != "string")
									return validate0.errors = [{ instancePath: instancePath + "/tool/name", keyword: "type", params: { type: "string" } }], !1;
								var valid1 = _errs5 === errors;
							} else
								var valid1 = !0;
							if (valid1) {
								if (data1.version !== void 0) {
									let _errs7 = errors;
									if (typeof data1.version != "string")
										return validate0.errors = [{ instancePath: instancePath + "/tool/version", keyword: "type", params: { type: "string" } }], !1;
									var valid1 = _errs7 === errors;
								} else
									var valid1 = !0;
								if (valid1) {
									let additional0, count0 = 0;
									for (let key0 in data1)
										count0++;
									if (count0 > 2) {
										for (let key1 in data1)
											if (!(key1 === "name" || key1 === "version")) {
												additional0 = key1;
												break;
											}
									}
									if (additional0 !== void 0)
										return validate0.errors = [{ instancePath: instancePath + "/tool", keyword: "closed", params: { additionalProperty: additional0 } }], !1;
								}
							}
						} else
							return validate0.errors = [{ instancePath: instancePath + "/tool", keyword: "type", params: { type: "object" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.outcome !== void 0) {
						let data4 = data.outcome, _errs9 = errors;
						if (typeof data4 != "string")
							return validate0.errors = [{ instancePath: instancePath + "/outcome", keyword: "type", params: { type: "string" } }], !1;
						if (!(data4 === "pass" || data4 === "fail" || data4 === "undecided" || data4 === "error"))
							return validate0.errors = [{ instancePath: instancePath + "/outcome", keyword: "enum", params: { allowedValues: ["pass", "fail", "undecided", "error"] } }], !1;
						var valid0 = _errs9 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.options !== void 0) {
							let data5 = data.options, _errs11 = errors;
							if (errors === _errs11)
								if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
									let missing2;
									if (data5.failOn === void 0 && (missing2 = "failOn") || data5.failOnUndecided === void 0 && (missing2 = "failOnUndecided") || data5.now === void 0 && (missing2 = "now"))
										return validate0.errors = [{ instancePath: instancePath + "/options", keyword: "required", params: { missingProperty: missing2 } }], !1;
									if (data5.failOn !== void 0) {
										let data6 = data5.failOn, _errs13 = errors;
										if (typeof data6 != "string")
											return validate0.errors = [{ instancePath: instancePath + "/options/failOn", keyword: "type", params: { type: "string" } }], !1;
										if (!(data6 === "low" || data6 === "medium" || data6 === "high" || data6 === "critical"))
											return validate0.errors = [{ instancePath: instancePath + "/options/failOn", keyword: "enum", params: { allowedValues: ["low", "medium", "high", "critical"] } }], !1;
										var valid2 = _errs13 === errors;
									} else
										var valid2 = !0;
									if (valid2) {
										if (data5.failOnUndecided !== void 0) {
											let _errs15 = errors;
											if (typeof data5.failOnUndecided != "boolean")
												return validate0.errors = [{ instancePath: instancePath + "/options/failOnUndecided", keyword: "type", params: { type: "boolean" } }], !1;
											var valid2 = _errs15 === errors;
										} else
											var valid2 = !0;
										if (valid2) {
											if (data5.now !== void 0) {
												let data8 = data5.now, _errs17 = errors;
												if (typeof data8 != "string" && data8 !== null)
													return validate0.errors = [{ instancePath: instancePath + "/options/now", keyword: "type", params: { type: ["string", "null"] } }], !1;
												var valid2 = _errs17 === errors;
											} else
												var valid2 = !0;
											if (valid2) {
												let additional1, count1 = 0;
												for (let key2 in data5)
													count1++;
												if (count1 > 3) {
													for (let key3 in data5)
														if (!(key3 === "failOn" || key3 === "failOnUndecided" || key3 === "now")) {
															additional1 = key3;
															break;
														}
												}
												if (additional1 !== void 0)
													return validate0.errors = [{ instancePath: instancePath + "/options", keyword: "closed", params: { additionalProperty: additional1 } }], !1;
											}
										}
									}
								} else
									return validate0.errors = [{ instancePath: instancePath + "/options", keyword: "type", params: { type: "object" } }], !1;
							var valid0 = _errs11 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.summary !== void 0) {
								let data9 = data.summary, _errs19 = errors;
								if (errors === _errs19)
									if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
										let missing3;
										if (data9.documents === void 0 && (missing3 = "documents") || data9.rules === void 0 && (missing3 = "rules") || data9.outcomes === void 0 && (missing3 = "outcomes") || data9.findings === void 0 && (missing3 = "findings") || data9.skipped === void 0 && (missing3 = "skipped"))
											return validate0.errors = [{ instancePath: instancePath + "/summary", keyword: "required", params: { missingProperty: missing3 } }], !1;
										if (data9.documents !== void 0) {
											let data10 = data9.documents, _errs21 = errors;
											if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10)))
												return validate0.errors = [{ instancePath: instancePath + "/summary/documents", keyword: "type", params: { type: "integer" } }], !1;
											var valid3 = _errs21 === errors;
										} else
											var valid3 = !0;
										if (valid3) {
											if (data9.rules !== void 0) {
												let data11 = data9.rules, _errs23 = errors;
												if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11)))
													return validate0.errors = [{ instancePath: instancePath + "/summary/rules", keyword: "type", params: { type: "integer" } }], !1;
												var valid3 = _errs23 === errors;
											} else
												var valid3 = !0;
											if (valid3) {
												if (data9.outcomes !== void 0) {
													let data12 = data9.outcomes, _errs25 = errors;
													if (errors === _errs25)
														if (data12 && typeof data12 == "object" && !Array.isArray(data12))
															for (let key4 in data12) {
																let data13 = data12[key4], _errs28 = errors;
																if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13)))
																	return validate0.errors = [{ instancePath: instancePath + "/summary/outcomes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "integer" } }], !1;
																var valid4 = _errs28 === errors;
																if (!valid4)
																	break;
															}
														else
															return validate0.errors = [{ instancePath: instancePath + "/summary/outcomes", keyword: "type", params: { type: "object" } }], !1;
													var valid3 = _errs25 === errors;
												} else
													var valid3 = !0;
												if (valid3) {
													if (data9.findings !== void 0) {
														let data14 = data9.findings, _errs30 = errors;
														if (errors === _errs30)
															if (data14 && typeof data14 == "object" && !Array.isArray(data14))
																for (let key5 in data14) {
																	let data15 = data14[key5], _errs33 = errors;
																	if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15)))
																		return validate0.errors = [{ instancePath: instancePath + "/summary/findings/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "integer" } }], !1;
																	var valid5 = _errs33 === errors;
																	if (!valid5)
																		break;
																}
															else
																return validate0.errors = [{ instancePath: instancePath + "/summary/findings", keyword: "type", params: { type: "object" } }], !1;
														var valid3 = _errs30 === errors;
													} else
														var valid3 = !0;
													if (valid3) {
														if (data9.skipped !== void 0) {
															let data16 = data9.skipped, _errs35 = errors;
															if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16)))
																return validate0.errors = [{ instancePath: instancePath + "/summary/skipped", keyword: "type", params: { type: "integer" } }], !1;
															var valid3 = _errs35 === errors;
														} else
															var valid3 = !0;
														if (valid3) {
															let additional2, count2 = 0;
															for (let key6 in data9)
																count2++;
															if (count2 > 5) {
																for (let key7 in data9)
																	if (!(key7 === "documents" || key7 === "rules" || key7 === "outcomes" || key7 === "findings" || key7 === "skipped")) {
																		additional2 = key7;
																		break;
																	}
															}
															if (additional2 !== void 0)
																return validate0.errors = [{ instancePath: instancePath + "/summary", keyword: "closed", params: { additionalProperty: additional2 } }], !1;
														}
													}
												}
											}
										}
									} else
										return validate0.errors = [{ instancePath: instancePath + "/summary", keyword: "type", params: { type: "object" } }], !1;
								var valid0 = _errs19 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.inputs !== void 0) {
									let data17 = data.inputs, _errs37 = errors;
									if (errors === _errs37)
										if (Array.isArray(data17)) {
											var valid6 = !0;
											let len0 = data17.length;
											for (let i0 = 0; i0 < len0; i0++) {
												let _errs39 = errors;
												validate1(data17[i0], telling ? instancePath + "/inputs/" + i0 : "") || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length);
												var valid6 = _errs39 === errors;
												if (!valid6)
													break;
											}
										} else
											return validate0.errors = [{ instancePath: instancePath + "/inputs", keyword: "type", params: { type: "array" } }], !1;
									var valid0 = _errs37 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.documents !== void 0) {
										let data19 = data.documents, _errs40 = errors;
										if (errors === _errs40)
											if (Array.isArray(data19)) {
												var valid7 = !0;
												let len1 = data19.length;
												for (let i1 = 0; i1 < len1; i1++) {
													let _errs42 = errors;
													validate5(data19[i1], telling ? instancePath + "/documents/" + i1 : "") || (vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors), errors = vErrors.length);
													var valid7 = _errs42 === errors;
													if (!valid7)
														break;
												}
											} else
												return validate0.errors = [{ instancePath: instancePath + "/documents", keyword: "type", params: { type: "array" } }], !1;
										var valid0 = _errs40 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.policies !== void 0) {
											let data21 = data.policies, _errs43 = errors;
											if (errors === _errs43)
												if (Array.isArray(data21)) {
													var valid8 = !0;
													let len2 = data21.length;
													for (let i2 = 0; i2 < len2; i2++) {
														let _errs45 = errors;
														validate7(data21[i2], telling ? instancePath + "/policies/" + i2 : "") || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length);
														var valid8 = _errs45 === errors;
														if (!valid8)
															break;
													}
												} else
													return validate0.errors = [{ instancePath: instancePath + "/policies", keyword: "type", params: { type: "array" } }], !1;
											var valid0 = _errs43 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.rules !== void 0) {
												let data23 = data.rules, _errs46 = errors;
												if (errors === _errs46)
													if (Array.isArray(data23)) {
														var valid9 = !0;
														let len3 = data23.length;
														for (let i3 = 0; i3 < len3; i3++) {
															let _errs48 = errors;
															validate9(data23[i3], telling ? instancePath + "/rules/" + i3 : "") || (vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors), errors = vErrors.length);
															var valid9 = _errs48 === errors;
															if (!valid9)
																break;
														}
													} else
														return validate0.errors = [{ instancePath: instancePath + "/rules", keyword: "type", params: { type: "array" } }], !1;
												var valid0 = _errs46 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.results !== void 0) {
													let data25 = data.results, _errs49 = errors;
													if (errors === _errs49)
														if (Array.isArray(data25)) {
															var valid10 = !0;
															let len4 = data25.length;
															for (let i4 = 0; i4 < len4; i4++) {
																let _errs51 = errors;
																validate13(data25[i4], telling ? instancePath + "/results/" + i4 : "") || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length);
																var valid10 = _errs51 === errors;
																if (!valid10)
																	break;
															}
														} else
															return validate0.errors = [{ instancePath: instancePath + "/results", keyword: "type", params: { type: "array" } }], !1;
													var valid0 = _errs49 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.findings !== void 0) {
														let data27 = data.findings, _errs52 = errors;
														if (errors === _errs52)
															if (Array.isArray(data27)) {
																var valid11 = !0;
																let len5 = data27.length;
																for (let i5 = 0; i5 < len5; i5++) {
																	let _errs54 = errors;
																	validate15(data27[i5], telling ? instancePath + "/findings/" + i5 : "") || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length);
																	var valid11 = _errs54 === errors;
																	if (!valid11)
																		break;
																}
															} else
																return validate0.errors = [{ instancePath: instancePath + "/findings", keyword: "type", params: { type: "array" } }], !1;
														var valid0 = _errs52 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.units !== void 0) {
															let data29 = data.units, _errs55 = errors;
															if (errors === _errs55)
																if (Array.isArray(data29)) {
																	var valid12 = !0;
																	let len6 = data29.length;
																	for (let i6 = 0; i6 < len6; i6++) {
																		let _errs57 = errors;
																		validate21(data29[i6], telling ? instancePath + "/units/" + i6 : "") || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
																		var valid12 = _errs57 === errors;
																		if (!valid12)
																			break;
																	}
																} else
																	return validate0.errors = [{ instancePath: instancePath + "/units", keyword: "type", params: { type: "array" } }], !1;
															var valid0 = _errs55 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															let additional3, count3 = 0;
															for (let key8 in data)
																count3++;
															if (count3 > 12) {
																for (let key9 in data)
																	if (!obj4.has(key9)) {
																		additional3 = key9;
																		break;
																	}
															}
															if (additional3 !== void 0)
																return validate0.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional3 } }], !1;
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

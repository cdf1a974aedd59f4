// Generated from schemas/input/process.schema.json by "npm run generate". Do not edit.
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
			if (data.path === void 0 && (missing0 = "path") || data.uri === void 0 && (missing0 = "uri") || data.digest === void 0 && (missing0 = "digest") || data.signedBy === void 0 && (missing0 = "signedBy") || data.signedAt === void 0 && (missing0 = "signedAt"))
				return validate7.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.uri !== void 0) {
					let _errs2 = errors;
					if (typeof data.uri != "string")
						return validate7.errors = [{ instancePath: instancePath + "/uri", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.digest !== void 0) {
						let data2 = data.digest, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate7.errors = [{ instancePath: instancePath + "/digest", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.signedBy !== void 0) {
							let data3 = data.signedBy, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate7.errors = [{ instancePath: instancePath + "/signedBy", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.signedAt !== void 0) {
								let data4 = data.signedAt, _errs8 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate7.errors = [{ instancePath: instancePath + "/signedAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								let additional0, count0 = 0;
								for (let key0 in data)
									count0++;
								if (count0 > 5) {
									for (let key1 in data)
										if (!(key1 === "path" || key1 === "uri" || key1 === "digest" || key1 === "signedBy" || key1 === "signedAt")) {
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
		} else
			return validate7.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate7.errors = vErrors, errors === 0;
}
var obj0 = /* @__PURE__ */ new Set(["path", "id", "title", "category", "components", "boundaries", "severity", "status", "mitigation", "owner", "ticket"]);
function validate12(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.id === void 0 && (missing0 = "id") || data.title === void 0 && (missing0 = "title") || data.category === void 0 && (missing0 = "category") || data.components === void 0 && (missing0 = "components") || data.boundaries === void 0 && (missing0 = "boundaries") || data.severity === void 0 && (missing0 = "severity") || data.status === void 0 && (missing0 = "status") || data.mitigation === void 0 && (missing0 = "mitigation") || data.owner === void 0 && (missing0 = "owner") || data.ticket === void 0 && (missing0 = "ticket"))
				return validate12.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate12.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.title !== void 0) {
						let data2 = data.title, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate12.errors = [{ instancePath: instancePath + "/title", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.category !== void 0) {
							let data3 = data.category, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate12.errors = [{ instancePath: instancePath + "/category", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.components !== void 0) {
								let data4 = data.components, _errs8 = errors;
								if (data4 !== null && errors === errors)
									if (Array.isArray(data4)) {
										var valid2 = !0;
										let len0 = data4.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let _errs11 = errors;
											if (typeof data4[i0] != "string")
												return validate12.errors = [{ instancePath: instancePath + "/components/" + i0, keyword: "type", params: { type: "string" } }], !1;
											var valid2 = _errs11 === errors;
											if (!valid2)
												break;
										}
									} else
										return validate12.errors = [{ instancePath: instancePath + "/components", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.boundaries !== void 0) {
									let data6 = data.boundaries, _errs13 = errors;
									if (data6 !== null && errors === errors)
										if (Array.isArray(data6)) {
											var valid4 = !0;
											let len1 = data6.length;
											for (let i1 = 0; i1 < len1; i1++) {
												let _errs16 = errors;
												if (typeof data6[i1] != "string")
													return validate12.errors = [{ instancePath: instancePath + "/boundaries/" + i1, keyword: "type", params: { type: "string" } }], !1;
												var valid4 = _errs16 === errors;
												if (!valid4)
													break;
											}
										} else
											return validate12.errors = [{ instancePath: instancePath + "/boundaries", keyword: "type", params: { type: "array" } }], !1;
									var valid0 = _errs13 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.severity !== void 0) {
										let data8 = data.severity, _errs18 = errors;
										if (typeof data8 != "string" && data8 !== null)
											return validate12.errors = [{ instancePath: instancePath + "/severity", keyword: "type", params: { type: ["string", "null"] } }], !1;
										if (!(data8 === null || data8 === "critical" || data8 === "high" || data8 === "medium" || data8 === "low" || data8 === "info"))
											return validate12.errors = [{ instancePath: instancePath + "/severity", keyword: "enum", params: { allowedValues: ["critical", "high", "medium", "low", "info", null] } }], !1;
										var valid0 = _errs18 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.status !== void 0) {
											let data9 = data.status, _errs20 = errors;
											if (typeof data9 != "string" && data9 !== null)
												return validate12.errors = [{ instancePath: instancePath + "/status", keyword: "type", params: { type: ["string", "null"] } }], !1;
											if (!(data9 === null || data9 === "open" || data9 === "mitigated" || data9 === "accepted" || data9 === "tracked"))
												return validate12.errors = [{ instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: ["open", "mitigated", "accepted", "tracked", null] } }], !1;
											var valid0 = _errs20 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.mitigation !== void 0) {
												let data10 = data.mitigation, _errs22 = errors;
												if (typeof data10 != "string" && data10 !== null)
													return validate12.errors = [{ instancePath: instancePath + "/mitigation", keyword: "type", params: { type: ["string", "null"] } }], !1;
												var valid0 = _errs22 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.owner !== void 0) {
													let data11 = data.owner, _errs24 = errors;
													if (typeof data11 != "string" && data11 !== null)
														return validate12.errors = [{ instancePath: instancePath + "/owner", keyword: "type", params: { type: ["string", "null"] } }], !1;
													var valid0 = _errs24 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.ticket !== void 0) {
														let data12 = data.ticket, _errs26 = errors;
														if (typeof data12 != "string" && data12 !== null)
															return validate12.errors = [{ instancePath: instancePath + "/ticket", keyword: "type", params: { type: ["string", "null"] } }], !1;
														var valid0 = _errs26 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														let additional0, count0 = 0;
														for (let key0 in data)
															count0++;
														if (count0 > 11) {
															for (let key1 in data)
																if (!obj0.has(key1)) {
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
									}
								}
							}
						}
					}
				}
			}
		} else
			return validate12.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate12.errors = vErrors, errors === 0;
}
var obj1 = /* @__PURE__ */ new Set(["path", "system", "version", "method", "url", "reviewedAt", "architectureChangedAt", "components", "boundaries", "threats", "author", "approver", "scope", "validFrom", "validUntil", "signature"]);
function validate10(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.system === void 0 && (missing0 = "system") || data.version === void 0 && (missing0 = "version") || data.method === void 0 && (missing0 = "method") || data.url === void 0 && (missing0 = "url") || data.reviewedAt === void 0 && (missing0 = "reviewedAt") || data.architectureChangedAt === void 0 && (missing0 = "architectureChangedAt") || data.components === void 0 && (missing0 = "components") || data.boundaries === void 0 && (missing0 = "boundaries") || data.threats === void 0 && (missing0 = "threats") || data.author === void 0 && (missing0 = "author") || data.approver === void 0 && (missing0 = "approver") || data.scope === void 0 && (missing0 = "scope") || data.validFrom === void 0 && (missing0 = "validFrom") || data.validUntil === void 0 && (missing0 = "validUntil") || data.signature === void 0 && (missing0 = "signature"))
				return validate10.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.system !== void 0) {
					let _errs2 = errors;
					if (typeof data.system != "string")
						return validate10.errors = [{ instancePath: instancePath + "/system", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.version !== void 0) {
						let data2 = data.version, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate10.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.method !== void 0) {
							let data3 = data.method, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate10.errors = [{ instancePath: instancePath + "/method", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.url !== void 0) {
								let data4 = data.url, _errs8 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate10.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.reviewedAt !== void 0) {
									let data5 = data.reviewedAt, _errs10 = errors;
									if (typeof data5 != "string" && data5 !== null)
										return validate10.errors = [{ instancePath: instancePath + "/reviewedAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.architectureChangedAt !== void 0) {
										let data6 = data.architectureChangedAt, _errs12 = errors;
										if (typeof data6 != "string" && data6 !== null)
											return validate10.errors = [{ instancePath: instancePath + "/architectureChangedAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.components !== void 0) {
											let data7 = data.components, _errs14 = errors;
											if (data7 !== null && errors === errors)
												if (Array.isArray(data7)) {
													var valid2 = !0;
													let len0 = data7.length;
													for (let i0 = 0; i0 < len0; i0++) {
														let _errs17 = errors;
														if (typeof data7[i0] != "string")
															return validate10.errors = [{ instancePath: instancePath + "/components/" + i0, keyword: "type", params: { type: "string" } }], !1;
														var valid2 = _errs17 === errors;
														if (!valid2)
															break;
													}
												} else
													return validate10.errors = [{ instancePath: instancePath + "/components", keyword: "type", params: { type: "array" } }], !1;
											var valid0 = _errs14 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.boundaries !== void 0) {
												let data9 = data.boundaries, _errs19 = errors;
												if (data9 !== null && errors === errors)
													if (Array.isArray(data9)) {
														var valid4 = !0;
														let len1 = data9.length;
														for (let i1 = 0; i1 < len1; i1++) {
															let _errs22 = errors;
															if (typeof data9[i1] != "string")
																return validate10.errors = [{ instancePath: instancePath + "/boundaries/" + i1, keyword: "type", params: { type: "string" } }], !1;
															var valid4 = _errs22 === errors;
															if (!valid4)
																break;
														}
													} else
														return validate10.errors = [{ instancePath: instancePath + "/boundaries", keyword: "type", params: { type: "array" } }], !1;
												var valid0 = _errs19 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.threats !== void 0) {
													let data11 = data.threats, _errs24 = errors;
													if (data11 !== null && errors === errors)
														if (Array.isArray(data11)) {
															var valid6 = !0;
															let len2 = data11.length;
															for (let i2 = 0; i2 < len2; i2++) {
																let _errs27 = errors;
																validate12(data11[i2], telling ? instancePath + "/threats/" + i2 : "") || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length);
																var valid6 = _errs27 === errors;
																if (!valid6)
																	break;
															}
														} else
															return validate10.errors = [{ instancePath: instancePath + "/threats", keyword: "type", params: { type: "array" } }], !1;
													var valid0 = _errs24 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.author !== void 0) {
														let data13 = data.author, _errs28 = errors;
														if (typeof data13 != "string" && data13 !== null)
															return validate10.errors = [{ instancePath: instancePath + "/author", keyword: "type", params: { type: ["string", "null"] } }], !1;
														var valid0 = _errs28 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.approver !== void 0) {
															let data14 = data.approver, _errs30 = errors;
															if (typeof data14 != "string" && data14 !== null)
																return validate10.errors = [{ instancePath: instancePath + "/approver", keyword: "type", params: { type: ["string", "null"] } }], !1;
															var valid0 = _errs30 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.scope !== void 0) {
																let data15 = data.scope, _errs32 = errors;
																if (data15 !== null && errors === errors)
																	if (Array.isArray(data15)) {
																		var valid8 = !0;
																		let len3 = data15.length;
																		for (let i3 = 0; i3 < len3; i3++) {
																			let _errs35 = errors;
																			if (typeof data15[i3] != "string")
																				return validate10.errors = [{ instancePath: instancePath + "/scope/" + i3, keyword: "type", params: { type: "string" } }], !1;
																			var valid8 = _errs35 === errors;
																			if (!valid8)
																				break;
																		}
																	} else
																		return validate10.errors = [{ instancePath: instancePath + "/scope", keyword: "type", params: { type: "array" } }], !1;
																var valid0 = _errs32 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.validFrom !== void 0) {
																	let data17 = data.validFrom, _errs37 = errors;
																	if (typeof data17 != "string" && data17 !== null)
																		return validate10.errors = [{ instancePath: instancePath + "/validFrom", keyword: "type", params: { type: ["string", "null"] } }], !1;
																	var valid0 = _errs37 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	if (data.validUntil !== void 0) {
																		let data18 = data.validUntil, _errs39 = errors;
																		if (typeof data18 != "string" && data18 !== null)
																			return validate10.errors = [{ instancePath: instancePath + "/validUntil", keyword: "type", params: { type: ["string", "null"] } }], !1;
																		var valid0 = _errs39 === errors;
																	} else
																		var valid0 = !0;
																	if (valid0) {
																		if (data.signature !== void 0) {
																			let data19 = data.signature, _errs41 = errors;
																			data19 !== null && (validate7(data19, telling ? instancePath + "/signature" : "") || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length));
																			var valid0 = _errs41 === errors;
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
				}
			}
		} else
			return validate10.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate10.errors = vErrors, errors === 0;
}
function validate19(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.role === void 0 && (missing0 = "role") || data.person === void 0 && (missing0 = "person") || data.responsibilities === void 0 && (missing0 = "responsibilities"))
				return validate19.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.role !== void 0) {
					let _errs2 = errors;
					if (typeof data.role != "string")
						return validate19.errors = [{ instancePath: instancePath + "/role", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.person !== void 0) {
						let data2 = data.person, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate19.errors = [{ instancePath: instancePath + "/person", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.responsibilities !== void 0) {
							let data3 = data.responsibilities, _errs6 = errors;
							if (data3 !== null && errors === errors)
								if (Array.isArray(data3)) {
									var valid2 = !0;
									let len0 = data3.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let _errs9 = errors;
										if (typeof data3[i0] != "string")
											return validate19.errors = [{ instancePath: instancePath + "/responsibilities/" + i0, keyword: "type", params: { type: "string" } }], !1;
										var valid2 = _errs9 === errors;
										if (!valid2)
											break;
									}
								} else
									return validate19.errors = [{ instancePath: instancePath + "/responsibilities", keyword: "type", params: { type: "array" } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							let additional0, count0 = 0;
							for (let key0 in data)
								count0++;
							if (count0 > 4) {
								for (let key1 in data)
									if (!(key1 === "path" || key1 === "role" || key1 === "person" || key1 === "responsibilities")) {
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
function validate22(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.name === void 0 && (missing0 = "name") || data.description === void 0 && (missing0 = "description") || data.responseHours === void 0 && (missing0 = "responseHours") || data.resolutionDays === void 0 && (missing0 = "resolutionDays"))
				return validate22.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate22.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.description !== void 0) {
						let data2 = data.description, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate22.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.responseHours !== void 0) {
							let data3 = data.responseHours, _errs6 = errors;
							if (typeof data3 != "number" && data3 !== null)
								return validate22.errors = [{ instancePath: instancePath + "/responseHours", keyword: "type", params: { type: ["number", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.resolutionDays !== void 0) {
								let data4 = data.resolutionDays, _errs8 = errors;
								if (typeof data4 != "number" && data4 !== null)
									return validate22.errors = [{ instancePath: instancePath + "/resolutionDays", keyword: "type", params: { type: ["number", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								let additional0, count0 = 0;
								for (let key0 in data)
									count0++;
								if (count0 > 5) {
									for (let key1 in data)
										if (!(key1 === "path" || key1 === "name" || key1 === "description" || key1 === "responseHours" || key1 === "resolutionDays")) {
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
function validate25(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.name === void 0 && (missing0 = "name") || data.purpose === void 0 && (missing0 = "purpose") || data.address === void 0 && (missing0 = "address"))
				return validate25.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate25.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.purpose !== void 0) {
						let data2 = data.purpose, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate25.errors = [{ instancePath: instancePath + "/purpose", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.address !== void 0) {
							let data3 = data.address, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate25.errors = [{ instancePath: instancePath + "/address", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							let additional0, count0 = 0;
							for (let key0 in data)
								count0++;
							if (count0 > 4) {
								for (let key1 in data)
									if (!(key1 === "path" || key1 === "name" || key1 === "purpose" || key1 === "address")) {
										additional0 = key1;
										break;
									}
							}
							if (additional0 !== void 0)
								return validate25.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
						}
					}
				}
			}
		} else
			return validate25.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate25.errors = vErrors, errors === 0;
}
var obj2 = /* @__PURE__ */ new Set(["path", "title", "version", "url", "roles", "severities", "contacts", "approvedBy", "reviewedAt", "testedAt", "author", "approver", "scope", "validFrom", "validUntil", "signature"]);
function validate17(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.title === void 0 && (missing0 = "title") || data.version === void 0 && (missing0 = "version") || data.url === void 0 && (missing0 = "url") || data.roles === void 0 && (missing0 = "roles") || data.severities === void 0 && (missing0 = "severities") || data.contacts === void 0 && (missing0 = "contacts") || data.approvedBy === void 0 && (missing0 = "approvedBy") || data.reviewedAt === void 0 && (missing0 = "reviewedAt") || data.testedAt === void 0 && (missing0 = "testedAt") || data.author === void 0 && (missing0 = "author") || data.approver === void 0 && (missing0 = "approver") || data.scope === void 0 && (missing0 = "scope") || data.validFrom === void 0 && (missing0 = "validFrom") || data.validUntil === void 0 && (missing0 = "validUntil") || data.signature === void 0 && (missing0 = "signature"))
				return validate17.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.title !== void 0) {
					let data1 = data.title, _errs2 = errors;
					if (typeof data1 != "string" && data1 !== null)
						return validate17.errors = [{ instancePath: instancePath + "/title", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.version !== void 0) {
						let data2 = data.version, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate17.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.url !== void 0) {
							let data3 = data.url, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate17.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.roles !== void 0) {
								let data4 = data.roles, _errs8 = errors;
								if (data4 !== null && errors === errors)
									if (Array.isArray(data4)) {
										var valid2 = !0;
										let len0 = data4.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let _errs11 = errors;
											validate19(data4[i0], telling ? instancePath + "/roles/" + i0 : "") || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length);
											var valid2 = _errs11 === errors;
											if (!valid2)
												break;
										}
									} else
										return validate17.errors = [{ instancePath: instancePath + "/roles", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.severities !== void 0) {
									let data6 = data.severities, _errs12 = errors;
									if (data6 !== null && errors === errors)
										if (Array.isArray(data6)) {
											var valid4 = !0;
											let len1 = data6.length;
											for (let i1 = 0; i1 < len1; i1++) {
												let _errs15 = errors;
												validate22(data6[i1], telling ? instancePath + "/severities/" + i1 : "") || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
												var valid4 = _errs15 === errors;
												if (!valid4)
													break;
											}
										} else
											return validate17.errors = [{ instancePath: instancePath + "/severities", keyword: "type", params: { type: "array" } }], !1;
									var valid0 = _errs12 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.contacts !== void 0) {
										let data8 = data.contacts, _errs16 = errors;
										if (data8 !== null && errors === errors)
											if (Array.isArray(data8)) {
												var valid6 = !0;
												let len2 = data8.length;
												for (let i2 = 0; i2 < len2; i2++) {
													let _errs19 = errors;
													validate25(data8[i2], telling ? instancePath + "/contacts/" + i2 : "") || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
													var valid6 = _errs19 === errors;
													if (!valid6)
														break;
												}
											} else
												return validate17.errors = [{ instancePath: instancePath + "/contacts", keyword: "type", params: { type: "array" } }], !1;
										var valid0 = _errs16 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.approvedBy !== void 0) {
											let data10 = data.approvedBy, _errs20 = errors;
											if (typeof data10 != "string" && data10 !== null)
												return validate17.errors = [{ instancePath: instancePath + "/approvedBy", keyword: "type", params: { type: ["string", "null"] } }], !1;
											var valid0 = _errs20 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.reviewedAt !== void 0) {
												let data11 = data.reviewedAt, _errs22 = errors;
												if (typeof data11 != "string" && data11 !== null)
													return validate17.errors = [{ instancePath: instancePath + "/reviewedAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
												var valid0 = _errs22 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.testedAt !== void 0) {
													let data12 = data.testedAt, _errs24 = errors;
													if (typeof data12 != "string" && data12 !== null)
														return validate17.errors = [{ instancePath: instancePath + "/testedAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
													var valid0 = _errs24 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.author !== void 0) {
														let data13 = data.author, _errs26 = errors;
														if (typeof data13 != "string" && data13 !== null)
															return validate17.errors = [{ instancePath: instancePath + "/author", keyword: "type", params: { type: ["string", "null"] } }], !1;
														var valid0 = _errs26 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.approver !== void 0) {
															let data14 = data.approver, _errs28 = errors;
															if (typeof data14 != "string" && data14 !== null)
																return validate17.errors = [{ instancePath: instancePath + "/approver", keyword: "type", params: { type: ["string", "null"] } }], !1;
															var valid0 = _errs28 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.scope !== void 0) {
																let data15 = data.scope, _errs30 = errors;
																if (data15 !== null && errors === errors)
																	if (Array.isArray(data15)) {
																		var valid8 = !0;
																		let len3 = data15.length;
																		for (let i3 = 0; i3 < len3; i3++) {
																			let _errs33 = errors;
																			if (typeof data15[i3] != "string")
																				return validate17.errors = [{ instancePath: instancePath + "/scope/" + i3, keyword: "type", params: { type: "string" } }], !1;
																			var valid8 = _errs33 === errors;
																			if (!valid8)
																				break;
																		}
																	} else
																		return validate17.errors = [{ instancePath: instancePath + "/scope", keyword: "type", params: { type: "array" } }], !1;
																var valid0 = _errs30 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.validFrom !== void 0) {
																	let data17 = data.validFrom, _errs35 = errors;
																	if (typeof data17 != "string" && data17 !== null)
																		return validate17.errors = [{ instancePath: instancePath + "/validFrom", keyword: "type", params: { type: ["string", "null"] } }], !1;
																	var valid0 = _errs35 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	if (data.validUntil !== void 0) {
																		let data18 = data.validUntil, _errs37 = errors;
																		if (typeof data18 != "string" && data18 !== null)
																			return validate17.errors = [{ instancePath: instancePath + "/validUntil", keyword: "type", params: { type: ["string", "null"] } }], !1;
																		var valid0 = _errs37 === errors;
																	} else
																		var valid0 = !0;
																	if (valid0) {
																		if (data.signature !== void 0) {
																			let data19 = data.signature, _errs39 = errors;
																			data19 !== null && (validate7(data19, telling ? instancePath + "/signature" : "") || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length));
																			var valid0 = _errs39 === errors;
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
																				return validate17.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
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
			return validate17.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate17.errors = vErrors, errors === 0;
}
var obj3 = /* @__PURE__ */ new Set(["file", "volume", "api", "agent", "oidc", "environment-variable", "command-line", "manual", "other"]), obj4 = /* @__PURE__ */ new Set(["path", "id", "store", "class", "owner", "purpose", "createdAt", "lastRotated", "expiresAt", "lastUsed", "disabled", "automated", "scopes", "delivery", "environments"]);
function validate32(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.id === void 0 && (missing0 = "id") || data.store === void 0 && (missing0 = "store") || data.class === void 0 && (missing0 = "class") || data.owner === void 0 && (missing0 = "owner") || data.purpose === void 0 && (missing0 = "purpose") || data.createdAt === void 0 && (missing0 = "createdAt") || data.lastRotated === void 0 && (missing0 = "lastRotated") || data.expiresAt === void 0 && (missing0 = "expiresAt") || data.lastUsed === void 0 && (missing0 = "lastUsed") || data.disabled === void 0 && (missing0 = "disabled") || data.automated === void 0 && (missing0 = "automated") || data.scopes === void 0 && (missing0 = "scopes") || data.delivery === void 0 && (missing0 = "delivery") || data.environments === void 0 && (missing0 = "environments"))
				return validate32.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate32.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.store !== void 0) {
						let data2 = data.store, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate32.errors = [{ instancePath: instancePath + "/store", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.class !== void 0) {
							let data3 = data.class, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate32.errors = [{ instancePath: instancePath + "/class", keyword: "type", params: { type: ["string", "null"] } }], !1;
							if (!(data3 === null || data3 === "privileged" || data3 === "ci" || data3 === "other"))
								return validate32.errors = [{ instancePath: instancePath + "/class", keyword: "enum", params: { allowedValues: ["privileged", "ci", "other", null] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.owner !== void 0) {
								let data4 = data.owner, _errs8 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate32.errors = [{ instancePath: instancePath + "/owner", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.purpose !== void 0) {
									let data5 = data.purpose, _errs10 = errors;
									if (typeof data5 != "string" && data5 !== null)
										return validate32.errors = [{ instancePath: instancePath + "/purpose", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.createdAt !== void 0) {
										let data6 = data.createdAt, _errs12 = errors;
										if (typeof data6 != "string" && data6 !== null)
											return validate32.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.lastRotated !== void 0) {
											let data7 = data.lastRotated, _errs14 = errors;
											if (typeof data7 != "string" && data7 !== null)
												return validate32.errors = [{ instancePath: instancePath + "/lastRotated", keyword: "type", params: { type: ["string", "null"] } }], !1;
											var valid0 = _errs14 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.expiresAt !== void 0) {
												let data8 = data.expiresAt, _errs16 = errors;
												if (typeof data8 != "string" && data8 !== null)
													return validate32.errors = [{ instancePath: instancePath + "/expiresAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
												var valid0 = _errs16 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.lastUsed !== void 0) {
													let data9 = data.lastUsed, _errs18 = errors;
													if (typeof data9 != "string" && data9 !== null)
														return validate32.errors = [{ instancePath: instancePath + "/lastUsed", keyword: "type", params: { type: ["string", "null"] } }], !1;
													var valid0 = _errs18 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.disabled !== void 0) {
														let data10 = data.disabled, _errs20 = errors;
														if (typeof data10 != "boolean" && data10 !== null)
															return validate32.errors = [{ instancePath: instancePath + "/disabled", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
														var valid0 = _errs20 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.automated !== void 0) {
															let data11 = data.automated, _errs22 = errors;
															if (typeof data11 != "boolean" && data11 !== null)
																return validate32.errors = [{ instancePath: instancePath + "/automated", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
															var valid0 = _errs22 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.scopes !== void 0) {
																let data12 = data.scopes, _errs24 = errors;
																if (data12 !== null && errors === errors)
																	if (Array.isArray(data12)) {
																		var valid2 = !0;
																		let len0 = data12.length;
																		for (let i0 = 0; i0 < len0; i0++) {
																			let _errs27 = errors;
																			if (typeof data12[i0] != "string")
																				return validate32.errors = [{ instancePath: instancePath + "/scopes/" + i0, keyword: "type", params: { type: "string" } }], !1;
																			var valid2 = _errs27 === errors;
																			if (!valid2)
																				break;
																		}
																	} else
																		return validate32.errors = [{ instancePath: instancePath + "/scopes", keyword: "type", params: { type: "array" } }], !1;
																var valid0 = _errs24 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.delivery !== void 0) {
																	let data14 = data.delivery, _errs29 = errors;
																	if (typeof data14 != "string" && data14 !== null)
																		return validate32.errors = [{ instancePath: instancePath + "/delivery", keyword: "type", params: { type: ["string", "null"] } }], !1;
																	if (!(data14 === null || obj3.has(data14)))
																		return validate32.errors = [{ instancePath: instancePath + "/delivery", keyword: "enum", params: { allowedValues: ["file", "volume", "api", "agent", "oidc", "environment-variable", "command-line", "manual", "other", null] } }], !1;
																	var valid0 = _errs29 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	if (data.environments !== void 0) {
																		let data15 = data.environments, _errs31 = errors;
																		if (data15 !== null && errors === errors)
																			if (Array.isArray(data15)) {
																				var valid4 = !0;
																				let len1 = data15.length;
																				for (let i1 = 0; i1 < len1; i1++) {
																					let _errs34 = errors;
																					if (typeof data15[i1] != "string")
																						return validate32.errors = [{ instancePath: instancePath + "/environments/" + i1, keyword: "type", params: { type: "string" } }], !1;
																					var valid4 = _errs34 === errors;
																					if (!valid4)
																						break;
																				}
																			} else
																				return validate32.errors = [{ instancePath: instancePath + "/environments", keyword: "type", params: { type: "array" } }], !1;
																		var valid0 = _errs31 === errors;
																	} else
																		var valid0 = !0;
																	if (valid0) {
																		let additional0, count0 = 0;
																		for (let key0 in data)
																			count0++;
																		if (count0 > 15) {
																			for (let key1 in data)
																				if (!obj4.has(key1)) {
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
										}
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
function validate35(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.id === void 0 && (missing0 = "id") || data.secretId === void 0 && (missing0 = "secretId") || data.detectedAt === void 0 && (missing0 = "detectedAt") || data.revokedAt === void 0 && (missing0 = "revokedAt") || data.place === void 0 && (missing0 = "place") || data.ticket === void 0 && (missing0 = "ticket"))
				return validate35.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate35.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.secretId !== void 0) {
						let _errs4 = errors;
						if (typeof data.secretId != "string")
							return validate35.errors = [{ instancePath: instancePath + "/secretId", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.detectedAt !== void 0) {
							let _errs6 = errors;
							if (typeof data.detectedAt != "string")
								return validate35.errors = [{ instancePath: instancePath + "/detectedAt", keyword: "type", params: { type: "string" } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.revokedAt !== void 0) {
								let data4 = data.revokedAt, _errs8 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate35.errors = [{ instancePath: instancePath + "/revokedAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.place !== void 0) {
									let data5 = data.place, _errs10 = errors;
									if (typeof data5 != "string" && data5 !== null)
										return validate35.errors = [{ instancePath: instancePath + "/place", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.ticket !== void 0) {
										let data6 = data.ticket, _errs12 = errors;
										if (typeof data6 != "string" && data6 !== null)
											return validate35.errors = [{ instancePath: instancePath + "/ticket", keyword: "type", params: { type: ["string", "null"] } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										let additional0, count0 = 0;
										for (let key0 in data)
											count0++;
										if (count0 > 7) {
											for (let key1 in data)
												if (!(key1 === "path" || key1 === "id" || key1 === "secretId" || key1 === "detectedAt" || key1 === "revokedAt" || key1 === "place" || key1 === "ticket")) {
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
		} else
			return validate35.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate35.errors = vErrors, errors === 0;
}
var obj5 = /* @__PURE__ */ new Set(["path", "id", "usage", "protection", "algorithm", "owner", "custodians", "identity", "notAfter"]);
function validate38(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.id === void 0 && (missing0 = "id") || data.usage === void 0 && (missing0 = "usage") || data.protection === void 0 && (missing0 = "protection") || data.algorithm === void 0 && (missing0 = "algorithm") || data.owner === void 0 && (missing0 = "owner") || data.custodians === void 0 && (missing0 = "custodians") || data.identity === void 0 && (missing0 = "identity") || data.notAfter === void 0 && (missing0 = "notAfter"))
				return validate38.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate38.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.usage !== void 0) {
						let data2 = data.usage, _errs4 = errors;
						if (data2 !== null && errors === errors)
							if (Array.isArray(data2)) {
								var valid2 = !0;
								let len0 = data2.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let _errs7 = errors;
									if (typeof data2[i0] != "string")
										return validate38.errors = [{ instancePath: instancePath + "/usage/" + i0, keyword: "type", params: { type: "string" } }], !1;
									var valid2 = _errs7 === errors;
									if (!valid2)
										break;
								}
							} else
								return validate38.errors = [{ instancePath: instancePath + "/usage", keyword: "type", params: { type: "array" } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.protection !== void 0) {
							let data4 = data.protection, _errs9 = errors;
							if (typeof data4 != "string" && data4 !== null)
								return validate38.errors = [{ instancePath: instancePath + "/protection", keyword: "type", params: { type: ["string", "null"] } }], !1;
							if (!(data4 === null || data4 === "hsm" || data4 === "kms" || data4 === "hardware-token" || data4 === "tpm" || data4 === "keyless" || data4 === "software" || data4 === "file" || data4 === "other"))
								return validate38.errors = [{ instancePath: instancePath + "/protection", keyword: "enum", params: { allowedValues: ["hsm", "kms", "hardware-token", "tpm", "keyless", "software", "file", "other", null] } }], !1;
							var valid0 = _errs9 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.algorithm !== void 0) {
								let data5 = data.algorithm, _errs11 = errors;
								if (typeof data5 != "string" && data5 !== null)
									return validate38.errors = [{ instancePath: instancePath + "/algorithm", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs11 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.owner !== void 0) {
									let data6 = data.owner, _errs13 = errors;
									if (typeof data6 != "string" && data6 !== null)
										return validate38.errors = [{ instancePath: instancePath + "/owner", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs13 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.custodians !== void 0) {
										let data7 = data.custodians, _errs15 = errors;
										if (data7 !== null && errors === errors)
											if (Array.isArray(data7)) {
												var valid4 = !0;
												let len1 = data7.length;
												for (let i1 = 0; i1 < len1; i1++) {
													let _errs18 = errors;
													if (typeof data7[i1] != "string")
														return validate38.errors = [{ instancePath: instancePath + "/custodians/" + i1, keyword: "type", params: { type: "string" } }], !1;
													var valid4 = _errs18 === errors;
													if (!valid4)
														break;
												}
											} else
												return validate38.errors = [{ instancePath: instancePath + "/custodians", keyword: "type", params: { type: "array" } }], !1;
										var valid0 = _errs15 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.identity !== void 0) {
											let data9 = data.identity, _errs20 = errors;
											if (typeof data9 != "string" && data9 !== null)
												return validate38.errors = [{ instancePath: instancePath + "/identity", keyword: "type", params: { type: ["string", "null"] } }], !1;
											var valid0 = _errs20 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.notAfter !== void 0) {
												let data10 = data.notAfter, _errs22 = errors;
												if (typeof data10 != "string" && data10 !== null)
													return validate38.errors = [{ instancePath: instancePath + "/notAfter", keyword: "type", params: { type: ["string", "null"] } }], !1;
												var valid0 = _errs22 === errors;
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
													return validate38.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
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
			return validate38.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate38.errors = vErrors, errors === 0;
}
var obj6 = /* @__PURE__ */ new Set(["path", "secrets", "exposures", "keys", "author", "approver", "scope", "validFrom", "validUntil", "signature"]);
function validate30(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.secrets === void 0 && (missing0 = "secrets") || data.exposures === void 0 && (missing0 = "exposures") || data.keys === void 0 && (missing0 = "keys") || data.author === void 0 && (missing0 = "author") || data.approver === void 0 && (missing0 = "approver") || data.scope === void 0 && (missing0 = "scope") || data.validFrom === void 0 && (missing0 = "validFrom") || data.validUntil === void 0 && (missing0 = "validUntil") || data.signature === void 0 && (missing0 = "signature"))
				return validate30.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.secrets !== void 0) {
					let data1 = data.secrets, _errs2 = errors;
					if (data1 !== null && errors === errors)
						if (Array.isArray(data1)) {
							var valid2 = !0;
							let len0 = data1.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let _errs5 = errors;
								validate32(data1[i0], telling ? instancePath + "/secrets/" + i0 : "") || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length);
								var valid2 = _errs5 === errors;
								if (!valid2)
									break;
							}
						} else
							return validate30.errors = [{ instancePath: instancePath + "/secrets", keyword: "type", params: { type: "array" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.exposures !== void 0) {
						let data3 = data.exposures, _errs6 = errors;
						if (data3 !== null && errors === errors)
							if (Array.isArray(data3)) {
								var valid4 = !0;
								let len1 = data3.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let _errs9 = errors;
									validate35(data3[i1], telling ? instancePath + "/exposures/" + i1 : "") || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length);
									var valid4 = _errs9 === errors;
									if (!valid4)
										break;
								}
							} else
								return validate30.errors = [{ instancePath: instancePath + "/exposures", keyword: "type", params: { type: "array" } }], !1;
						var valid0 = _errs6 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.keys !== void 0) {
							let data5 = data.keys, _errs10 = errors;
							if (data5 !== null && errors === errors)
								if (Array.isArray(data5)) {
									var valid6 = !0;
									let len2 = data5.length;
									for (let i2 = 0; i2 < len2; i2++) {
										let _errs13 = errors;
										validate38(data5[i2], telling ? instancePath + "/keys/" + i2 : "") || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
										var valid6 = _errs13 === errors;
										if (!valid6)
											break;
									}
								} else
									return validate30.errors = [{ instancePath: instancePath + "/keys", keyword: "type", params: { type: "array" } }], !1;
							var valid0 = _errs10 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.author !== void 0) {
								let data7 = data.author, _errs14 = errors;
								if (typeof data7 != "string" && data7 !== null)
									return validate30.errors = [{ instancePath: instancePath + "/author", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs14 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.approver !== void 0) {
									let data8 = data.approver, _errs16 = errors;
									if (typeof data8 != "string" && data8 !== null)
										return validate30.errors = [{ instancePath: instancePath + "/approver", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs16 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.scope !== void 0) {
										let data9 = data.scope, _errs18 = errors;
										if (data9 !== null && errors === errors)
											if (Array.isArray(data9)) {
												var valid8 = !0;
												let len3 = data9.length;
												for (let i3 = 0; i3 < len3; i3++) {
													let _errs21 = errors;
													if (typeof data9[i3] != "string")
														return validate30.errors = [{ instancePath: instancePath + "/scope/" + i3, keyword: "type", params: { type: "string" } }], !1;
													var valid8 = _errs21 === errors;
													if (!valid8)
														break;
												}
											} else
												return validate30.errors = [{ instancePath: instancePath + "/scope", keyword: "type", params: { type: "array" } }], !1;
										var valid0 = _errs18 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.validFrom !== void 0) {
											let data11 = data.validFrom, _errs23 = errors;
											if (typeof data11 != "string" && data11 !== null)
												return validate30.errors = [{ instancePath: instancePath + "/validFrom", keyword: "type", params: { type: ["string", "null"] } }], !1;
											var valid0 = _errs23 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.validUntil !== void 0) {
												let data12 = data.validUntil, _errs25 = errors;
												if (typeof data12 != "string" && data12 !== null)
													return validate30.errors = [{ instancePath: instancePath + "/validUntil", keyword: "type", params: { type: ["string", "null"] } }], !1;
												var valid0 = _errs25 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.signature !== void 0) {
													let data13 = data.signature, _errs27 = errors;
													data13 !== null && (validate7(data13, telling ? instancePath + "/signature" : "") || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length));
													var valid0 = _errs27 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													let additional0, count0 = 0;
													for (let key0 in data)
														count0++;
													if (count0 > 10) {
														for (let key1 in data)
															if (!obj6.has(key1)) {
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
		} else
			return validate30.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate30.errors = vErrors, errors === 0;
}
var obj7 = /* @__PURE__ */ new Set(["path", "person", "account", "role", "course", "completedAt", "expiresAt", "author", "approver", "scope", "validFrom", "validUntil", "signature"]);
function validate43(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.person === void 0 && (missing0 = "person") || data.account === void 0 && (missing0 = "account") || data.role === void 0 && (missing0 = "role") || data.course === void 0 && (missing0 = "course") || data.completedAt === void 0 && (missing0 = "completedAt") || data.expiresAt === void 0 && (missing0 = "expiresAt") || data.author === void 0 && (missing0 = "author") || data.approver === void 0 && (missing0 = "approver") || data.scope === void 0 && (missing0 = "scope") || data.validFrom === void 0 && (missing0 = "validFrom") || data.validUntil === void 0 && (missing0 = "validUntil") || data.signature === void 0 && (missing0 = "signature"))
				return validate43.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.person !== void 0) {
					let _errs2 = errors;
					if (typeof data.person != "string")
						return validate43.errors = [{ instancePath: instancePath + "/person", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.account !== void 0) {
						let data2 = data.account, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate43.errors = [{ instancePath: instancePath + "/account", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.role !== void 0) {
							let data3 = data.role, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate43.errors = [{ instancePath: instancePath + "/role", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.course !== void 0) {
								let _errs8 = errors;
								if (typeof data.course != "string")
									return validate43.errors = [{ instancePath: instancePath + "/course", keyword: "type", params: { type: "string" } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.completedAt !== void 0) {
									let data5 = data.completedAt, _errs10 = errors;
									if (typeof data5 != "string" && data5 !== null)
										return validate43.errors = [{ instancePath: instancePath + "/completedAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.expiresAt !== void 0) {
										let data6 = data.expiresAt, _errs12 = errors;
										if (typeof data6 != "string" && data6 !== null)
											return validate43.errors = [{ instancePath: instancePath + "/expiresAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.author !== void 0) {
											let data7 = data.author, _errs14 = errors;
											if (typeof data7 != "string" && data7 !== null)
												return validate43.errors = [{ instancePath: instancePath + "/author", keyword: "type", params: { type: ["string", "null"] } }], !1;
											var valid0 = _errs14 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.approver !== void 0) {
												let data8 = data.approver, _errs16 = errors;
												if (typeof data8 != "string" && data8 !== null)
													return validate43.errors = [{ instancePath: instancePath + "/approver", keyword: "type", params: { type: ["string", "null"] } }], !1;
												var valid0 = _errs16 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.scope !== void 0) {
													let data9 = data.scope, _errs18 = errors;
													if (data9 !== null && errors === errors)
														if (Array.isArray(data9)) {
															var valid2 = !0;
															let len0 = data9.length;
															for (let i0 = 0; i0 < len0; i0++) {
																let _errs21 = errors;
																if (typeof data9[i0] != "string")
																	return validate43.errors = [{ instancePath: instancePath + "/scope/" + i0, keyword: "type", params: { type: "string" } }], !1;
																var valid2 = _errs21 === errors;
																if (!valid2)
																	break;
															}
														} else
															return validate43.errors = [{ instancePath: instancePath + "/scope", keyword: "type", params: { type: "array" } }], !1;
													var valid0 = _errs18 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.validFrom !== void 0) {
														let data11 = data.validFrom, _errs23 = errors;
														if (typeof data11 != "string" && data11 !== null)
															return validate43.errors = [{ instancePath: instancePath + "/validFrom", keyword: "type", params: { type: ["string", "null"] } }], !1;
														var valid0 = _errs23 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.validUntil !== void 0) {
															let data12 = data.validUntil, _errs25 = errors;
															if (typeof data12 != "string" && data12 !== null)
																return validate43.errors = [{ instancePath: instancePath + "/validUntil", keyword: "type", params: { type: ["string", "null"] } }], !1;
															var valid0 = _errs25 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.signature !== void 0) {
																let data13 = data.signature, _errs27 = errors;
																data13 !== null && (validate7(data13, telling ? instancePath + "/signature" : "") || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length));
																var valid0 = _errs27 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																let additional0, count0 = 0;
																for (let key0 in data)
																	count0++;
																if (count0 > 13) {
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
				}
			}
		} else
			return validate43.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate43.errors = vErrors, errors === 0;
}
var obj8 = /* @__PURE__ */ new Set(["path", "role", "person", "accountableFor", "responsibilities", "reviewedAt", "author", "approver", "scope", "validFrom", "validUntil", "signature"]);
function validate47(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.role === void 0 && (missing0 = "role") || data.person === void 0 && (missing0 = "person") || data.accountableFor === void 0 && (missing0 = "accountableFor") || data.responsibilities === void 0 && (missing0 = "responsibilities") || data.reviewedAt === void 0 && (missing0 = "reviewedAt") || data.author === void 0 && (missing0 = "author") || data.approver === void 0 && (missing0 = "approver") || data.scope === void 0 && (missing0 = "scope") || data.validFrom === void 0 && (missing0 = "validFrom") || data.validUntil === void 0 && (missing0 = "validUntil") || data.signature === void 0 && (missing0 = "signature"))
				return validate47.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.role !== void 0) {
					let _errs2 = errors;
					if (typeof data.role != "string")
						return validate47.errors = [{ instancePath: instancePath + "/role", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.person !== void 0) {
						let data2 = data.person, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate47.errors = [{ instancePath: instancePath + "/person", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.accountableFor !== void 0) {
							let data3 = data.accountableFor, _errs6 = errors;
							if (data3 !== null && errors === errors)
								if (Array.isArray(data3)) {
									var valid2 = !0;
									let len0 = data3.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let _errs9 = errors;
										if (typeof data3[i0] != "string")
											return validate47.errors = [{ instancePath: instancePath + "/accountableFor/" + i0, keyword: "type", params: { type: "string" } }], !1;
										var valid2 = _errs9 === errors;
										if (!valid2)
											break;
									}
								} else
									return validate47.errors = [{ instancePath: instancePath + "/accountableFor", keyword: "type", params: { type: "array" } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.responsibilities !== void 0) {
								let data5 = data.responsibilities, _errs11 = errors;
								if (data5 !== null && errors === errors)
									if (Array.isArray(data5)) {
										var valid4 = !0;
										let len1 = data5.length;
										for (let i1 = 0; i1 < len1; i1++) {
											let _errs14 = errors;
											if (typeof data5[i1] != "string")
												return validate47.errors = [{ instancePath: instancePath + "/responsibilities/" + i1, keyword: "type", params: { type: "string" } }], !1;
											var valid4 = _errs14 === errors;
											if (!valid4)
												break;
										}
									} else
										return validate47.errors = [{ instancePath: instancePath + "/responsibilities", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs11 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.reviewedAt !== void 0) {
									let data7 = data.reviewedAt, _errs16 = errors;
									if (typeof data7 != "string" && data7 !== null)
										return validate47.errors = [{ instancePath: instancePath + "/reviewedAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs16 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.author !== void 0) {
										let data8 = data.author, _errs18 = errors;
										if (typeof data8 != "string" && data8 !== null)
											return validate47.errors = [{ instancePath: instancePath + "/author", keyword: "type", params: { type: ["string", "null"] } }], !1;
										var valid0 = _errs18 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.approver !== void 0) {
											let data9 = data.approver, _errs20 = errors;
											if (typeof data9 != "string" && data9 !== null)
												return validate47.errors = [{ instancePath: instancePath + "/approver", keyword: "type", params: { type: ["string", "null"] } }], !1;
											var valid0 = _errs20 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.scope !== void 0) {
												let data10 = data.scope, _errs22 = errors;
												if (data10 !== null && errors === errors)
													if (Array.isArray(data10)) {
														var valid6 = !0;
														let len2 = data10.length;
														for (let i2 = 0; i2 < len2; i2++) {
															let _errs25 = errors;
															if (typeof data10[i2] != "string")
																return validate47.errors = [{ instancePath: instancePath + "/scope/" + i2, keyword: "type", params: { type: "string" } }], !1;
															var valid6 = _errs25 === errors;
															if (!valid6)
																break;
														}
													} else
														return validate47.errors = [{ instancePath: instancePath + "/scope", keyword: "type", params: { type: "array" } }], !1;
												var valid0 = _errs22 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.validFrom !== void 0) {
													let data12 = data.validFrom, _errs27 = errors;
													if (typeof data12 != "string" && data12 !== null)
														return validate47.errors = [{ instancePath: instancePath + "/validFrom", keyword: "type", params: { type: ["string", "null"] } }], !1;
													var valid0 = _errs27 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.validUntil !== void 0) {
														let data13 = data.validUntil, _errs29 = errors;
														if (typeof data13 != "string" && data13 !== null)
															return validate47.errors = [{ instancePath: instancePath + "/validUntil", keyword: "type", params: { type: ["string", "null"] } }], !1;
														var valid0 = _errs29 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.signature !== void 0) {
															let data14 = data.signature, _errs31 = errors;
															data14 !== null && (validate7(data14, telling ? instancePath + "/signature" : "") || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length));
															var valid0 = _errs31 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															let additional0, count0 = 0;
															for (let key0 in data)
																count0++;
															if (count0 > 12) {
																for (let key1 in data)
																	if (!obj8.has(key1)) {
																		additional0 = key1;
																		break;
																	}
															}
															if (additional0 !== void 0)
																return validate47.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
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
			return validate47.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate47.errors = vErrors, errors === 0;
}
var obj9 = /* @__PURE__ */ new Set(["path", "statement", "url", "signedBy", "position", "signedAt", "reviewedAt", "author", "approver", "scope", "validFrom", "validUntil", "signature"]);
function validate51(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.statement === void 0 && (missing0 = "statement") || data.url === void 0 && (missing0 = "url") || data.signedBy === void 0 && (missing0 = "signedBy") || data.position === void 0 && (missing0 = "position") || data.signedAt === void 0 && (missing0 = "signedAt") || data.reviewedAt === void 0 && (missing0 = "reviewedAt") || data.author === void 0 && (missing0 = "author") || data.approver === void 0 && (missing0 = "approver") || data.scope === void 0 && (missing0 = "scope") || data.validFrom === void 0 && (missing0 = "validFrom") || data.validUntil === void 0 && (missing0 = "validUntil") || data.signature === void 0 && (missing0 = "signature"))
				return validate51.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.statement !== void 0) {
					let data1 = data.statement, _errs2 = errors;
					if (typeof data1 != "string" && data1 !== null)
						return validate51.errors = [{ instancePath: instancePath + "/statement", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.url !== void 0) {
						let data2 = data.url, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate51.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.signedBy !== void 0) {
							let data3 = data.signedBy, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate51.errors = [{ instancePath: instancePath + "/signedBy", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.position !== void 0) {
								let data4 = data.position, _errs8 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate51.errors = [{ instancePath: instancePath + "/position", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.signedAt !== void 0) {
									let data5 = data.signedAt, _errs10 = errors;
									if (typeof data5 != "string" && data5 !== null)
										return validate51.errors = [{ instancePath: instancePath + "/signedAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.reviewedAt !== void 0) {
										let data6 = data.reviewedAt, _errs12 = errors;
										if (typeof data6 != "string" && data6 !== null)
											return validate51.errors = [{ instancePath: instancePath + "/reviewedAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.author !== void 0) {
											let data7 = data.author, _errs14 = errors;
											if (typeof data7 != "string" && data7 !== null)
												return validate51.errors = [{ instancePath: instancePath + "/author", keyword: "type", params: { type: ["string", "null"] } }], !1;
											var valid0 = _errs14 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.approver !== void 0) {
												let data8 = data.approver, _errs16 = errors;
												if (typeof data8 != "string" && data8 !== null)
													return validate51.errors = [{ instancePath: instancePath + "/approver", keyword: "type", params: { type: ["string", "null"] } }], !1;
												var valid0 = _errs16 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.scope !== void 0) {
													let data9 = data.scope, _errs18 = errors;
													if (data9 !== null && errors === errors)
														if (Array.isArray(data9)) {
															var valid2 = !0;
															let len0 = data9.length;
															for (let i0 = 0; i0 < len0; i0++) {
																let _errs21 = errors;
																if (typeof data9[i0] != "string")
																	return validate51.errors = [{ instancePath: instancePath + "/scope/" + i0, keyword: "type", params: { type: "string" } }], !1;
																var valid2 = _errs21 === errors;
																if (!valid2)
																	break;
															}
														} else
															return validate51.errors = [{ instancePath: instancePath + "/scope", keyword: "type", params: { type: "array" } }], !1;
													var valid0 = _errs18 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.validFrom !== void 0) {
														let data11 = data.validFrom, _errs23 = errors;
														if (typeof data11 != "string" && data11 !== null)
															return validate51.errors = [{ instancePath: instancePath + "/validFrom", keyword: "type", params: { type: ["string", "null"] } }], !1;
														var valid0 = _errs23 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.validUntil !== void 0) {
															let data12 = data.validUntil, _errs25 = errors;
															if (typeof data12 != "string" && data12 !== null)
																return validate51.errors = [{ instancePath: instancePath + "/validUntil", keyword: "type", params: { type: ["string", "null"] } }], !1;
															var valid0 = _errs25 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.signature !== void 0) {
																let data13 = data.signature, _errs27 = errors;
																data13 !== null && (validate7(data13, telling ? instancePath + "/signature" : "") || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length));
																var valid0 = _errs27 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																let additional0, count0 = 0;
																for (let key0 in data)
																	count0++;
																if (count0 > 13) {
																	for (let key1 in data)
																		if (!obj9.has(key1)) {
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
			}
		} else
			return validate51.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate51.errors = vErrors, errors === 0;
}
function validate57(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.id === void 0 && (missing0 = "id") || data.text === void 0 && (missing0 = "text") || data.source === void 0 && (missing0 = "source") || data.verification === void 0 && (missing0 = "verification"))
				return validate57.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate57.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.text !== void 0) {
						let data2 = data.text, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate57.errors = [{ instancePath: instancePath + "/text", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.source !== void 0) {
							let data3 = data.source, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate57.errors = [{ instancePath: instancePath + "/source", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.verification !== void 0) {
								let data4 = data.verification, _errs8 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate57.errors = [{ instancePath: instancePath + "/verification", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								let additional0, count0 = 0;
								for (let key0 in data)
									count0++;
								if (count0 > 5) {
									for (let key1 in data)
										if (!(key1 === "path" || key1 === "id" || key1 === "text" || key1 === "source" || key1 === "verification")) {
											additional0 = key1;
											break;
										}
								}
								if (additional0 !== void 0)
									return validate57.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
							}
						}
					}
				}
			}
		} else
			return validate57.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate57.errors = vErrors, errors === 0;
}
var obj10 = /* @__PURE__ */ new Set(["path", "subject", "title", "version", "url", "reviewedAt", "items", "author", "approver", "scope", "validFrom", "validUntil", "signature"]);
function validate55(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.subject === void 0 && (missing0 = "subject") || data.title === void 0 && (missing0 = "title") || data.version === void 0 && (missing0 = "version") || data.url === void 0 && (missing0 = "url") || data.reviewedAt === void 0 && (missing0 = "reviewedAt") || data.items === void 0 && (missing0 = "items") || data.author === void 0 && (missing0 = "author") || data.approver === void 0 && (missing0 = "approver") || data.scope === void 0 && (missing0 = "scope") || data.validFrom === void 0 && (missing0 = "validFrom") || data.validUntil === void 0 && (missing0 = "validUntil") || data.signature === void 0 && (missing0 = "signature"))
				return validate55.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.subject !== void 0) {
					let data1 = data.subject, _errs2 = errors;
					if (typeof data1 != "string")
						return validate55.errors = [{ instancePath: instancePath + "/subject", keyword: "type", params: { type: "string" } }], !1;
					if (!(data1 === "software" || data1 === "development-infrastructure" || data1 === "third-party"))
						return validate55.errors = [{ instancePath: instancePath + "/subject", keyword: "enum", params: { allowedValues: ["software", "development-infrastructure", "third-party"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.title !== void 0) {
						let data2 = data.title, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate55.errors = [{ instancePath: instancePath + "/title", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.version !== void 0) {
							let data3 = data.version, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate55.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.url !== void 0) {
								let data4 = data.url, _errs8 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate55.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.reviewedAt !== void 0) {
									let data5 = data.reviewedAt, _errs10 = errors;
									if (typeof data5 != "string" && data5 !== null)
										return validate55.errors = [{ instancePath: instancePath + "/reviewedAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.items !== void 0) {
										let data6 = data.items, _errs12 = errors;
										if (data6 !== null && errors === errors)
											if (Array.isArray(data6)) {
												var valid2 = !0;
												let len0 = data6.length;
												for (let i0 = 0; i0 < len0; i0++) {
													let _errs15 = errors;
													validate57(data6[i0], telling ? instancePath + "/items/" + i0 : "") || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length);
													var valid2 = _errs15 === errors;
													if (!valid2)
														break;
												}
											} else
												return validate55.errors = [{ instancePath: instancePath + "/items", keyword: "type", params: { type: "array" } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.author !== void 0) {
											let data8 = data.author, _errs16 = errors;
											if (typeof data8 != "string" && data8 !== null)
												return validate55.errors = [{ instancePath: instancePath + "/author", keyword: "type", params: { type: ["string", "null"] } }], !1;
											var valid0 = _errs16 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.approver !== void 0) {
												let data9 = data.approver, _errs18 = errors;
												if (typeof data9 != "string" && data9 !== null)
													return validate55.errors = [{ instancePath: instancePath + "/approver", keyword: "type", params: { type: ["string", "null"] } }], !1;
												var valid0 = _errs18 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.scope !== void 0) {
													let data10 = data.scope, _errs20 = errors;
													if (data10 !== null && errors === errors)
														if (Array.isArray(data10)) {
															var valid4 = !0;
															let len1 = data10.length;
															for (let i1 = 0; i1 < len1; i1++) {
																let _errs23 = errors;
																if (typeof data10[i1] != "string")
																	return validate55.errors = [{ instancePath: instancePath + "/scope/" + i1, keyword: "type", params: { type: "string" } }], !1;
																var valid4 = _errs23 === errors;
																if (!valid4)
																	break;
															}
														} else
															return validate55.errors = [{ instancePath: instancePath + "/scope", keyword: "type", params: { type: "array" } }], !1;
													var valid0 = _errs20 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.validFrom !== void 0) {
														let data12 = data.validFrom, _errs25 = errors;
														if (typeof data12 != "string" && data12 !== null)
															return validate55.errors = [{ instancePath: instancePath + "/validFrom", keyword: "type", params: { type: ["string", "null"] } }], !1;
														var valid0 = _errs25 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.validUntil !== void 0) {
															let data13 = data.validUntil, _errs27 = errors;
															if (typeof data13 != "string" && data13 !== null)
																return validate55.errors = [{ instancePath: instancePath + "/validUntil", keyword: "type", params: { type: ["string", "null"] } }], !1;
															var valid0 = _errs27 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.signature !== void 0) {
																let data14 = data.signature, _errs29 = errors;
																data14 !== null && (validate7(data14, telling ? instancePath + "/signature" : "") || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length));
																var valid0 = _errs29 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																let additional0, count0 = 0;
																for (let key0 in data)
																	count0++;
																if (count0 > 13) {
																	for (let key1 in data)
																		if (!obj10.has(key1)) {
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
						}
					}
				}
			}
		} else
			return validate55.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate55.errors = vErrors, errors === 0;
}
var obj11 = /* @__PURE__ */ new Set(["path", "name", "components", "owner", "requirementsAccepted", "requirementsUrl", "attestation", "vdpContact", "reviewedAt", "author", "approver", "scope", "validFrom", "validUntil", "signature"]);
function validate62(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.name === void 0 && (missing0 = "name") || data.components === void 0 && (missing0 = "components") || data.owner === void 0 && (missing0 = "owner") || data.requirementsAccepted === void 0 && (missing0 = "requirementsAccepted") || data.requirementsUrl === void 0 && (missing0 = "requirementsUrl") || data.attestation === void 0 && (missing0 = "attestation") || data.vdpContact === void 0 && (missing0 = "vdpContact") || data.reviewedAt === void 0 && (missing0 = "reviewedAt") || data.author === void 0 && (missing0 = "author") || data.approver === void 0 && (missing0 = "approver") || data.scope === void 0 && (missing0 = "scope") || data.validFrom === void 0 && (missing0 = "validFrom") || data.validUntil === void 0 && (missing0 = "validUntil") || data.signature === void 0 && (missing0 = "signature"))
				return validate62.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate62.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.components !== void 0) {
						let data2 = data.components, _errs4 = errors;
						if (data2 !== null && errors === errors)
							if (Array.isArray(data2)) {
								var valid2 = !0;
								let len0 = data2.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let _errs7 = errors;
									if (typeof data2[i0] != "string")
										return validate62.errors = [{ instancePath: instancePath + "/components/" + i0, keyword: "type", params: { type: "string" } }], !1;
									var valid2 = _errs7 === errors;
									if (!valid2)
										break;
								}
							} else
								return validate62.errors = [{ instancePath: instancePath + "/components", keyword: "type", params: { type: "array" } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.owner !== void 0) {
							let data4 = data.owner, _errs9 = errors;
							if (typeof data4 != "string" && data4 !== null)
								return validate62.errors = [{ instancePath: instancePath + "/owner", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs9 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.requirementsAccepted !== void 0) {
								let data5 = data.requirementsAccepted, _errs11 = errors;
								if (typeof data5 != "boolean" && data5 !== null)
									return validate62.errors = [{ instancePath: instancePath + "/requirementsAccepted", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
								var valid0 = _errs11 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.requirementsUrl !== void 0) {
									let data6 = data.requirementsUrl, _errs13 = errors;
									if (typeof data6 != "string" && data6 !== null)
										return validate62.errors = [{ instancePath: instancePath + "/requirementsUrl", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs13 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.attestation !== void 0) {
										let data7 = data.attestation, _errs15 = errors;
										if (typeof data7 != "string" && data7 !== null)
											return validate62.errors = [{ instancePath: instancePath + "/attestation", keyword: "type", params: { type: ["string", "null"] } }], !1;
										var valid0 = _errs15 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.vdpContact !== void 0) {
											let data8 = data.vdpContact, _errs17 = errors;
											if (typeof data8 != "string" && data8 !== null)
												return validate62.errors = [{ instancePath: instancePath + "/vdpContact", keyword: "type", params: { type: ["string", "null"] } }], !1;
											var valid0 = _errs17 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.reviewedAt !== void 0) {
												let data9 = data.reviewedAt, _errs19 = errors;
												if (typeof data9 != "string" && data9 !== null)
													return validate62.errors = [{ instancePath: instancePath + "/reviewedAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
												var valid0 = _errs19 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.author !== void 0) {
													let data10 = data.author, _errs21 = errors;
													if (typeof data10 != "string" && data10 !== null)
														return validate62.errors = [{ instancePath: instancePath + "/author", keyword: "type", params: { type: ["string", "null"] } }], !1;
													var valid0 = _errs21 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.approver !== void 0) {
														let data11 = data.approver, _errs23 = errors;
														if (typeof data11 != "string" && data11 !== null)
															return validate62.errors = [{ instancePath: instancePath + "/approver", keyword: "type", params: { type: ["string", "null"] } }], !1;
														var valid0 = _errs23 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.scope !== void 0) {
															let data12 = data.scope, _errs25 = errors;
															if (data12 !== null && errors === errors)
																if (Array.isArray(data12)) {
																	var valid4 = !0;
																	let len1 = data12.length;
																	for (let i1 = 0; i1 < len1; i1++) {
																		let _errs28 = errors;
																		if (typeof data12[i1] != "string")
																			return validate62.errors = [{ instancePath: instancePath + "/scope/" + i1, keyword: "type", params: { type: "string" } }], !1;
																		var valid4 = _errs28 === errors;
																		if (!valid4)
																			break;
																	}
																} else
																	return validate62.errors = [{ instancePath: instancePath + "/scope", keyword: "type", params: { type: "array" } }], !1;
															var valid0 = _errs25 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.validFrom !== void 0) {
																let data14 = data.validFrom, _errs30 = errors;
																if (typeof data14 != "string" && data14 !== null)
																	return validate62.errors = [{ instancePath: instancePath + "/validFrom", keyword: "type", params: { type: ["string", "null"] } }], !1;
																var valid0 = _errs30 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.validUntil !== void 0) {
																	let data15 = data.validUntil, _errs32 = errors;
																	if (typeof data15 != "string" && data15 !== null)
																		return validate62.errors = [{ instancePath: instancePath + "/validUntil", keyword: "type", params: { type: ["string", "null"] } }], !1;
																	var valid0 = _errs32 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	if (data.signature !== void 0) {
																		let data16 = data.signature, _errs34 = errors;
																		data16 !== null && (validate7(data16, telling ? instancePath + "/signature" : "") || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length));
																		var valid0 = _errs34 === errors;
																	} else
																		var valid0 = !0;
																	if (valid0) {
																		let additional0, count0 = 0;
																		for (let key0 in data)
																			count0++;
																		if (count0 > 15) {
																			for (let key1 in data)
																				if (!obj11.has(key1)) {
																					additional0 = key1;
																					break;
																				}
																		}
																		if (additional0 !== void 0)
																			return validate62.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
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
			return validate62.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate62.errors = vErrors, errors === 0;
}
function validate68(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.name === void 0 && (missing0 = "name") || data.mandatory === void 0 && (missing0 = "mandatory") || data.tool === void 0 && (missing0 = "tool") || data.version === void 0 && (missing0 = "version") || data.owner === void 0 && (missing0 = "owner") || data.purpose === void 0 && (missing0 = "purpose"))
				return validate68.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate68.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.mandatory !== void 0) {
						let data2 = data.mandatory, _errs4 = errors;
						if (typeof data2 != "boolean" && data2 !== null)
							return validate68.errors = [{ instancePath: instancePath + "/mandatory", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.tool !== void 0) {
							let data3 = data.tool, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate68.errors = [{ instancePath: instancePath + "/tool", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.version !== void 0) {
								let data4 = data.version, _errs8 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate68.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.owner !== void 0) {
									let data5 = data.owner, _errs10 = errors;
									if (typeof data5 != "string" && data5 !== null)
										return validate68.errors = [{ instancePath: instancePath + "/owner", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.purpose !== void 0) {
										let data6 = data.purpose, _errs12 = errors;
										if (typeof data6 != "string" && data6 !== null)
											return validate68.errors = [{ instancePath: instancePath + "/purpose", keyword: "type", params: { type: ["string", "null"] } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										let additional0, count0 = 0;
										for (let key0 in data)
											count0++;
										if (count0 > 7) {
											for (let key1 in data)
												if (!(key1 === "path" || key1 === "name" || key1 === "mandatory" || key1 === "tool" || key1 === "version" || key1 === "owner" || key1 === "purpose")) {
													additional0 = key1;
													break;
												}
										}
										if (additional0 !== void 0)
											return validate68.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
									}
								}
							}
						}
					}
				}
			}
		} else
			return validate68.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate68.errors = vErrors, errors === 0;
}
var obj12 = /* @__PURE__ */ new Set(["path", "version", "url", "reviewedAt", "categories", "author", "approver", "scope", "validFrom", "validUntil", "signature"]);
function validate66(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.version === void 0 && (missing0 = "version") || data.url === void 0 && (missing0 = "url") || data.reviewedAt === void 0 && (missing0 = "reviewedAt") || data.categories === void 0 && (missing0 = "categories") || data.author === void 0 && (missing0 = "author") || data.approver === void 0 && (missing0 = "approver") || data.scope === void 0 && (missing0 = "scope") || data.validFrom === void 0 && (missing0 = "validFrom") || data.validUntil === void 0 && (missing0 = "validUntil") || data.signature === void 0 && (missing0 = "signature"))
				return validate66.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.version !== void 0) {
					let data1 = data.version, _errs2 = errors;
					if (typeof data1 != "string" && data1 !== null)
						return validate66.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.url !== void 0) {
						let data2 = data.url, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate66.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.reviewedAt !== void 0) {
							let data3 = data.reviewedAt, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate66.errors = [{ instancePath: instancePath + "/reviewedAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.categories !== void 0) {
								let data4 = data.categories, _errs8 = errors;
								if (data4 !== null && errors === errors)
									if (Array.isArray(data4)) {
										var valid2 = !0;
										let len0 = data4.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let _errs11 = errors;
											validate68(data4[i0], telling ? instancePath + "/categories/" + i0 : "") || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length);
											var valid2 = _errs11 === errors;
											if (!valid2)
												break;
										}
									} else
										return validate66.errors = [{ instancePath: instancePath + "/categories", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.author !== void 0) {
									let data6 = data.author, _errs12 = errors;
									if (typeof data6 != "string" && data6 !== null)
										return validate66.errors = [{ instancePath: instancePath + "/author", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs12 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.approver !== void 0) {
										let data7 = data.approver, _errs14 = errors;
										if (typeof data7 != "string" && data7 !== null)
											return validate66.errors = [{ instancePath: instancePath + "/approver", keyword: "type", params: { type: ["string", "null"] } }], !1;
										var valid0 = _errs14 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.scope !== void 0) {
											let data8 = data.scope, _errs16 = errors;
											if (data8 !== null && errors === errors)
												if (Array.isArray(data8)) {
													var valid4 = !0;
													let len1 = data8.length;
													for (let i1 = 0; i1 < len1; i1++) {
														let _errs19 = errors;
														if (typeof data8[i1] != "string")
															return validate66.errors = [{ instancePath: instancePath + "/scope/" + i1, keyword: "type", params: { type: "string" } }], !1;
														var valid4 = _errs19 === errors;
														if (!valid4)
															break;
													}
												} else
													return validate66.errors = [{ instancePath: instancePath + "/scope", keyword: "type", params: { type: "array" } }], !1;
											var valid0 = _errs16 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.validFrom !== void 0) {
												let data10 = data.validFrom, _errs21 = errors;
												if (typeof data10 != "string" && data10 !== null)
													return validate66.errors = [{ instancePath: instancePath + "/validFrom", keyword: "type", params: { type: ["string", "null"] } }], !1;
												var valid0 = _errs21 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.validUntil !== void 0) {
													let data11 = data.validUntil, _errs23 = errors;
													if (typeof data11 != "string" && data11 !== null)
														return validate66.errors = [{ instancePath: instancePath + "/validUntil", keyword: "type", params: { type: ["string", "null"] } }], !1;
													var valid0 = _errs23 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.signature !== void 0) {
														let data12 = data.signature, _errs25 = errors;
														data12 !== null && (validate7(data12, telling ? instancePath + "/signature" : "") || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length));
														var valid0 = _errs25 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														let additional0, count0 = 0;
														for (let key0 in data)
															count0++;
														if (count0 > 11) {
															for (let key1 in data)
																if (!obj12.has(key1)) {
																	additional0 = key1;
																	break;
																}
														}
														if (additional0 !== void 0)
															return validate66.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
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
			return validate66.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate66.errors = vErrors, errors === 0;
}
function validate75(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.name === void 0 && (missing0 = "name") || data.severity === void 0 && (missing0 = "severity") || data.maximum === void 0 && (missing0 = "maximum") || data.dueDays === void 0 && (missing0 = "dueDays") || data.action === void 0 && (missing0 = "action"))
				return validate75.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate75.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.severity !== void 0) {
						let data2 = data.severity, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate75.errors = [{ instancePath: instancePath + "/severity", keyword: "type", params: { type: ["string", "null"] } }], !1;
						if (!(data2 === null || data2 === "critical" || data2 === "high" || data2 === "medium" || data2 === "low" || data2 === "info"))
							return validate75.errors = [{ instancePath: instancePath + "/severity", keyword: "enum", params: { allowedValues: ["critical", "high", "medium", "low", "info", null] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.maximum !== void 0) {
							let data3 = data.maximum, _errs6 = errors;
							if (typeof data3 != "number" && data3 !== null)
								return validate75.errors = [{ instancePath: instancePath + "/maximum", keyword: "type", params: { type: ["number", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.dueDays !== void 0) {
								let data4 = data.dueDays, _errs8 = errors;
								if (typeof data4 != "number" && data4 !== null)
									return validate75.errors = [{ instancePath: instancePath + "/dueDays", keyword: "type", params: { type: ["number", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.action !== void 0) {
									let data5 = data.action, _errs10 = errors;
									if (typeof data5 != "string" && data5 !== null)
										return validate75.errors = [{ instancePath: instancePath + "/action", keyword: "type", params: { type: ["string", "null"] } }], !1;
									if (!(data5 === null || data5 === "block" || data5 === "warn"))
										return validate75.errors = [{ instancePath: instancePath + "/action", keyword: "enum", params: { allowedValues: ["block", "warn", null] } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									let additional0, count0 = 0;
									for (let key0 in data)
										count0++;
									if (count0 > 6) {
										for (let key1 in data)
											if (!(key1 === "path" || key1 === "name" || key1 === "severity" || key1 === "maximum" || key1 === "dueDays" || key1 === "action")) {
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
		} else
			return validate75.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate75.errors = vErrors, errors === 0;
}
function validate78(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.name === void 0 && (missing0 = "name") || data.target === void 0 && (missing0 = "target") || data.unit === void 0 && (missing0 = "unit"))
				return validate78.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate78.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.target !== void 0) {
						let data2 = data.target, _errs4 = errors;
						if (typeof data2 != "number" && data2 !== null)
							return validate78.errors = [{ instancePath: instancePath + "/target", keyword: "type", params: { type: ["number", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.unit !== void 0) {
							let data3 = data.unit, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate78.errors = [{ instancePath: instancePath + "/unit", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							let additional0, count0 = 0;
							for (let key0 in data)
								count0++;
							if (count0 > 4) {
								for (let key1 in data)
									if (!(key1 === "path" || key1 === "name" || key1 === "target" || key1 === "unit")) {
										additional0 = key1;
										break;
									}
							}
							if (additional0 !== void 0)
								return validate78.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
						}
					}
				}
			}
		} else
			return validate78.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate78.errors = vErrors, errors === 0;
}
var obj13 = /* @__PURE__ */ new Set(["path", "version", "thresholds", "kpis", "kris", "bundleDigest", "approvedBy", "approvedAt", "author", "approver", "scope", "validFrom", "validUntil", "signature"]);
function validate73(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.version === void 0 && (missing0 = "version") || data.thresholds === void 0 && (missing0 = "thresholds") || data.kpis === void 0 && (missing0 = "kpis") || data.kris === void 0 && (missing0 = "kris") || data.bundleDigest === void 0 && (missing0 = "bundleDigest") || data.approvedBy === void 0 && (missing0 = "approvedBy") || data.approvedAt === void 0 && (missing0 = "approvedAt") || data.author === void 0 && (missing0 = "author") || data.approver === void 0 && (missing0 = "approver") || data.scope === void 0 && (missing0 = "scope") || data.validFrom === void 0 && (missing0 = "validFrom") || data.validUntil === void 0 && (missing0 = "validUntil") || data.signature === void 0 && (missing0 = "signature"))
				return validate73.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.version !== void 0) {
					let data1 = data.version, _errs2 = errors;
					if (typeof data1 != "string" && data1 !== null)
						return validate73.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.thresholds !== void 0) {
						let data2 = data.thresholds, _errs4 = errors;
						if (data2 !== null && errors === errors)
							if (Array.isArray(data2)) {
								var valid2 = !0;
								let len0 = data2.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let _errs7 = errors;
									validate75(data2[i0], telling ? instancePath + "/thresholds/" + i0 : "") || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length);
									var valid2 = _errs7 === errors;
									if (!valid2)
										break;
								}
							} else
								return validate73.errors = [{ instancePath: instancePath + "/thresholds", keyword: "type", params: { type: "array" } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.kpis !== void 0) {
							let data4 = data.kpis, _errs8 = errors;
							if (data4 !== null && errors === errors)
								if (Array.isArray(data4)) {
									var valid4 = !0;
									let len1 = data4.length;
									for (let i1 = 0; i1 < len1; i1++) {
										let _errs11 = errors;
										validate78(data4[i1], telling ? instancePath + "/kpis/" + i1 : "") || (vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors), errors = vErrors.length);
										var valid4 = _errs11 === errors;
										if (!valid4)
											break;
									}
								} else
									return validate73.errors = [{ instancePath: instancePath + "/kpis", keyword: "type", params: { type: "array" } }], !1;
							var valid0 = _errs8 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.kris !== void 0) {
								let data6 = data.kris, _errs12 = errors;
								if (data6 !== null && errors === errors)
									if (Array.isArray(data6)) {
										var valid6 = !0;
										let len2 = data6.length;
										for (let i2 = 0; i2 < len2; i2++) {
											let _errs15 = errors;
											validate78(data6[i2], telling ? instancePath + "/kris/" + i2 : "") || (vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors), errors = vErrors.length);
											var valid6 = _errs15 === errors;
											if (!valid6)
												break;
										}
									} else
										return validate73.errors = [{ instancePath: instancePath + "/kris", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs12 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.bundleDigest !== void 0) {
									let data8 = data.bundleDigest, _errs16 = errors;
									if (typeof data8 != "string" && data8 !== null)
										return validate73.errors = [{ instancePath: instancePath + "/bundleDigest", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs16 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.approvedBy !== void 0) {
										let data9 = data.approvedBy, _errs18 = errors;
										if (typeof data9 != "string" && data9 !== null)
											return validate73.errors = [{ instancePath: instancePath + "/approvedBy", keyword: "type", params: { type: ["string", "null"] } }], !1;
										var valid0 = _errs18 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.approvedAt !== void 0) {
											let data10 = data.approvedAt, _errs20 = errors;
											if (typeof data10 != "string" && data10 !== null)
												return validate73.errors = [{ instancePath: instancePath + "/approvedAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
											var valid0 = _errs20 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.author !== void 0) {
												let data11 = data.author, _errs22 = errors;
												if (typeof data11 != "string" && data11 !== null)
													return validate73.errors = [{ instancePath: instancePath + "/author", keyword: "type", params: { type: ["string", "null"] } }], !1;
												var valid0 = _errs22 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.approver !== void 0) {
													let data12 = data.approver, _errs24 = errors;
													if (typeof data12 != "string" && data12 !== null)
														return validate73.errors = [{ instancePath: instancePath + "/approver", keyword: "type", params: { type: ["string", "null"] } }], !1;
													var valid0 = _errs24 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.scope !== void 0) {
														let data13 = data.scope, _errs26 = errors;
														if (data13 !== null && errors === errors)
															if (Array.isArray(data13)) {
																var valid8 = !0;
																let len3 = data13.length;
																for (let i3 = 0; i3 < len3; i3++) {
																	let _errs29 = errors;
																	if (typeof data13[i3] != "string")
																		return validate73.errors = [{ instancePath: instancePath + "/scope/" + i3, keyword: "type", params: { type: "string" } }], !1;
																	var valid8 = _errs29 === errors;
																	if (!valid8)
																		break;
																}
															} else
																return validate73.errors = [{ instancePath: instancePath + "/scope", keyword: "type", params: { type: "array" } }], !1;
														var valid0 = _errs26 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.validFrom !== void 0) {
															let data15 = data.validFrom, _errs31 = errors;
															if (typeof data15 != "string" && data15 !== null)
																return validate73.errors = [{ instancePath: instancePath + "/validFrom", keyword: "type", params: { type: ["string", "null"] } }], !1;
															var valid0 = _errs31 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.validUntil !== void 0) {
																let data16 = data.validUntil, _errs33 = errors;
																if (typeof data16 != "string" && data16 !== null)
																	return validate73.errors = [{ instancePath: instancePath + "/validUntil", keyword: "type", params: { type: ["string", "null"] } }], !1;
																var valid0 = _errs33 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.signature !== void 0) {
																	let data17 = data.signature, _errs35 = errors;
																	data17 !== null && (validate7(data17, telling ? instancePath + "/signature" : "") || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length));
																	var valid0 = _errs35 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	let additional0, count0 = 0;
																	for (let key0 in data)
																		count0++;
																	if (count0 > 14) {
																		for (let key1 in data)
																			if (!obj13.has(key1)) {
																				additional0 = key1;
																				break;
																			}
																	}
																	if (additional0 !== void 0)
																		return validate73.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
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
			return validate73.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate73.errors = vErrors, errors === 0;
}
function validate86(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.start === void 0 && (missing0 = "start") || data.end === void 0 && (missing0 = "end"))
				return validate86.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.start !== void 0) {
					let _errs2 = errors;
					if (typeof data.start != "string")
						return validate86.errors = [{ instancePath: instancePath + "/start", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.end !== void 0) {
						let _errs4 = errors;
						if (typeof data.end != "string")
							return validate86.errors = [{ instancePath: instancePath + "/end", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						let additional0, count0 = 0;
						for (let key0 in data)
							count0++;
						if (count0 > 3) {
							for (let key1 in data)
								if (!(key1 === "path" || key1 === "start" || key1 === "end")) {
									additional0 = key1;
									break;
								}
						}
						if (additional0 !== void 0)
							return validate86.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
					}
				}
			}
		} else
			return validate86.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate86.errors = vErrors, errors === 0;
}
function validate89(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.critical === void 0 && (missing0 = "critical") || data.high === void 0 && (missing0 = "high") || data.medium === void 0 && (missing0 = "medium") || data.low === void 0 && (missing0 = "low"))
				return validate89.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.critical !== void 0) {
					let data1 = data.critical, _errs2 = errors;
					if (typeof data1 != "number" && data1 !== null)
						return validate89.errors = [{ instancePath: instancePath + "/critical", keyword: "type", params: { type: ["number", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.high !== void 0) {
						let data2 = data.high, _errs4 = errors;
						if (typeof data2 != "number" && data2 !== null)
							return validate89.errors = [{ instancePath: instancePath + "/high", keyword: "type", params: { type: ["number", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.medium !== void 0) {
							let data3 = data.medium, _errs6 = errors;
							if (typeof data3 != "number" && data3 !== null)
								return validate89.errors = [{ instancePath: instancePath + "/medium", keyword: "type", params: { type: ["number", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.low !== void 0) {
								let data4 = data.low, _errs8 = errors;
								if (typeof data4 != "number" && data4 !== null)
									return validate89.errors = [{ instancePath: instancePath + "/low", keyword: "type", params: { type: ["number", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								let additional0, count0 = 0;
								for (let key0 in data)
									count0++;
								if (count0 > 5) {
									for (let key1 in data)
										if (!(key1 === "path" || key1 === "critical" || key1 === "high" || key1 === "medium" || key1 === "low")) {
											additional0 = key1;
											break;
										}
								}
								if (additional0 !== void 0)
									return validate89.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
							}
						}
					}
				}
			}
		} else
			return validate89.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate89.errors = vErrors, errors === 0;
}
var obj14 = /* @__PURE__ */ new Set(["path", "period", "mttrDays", "scanCoverage", "dependencyFreshness", "gatePassRate", "measuredBy", "author", "approver", "scope", "validFrom", "validUntil", "signature"]);
function validate84(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.period === void 0 && (missing0 = "period") || data.mttrDays === void 0 && (missing0 = "mttrDays") || data.scanCoverage === void 0 && (missing0 = "scanCoverage") || data.dependencyFreshness === void 0 && (missing0 = "dependencyFreshness") || data.gatePassRate === void 0 && (missing0 = "gatePassRate") || data.measuredBy === void 0 && (missing0 = "measuredBy") || data.author === void 0 && (missing0 = "author") || data.approver === void 0 && (missing0 = "approver") || data.scope === void 0 && (missing0 = "scope") || data.validFrom === void 0 && (missing0 = "validFrom") || data.validUntil === void 0 && (missing0 = "validUntil") || data.signature === void 0 && (missing0 = "signature"))
				return validate84.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.period !== void 0) {
					let data1 = data.period, _errs2 = errors;
					data1 !== null && (validate86(data1, telling ? instancePath + "/period" : "") || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length));
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.mttrDays !== void 0) {
						let data2 = data.mttrDays, _errs4 = errors;
						data2 !== null && (validate89(data2, telling ? instancePath + "/mttrDays" : "") || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length));
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.scanCoverage !== void 0) {
							let data3 = data.scanCoverage, _errs6 = errors;
							if (typeof data3 != "number" && data3 !== null)
								return validate84.errors = [{ instancePath: instancePath + "/scanCoverage", keyword: "type", params: { type: ["number", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.dependencyFreshness !== void 0) {
								let data4 = data.dependencyFreshness, _errs8 = errors;
								if (typeof data4 != "number" && data4 !== null)
									return validate84.errors = [{ instancePath: instancePath + "/dependencyFreshness", keyword: "type", params: { type: ["number", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.gatePassRate !== void 0) {
									let data5 = data.gatePassRate, _errs10 = errors;
									if (typeof data5 != "number" && data5 !== null)
										return validate84.errors = [{ instancePath: instancePath + "/gatePassRate", keyword: "type", params: { type: ["number", "null"] } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.measuredBy !== void 0) {
										let data6 = data.measuredBy, _errs12 = errors;
										if (typeof data6 != "string" && data6 !== null)
											return validate84.errors = [{ instancePath: instancePath + "/measuredBy", keyword: "type", params: { type: ["string", "null"] } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.author !== void 0) {
											let data7 = data.author, _errs14 = errors;
											if (typeof data7 != "string" && data7 !== null)
												return validate84.errors = [{ instancePath: instancePath + "/author", keyword: "type", params: { type: ["string", "null"] } }], !1;
											var valid0 = _errs14 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.approver !== void 0) {
												let data8 = data.approver, _errs16 = errors;
												if (typeof data8 != "string" && data8 !== null)
													return validate84.errors = [{ instancePath: instancePath + "/approver", keyword: "type", params: { type: ["string", "null"] } }], !1;
												var valid0 = _errs16 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.scope !== void 0) {
													let data9 = data.scope, _errs18 = errors;
													if (data9 !== null && errors === errors)
														if (Array.isArray(data9)) {
															var valid4 = !0;
															let len0 = data9.length;
															for (let i0 = 0; i0 < len0; i0++) {
																let _errs21 = errors;
																if (typeof data9[i0] != "string")
																	return validate84.errors = [{ instancePath: instancePath + "/scope/" + i0, keyword: "type", params: { type: "string" } }], !1;
																var valid4 = _errs21 === errors;
																if (!valid4)
																	break;
															}
														} else
															return validate84.errors = [{ instancePath: instancePath + "/scope", keyword: "type", params: { type: "array" } }], !1;
													var valid0 = _errs18 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.validFrom !== void 0) {
														let data11 = data.validFrom, _errs23 = errors;
														if (typeof data11 != "string" && data11 !== null)
															return validate84.errors = [{ instancePath: instancePath + "/validFrom", keyword: "type", params: { type: ["string", "null"] } }], !1;
														var valid0 = _errs23 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.validUntil !== void 0) {
															let data12 = data.validUntil, _errs25 = errors;
															if (typeof data12 != "string" && data12 !== null)
																return validate84.errors = [{ instancePath: instancePath + "/validUntil", keyword: "type", params: { type: ["string", "null"] } }], !1;
															var valid0 = _errs25 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.signature !== void 0) {
																let data13 = data.signature, _errs27 = errors;
																data13 !== null && (validate7(data13, telling ? instancePath + "/signature" : "") || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length));
																var valid0 = _errs27 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																let additional0, count0 = 0;
																for (let key0 in data)
																	count0++;
																if (count0 > 13) {
																	for (let key1 in data)
																		if (!obj14.has(key1)) {
																			additional0 = key1;
																			break;
																		}
																}
																if (additional0 !== void 0)
																	return validate84.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
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
			return validate84.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate84.errors = vErrors, errors === 0;
}
var obj15 = /* @__PURE__ */ new Set(["path", "name", "purpose", "owner", "network", "accessPath", "identityProvider", "mfa", "productionData", "author", "approver", "scope", "validFrom", "validUntil", "signature"]);
function validate94(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.name === void 0 && (missing0 = "name") || data.purpose === void 0 && (missing0 = "purpose") || data.owner === void 0 && (missing0 = "owner") || data.network === void 0 && (missing0 = "network") || data.accessPath === void 0 && (missing0 = "accessPath") || data.identityProvider === void 0 && (missing0 = "identityProvider") || data.mfa === void 0 && (missing0 = "mfa") || data.productionData === void 0 && (missing0 = "productionData") || data.author === void 0 && (missing0 = "author") || data.approver === void 0 && (missing0 = "approver") || data.scope === void 0 && (missing0 = "scope") || data.validFrom === void 0 && (missing0 = "validFrom") || data.validUntil === void 0 && (missing0 = "validUntil") || data.signature === void 0 && (missing0 = "signature"))
				return validate94.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate94.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.purpose !== void 0) {
						let data2 = data.purpose, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate94.errors = [{ instancePath: instancePath + "/purpose", keyword: "type", params: { type: ["string", "null"] } }], !1;
						if (!(data2 === null || data2 === "development" || data2 === "build" || data2 === "test" || data2 === "staging" || data2 === "production" || data2 === "other"))
							return validate94.errors = [{ instancePath: instancePath + "/purpose", keyword: "enum", params: { allowedValues: ["development", "build", "test", "staging", "production", "other", null] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.owner !== void 0) {
							let data3 = data.owner, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate94.errors = [{ instancePath: instancePath + "/owner", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.network !== void 0) {
								let data4 = data.network, _errs8 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate94.errors = [{ instancePath: instancePath + "/network", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.accessPath !== void 0) {
									let data5 = data.accessPath, _errs10 = errors;
									if (typeof data5 != "string" && data5 !== null)
										return validate94.errors = [{ instancePath: instancePath + "/accessPath", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.identityProvider !== void 0) {
										let data6 = data.identityProvider, _errs12 = errors;
										if (typeof data6 != "string" && data6 !== null)
											return validate94.errors = [{ instancePath: instancePath + "/identityProvider", keyword: "type", params: { type: ["string", "null"] } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.mfa !== void 0) {
											let data7 = data.mfa, _errs14 = errors;
											if (typeof data7 != "boolean" && data7 !== null)
												return validate94.errors = [{ instancePath: instancePath + "/mfa", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
											var valid0 = _errs14 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.productionData !== void 0) {
												let data8 = data.productionData, _errs16 = errors;
												if (typeof data8 != "boolean" && data8 !== null)
													return validate94.errors = [{ instancePath: instancePath + "/productionData", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
												var valid0 = _errs16 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.author !== void 0) {
													let data9 = data.author, _errs18 = errors;
													if (typeof data9 != "string" && data9 !== null)
														return validate94.errors = [{ instancePath: instancePath + "/author", keyword: "type", params: { type: ["string", "null"] } }], !1;
													var valid0 = _errs18 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.approver !== void 0) {
														let data10 = data.approver, _errs20 = errors;
														if (typeof data10 != "string" && data10 !== null)
															return validate94.errors = [{ instancePath: instancePath + "/approver", keyword: "type", params: { type: ["string", "null"] } }], !1;
														var valid0 = _errs20 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.scope !== void 0) {
															let data11 = data.scope, _errs22 = errors;
															if (data11 !== null && errors === errors)
																if (Array.isArray(data11)) {
																	var valid2 = !0;
																	let len0 = data11.length;
																	for (let i0 = 0; i0 < len0; i0++) {
																		let _errs25 = errors;
																		if (typeof data11[i0] != "string")
																			return validate94.errors = [{ instancePath: instancePath + "/scope/" + i0, keyword: "type", params: { type: "string" } }], !1;
																		var valid2 = _errs25 === errors;
																		if (!valid2)
																			break;
																	}
																} else
																	return validate94.errors = [{ instancePath: instancePath + "/scope", keyword: "type", params: { type: "array" } }], !1;
															var valid0 = _errs22 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.validFrom !== void 0) {
																let data13 = data.validFrom, _errs27 = errors;
																if (typeof data13 != "string" && data13 !== null)
																	return validate94.errors = [{ instancePath: instancePath + "/validFrom", keyword: "type", params: { type: ["string", "null"] } }], !1;
																var valid0 = _errs27 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.validUntil !== void 0) {
																	let data14 = data.validUntil, _errs29 = errors;
																	if (typeof data14 != "string" && data14 !== null)
																		return validate94.errors = [{ instancePath: instancePath + "/validUntil", keyword: "type", params: { type: ["string", "null"] } }], !1;
																	var valid0 = _errs29 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	if (data.signature !== void 0) {
																		let data15 = data.signature, _errs31 = errors;
																		data15 !== null && (validate7(data15, telling ? instancePath + "/signature" : "") || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length));
																		var valid0 = _errs31 === errors;
																	} else
																		var valid0 = !0;
																	if (valid0) {
																		let additional0, count0 = 0;
																		for (let key0 in data)
																			count0++;
																		if (count0 > 15) {
																			for (let key1 in data)
																				if (!obj15.has(key1)) {
																					additional0 = key1;
																					break;
																				}
																		}
																		if (additional0 !== void 0)
																			return validate94.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
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
			return validate94.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate94.errors = vErrors, errors === 0;
}
var obj16 = /* @__PURE__ */ new Set(["path", "id", "owner", "os", "diskEncrypted", "edr", "mfa", "osPatchAgeDays", "checkedAt", "author", "approver", "scope", "validFrom", "validUntil", "signature"]);
function validate98(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.id === void 0 && (missing0 = "id") || data.owner === void 0 && (missing0 = "owner") || data.os === void 0 && (missing0 = "os") || data.diskEncrypted === void 0 && (missing0 = "diskEncrypted") || data.edr === void 0 && (missing0 = "edr") || data.mfa === void 0 && (missing0 = "mfa") || data.osPatchAgeDays === void 0 && (missing0 = "osPatchAgeDays") || data.checkedAt === void 0 && (missing0 = "checkedAt") || data.author === void 0 && (missing0 = "author") || data.approver === void 0 && (missing0 = "approver") || data.scope === void 0 && (missing0 = "scope") || data.validFrom === void 0 && (missing0 = "validFrom") || data.validUntil === void 0 && (missing0 = "validUntil") || data.signature === void 0 && (missing0 = "signature"))
				return validate98.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate98.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.owner !== void 0) {
						let data2 = data.owner, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate98.errors = [{ instancePath: instancePath + "/owner", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.os !== void 0) {
							let data3 = data.os, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate98.errors = [{ instancePath: instancePath + "/os", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.diskEncrypted !== void 0) {
								let data4 = data.diskEncrypted, _errs8 = errors;
								if (typeof data4 != "boolean" && data4 !== null)
									return validate98.errors = [{ instancePath: instancePath + "/diskEncrypted", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.edr !== void 0) {
									let data5 = data.edr, _errs10 = errors;
									if (typeof data5 != "boolean" && data5 !== null)
										return validate98.errors = [{ instancePath: instancePath + "/edr", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.mfa !== void 0) {
										let data6 = data.mfa, _errs12 = errors;
										if (typeof data6 != "boolean" && data6 !== null)
											return validate98.errors = [{ instancePath: instancePath + "/mfa", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.osPatchAgeDays !== void 0) {
											let data7 = data.osPatchAgeDays, _errs14 = errors;
											if (typeof data7 != "number" && data7 !== null)
												return validate98.errors = [{ instancePath: instancePath + "/osPatchAgeDays", keyword: "type", params: { type: ["number", "null"] } }], !1;
											var valid0 = _errs14 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.checkedAt !== void 0) {
												let data8 = data.checkedAt, _errs16 = errors;
												if (typeof data8 != "string" && data8 !== null)
													return validate98.errors = [{ instancePath: instancePath + "/checkedAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
												var valid0 = _errs16 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.author !== void 0) {
													let data9 = data.author, _errs18 = errors;
													if (typeof data9 != "string" && data9 !== null)
														return validate98.errors = [{ instancePath: instancePath + "/author", keyword: "type", params: { type: ["string", "null"] } }], !1;
													var valid0 = _errs18 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.approver !== void 0) {
														let data10 = data.approver, _errs20 = errors;
														if (typeof data10 != "string" && data10 !== null)
															return validate98.errors = [{ instancePath: instancePath + "/approver", keyword: "type", params: { type: ["string", "null"] } }], !1;
														var valid0 = _errs20 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.scope !== void 0) {
															let data11 = data.scope, _errs22 = errors;
															if (data11 !== null && errors === errors)
																if (Array.isArray(data11)) {
																	var valid2 = !0;
																	let len0 = data11.length;
																	for (let i0 = 0; i0 < len0; i0++) {
																		let _errs25 = errors;
																		if (typeof data11[i0] != "string")
																			return validate98.errors = [{ instancePath: instancePath + "/scope/" + i0, keyword: "type", params: { type: "string" } }], !1;
																		var valid2 = _errs25 === errors;
																		if (!valid2)
																			break;
																	}
																} else
																	return validate98.errors = [{ instancePath: instancePath + "/scope", keyword: "type", params: { type: "array" } }], !1;
															var valid0 = _errs22 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.validFrom !== void 0) {
																let data13 = data.validFrom, _errs27 = errors;
																if (typeof data13 != "string" && data13 !== null)
																	return validate98.errors = [{ instancePath: instancePath + "/validFrom", keyword: "type", params: { type: ["string", "null"] } }], !1;
																var valid0 = _errs27 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.validUntil !== void 0) {
																	let data14 = data.validUntil, _errs29 = errors;
																	if (typeof data14 != "string" && data14 !== null)
																		return validate98.errors = [{ instancePath: instancePath + "/validUntil", keyword: "type", params: { type: ["string", "null"] } }], !1;
																	var valid0 = _errs29 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	if (data.signature !== void 0) {
																		let data15 = data.signature, _errs31 = errors;
																		data15 !== null && (validate7(data15, telling ? instancePath + "/signature" : "") || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length));
																		var valid0 = _errs31 === errors;
																	} else
																		var valid0 = !0;
																	if (valid0) {
																		let additional0, count0 = 0;
																		for (let key0 in data)
																			count0++;
																		if (count0 > 15) {
																			for (let key1 in data)
																				if (!obj16.has(key1)) {
																					additional0 = key1;
																					break;
																				}
																		}
																		if (additional0 !== void 0)
																			return validate98.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
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
			return validate98.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate98.errors = vErrors, errors === 0;
}
function validate104(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.id === void 0 && (missing0 = "id") || data.title === void 0 && (missing0 = "title") || data.severity === void 0 && (missing0 = "severity") || data.status === void 0 && (missing0 = "status") || data.owner === void 0 && (missing0 = "owner") || data.ticket === void 0 && (missing0 = "ticket"))
				return validate104.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate104.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.title !== void 0) {
						let data2 = data.title, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate104.errors = [{ instancePath: instancePath + "/title", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.severity !== void 0) {
							let data3 = data.severity, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate104.errors = [{ instancePath: instancePath + "/severity", keyword: "type", params: { type: ["string", "null"] } }], !1;
							if (!(data3 === null || data3 === "critical" || data3 === "high" || data3 === "medium" || data3 === "low" || data3 === "info"))
								return validate104.errors = [{ instancePath: instancePath + "/severity", keyword: "enum", params: { allowedValues: ["critical", "high", "medium", "low", "info", null] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.status !== void 0) {
								let data4 = data.status, _errs8 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate104.errors = [{ instancePath: instancePath + "/status", keyword: "type", params: { type: ["string", "null"] } }], !1;
								if (!(data4 === null || data4 === "open" || data4 === "closed" || data4 === "accepted"))
									return validate104.errors = [{ instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: ["open", "closed", "accepted", null] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.owner !== void 0) {
									let data5 = data.owner, _errs10 = errors;
									if (typeof data5 != "string" && data5 !== null)
										return validate104.errors = [{ instancePath: instancePath + "/owner", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.ticket !== void 0) {
										let data6 = data.ticket, _errs12 = errors;
										if (typeof data6 != "string" && data6 !== null)
											return validate104.errors = [{ instancePath: instancePath + "/ticket", keyword: "type", params: { type: ["string", "null"] } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										let additional0, count0 = 0;
										for (let key0 in data)
											count0++;
										if (count0 > 7) {
											for (let key1 in data)
												if (!(key1 === "path" || key1 === "id" || key1 === "title" || key1 === "severity" || key1 === "status" || key1 === "owner" || key1 === "ticket")) {
													additional0 = key1;
													break;
												}
										}
										if (additional0 !== void 0)
											return validate104.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
									}
								}
							}
						}
					}
				}
			}
		} else
			return validate104.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate104.errors = vErrors, errors === 0;
}
var obj17 = /* @__PURE__ */ new Set(["path", "system", "version", "reviewedAt", "authors", "reviewers", "usesStandardServices", "findings", "url", "author", "approver", "scope", "validFrom", "validUntil", "signature"]);
function validate102(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.system === void 0 && (missing0 = "system") || data.version === void 0 && (missing0 = "version") || data.reviewedAt === void 0 && (missing0 = "reviewedAt") || data.authors === void 0 && (missing0 = "authors") || data.reviewers === void 0 && (missing0 = "reviewers") || data.usesStandardServices === void 0 && (missing0 = "usesStandardServices") || data.findings === void 0 && (missing0 = "findings") || data.url === void 0 && (missing0 = "url") || data.author === void 0 && (missing0 = "author") || data.approver === void 0 && (missing0 = "approver") || data.scope === void 0 && (missing0 = "scope") || data.validFrom === void 0 && (missing0 = "validFrom") || data.validUntil === void 0 && (missing0 = "validUntil") || data.signature === void 0 && (missing0 = "signature"))
				return validate102.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.system !== void 0) {
					let _errs2 = errors;
					if (typeof data.system != "string")
						return validate102.errors = [{ instancePath: instancePath + "/system", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.version !== void 0) {
						let data2 = data.version, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate102.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.reviewedAt !== void 0) {
							let data3 = data.reviewedAt, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate102.errors = [{ instancePath: instancePath + "/reviewedAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.authors !== void 0) {
								let data4 = data.authors, _errs8 = errors;
								if (data4 !== null && errors === errors)
									if (Array.isArray(data4)) {
										var valid2 = !0;
										let len0 = data4.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let _errs11 = errors;
											if (typeof data4[i0] != "string")
												return validate102.errors = [{ instancePath: instancePath + "/authors/" + i0, keyword: "type", params: { type: "string" } }], !1;
											var valid2 = _errs11 === errors;
											if (!valid2)
												break;
										}
									} else
										return validate102.errors = [{ instancePath: instancePath + "/authors", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.reviewers !== void 0) {
									let data6 = data.reviewers, _errs13 = errors;
									if (data6 !== null && errors === errors)
										if (Array.isArray(data6)) {
											var valid4 = !0;
											let len1 = data6.length;
											for (let i1 = 0; i1 < len1; i1++) {
												let _errs16 = errors;
												if (typeof data6[i1] != "string")
													return validate102.errors = [{ instancePath: instancePath + "/reviewers/" + i1, keyword: "type", params: { type: "string" } }], !1;
												var valid4 = _errs16 === errors;
												if (!valid4)
													break;
											}
										} else
											return validate102.errors = [{ instancePath: instancePath + "/reviewers", keyword: "type", params: { type: "array" } }], !1;
									var valid0 = _errs13 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.usesStandardServices !== void 0) {
										let data8 = data.usesStandardServices, _errs18 = errors;
										if (typeof data8 != "boolean" && data8 !== null)
											return validate102.errors = [{ instancePath: instancePath + "/usesStandardServices", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
										var valid0 = _errs18 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.findings !== void 0) {
											let data9 = data.findings, _errs20 = errors;
											if (data9 !== null && errors === errors)
												if (Array.isArray(data9)) {
													var valid6 = !0;
													let len2 = data9.length;
													for (let i2 = 0; i2 < len2; i2++) {
														let _errs23 = errors;
														validate104(data9[i2], telling ? instancePath + "/findings/" + i2 : "") || (vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors), errors = vErrors.length);
														var valid6 = _errs23 === errors;
														if (!valid6)
															break;
													}
												} else
													return validate102.errors = [{ instancePath: instancePath + "/findings", keyword: "type", params: { type: "array" } }], !1;
											var valid0 = _errs20 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.url !== void 0) {
												let data11 = data.url, _errs24 = errors;
												if (typeof data11 != "string" && data11 !== null)
													return validate102.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: ["string", "null"] } }], !1;
												var valid0 = _errs24 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.author !== void 0) {
													let data12 = data.author, _errs26 = errors;
													if (typeof data12 != "string" && data12 !== null)
														return validate102.errors = [{ instancePath: instancePath + "/author", keyword: "type", params: { type: ["string", "null"] } }], !1;
													var valid0 = _errs26 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.approver !== void 0) {
														let data13 = data.approver, _errs28 = errors;
														if (typeof data13 != "string" && data13 !== null)
															return validate102.errors = [{ instancePath: instancePath + "/approver", keyword: "type", params: { type: ["string", "null"] } }], !1;
														var valid0 = _errs28 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.scope !== void 0) {
															let data14 = data.scope, _errs30 = errors;
															if (data14 !== null && errors === errors)
																if (Array.isArray(data14)) {
																	var valid8 = !0;
																	let len3 = data14.length;
																	for (let i3 = 0; i3 < len3; i3++) {
																		let _errs33 = errors;
																		if (typeof data14[i3] != "string")
																			return validate102.errors = [{ instancePath: instancePath + "/scope/" + i3, keyword: "type", params: { type: "string" } }], !1;
																		var valid8 = _errs33 === errors;
																		if (!valid8)
																			break;
																	}
																} else
																	return validate102.errors = [{ instancePath: instancePath + "/scope", keyword: "type", params: { type: "array" } }], !1;
															var valid0 = _errs30 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.validFrom !== void 0) {
																let data16 = data.validFrom, _errs35 = errors;
																if (typeof data16 != "string" && data16 !== null)
																	return validate102.errors = [{ instancePath: instancePath + "/validFrom", keyword: "type", params: { type: ["string", "null"] } }], !1;
																var valid0 = _errs35 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.validUntil !== void 0) {
																	let data17 = data.validUntil, _errs37 = errors;
																	if (typeof data17 != "string" && data17 !== null)
																		return validate102.errors = [{ instancePath: instancePath + "/validUntil", keyword: "type", params: { type: ["string", "null"] } }], !1;
																	var valid0 = _errs37 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	if (data.signature !== void 0) {
																		let data18 = data.signature, _errs39 = errors;
																		data18 !== null && (validate7(data18, telling ? instancePath + "/signature" : "") || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length));
																		var valid0 = _errs39 === errors;
																	} else
																		var valid0 = !0;
																	if (valid0) {
																		let additional0, count0 = 0;
																		for (let key0 in data)
																			count0++;
																		if (count0 > 15) {
																			for (let key1 in data)
																				if (!obj17.has(key1)) {
																					additional0 = key1;
																					break;
																				}
																		}
																		if (additional0 !== void 0)
																			return validate102.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
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
			return validate102.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate102.errors = vErrors, errors === 0;
}
var obj18 = /* @__PURE__ */ new Set(["path", "topic", "title", "url", "version", "owner", "repositories", "reviewedAt", "author", "approver", "scope", "validFrom", "validUntil", "signature"]);
function validate109(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.topic === void 0 && (missing0 = "topic") || data.title === void 0 && (missing0 = "title") || data.url === void 0 && (missing0 = "url") || data.version === void 0 && (missing0 = "version") || data.owner === void 0 && (missing0 = "owner") || data.repositories === void 0 && (missing0 = "repositories") || data.reviewedAt === void 0 && (missing0 = "reviewedAt") || data.author === void 0 && (missing0 = "author") || data.approver === void 0 && (missing0 = "approver") || data.scope === void 0 && (missing0 = "scope") || data.validFrom === void 0 && (missing0 = "validFrom") || data.validUntil === void 0 && (missing0 = "validUntil") || data.signature === void 0 && (missing0 = "signature"))
				return validate109.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.topic !== void 0) {
					let data1 = data.topic, _errs2 = errors;
					if (typeof data1 != "string")
						return validate109.errors = [{ instancePath: instancePath + "/topic", keyword: "type", params: { type: "string" } }], !1;
					if (!(data1 === "secure-coding" || data1 === "code-review" || data1 === "component-catalog" || data1 === "testing" || data1 === "hardening" || data1 === "other"))
						return validate109.errors = [{ instancePath: instancePath + "/topic", keyword: "enum", params: { allowedValues: ["secure-coding", "code-review", "component-catalog", "testing", "hardening", "other"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.title !== void 0) {
						let data2 = data.title, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate109.errors = [{ instancePath: instancePath + "/title", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.url !== void 0) {
							let data3 = data.url, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate109.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.version !== void 0) {
								let data4 = data.version, _errs8 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate109.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.owner !== void 0) {
									let data5 = data.owner, _errs10 = errors;
									if (typeof data5 != "string" && data5 !== null)
										return validate109.errors = [{ instancePath: instancePath + "/owner", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.repositories !== void 0) {
										let data6 = data.repositories, _errs12 = errors;
										if (data6 !== null && errors === errors)
											if (Array.isArray(data6)) {
												var valid2 = !0;
												let len0 = data6.length;
												for (let i0 = 0; i0 < len0; i0++) {
													let _errs15 = errors;
													if (typeof data6[i0] != "string")
														return validate109.errors = [{ instancePath: instancePath + "/repositories/" + i0, keyword: "type", params: { type: "string" } }], !1;
													var valid2 = _errs15 === errors;
													if (!valid2)
														break;
												}
											} else
												return validate109.errors = [{ instancePath: instancePath + "/repositories", keyword: "type", params: { type: "array" } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.reviewedAt !== void 0) {
											let data8 = data.reviewedAt, _errs17 = errors;
											if (typeof data8 != "string" && data8 !== null)
												return validate109.errors = [{ instancePath: instancePath + "/reviewedAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
											var valid0 = _errs17 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.author !== void 0) {
												let data9 = data.author, _errs19 = errors;
												if (typeof data9 != "string" && data9 !== null)
													return validate109.errors = [{ instancePath: instancePath + "/author", keyword: "type", params: { type: ["string", "null"] } }], !1;
												var valid0 = _errs19 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.approver !== void 0) {
													let data10 = data.approver, _errs21 = errors;
													if (typeof data10 != "string" && data10 !== null)
														return validate109.errors = [{ instancePath: instancePath + "/approver", keyword: "type", params: { type: ["string", "null"] } }], !1;
													var valid0 = _errs21 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.scope !== void 0) {
														let data11 = data.scope, _errs23 = errors;
														if (data11 !== null && errors === errors)
															if (Array.isArray(data11)) {
																var valid4 = !0;
																let len1 = data11.length;
																for (let i1 = 0; i1 < len1; i1++) {
																	let _errs26 = errors;
																	if (typeof data11[i1] != "string")
																		return validate109.errors = [{ instancePath: instancePath + "/scope/" + i1, keyword: "type", params: { type: "string" } }], !1;
																	var valid4 = _errs26 === errors;
																	if (!valid4)
																		break;
																}
															} else
																return validate109.errors = [{ instancePath: instancePath + "/scope", keyword: "type", params: { type: "array" } }], !1;
														var valid0 = _errs23 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.validFrom !== void 0) {
															let data13 = data.validFrom, _errs28 = errors;
															if (typeof data13 != "string" && data13 !== null)
																return validate109.errors = [{ instancePath: instancePath + "/validFrom", keyword: "type", params: { type: ["string", "null"] } }], !1;
															var valid0 = _errs28 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.validUntil !== void 0) {
																let data14 = data.validUntil, _errs30 = errors;
																if (typeof data14 != "string" && data14 !== null)
																	return validate109.errors = [{ instancePath: instancePath + "/validUntil", keyword: "type", params: { type: ["string", "null"] } }], !1;
																var valid0 = _errs30 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.signature !== void 0) {
																	let data15 = data.signature, _errs32 = errors;
																	data15 !== null && (validate7(data15, telling ? instancePath + "/signature" : "") || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length));
																	var valid0 = _errs32 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	let additional0, count0 = 0;
																	for (let key0 in data)
																		count0++;
																	if (count0 > 14) {
																		for (let key1 in data)
																			if (!obj18.has(key1)) {
																				additional0 = key1;
																				break;
																			}
																	}
																	if (additional0 !== void 0)
																		return validate109.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
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
			return validate109.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate109.errors = vErrors, errors === 0;
}
var obj19 = /* @__PURE__ */ new Set(["path", "product", "name", "default", "secureValue", "purpose", "securityRelevance", "documentation", "author", "approver", "scope", "validFrom", "validUntil", "signature"]);
function validate113(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.product === void 0 && (missing0 = "product") || data.name === void 0 && (missing0 = "name") || data.default === void 0 && (missing0 = "default") || data.secureValue === void 0 && (missing0 = "secureValue") || data.purpose === void 0 && (missing0 = "purpose") || data.securityRelevance === void 0 && (missing0 = "securityRelevance") || data.documentation === void 0 && (missing0 = "documentation") || data.author === void 0 && (missing0 = "author") || data.approver === void 0 && (missing0 = "approver") || data.scope === void 0 && (missing0 = "scope") || data.validFrom === void 0 && (missing0 = "validFrom") || data.validUntil === void 0 && (missing0 = "validUntil") || data.signature === void 0 && (missing0 = "signature"))
				return validate113.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.product !== void 0) {
					let data1 = data.product, _errs2 = errors;
					if (typeof data1 != "string" && data1 !== null)
						return validate113.errors = [{ instancePath: instancePath + "/product", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.name !== void 0) {
						let _errs4 = errors;
						if (typeof data.name != "string")
							return validate113.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.default !== void 0) {
							let data3 = data.default, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate113.errors = [{ instancePath: instancePath + "/default", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.secureValue !== void 0) {
								let data4 = data.secureValue, _errs8 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate113.errors = [{ instancePath: instancePath + "/secureValue", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.purpose !== void 0) {
									let data5 = data.purpose, _errs10 = errors;
									if (typeof data5 != "string" && data5 !== null)
										return validate113.errors = [{ instancePath: instancePath + "/purpose", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.securityRelevance !== void 0) {
										let data6 = data.securityRelevance, _errs12 = errors;
										if (typeof data6 != "string" && data6 !== null)
											return validate113.errors = [{ instancePath: instancePath + "/securityRelevance", keyword: "type", params: { type: ["string", "null"] } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.documentation !== void 0) {
											let data7 = data.documentation, _errs14 = errors;
											if (typeof data7 != "string" && data7 !== null)
												return validate113.errors = [{ instancePath: instancePath + "/documentation", keyword: "type", params: { type: ["string", "null"] } }], !1;
											var valid0 = _errs14 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.author !== void 0) {
												let data8 = data.author, _errs16 = errors;
												if (typeof data8 != "string" && data8 !== null)
													return validate113.errors = [{ instancePath: instancePath + "/author", keyword: "type", params: { type: ["string", "null"] } }], !1;
												var valid0 = _errs16 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.approver !== void 0) {
													let data9 = data.approver, _errs18 = errors;
													if (typeof data9 != "string" && data9 !== null)
														return validate113.errors = [{ instancePath: instancePath + "/approver", keyword: "type", params: { type: ["string", "null"] } }], !1;
													var valid0 = _errs18 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.scope !== void 0) {
														let data10 = data.scope, _errs20 = errors;
														if (data10 !== null && errors === errors)
															if (Array.isArray(data10)) {
																var valid2 = !0;
																let len0 = data10.length;
																for (let i0 = 0; i0 < len0; i0++) {
																	let _errs23 = errors;
																	if (typeof data10[i0] != "string")
																		return validate113.errors = [{ instancePath: instancePath + "/scope/" + i0, keyword: "type", params: { type: "string" } }], !1;
																	var valid2 = _errs23 === errors;
																	if (!valid2)
																		break;
																}
															} else
																return validate113.errors = [{ instancePath: instancePath + "/scope", keyword: "type", params: { type: "array" } }], !1;
														var valid0 = _errs20 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.validFrom !== void 0) {
															let data12 = data.validFrom, _errs25 = errors;
															if (typeof data12 != "string" && data12 !== null)
																return validate113.errors = [{ instancePath: instancePath + "/validFrom", keyword: "type", params: { type: ["string", "null"] } }], !1;
															var valid0 = _errs25 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.validUntil !== void 0) {
																let data13 = data.validUntil, _errs27 = errors;
																if (typeof data13 != "string" && data13 !== null)
																	return validate113.errors = [{ instancePath: instancePath + "/validUntil", keyword: "type", params: { type: ["string", "null"] } }], !1;
																var valid0 = _errs27 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.signature !== void 0) {
																	let data14 = data.signature, _errs29 = errors;
																	data14 !== null && (validate7(data14, telling ? instancePath + "/signature" : "") || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length));
																	var valid0 = _errs29 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	let additional0, count0 = 0;
																	for (let key0 in data)
																		count0++;
																	if (count0 > 14) {
																		for (let key1 in data)
																			if (!obj19.has(key1)) {
																				additional0 = key1;
																				break;
																			}
																	}
																	if (additional0 !== void 0)
																		return validate113.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
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
			return validate113.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate113.errors = vErrors, errors === 0;
}
var obj20 = /* @__PURE__ */ new Set(["path", "id", "subject", "severity", "status", "detectedAt", "risk", "plan", "owner", "dueAt", "resolvedAt", "ticket", "author", "approver", "scope", "validFrom", "validUntil", "signature"]);
function validate117(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.id === void 0 && (missing0 = "id") || data.subject === void 0 && (missing0 = "subject") || data.severity === void 0 && (missing0 = "severity") || data.status === void 0 && (missing0 = "status") || data.detectedAt === void 0 && (missing0 = "detectedAt") || data.risk === void 0 && (missing0 = "risk") || data.plan === void 0 && (missing0 = "plan") || data.owner === void 0 && (missing0 = "owner") || data.dueAt === void 0 && (missing0 = "dueAt") || data.resolvedAt === void 0 && (missing0 = "resolvedAt") || data.ticket === void 0 && (missing0 = "ticket") || data.author === void 0 && (missing0 = "author") || data.approver === void 0 && (missing0 = "approver") || data.scope === void 0 && (missing0 = "scope") || data.validFrom === void 0 && (missing0 = "validFrom") || data.validUntil === void 0 && (missing0 = "validUntil") || data.signature === void 0 && (missing0 = "signature"))
				return validate117.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate117.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.subject !== void 0) {
						let data2 = data.subject, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate117.errors = [{ instancePath: instancePath + "/subject", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.severity !== void 0) {
							let data3 = data.severity, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate117.errors = [{ instancePath: instancePath + "/severity", keyword: "type", params: { type: ["string", "null"] } }], !1;
							if (!(data3 === null || data3 === "critical" || data3 === "high" || data3 === "medium" || data3 === "low" || data3 === "info"))
								return validate117.errors = [{ instancePath: instancePath + "/severity", keyword: "enum", params: { allowedValues: ["critical", "high", "medium", "low", "info", null] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.status !== void 0) {
								let data4 = data.status, _errs8 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate117.errors = [{ instancePath: instancePath + "/status", keyword: "type", params: { type: ["string", "null"] } }], !1;
								if (!(data4 === null || data4 === "open" || data4 === "planned" || data4 === "resolved" || data4 === "not-affected" || data4 === "accepted"))
									return validate117.errors = [{ instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: ["open", "planned", "resolved", "not-affected", "accepted", null] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.detectedAt !== void 0) {
									let data5 = data.detectedAt, _errs10 = errors;
									if (typeof data5 != "string" && data5 !== null)
										return validate117.errors = [{ instancePath: instancePath + "/detectedAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.risk !== void 0) {
										let data6 = data.risk, _errs12 = errors;
										if (typeof data6 != "string" && data6 !== null)
											return validate117.errors = [{ instancePath: instancePath + "/risk", keyword: "type", params: { type: ["string", "null"] } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.plan !== void 0) {
											let data7 = data.plan, _errs14 = errors;
											if (typeof data7 != "string" && data7 !== null)
												return validate117.errors = [{ instancePath: instancePath + "/plan", keyword: "type", params: { type: ["string", "null"] } }], !1;
											var valid0 = _errs14 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.owner !== void 0) {
												let data8 = data.owner, _errs16 = errors;
												if (typeof data8 != "string" && data8 !== null)
													return validate117.errors = [{ instancePath: instancePath + "/owner", keyword: "type", params: { type: ["string", "null"] } }], !1;
												var valid0 = _errs16 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.dueAt !== void 0) {
													let data9 = data.dueAt, _errs18 = errors;
													if (typeof data9 != "string" && data9 !== null)
														return validate117.errors = [{ instancePath: instancePath + "/dueAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
													var valid0 = _errs18 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.resolvedAt !== void 0) {
														let data10 = data.resolvedAt, _errs20 = errors;
														if (typeof data10 != "string" && data10 !== null)
															return validate117.errors = [{ instancePath: instancePath + "/resolvedAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
														var valid0 = _errs20 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.ticket !== void 0) {
															let data11 = data.ticket, _errs22 = errors;
															if (typeof data11 != "string" && data11 !== null)
																return validate117.errors = [{ instancePath: instancePath + "/ticket", keyword: "type", params: { type: ["string", "null"] } }], !1;
															var valid0 = _errs22 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.author !== void 0) {
																let data12 = data.author, _errs24 = errors;
																if (typeof data12 != "string" && data12 !== null)
																	return validate117.errors = [{ instancePath: instancePath + "/author", keyword: "type", params: { type: ["string", "null"] } }], !1;
																var valid0 = _errs24 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.approver !== void 0) {
																	let data13 = data.approver, _errs26 = errors;
																	if (typeof data13 != "string" && data13 !== null)
																		return validate117.errors = [{ instancePath: instancePath + "/approver", keyword: "type", params: { type: ["string", "null"] } }], !1;
																	var valid0 = _errs26 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	if (data.scope !== void 0) {
																		let data14 = data.scope, _errs28 = errors;
																		if (data14 !== null && errors === errors)
																			if (Array.isArray(data14)) {
																				var valid2 = !0;
																				let len0 = data14.length;
																				for (let i0 = 0; i0 < len0; i0++) {
																					let _errs31 = errors;
																					if (typeof data14[i0] != "string")
																						return validate117.errors = [{ instancePath: instancePath + "/scope/" + i0, keyword: "type", params: { type: "string" } }], !1;
																					var valid2 = _errs31 === errors;
																					if (!valid2)
																						break;
																				}
																			} else
																				return validate117.errors = [{ instancePath: instancePath + "/scope", keyword: "type", params: { type: "array" } }], !1;
																		var valid0 = _errs28 === errors;
																	} else
																		var valid0 = !0;
																	if (valid0) {
																		if (data.validFrom !== void 0) {
																			let data16 = data.validFrom, _errs33 = errors;
																			if (typeof data16 != "string" && data16 !== null)
																				return validate117.errors = [{ instancePath: instancePath + "/validFrom", keyword: "type", params: { type: ["string", "null"] } }], !1;
																			var valid0 = _errs33 === errors;
																		} else
																			var valid0 = !0;
																		if (valid0) {
																			if (data.validUntil !== void 0) {
																				let data17 = data.validUntil, _errs35 = errors;
																				if (typeof data17 != "string" && data17 !== null)
																					return validate117.errors = [{ instancePath: instancePath + "/validUntil", keyword: "type", params: { type: ["string", "null"] } }], !1;
																				var valid0 = _errs35 === errors;
																			} else
																				var valid0 = !0;
																			if (valid0) {
																				if (data.signature !== void 0) {
																					let data18 = data.signature, _errs37 = errors;
																					data18 !== null && (validate7(data18, telling ? instancePath + "/signature" : "") || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length));
																					var valid0 = _errs37 === errors;
																				} else
																					var valid0 = !0;
																				if (valid0) {
																					let additional0, count0 = 0;
																					for (let key0 in data)
																						count0++;
																					if (count0 > 18) {
																						for (let key1 in data)
																							if (!obj20.has(key1)) {
																								additional0 = key1;
																								break;
																							}
																					}
																					if (additional0 !== void 0)
																						return validate117.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
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
			return validate117.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate117.errors = vErrors, errors === 0;
}
var obj21 = /* @__PURE__ */ new Set(["path", "id", "subject", "owner", "reason", "control", "expires", "ticket", "author", "approver", "scope", "validFrom", "validUntil", "signature"]);
function validate121(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.id === void 0 && (missing0 = "id") || data.subject === void 0 && (missing0 = "subject") || data.owner === void 0 && (missing0 = "owner") || data.reason === void 0 && (missing0 = "reason") || data.control === void 0 && (missing0 = "control") || data.expires === void 0 && (missing0 = "expires") || data.ticket === void 0 && (missing0 = "ticket") || data.author === void 0 && (missing0 = "author") || data.approver === void 0 && (missing0 = "approver") || data.scope === void 0 && (missing0 = "scope") || data.validFrom === void 0 && (missing0 = "validFrom") || data.validUntil === void 0 && (missing0 = "validUntil") || data.signature === void 0 && (missing0 = "signature"))
				return validate121.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate121.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.subject !== void 0) {
						let data2 = data.subject, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate121.errors = [{ instancePath: instancePath + "/subject", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.owner !== void 0) {
							let data3 = data.owner, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate121.errors = [{ instancePath: instancePath + "/owner", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.reason !== void 0) {
								let data4 = data.reason, _errs8 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate121.errors = [{ instancePath: instancePath + "/reason", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.control !== void 0) {
									let data5 = data.control, _errs10 = errors;
									if (typeof data5 != "string" && data5 !== null)
										return validate121.errors = [{ instancePath: instancePath + "/control", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.expires !== void 0) {
										let data6 = data.expires, _errs12 = errors;
										if (typeof data6 != "string" && data6 !== null)
											return validate121.errors = [{ instancePath: instancePath + "/expires", keyword: "type", params: { type: ["string", "null"] } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.ticket !== void 0) {
											let data7 = data.ticket, _errs14 = errors;
											if (typeof data7 != "string" && data7 !== null)
												return validate121.errors = [{ instancePath: instancePath + "/ticket", keyword: "type", params: { type: ["string", "null"] } }], !1;
											var valid0 = _errs14 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.author !== void 0) {
												let data8 = data.author, _errs16 = errors;
												if (typeof data8 != "string" && data8 !== null)
													return validate121.errors = [{ instancePath: instancePath + "/author", keyword: "type", params: { type: ["string", "null"] } }], !1;
												var valid0 = _errs16 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.approver !== void 0) {
													let data9 = data.approver, _errs18 = errors;
													if (typeof data9 != "string" && data9 !== null)
														return validate121.errors = [{ instancePath: instancePath + "/approver", keyword: "type", params: { type: ["string", "null"] } }], !1;
													var valid0 = _errs18 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.scope !== void 0) {
														let data10 = data.scope, _errs20 = errors;
														if (data10 !== null && errors === errors)
															if (Array.isArray(data10)) {
																var valid2 = !0;
																let len0 = data10.length;
																for (let i0 = 0; i0 < len0; i0++) {
																	let _errs23 = errors;
																	if (typeof data10[i0] != "string")
																		return validate121.errors = [{ instancePath: instancePath + "/scope/" + i0, keyword: "type", params: { type: "string" } }], !1;
																	var valid2 = _errs23 === errors;
																	if (!valid2)
																		break;
																}
															} else
																return validate121.errors = [{ instancePath: instancePath + "/scope", keyword: "type", params: { type: "array" } }], !1;
														var valid0 = _errs20 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.validFrom !== void 0) {
															let data12 = data.validFrom, _errs25 = errors;
															if (typeof data12 != "string" && data12 !== null)
																return validate121.errors = [{ instancePath: instancePath + "/validFrom", keyword: "type", params: { type: ["string", "null"] } }], !1;
															var valid0 = _errs25 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.validUntil !== void 0) {
																let data13 = data.validUntil, _errs27 = errors;
																if (typeof data13 != "string" && data13 !== null)
																	return validate121.errors = [{ instancePath: instancePath + "/validUntil", keyword: "type", params: { type: ["string", "null"] } }], !1;
																var valid0 = _errs27 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.signature !== void 0) {
																	let data14 = data.signature, _errs29 = errors;
																	data14 !== null && (validate7(data14, telling ? instancePath + "/signature" : "") || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length));
																	var valid0 = _errs29 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	let additional0, count0 = 0;
																	for (let key0 in data)
																		count0++;
																	if (count0 > 14) {
																		for (let key1 in data)
																			if (!obj21.has(key1)) {
																				additional0 = key1;
																				break;
																			}
																	}
																	if (additional0 !== void 0)
																		return validate121.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
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
			return validate121.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate121.errors = vErrors, errors === 0;
}
var obj22 = /* @__PURE__ */ new Set(["path", "vulnerabilityId", "severity", "cause", "cwe", "similarSearchedAt", "detectionAdded", "recordedAt", "ticket", "author", "approver", "scope", "validFrom", "validUntil", "signature"]);
function validate125(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.vulnerabilityId === void 0 && (missing0 = "vulnerabilityId") || data.severity === void 0 && (missing0 = "severity") || data.cause === void 0 && (missing0 = "cause") || data.cwe === void 0 && (missing0 = "cwe") || data.similarSearchedAt === void 0 && (missing0 = "similarSearchedAt") || data.detectionAdded === void 0 && (missing0 = "detectionAdded") || data.recordedAt === void 0 && (missing0 = "recordedAt") || data.ticket === void 0 && (missing0 = "ticket") || data.author === void 0 && (missing0 = "author") || data.approver === void 0 && (missing0 = "approver") || data.scope === void 0 && (missing0 = "scope") || data.validFrom === void 0 && (missing0 = "validFrom") || data.validUntil === void 0 && (missing0 = "validUntil") || data.signature === void 0 && (missing0 = "signature"))
				return validate125.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.vulnerabilityId !== void 0) {
					let _errs2 = errors;
					if (typeof data.vulnerabilityId != "string")
						return validate125.errors = [{ instancePath: instancePath + "/vulnerabilityId", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.severity !== void 0) {
						let data2 = data.severity, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate125.errors = [{ instancePath: instancePath + "/severity", keyword: "type", params: { type: ["string", "null"] } }], !1;
						if (!(data2 === null || data2 === "critical" || data2 === "high" || data2 === "medium" || data2 === "low" || data2 === "info"))
							return validate125.errors = [{ instancePath: instancePath + "/severity", keyword: "enum", params: { allowedValues: ["critical", "high", "medium", "low", "info", null] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.cause !== void 0) {
							let data3 = data.cause, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate125.errors = [{ instancePath: instancePath + "/cause", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.cwe !== void 0) {
								let data4 = data.cwe, _errs8 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate125.errors = [{ instancePath: instancePath + "/cwe", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.similarSearchedAt !== void 0) {
									let data5 = data.similarSearchedAt, _errs10 = errors;
									if (typeof data5 != "string" && data5 !== null)
										return validate125.errors = [{ instancePath: instancePath + "/similarSearchedAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.detectionAdded !== void 0) {
										let data6 = data.detectionAdded, _errs12 = errors;
										if (typeof data6 != "boolean" && data6 !== null)
											return validate125.errors = [{ instancePath: instancePath + "/detectionAdded", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.recordedAt !== void 0) {
											let data7 = data.recordedAt, _errs14 = errors;
											if (typeof data7 != "string" && data7 !== null)
												return validate125.errors = [{ instancePath: instancePath + "/recordedAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
											var valid0 = _errs14 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.ticket !== void 0) {
												let data8 = data.ticket, _errs16 = errors;
												if (typeof data8 != "string" && data8 !== null)
													return validate125.errors = [{ instancePath: instancePath + "/ticket", keyword: "type", params: { type: ["string", "null"] } }], !1;
												var valid0 = _errs16 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.author !== void 0) {
													let data9 = data.author, _errs18 = errors;
													if (typeof data9 != "string" && data9 !== null)
														return validate125.errors = [{ instancePath: instancePath + "/author", keyword: "type", params: { type: ["string", "null"] } }], !1;
													var valid0 = _errs18 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.approver !== void 0) {
														let data10 = data.approver, _errs20 = errors;
														if (typeof data10 != "string" && data10 !== null)
															return validate125.errors = [{ instancePath: instancePath + "/approver", keyword: "type", params: { type: ["string", "null"] } }], !1;
														var valid0 = _errs20 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.scope !== void 0) {
															let data11 = data.scope, _errs22 = errors;
															if (data11 !== null && errors === errors)
																if (Array.isArray(data11)) {
																	var valid2 = !0;
																	let len0 = data11.length;
																	for (let i0 = 0; i0 < len0; i0++) {
																		let _errs25 = errors;
																		if (typeof data11[i0] != "string")
																			return validate125.errors = [{ instancePath: instancePath + "/scope/" + i0, keyword: "type", params: { type: "string" } }], !1;
																		var valid2 = _errs25 === errors;
																		if (!valid2)
																			break;
																	}
																} else
																	return validate125.errors = [{ instancePath: instancePath + "/scope", keyword: "type", params: { type: "array" } }], !1;
															var valid0 = _errs22 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.validFrom !== void 0) {
																let data13 = data.validFrom, _errs27 = errors;
																if (typeof data13 != "string" && data13 !== null)
																	return validate125.errors = [{ instancePath: instancePath + "/validFrom", keyword: "type", params: { type: ["string", "null"] } }], !1;
																var valid0 = _errs27 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.validUntil !== void 0) {
																	let data14 = data.validUntil, _errs29 = errors;
																	if (typeof data14 != "string" && data14 !== null)
																		return validate125.errors = [{ instancePath: instancePath + "/validUntil", keyword: "type", params: { type: ["string", "null"] } }], !1;
																	var valid0 = _errs29 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	if (data.signature !== void 0) {
																		let data15 = data.signature, _errs31 = errors;
																		data15 !== null && (validate7(data15, telling ? instancePath + "/signature" : "") || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length));
																		var valid0 = _errs31 === errors;
																	} else
																		var valid0 = !0;
																	if (valid0) {
																		let additional0, count0 = 0;
																		for (let key0 in data)
																			count0++;
																		if (count0 > 15) {
																			for (let key1 in data)
																				if (!obj22.has(key1)) {
																					additional0 = key1;
																					break;
																				}
																		}
																		if (additional0 !== void 0)
																			return validate125.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
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
			return validate125.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate125.errors = vErrors, errors === 0;
}
var obj23 = /* @__PURE__ */ new Set(["path", "period", "reviewedAt", "patterns", "sdlcChanges", "decision", "author", "approver", "scope", "validFrom", "validUntil", "signature"]);
function validate129(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.period === void 0 && (missing0 = "period") || data.reviewedAt === void 0 && (missing0 = "reviewedAt") || data.patterns === void 0 && (missing0 = "patterns") || data.sdlcChanges === void 0 && (missing0 = "sdlcChanges") || data.decision === void 0 && (missing0 = "decision") || data.author === void 0 && (missing0 = "author") || data.approver === void 0 && (missing0 = "approver") || data.scope === void 0 && (missing0 = "scope") || data.validFrom === void 0 && (missing0 = "validFrom") || data.validUntil === void 0 && (missing0 = "validUntil") || data.signature === void 0 && (missing0 = "signature"))
				return validate129.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.period !== void 0) {
					let data1 = data.period, _errs2 = errors;
					data1 !== null && (validate86(data1, telling ? instancePath + "/period" : "") || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length));
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.reviewedAt !== void 0) {
						let data2 = data.reviewedAt, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate129.errors = [{ instancePath: instancePath + "/reviewedAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.patterns !== void 0) {
							let data3 = data.patterns, _errs6 = errors;
							if (data3 !== null && errors === errors)
								if (Array.isArray(data3)) {
									var valid3 = !0;
									let len0 = data3.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let _errs9 = errors;
										if (typeof data3[i0] != "string")
											return validate129.errors = [{ instancePath: instancePath + "/patterns/" + i0, keyword: "type", params: { type: "string" } }], !1;
										var valid3 = _errs9 === errors;
										if (!valid3)
											break;
									}
								} else
									return validate129.errors = [{ instancePath: instancePath + "/patterns", keyword: "type", params: { type: "array" } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.sdlcChanges !== void 0) {
								let data5 = data.sdlcChanges, _errs11 = errors;
								if (data5 !== null && errors === errors)
									if (Array.isArray(data5)) {
										var valid5 = !0;
										let len1 = data5.length;
										for (let i1 = 0; i1 < len1; i1++) {
											let _errs14 = errors;
											if (typeof data5[i1] != "string")
												return validate129.errors = [{ instancePath: instancePath + "/sdlcChanges/" + i1, keyword: "type", params: { type: "string" } }], !1;
											var valid5 = _errs14 === errors;
											if (!valid5)
												break;
										}
									} else
										return validate129.errors = [{ instancePath: instancePath + "/sdlcChanges", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs11 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.decision !== void 0) {
									let data7 = data.decision, _errs16 = errors;
									if (typeof data7 != "string" && data7 !== null)
										return validate129.errors = [{ instancePath: instancePath + "/decision", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs16 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.author !== void 0) {
										let data8 = data.author, _errs18 = errors;
										if (typeof data8 != "string" && data8 !== null)
											return validate129.errors = [{ instancePath: instancePath + "/author", keyword: "type", params: { type: ["string", "null"] } }], !1;
										var valid0 = _errs18 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.approver !== void 0) {
											let data9 = data.approver, _errs20 = errors;
											if (typeof data9 != "string" && data9 !== null)
												return validate129.errors = [{ instancePath: instancePath + "/approver", keyword: "type", params: { type: ["string", "null"] } }], !1;
											var valid0 = _errs20 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.scope !== void 0) {
												let data10 = data.scope, _errs22 = errors;
												if (data10 !== null && errors === errors)
													if (Array.isArray(data10)) {
														var valid7 = !0;
														let len2 = data10.length;
														for (let i2 = 0; i2 < len2; i2++) {
															let _errs25 = errors;
															if (typeof data10[i2] != "string")
																return validate129.errors = [{ instancePath: instancePath + "/scope/" + i2, keyword: "type", params: { type: "string" } }], !1;
															var valid7 = _errs25 === errors;
															if (!valid7)
																break;
														}
													} else
														return validate129.errors = [{ instancePath: instancePath + "/scope", keyword: "type", params: { type: "array" } }], !1;
												var valid0 = _errs22 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.validFrom !== void 0) {
													let data12 = data.validFrom, _errs27 = errors;
													if (typeof data12 != "string" && data12 !== null)
														return validate129.errors = [{ instancePath: instancePath + "/validFrom", keyword: "type", params: { type: ["string", "null"] } }], !1;
													var valid0 = _errs27 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.validUntil !== void 0) {
														let data13 = data.validUntil, _errs29 = errors;
														if (typeof data13 != "string" && data13 !== null)
															return validate129.errors = [{ instancePath: instancePath + "/validUntil", keyword: "type", params: { type: ["string", "null"] } }], !1;
														var valid0 = _errs29 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.signature !== void 0) {
															let data14 = data.signature, _errs31 = errors;
															data14 !== null && (validate7(data14, telling ? instancePath + "/signature" : "") || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length));
															var valid0 = _errs31 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															let additional0, count0 = 0;
															for (let key0 in data)
																count0++;
															if (count0 > 12) {
																for (let key1 in data)
																	if (!obj23.has(key1)) {
																		additional0 = key1;
																		break;
																	}
															}
															if (additional0 !== void 0)
																return validate129.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
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
			return validate129.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate129.errors = vErrors, errors === 0;
}
var obj24 = /* @__PURE__ */ new Set(["path", "name", "description", "condition", "enabled", "priority", "source", "tags", "author", "approver", "scope", "validFrom", "validUntil", "signature"]);
function validate134(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.name === void 0 && (missing0 = "name") || data.description === void 0 && (missing0 = "description") || data.condition === void 0 && (missing0 = "condition") || data.enabled === void 0 && (missing0 = "enabled") || data.priority === void 0 && (missing0 = "priority") || data.source === void 0 && (missing0 = "source") || data.tags === void 0 && (missing0 = "tags") || data.author === void 0 && (missing0 = "author") || data.approver === void 0 && (missing0 = "approver") || data.scope === void 0 && (missing0 = "scope") || data.validFrom === void 0 && (missing0 = "validFrom") || data.validUntil === void 0 && (missing0 = "validUntil") || data.signature === void 0 && (missing0 = "signature"))
				return validate134.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate134.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.description !== void 0) {
						let data2 = data.description, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate134.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.condition !== void 0) {
							let data3 = data.condition, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate134.errors = [{ instancePath: instancePath + "/condition", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.enabled !== void 0) {
								let data4 = data.enabled, _errs8 = errors;
								if (typeof data4 != "boolean" && data4 !== null)
									return validate134.errors = [{ instancePath: instancePath + "/enabled", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.priority !== void 0) {
									let data5 = data.priority, _errs10 = errors;
									if (typeof data5 != "string" && data5 !== null)
										return validate134.errors = [{ instancePath: instancePath + "/priority", keyword: "type", params: { type: ["string", "null"] } }], !1;
									if (!(data5 === null || data5 === "emergency" || data5 === "alert" || data5 === "critical" || data5 === "error" || data5 === "warning" || data5 === "notice" || data5 === "informational" || data5 === "debug"))
										return validate134.errors = [{ instancePath: instancePath + "/priority", keyword: "enum", params: { allowedValues: ["emergency", "alert", "critical", "error", "warning", "notice", "informational", "debug", null] } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.source !== void 0) {
										let data6 = data.source, _errs12 = errors;
										if (typeof data6 != "string" && data6 !== null)
											return validate134.errors = [{ instancePath: instancePath + "/source", keyword: "type", params: { type: ["string", "null"] } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.tags !== void 0) {
											let data7 = data.tags, _errs14 = errors;
											if (data7 !== null && errors === errors)
												if (Array.isArray(data7)) {
													var valid2 = !0;
													let len0 = data7.length;
													for (let i0 = 0; i0 < len0; i0++) {
														let _errs17 = errors;
														if (typeof data7[i0] != "string")
															return validate134.errors = [{ instancePath: instancePath + "/tags/" + i0, keyword: "type", params: { type: "string" } }], !1;
														var valid2 = _errs17 === errors;
														if (!valid2)
															break;
													}
												} else
													return validate134.errors = [{ instancePath: instancePath + "/tags", keyword: "type", params: { type: "array" } }], !1;
											var valid0 = _errs14 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.author !== void 0) {
												let data9 = data.author, _errs19 = errors;
												if (typeof data9 != "string" && data9 !== null)
													return validate134.errors = [{ instancePath: instancePath + "/author", keyword: "type", params: { type: ["string", "null"] } }], !1;
												var valid0 = _errs19 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.approver !== void 0) {
													let data10 = data.approver, _errs21 = errors;
													if (typeof data10 != "string" && data10 !== null)
														return validate134.errors = [{ instancePath: instancePath + "/approver", keyword: "type", params: { type: ["string", "null"] } }], !1;
													var valid0 = _errs21 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.scope !== void 0) {
														let data11 = data.scope, _errs23 = errors;
														if (data11 !== null && errors === errors)
															if (Array.isArray(data11)) {
																var valid4 = !0;
																let len1 = data11.length;
																for (let i1 = 0; i1 < len1; i1++) {
																	let _errs26 = errors;
																	if (typeof data11[i1] != "string")
																		return validate134.errors = [{ instancePath: instancePath + "/scope/" + i1, keyword: "type", params: { type: "string" } }], !1;
																	var valid4 = _errs26 === errors;
																	if (!valid4)
																		break;
																}
															} else
																return validate134.errors = [{ instancePath: instancePath + "/scope", keyword: "type", params: { type: "array" } }], !1;
														var valid0 = _errs23 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.validFrom !== void 0) {
															let data13 = data.validFrom, _errs28 = errors;
															if (typeof data13 != "string" && data13 !== null)
																return validate134.errors = [{ instancePath: instancePath + "/validFrom", keyword: "type", params: { type: ["string", "null"] } }], !1;
															var valid0 = _errs28 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.validUntil !== void 0) {
																let data14 = data.validUntil, _errs30 = errors;
																if (typeof data14 != "string" && data14 !== null)
																	return validate134.errors = [{ instancePath: instancePath + "/validUntil", keyword: "type", params: { type: ["string", "null"] } }], !1;
																var valid0 = _errs30 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.signature !== void 0) {
																	let data15 = data.signature, _errs32 = errors;
																	data15 !== null && (validate7(data15, telling ? instancePath + "/signature" : "") || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length));
																	var valid0 = _errs32 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	let additional0, count0 = 0;
																	for (let key0 in data)
																		count0++;
																	if (count0 > 14) {
																		for (let key1 in data)
																			if (!obj24.has(key1)) {
																				additional0 = key1;
																				break;
																			}
																	}
																	if (additional0 !== void 0)
																		return validate134.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
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
			return validate134.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate134.errors = vErrors, errors === 0;
}
var obj25 = /* @__PURE__ */ new Set(["kind", "source", "limitations", "title", "author", "approver", "scope", "validFrom", "validUntil", "signature", "threatModel", "incidentResponsePlan", "secretsInventory", "training", "roles", "commitment", "securityRequirements", "suppliers", "toolchain", "gateCriteria", "metrics", "environments", "endpoints", "designReviews", "standards", "configurationSettings", "vulnerabilities", "exceptions", "rootCauses", "trendReviews", "detectionRules"]);
function validate0(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.kind === void 0 && (missing0 = "kind") || data.source === void 0 && (missing0 = "source") || data.limitations === void 0 && (missing0 = "limitations") || data.title === void 0 && (missing0 = "title") || data.author === void 0 && (missing0 = "author") || data.approver === void 0 && (missing0 = "approver") || data.scope === void 0 && (missing0 = "scope") || data.validFrom === void 0 && (missing0 = "validFrom") || data.validUntil === void 0 && (missing0 = "validUntil") || data.signature === void 0 && (missing0 = "signature") || data.threatModel === void 0 && (missing0 = "threatModel") || data.incidentResponsePlan === void 0 && (missing0 = "incidentResponsePlan") || data.secretsInventory === void 0 && (missing0 = "secretsInventory") || data.training === void 0 && (missing0 = "training") || data.roles === void 0 && (missing0 = "roles") || data.commitment === void 0 && (missing0 = "commitment") || data.securityRequirements === void 0 && (missing0 = "securityRequirements") || data.suppliers === void 0 && (missing0 = "suppliers") || data.toolchain === void 0 && (missing0 = "toolchain") || data.gateCriteria === void 0 && (missing0 = "gateCriteria") || data.metrics === void 0 && (missing0 = "metrics") || data.environments === void 0 && (missing0 = "environments") || data.endpoints === void 0 && (missing0 = "endpoints") || data.designReviews === void 0 && (missing0 = "designReviews") || data.standards === void 0 && (missing0 = "standards") || data.configurationSettings === void 0 && (missing0 = "configurationSettings") || data.vulnerabilities === void 0 && (missing0 = "vulnerabilities") || data.exceptions === void 0 && (missing0 = "exceptions") || data.rootCauses === void 0 && (missing0 = "rootCauses") || data.trendReviews === void 0 && (missing0 = "trendReviews") || data.detectionRules === void 0 && (missing0 = "detectionRules"))
				return validate0.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.kind !== void 0) {
				let data0 = data.kind, _errs1 = errors;
				if (typeof data0 != "string")
					return validate0.errors = [{ instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" } }], !1;
				if (data0 !== "process")
					return validate0.errors = [{ instancePath: instancePath + "/kind", keyword: "const", params: { allowedValue: "process" } }], !1;
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
						if (data.title !== void 0) {
							let data4 = data.title, _errs7 = errors;
							if (typeof data4 != "string" && data4 !== null)
								return validate0.errors = [{ instancePath: instancePath + "/title", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.author !== void 0) {
								let data5 = data.author, _errs9 = errors;
								if (typeof data5 != "string" && data5 !== null)
									return validate0.errors = [{ instancePath: instancePath + "/author", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs9 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.approver !== void 0) {
									let data6 = data.approver, _errs11 = errors;
									if (typeof data6 != "string" && data6 !== null)
										return validate0.errors = [{ instancePath: instancePath + "/approver", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs11 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.scope !== void 0) {
										let data7 = data.scope, _errs13 = errors;
										if (data7 !== null && errors === errors)
											if (Array.isArray(data7)) {
												var valid3 = !0;
												let len1 = data7.length;
												for (let i1 = 0; i1 < len1; i1++) {
													let _errs16 = errors;
													if (typeof data7[i1] != "string")
														return validate0.errors = [{ instancePath: instancePath + "/scope/" + i1, keyword: "type", params: { type: "string" } }], !1;
													var valid3 = _errs16 === errors;
													if (!valid3)
														break;
												}
											} else
												return validate0.errors = [{ instancePath: instancePath + "/scope", keyword: "type", params: { type: "array" } }], !1;
										var valid0 = _errs13 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.validFrom !== void 0) {
											let data9 = data.validFrom, _errs18 = errors;
											if (typeof data9 != "string" && data9 !== null)
												return validate0.errors = [{ instancePath: instancePath + "/validFrom", keyword: "type", params: { type: ["string", "null"] } }], !1;
											var valid0 = _errs18 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.validUntil !== void 0) {
												let data10 = data.validUntil, _errs20 = errors;
												if (typeof data10 != "string" && data10 !== null)
													return validate0.errors = [{ instancePath: instancePath + "/validUntil", keyword: "type", params: { type: ["string", "null"] } }], !1;
												var valid0 = _errs20 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.signature !== void 0) {
													let data11 = data.signature, _errs22 = errors;
													data11 !== null && (validate7(data11, telling ? instancePath + "/signature" : "") || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length));
													var valid0 = _errs22 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.threatModel !== void 0) {
														let data12 = data.threatModel, _errs24 = errors;
														data12 !== null && (validate10(data12, telling ? instancePath + "/threatModel" : "") || (vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors), errors = vErrors.length));
														var valid0 = _errs24 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.incidentResponsePlan !== void 0) {
															let data13 = data.incidentResponsePlan, _errs26 = errors;
															data13 !== null && (validate17(data13, telling ? instancePath + "/incidentResponsePlan" : "") || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length));
															var valid0 = _errs26 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.secretsInventory !== void 0) {
																let data14 = data.secretsInventory, _errs28 = errors;
																data14 !== null && (validate30(data14, telling ? instancePath + "/secretsInventory" : "") || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length));
																var valid0 = _errs28 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.training !== void 0) {
																	let data15 = data.training, _errs30 = errors;
																	if (data15 !== null && errors === errors)
																		if (Array.isArray(data15)) {
																			var valid9 = !0;
																			let len2 = data15.length;
																			for (let i2 = 0; i2 < len2; i2++) {
																				let _errs33 = errors;
																				validate43(data15[i2], telling ? instancePath + "/training/" + i2 : "") || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
																				var valid9 = _errs33 === errors;
																				if (!valid9)
																					break;
																			}
																		} else
																			return validate0.errors = [{ instancePath: instancePath + "/training", keyword: "type", params: { type: "array" } }], !1;
																	var valid0 = _errs30 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	if (data.roles !== void 0) {
																		let data17 = data.roles, _errs34 = errors;
																		if (data17 !== null && errors === errors)
																			if (Array.isArray(data17)) {
																				var valid11 = !0;
																				let len3 = data17.length;
																				for (let i3 = 0; i3 < len3; i3++) {
																					let _errs37 = errors;
																					validate47(data17[i3], telling ? instancePath + "/roles/" + i3 : "") || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length);
																					var valid11 = _errs37 === errors;
																					if (!valid11)
																						break;
																				}
																			} else
																				return validate0.errors = [{ instancePath: instancePath + "/roles", keyword: "type", params: { type: "array" } }], !1;
																		var valid0 = _errs34 === errors;
																	} else
																		var valid0 = !0;
																	if (valid0) {
																		if (data.commitment !== void 0) {
																			let data19 = data.commitment, _errs38 = errors;
																			data19 !== null && (validate51(data19, telling ? instancePath + "/commitment" : "") || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length));
																			var valid0 = _errs38 === errors;
																		} else
																			var valid0 = !0;
																		if (valid0) {
																			if (data.securityRequirements !== void 0) {
																				let data20 = data.securityRequirements, _errs40 = errors;
																				if (data20 !== null && errors === errors)
																					if (Array.isArray(data20)) {
																						var valid14 = !0;
																						let len4 = data20.length;
																						for (let i4 = 0; i4 < len4; i4++) {
																							let _errs43 = errors;
																							validate55(data20[i4], telling ? instancePath + "/securityRequirements/" + i4 : "") || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
																							var valid14 = _errs43 === errors;
																							if (!valid14)
																								break;
																						}
																					} else
																						return validate0.errors = [{ instancePath: instancePath + "/securityRequirements", keyword: "type", params: { type: "array" } }], !1;
																				var valid0 = _errs40 === errors;
																			} else
																				var valid0 = !0;
																			if (valid0) {
																				if (data.suppliers !== void 0) {
																					let data22 = data.suppliers, _errs44 = errors;
																					if (data22 !== null && errors === errors)
																						if (Array.isArray(data22)) {
																							var valid16 = !0;
																							let len5 = data22.length;
																							for (let i5 = 0; i5 < len5; i5++) {
																								let _errs47 = errors;
																								validate62(data22[i5], telling ? instancePath + "/suppliers/" + i5 : "") || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length);
																								var valid16 = _errs47 === errors;
																								if (!valid16)
																									break;
																							}
																						} else
																							return validate0.errors = [{ instancePath: instancePath + "/suppliers", keyword: "type", params: { type: "array" } }], !1;
																					var valid0 = _errs44 === errors;
																				} else
																					var valid0 = !0;
																				if (valid0) {
																					if (data.toolchain !== void 0) {
																						let data24 = data.toolchain, _errs48 = errors;
																						data24 !== null && (validate66(data24, telling ? instancePath + "/toolchain" : "") || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length));
																						var valid0 = _errs48 === errors;
																					} else
																						var valid0 = !0;
																					if (valid0) {
																						if (data.gateCriteria !== void 0) {
																							let data25 = data.gateCriteria, _errs50 = errors;
																							data25 !== null && (validate73(data25, telling ? instancePath + "/gateCriteria" : "") || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length));
																							var valid0 = _errs50 === errors;
																						} else
																							var valid0 = !0;
																						if (valid0) {
																							if (data.metrics !== void 0) {
																								let data26 = data.metrics, _errs52 = errors;
																								data26 !== null && (validate84(data26, telling ? instancePath + "/metrics" : "") || (vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors), errors = vErrors.length));
																								var valid0 = _errs52 === errors;
																							} else
																								var valid0 = !0;
																							if (valid0) {
																								if (data.environments !== void 0) {
																									let data27 = data.environments, _errs54 = errors;
																									if (data27 !== null && errors === errors)
																										if (Array.isArray(data27)) {
																											var valid21 = !0;
																											let len6 = data27.length;
																											for (let i6 = 0; i6 < len6; i6++) {
																												let _errs57 = errors;
																												validate94(data27[i6], telling ? instancePath + "/environments/" + i6 : "") || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length);
																												var valid21 = _errs57 === errors;
																												if (!valid21)
																													break;
																											}
																										} else
																											return validate0.errors = [{ instancePath: instancePath + "/environments", keyword: "type", params: { type: "array" } }], !1;
																									var valid0 = _errs54 === errors;
																								} else
																									var valid0 = !0;
																								if (valid0) {
																									if (data.endpoints !== void 0) {
																										let data29 = data.endpoints, _errs58 = errors;
																										if (data29 !== null && errors === errors)
																											if (Array.isArray(data29)) {
																												var valid23 = !0;
																												let len7 = data29.length;
																												for (let i7 = 0; i7 < len7; i7++) {
																													let _errs61 = errors;
																													validate98(data29[i7], telling ? instancePath + "/endpoints/" + i7 : "") || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length);
																													var valid23 = _errs61 === errors;
																													if (!valid23)
																														break;
																												}
																											} else
																												return validate0.errors = [{ instancePath: instancePath + "/endpoints", keyword: "type", params: { type: "array" } }], !1;
																										var valid0 = _errs58 === errors;
																									} else
																										var valid0 = !0;
																									if (valid0) {
																										if (data.designReviews !== void 0) {
																											let data31 = data.designReviews, _errs62 = errors;
																											if (data31 !== null && errors === errors)
																												if (Array.isArray(data31)) {
																													var valid25 = !0;
																													let len8 = data31.length;
																													for (let i8 = 0; i8 < len8; i8++) {
																														let _errs65 = errors;
																														validate102(data31[i8], telling ? instancePath + "/designReviews/" + i8 : "") || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length);
																														var valid25 = _errs65 === errors;
																														if (!valid25)
																															break;
																													}
																												} else
																													return validate0.errors = [{ instancePath: instancePath + "/designReviews", keyword: "type", params: { type: "array" } }], !1;
																											var valid0 = _errs62 === errors;
																										} else
																											var valid0 = !0;
																										if (valid0) {
																											if (data.standards !== void 0) {
																												let data33 = data.standards, _errs66 = errors;
																												if (data33 !== null && errors === errors)
																													if (Array.isArray(data33)) {
																														var valid27 = !0;
																														let len9 = data33.length;
																														for (let i9 = 0; i9 < len9; i9++) {
																															let _errs69 = errors;
																															validate109(data33[i9], telling ? instancePath + "/standards/" + i9 : "") || (vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors), errors = vErrors.length);
																															var valid27 = _errs69 === errors;
																															if (!valid27)
																																break;
																														}
																													} else
																														return validate0.errors = [{ instancePath: instancePath + "/standards", keyword: "type", params: { type: "array" } }], !1;
																												var valid0 = _errs66 === errors;
																											} else
																												var valid0 = !0;
																											if (valid0) {
																												if (data.configurationSettings !== void 0) {
																													let data35 = data.configurationSettings, _errs70 = errors;
																													if (data35 !== null && errors === errors)
																														if (Array.isArray(data35)) {
																															var valid29 = !0;
																															let len10 = data35.length;
																															for (let i10 = 0; i10 < len10; i10++) {
																																let _errs73 = errors;
																																validate113(data35[i10], telling ? instancePath + "/configurationSettings/" + i10 : "") || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length);
																																var valid29 = _errs73 === errors;
																																if (!valid29)
																																	break;
																															}
																														} else
																															return validate0.errors = [{ instancePath: instancePath + "/configurationSettings", keyword: "type", params: { type: "array" } }], !1;
																													var valid0 = _errs70 === errors;
																												} else
																													var valid0 = !0;
																												if (valid0) {
																													if (data.vulnerabilities !== void 0) {
																														let data37 = data.vulnerabilities, _errs74 = errors;
																														if (data37 !== null && errors === errors)
																															if (Array.isArray(data37)) {
																																var valid31 = !0;
																																let len11 = data37.length;
																																for (let i11 = 0; i11 < len11; i11++) {
																																	let _errs77 = errors;
																																	validate117(data37[i11], telling ? instancePath + "/vulnerabilities/" + i11 : "") || (vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors), errors = vErrors.length);
																																	var valid31 = _errs77 === errors;
																																	if (!valid31)
																																		break;
																																}
																															} else
																																return validate0.errors = [{ instancePath: instancePath + "/vulnerabilities", keyword: "type", params: { type: "array" } }], !1;
																														var valid0 = _errs74 === errors;
																													} else
																														var valid0 = !0;
																													if (valid0) {
																														if (data.exceptions !== void 0) {
																															let data39 = data.exceptions, _errs78 = errors;
																															if (data39 !== null && errors === errors)
																																if (Array.isArray(data39)) {
																																	var valid33 = !0;
																																	let len12 = data39.length;
																																	for (let i12 = 0; i12 < len12; i12++) {
																																		let _errs81 = errors;
																																		validate121(data39[i12], telling ? instancePath + "/exceptions/" + i12 : "") || (vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors), errors = vErrors.length);
																																		var valid33 = _errs81 === errors;
																																		if (!valid33)
																																			break;
																																	}
																																} else
																																	return validate0.errors = [{ instancePath: instancePath + "/exceptions", keyword: "type", params: { type: "array" } }], !1;
																															var valid0 = _errs78 === errors;
																														} else
																															var valid0 = !0;
																														if (valid0) {
																															if (data.rootCauses !== void 0) {
																																let data41 = data.rootCauses, _errs82 = errors;
																																if (data41 !== null && errors === errors)
																																	if (Array.isArray(data41)) {
																																		var valid35 = !0;
																																		let len13 = data41.length;
																																		for (let i13 = 0; i13 < len13; i13++) {
																																			let _errs85 = errors;
																																			validate125(data41[i13], telling ? instancePath + "/rootCauses/" + i13 : "") || (vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors), errors = vErrors.length);
																																			var valid35 = _errs85 === errors;
																																			if (!valid35)
																																				break;
																																		}
																																	} else
																																		return validate0.errors = [{ instancePath: instancePath + "/rootCauses", keyword: "type", params: { type: "array" } }], !1;
																																var valid0 = _errs82 === errors;
																															} else
																																var valid0 = !0;
																															if (valid0) {
																																if (data.trendReviews !== void 0) {
																																	let data43 = data.trendReviews, _errs86 = errors;
																																	if (data43 !== null && errors === errors)
																																		if (Array.isArray(data43)) {
																																			var valid37 = !0;
																																			let len14 = data43.length;
																																			for (let i14 = 0; i14 < len14; i14++) {
																																				let _errs89 = errors;
																																				validate129(data43[i14], telling ? instancePath + "/trendReviews/" + i14 : "") || (vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors), errors = vErrors.length);
																																				var valid37 = _errs89 === errors;
																																				if (!valid37)
																																					break;
																																			}
																																		} else
																																			return validate0.errors = [{ instancePath: instancePath + "/trendReviews", keyword: "type", params: { type: "array" } }], !1;
																																	var valid0 = _errs86 === errors;
																																} else
																																	var valid0 = !0;
																																if (valid0) {
																																	if (data.detectionRules !== void 0) {
																																		let data45 = data.detectionRules, _errs90 = errors;
																																		if (data45 !== null && errors === errors)
																																			if (Array.isArray(data45)) {
																																				var valid39 = !0;
																																				let len15 = data45.length;
																																				for (let i15 = 0; i15 < len15; i15++) {
																																					let _errs93 = errors;
																																					validate134(data45[i15], telling ? instancePath + "/detectionRules/" + i15 : "") || (vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors), errors = vErrors.length);
																																					var valid39 = _errs93 === errors;
																																					if (!valid39)
																																						break;
																																				}
																																			} else
																																				return validate0.errors = [{ instancePath: instancePath + "/detectionRules", keyword: "type", params: { type: "array" } }], !1;
																																		var valid0 = _errs90 === errors;
																																	} else
																																		var valid0 = !0;
																																	if (valid0) {
																																		let additional0, count0 = 0;
																																		for (let key0 in data)
																																			count0++;
																																		if (count0 > 31) {
																																			for (let key1 in data)
																																				if (!obj25.has(key1)) {
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

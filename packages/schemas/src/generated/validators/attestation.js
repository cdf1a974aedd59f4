// Generated from schemas/input/attestation.schema.json by "npm run generate". Do not edit.
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
			if (data.status === void 0 && (missing0 = "status") || data.reason === void 0 && (missing0 = "reason") || data.key === void 0 && (missing0 = "key") || data.identity === void 0 && (missing0 = "identity") || data.issuer === void 0 && (missing0 = "issuer") || data.trustedRoot === void 0 && (missing0 = "trustedRoot") || data.times === void 0 && (missing0 = "times"))
				return validate7.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.status !== void 0) {
				let data0 = data.status, _errs1 = errors;
				if (typeof data0 != "string")
					return validate7.errors = [{ instancePath: instancePath + "/status", keyword: "type", params: { type: "string" } }], !1;
				if (!(data0 === "verified" || data0 === "failed" || data0 === "not-verified"))
					return validate7.errors = [{ instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: ["verified", "failed", "not-verified"] } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.reason !== void 0) {
					let data1 = data.reason, _errs3 = errors;
					if (typeof data1 != "string" && data1 !== null)
						return validate7.errors = [{ instancePath: instancePath + "/reason", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.key !== void 0) {
						let data2 = data.key, _errs5 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate7.errors = [{ instancePath: instancePath + "/key", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.identity !== void 0) {
							let data3 = data.identity, _errs7 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate7.errors = [{ instancePath: instancePath + "/identity", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.issuer !== void 0) {
								let data4 = data.issuer, _errs9 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate7.errors = [{ instancePath: instancePath + "/issuer", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs9 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.trustedRoot !== void 0) {
									let data5 = data.trustedRoot, _errs11 = errors;
									if (typeof data5 != "string" && data5 !== null)
										return validate7.errors = [{ instancePath: instancePath + "/trustedRoot", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs11 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.times !== void 0) {
										let data6 = data.times, _errs13 = errors;
										if (errors === _errs13)
											if (Array.isArray(data6)) {
												var valid1 = !0;
												let len0 = data6.length;
												for (let i0 = 0; i0 < len0; i0++) {
													let _errs15 = errors;
													if (typeof data6[i0] != "string")
														return validate7.errors = [{ instancePath: instancePath + "/times/" + i0, keyword: "type", params: { type: "string" } }], !1;
													var valid1 = _errs15 === errors;
													if (!valid1)
														break;
												}
											} else
												return validate7.errors = [{ instancePath: instancePath + "/times", keyword: "type", params: { type: "array" } }], !1;
										var valid0 = _errs13 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										let additional0, count0 = 0;
										for (let key0 in data)
											count0++;
										if (count0 > 7) {
											for (let key1 in data)
												if (!(key1 === "status" || key1 === "reason" || key1 === "key" || key1 === "identity" || key1 === "issuer" || key1 === "trustedRoot" || key1 === "times")) {
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
var obj0 = /* @__PURE__ */ new Set(["buildSignerUri", "buildSignerDigest", "runnerEnvironment", "sourceRepositoryUri", "sourceRepositoryDigest", "sourceRepositoryRef", "sourceRepositoryIdentifier", "sourceRepositoryOwnerUri", "sourceRepositoryOwnerIdentifier", "buildConfigUri", "buildConfigDigest", "buildTrigger", "runInvocationUri", "sourceRepositoryVisibility"]);
function validate13(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.buildSignerUri === void 0 && (missing0 = "buildSignerUri") || data.buildSignerDigest === void 0 && (missing0 = "buildSignerDigest") || data.runnerEnvironment === void 0 && (missing0 = "runnerEnvironment") || data.sourceRepositoryUri === void 0 && (missing0 = "sourceRepositoryUri") || data.sourceRepositoryDigest === void 0 && (missing0 = "sourceRepositoryDigest") || data.sourceRepositoryRef === void 0 && (missing0 = "sourceRepositoryRef") || data.sourceRepositoryIdentifier === void 0 && (missing0 = "sourceRepositoryIdentifier") || data.sourceRepositoryOwnerUri === void 0 && (missing0 = "sourceRepositoryOwnerUri") || data.sourceRepositoryOwnerIdentifier === void 0 && (missing0 = "sourceRepositoryOwnerIdentifier") || data.buildConfigUri === void 0 && (missing0 = "buildConfigUri") || data.buildConfigDigest === void 0 && (missing0 = "buildConfigDigest") || data.buildTrigger === void 0 && (missing0 = "buildTrigger") || data.runInvocationUri === void 0 && (missing0 = "runInvocationUri") || data.sourceRepositoryVisibility === void 0 && (missing0 = "sourceRepositoryVisibility"))
				return validate13.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.buildSignerUri !== void 0) {
				let data0 = data.buildSignerUri, _errs1 = errors;
				if (typeof data0 != "string" && data0 !== null)
					return validate13.errors = [{ instancePath: instancePath + "/buildSignerUri", keyword: "type", params: { type: ["string", "null"] } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.buildSignerDigest !== void 0) {
					let data1 = data.buildSignerDigest, _errs3 = errors;
					if (typeof data1 != "string" && data1 !== null)
						return validate13.errors = [{ instancePath: instancePath + "/buildSignerDigest", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.runnerEnvironment !== void 0) {
						let data2 = data.runnerEnvironment, _errs5 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate13.errors = [{ instancePath: instancePath + "/runnerEnvironment", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.sourceRepositoryUri !== void 0) {
							let data3 = data.sourceRepositoryUri, _errs7 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate13.errors = [{ instancePath: instancePath + "/sourceRepositoryUri", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.sourceRepositoryDigest !== void 0) {
								let data4 = data.sourceRepositoryDigest, _errs9 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate13.errors = [{ instancePath: instancePath + "/sourceRepositoryDigest", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs9 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.sourceRepositoryRef !== void 0) {
									let data5 = data.sourceRepositoryRef, _errs11 = errors;
									if (typeof data5 != "string" && data5 !== null)
										return validate13.errors = [{ instancePath: instancePath + "/sourceRepositoryRef", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs11 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.sourceRepositoryIdentifier !== void 0) {
										let data6 = data.sourceRepositoryIdentifier, _errs13 = errors;
										if (typeof data6 != "string" && data6 !== null)
											return validate13.errors = [{ instancePath: instancePath + "/sourceRepositoryIdentifier", keyword: "type", params: { type: ["string", "null"] } }], !1;
										var valid0 = _errs13 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.sourceRepositoryOwnerUri !== void 0) {
											let data7 = data.sourceRepositoryOwnerUri, _errs15 = errors;
											if (typeof data7 != "string" && data7 !== null)
												return validate13.errors = [{ instancePath: instancePath + "/sourceRepositoryOwnerUri", keyword: "type", params: { type: ["string", "null"] } }], !1;
											var valid0 = _errs15 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.sourceRepositoryOwnerIdentifier !== void 0) {
												let data8 = data.sourceRepositoryOwnerIdentifier, _errs17 = errors;
												if (typeof data8 != "string" && data8 !== null)
													return validate13.errors = [{ instancePath: instancePath + "/sourceRepositoryOwnerIdentifier", keyword: "type", params: { type: ["string", "null"] } }], !1;
												var valid0 = _errs17 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.buildConfigUri !== void 0) {
													let data9 = data.buildConfigUri, _errs19 = errors;
													if (typeof data9 != "string" && data9 !== null)
														return validate13.errors = [{ instancePath: instancePath + "/buildConfigUri", keyword: "type", params: { type: ["string", "null"] } }], !1;
													var valid0 = _errs19 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.buildConfigDigest !== void 0) {
														let data10 = data.buildConfigDigest, _errs21 = errors;
														if (typeof data10 != "string" && data10 !== null)
															return validate13.errors = [{ instancePath: instancePath + "/buildConfigDigest", keyword: "type", params: { type: ["string", "null"] } }], !1;
														var valid0 = _errs21 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.buildTrigger !== void 0) {
															let data11 = data.buildTrigger, _errs23 = errors;
															if (typeof data11 != "string" && data11 !== null)
																return validate13.errors = [{ instancePath: instancePath + "/buildTrigger", keyword: "type", params: { type: ["string", "null"] } }], !1;
															var valid0 = _errs23 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.runInvocationUri !== void 0) {
																let data12 = data.runInvocationUri, _errs25 = errors;
																if (typeof data12 != "string" && data12 !== null)
																	return validate13.errors = [{ instancePath: instancePath + "/runInvocationUri", keyword: "type", params: { type: ["string", "null"] } }], !1;
																var valid0 = _errs25 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.sourceRepositoryVisibility !== void 0) {
																	let data13 = data.sourceRepositoryVisibility, _errs27 = errors;
																	if (typeof data13 != "string" && data13 !== null)
																		return validate13.errors = [{ instancePath: instancePath + "/sourceRepositoryVisibility", keyword: "type", params: { type: ["string", "null"] } }], !1;
																	var valid0 = _errs27 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	let additional0, count0 = 0;
																	for (let key0 in data)
																		count0++;
																	if (count0 > 14) {
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
		} else
			return validate13.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate13.errors = vErrors, errors === 0;
}
var obj1 = /* @__PURE__ */ new Set(["path", "identity", "identityType", "issuer", "authority", "serialNumber", "notBefore", "notAfter", "claims"]);
function validate11(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.identity === void 0 && (missing0 = "identity") || data.identityType === void 0 && (missing0 = "identityType") || data.issuer === void 0 && (missing0 = "issuer") || data.authority === void 0 && (missing0 = "authority") || data.serialNumber === void 0 && (missing0 = "serialNumber") || data.notBefore === void 0 && (missing0 = "notBefore") || data.notAfter === void 0 && (missing0 = "notAfter") || data.claims === void 0 && (missing0 = "claims"))
				return validate11.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.identity !== void 0) {
					let data1 = data.identity, _errs2 = errors;
					if (typeof data1 != "string" && data1 !== null)
						return validate11.errors = [{ instancePath: instancePath + "/identity", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.identityType !== void 0) {
						let data2 = data.identityType, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate11.errors = [{ instancePath: instancePath + "/identityType", keyword: "type", params: { type: ["string", "null"] } }], !1;
						if (!(data2 === null || data2 === "uri" || data2 === "email" || data2 === "other"))
							return validate11.errors = [{ instancePath: instancePath + "/identityType", keyword: "enum", params: { allowedValues: ["uri", "email", "other", null] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.issuer !== void 0) {
							let data3 = data.issuer, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate11.errors = [{ instancePath: instancePath + "/issuer", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.authority !== void 0) {
								let data4 = data.authority, _errs8 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate11.errors = [{ instancePath: instancePath + "/authority", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.serialNumber !== void 0) {
									let data5 = data.serialNumber, _errs10 = errors;
									if (typeof data5 != "string" && data5 !== null)
										return validate11.errors = [{ instancePath: instancePath + "/serialNumber", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.notBefore !== void 0) {
										let data6 = data.notBefore, _errs12 = errors;
										if (typeof data6 != "string" && data6 !== null)
											return validate11.errors = [{ instancePath: instancePath + "/notBefore", keyword: "type", params: { type: ["string", "null"] } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.notAfter !== void 0) {
											let data7 = data.notAfter, _errs14 = errors;
											if (typeof data7 != "string" && data7 !== null)
												return validate11.errors = [{ instancePath: instancePath + "/notAfter", keyword: "type", params: { type: ["string", "null"] } }], !1;
											var valid0 = _errs14 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.claims !== void 0) {
												let _errs16 = errors;
												validate13(data.claims, telling ? instancePath + "/claims" : "") || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length);
												var valid0 = _errs16 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												let additional0, count0 = 0;
												for (let key0 in data)
													count0++;
												if (count0 > 9) {
													for (let key1 in data)
														if (!obj1.has(key1)) {
															additional0 = key1;
															break;
														}
												}
												if (additional0 !== void 0)
													return validate11.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
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
			return validate11.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate11.errors = vErrors, errors === 0;
}
function validate16(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.index === void 0 && (missing0 = "index") || data.logId === void 0 && (missing0 = "logId") || data.kind === void 0 && (missing0 = "kind") || data.time === void 0 && (missing0 = "time") || data.hasPromise === void 0 && (missing0 = "hasPromise") || data.hasProof === void 0 && (missing0 = "hasProof"))
				return validate16.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.index !== void 0) {
					let data1 = data.index, _errs2 = errors;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) && data1 !== null)
						return validate16.errors = [{ instancePath: instancePath + "/index", keyword: "type", params: { type: ["integer", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.logId !== void 0) {
						let data2 = data.logId, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate16.errors = [{ instancePath: instancePath + "/logId", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.kind !== void 0) {
							let data3 = data.kind, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate16.errors = [{ instancePath: instancePath + "/kind", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.time !== void 0) {
								let data4 = data.time, _errs8 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate16.errors = [{ instancePath: instancePath + "/time", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.hasPromise !== void 0) {
									let _errs10 = errors;
									if (typeof data.hasPromise != "boolean")
										return validate16.errors = [{ instancePath: instancePath + "/hasPromise", keyword: "type", params: { type: "boolean" } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.hasProof !== void 0) {
										let _errs12 = errors;
										if (typeof data.hasProof != "boolean")
											return validate16.errors = [{ instancePath: instancePath + "/hasProof", keyword: "type", params: { type: "boolean" } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										let additional0, count0 = 0;
										for (let key0 in data)
											count0++;
										if (count0 > 7) {
											for (let key1 in data)
												if (!(key1 === "path" || key1 === "index" || key1 === "logId" || key1 === "kind" || key1 === "time" || key1 === "hasPromise" || key1 === "hasProof")) {
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
function validate9(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.keyId === void 0 && (missing0 = "keyId") || data.certificate === void 0 && (missing0 = "certificate") || data.logEntries === void 0 && (missing0 = "logEntries") || data.timestamps === void 0 && (missing0 = "timestamps") || data.verification === void 0 && (missing0 = "verification"))
				return validate9.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.keyId !== void 0) {
					let data1 = data.keyId, _errs2 = errors;
					if (typeof data1 != "string" && data1 !== null)
						return validate9.errors = [{ instancePath: instancePath + "/keyId", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.certificate !== void 0) {
						let data2 = data.certificate, _errs4 = errors;
						data2 !== null && (validate11(data2, telling ? instancePath + "/certificate" : "") || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length));
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.logEntries !== void 0) {
							let data3 = data.logEntries, _errs6 = errors;
							if (errors === _errs6)
								if (Array.isArray(data3)) {
									var valid2 = !0;
									let len0 = data3.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let _errs8 = errors;
										validate16(data3[i0], telling ? instancePath + "/logEntries/" + i0 : "") || (vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors), errors = vErrors.length);
										var valid2 = _errs8 === errors;
										if (!valid2)
											break;
									}
								} else
									return validate9.errors = [{ instancePath: instancePath + "/logEntries", keyword: "type", params: { type: "array" } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.timestamps !== void 0) {
								let data5 = data.timestamps, _errs9 = errors;
								if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5)))
									return validate9.errors = [{ instancePath: instancePath + "/timestamps", keyword: "type", params: { type: "integer" } }], !1;
								var valid0 = _errs9 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.verification !== void 0) {
									let _errs11 = errors;
									validate7(data.verification, telling ? instancePath + "/verification" : "") || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length);
									var valid0 = _errs11 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									let additional0, count0 = 0;
									for (let key0 in data)
										count0++;
									if (count0 > 6) {
										for (let key1 in data)
											if (!(key1 === "path" || key1 === "keyId" || key1 === "certificate" || key1 === "logEntries" || key1 === "timestamps" || key1 === "verification")) {
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
		} else
			return validate9.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate9.errors = vErrors, errors === 0;
}
function validate21(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.name === void 0 && (missing0 = "name") || data.uri === void 0 && (missing0 = "uri") || data.digests === void 0 && (missing0 = "digests") || data.mediaType === void 0 && (missing0 = "mediaType"))
				return validate21.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate21.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.uri !== void 0) {
						let data2 = data.uri, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate21.errors = [{ instancePath: instancePath + "/uri", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.digests !== void 0) {
							let data3 = data.digests, _errs6 = errors;
							if (errors === _errs6)
								if (data3 && typeof data3 == "object" && !Array.isArray(data3))
									for (let key0 in data3) {
										let _errs9 = errors;
										if (typeof data3[key0] != "string")
											return validate21.errors = [{ instancePath: instancePath + "/digests/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } }], !1;
										var valid1 = _errs9 === errors;
										if (!valid1)
											break;
									}
								else
									return validate21.errors = [{ instancePath: instancePath + "/digests", keyword: "type", params: { type: "object" } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.mediaType !== void 0) {
								let data5 = data.mediaType, _errs11 = errors;
								if (typeof data5 != "string" && data5 !== null)
									return validate21.errors = [{ instancePath: instancePath + "/mediaType", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs11 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								let additional0, count0 = 0;
								for (let key1 in data)
									count0++;
								if (count0 > 5) {
									for (let key2 in data)
										if (!(key2 === "path" || key2 === "name" || key2 === "uri" || key2 === "digests" || key2 === "mediaType")) {
											additional0 = key2;
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
		} else
			return validate21.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate21.errors = vErrors, errors === 0;
}
function validate26(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.id === void 0 && (missing0 = "id") || data.versions === void 0 && (missing0 = "versions"))
				return validate26.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate26.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.versions !== void 0) {
						let data2 = data.versions, _errs4 = errors;
						if (errors === _errs4)
							if (data2 && typeof data2 == "object" && !Array.isArray(data2))
								for (let key0 in data2) {
									let _errs7 = errors;
									if (typeof data2[key0] != "string")
										return validate26.errors = [{ instancePath: instancePath + "/versions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } }], !1;
									var valid1 = _errs7 === errors;
									if (!valid1)
										break;
								}
							else
								return validate26.errors = [{ instancePath: instancePath + "/versions", keyword: "type", params: { type: "object" } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						let additional0, count0 = 0;
						for (let key1 in data)
							count0++;
						if (count0 > 3) {
							for (let key2 in data)
								if (!(key2 === "path" || key2 === "id" || key2 === "versions")) {
									additional0 = key2;
									break;
								}
						}
						if (additional0 !== void 0)
							return validate26.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
					}
				}
			}
		} else
			return validate26.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate26.errors = vErrors, errors === 0;
}
function validate29(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.uri === void 0 && (missing0 = "uri") || data.repository === void 0 && (missing0 = "repository") || data.ref === void 0 && (missing0 = "ref") || data.commit === void 0 && (missing0 = "commit") || data.entryPoint === void 0 && (missing0 = "entryPoint"))
				return validate29.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.uri !== void 0) {
					let data1 = data.uri, _errs2 = errors;
					if (typeof data1 != "string" && data1 !== null)
						return validate29.errors = [{ instancePath: instancePath + "/uri", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.repository !== void 0) {
						let data2 = data.repository, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate29.errors = [{ instancePath: instancePath + "/repository", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.ref !== void 0) {
							let data3 = data.ref, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate29.errors = [{ instancePath: instancePath + "/ref", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.commit !== void 0) {
								let data4 = data.commit, _errs8 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate29.errors = [{ instancePath: instancePath + "/commit", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.entryPoint !== void 0) {
									let data5 = data.entryPoint, _errs10 = errors;
									if (typeof data5 != "string" && data5 !== null)
										return validate29.errors = [{ instancePath: instancePath + "/entryPoint", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									let additional0, count0 = 0;
									for (let key0 in data)
										count0++;
									if (count0 > 6) {
										for (let key1 in data)
											if (!(key1 === "path" || key1 === "uri" || key1 === "repository" || key1 === "ref" || key1 === "commit" || key1 === "entryPoint")) {
												additional0 = key1;
												break;
											}
									}
									if (additional0 !== void 0)
										return validate29.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
								}
							}
						}
					}
				}
			}
		} else
			return validate29.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate29.errors = vErrors, errors === 0;
}
function validate32(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.name === void 0 && (missing0 = "name") || data.uri === void 0 && (missing0 = "uri") || data.digests === void 0 && (missing0 = "digests") || data.mediaType === void 0 && (missing0 = "mediaType"))
				return validate32.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate32.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.uri !== void 0) {
						let data2 = data.uri, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate32.errors = [{ instancePath: instancePath + "/uri", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.digests !== void 0) {
							let data3 = data.digests, _errs6 = errors;
							if (errors === _errs6)
								if (data3 && typeof data3 == "object" && !Array.isArray(data3))
									for (let key0 in data3) {
										let _errs9 = errors;
										if (typeof data3[key0] != "string")
											return validate32.errors = [{ instancePath: instancePath + "/digests/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } }], !1;
										var valid1 = _errs9 === errors;
										if (!valid1)
											break;
									}
								else
									return validate32.errors = [{ instancePath: instancePath + "/digests", keyword: "type", params: { type: "object" } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.mediaType !== void 0) {
								let data5 = data.mediaType, _errs11 = errors;
								if (typeof data5 != "string" && data5 !== null)
									return validate32.errors = [{ instancePath: instancePath + "/mediaType", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs11 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								let additional0, count0 = 0;
								for (let key1 in data)
									count0++;
								if (count0 > 5) {
									for (let key2 in data)
										if (!(key2 === "path" || key2 === "name" || key2 === "uri" || key2 === "digests" || key2 === "mediaType")) {
											additional0 = key2;
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
		} else
			return validate32.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate32.errors = vErrors, errors === 0;
}
function validate36(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.parameters === void 0 && (missing0 = "parameters") || data.environment === void 0 && (missing0 = "environment") || data.materials === void 0 && (missing0 = "materials"))
				return validate36.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.parameters !== void 0) {
				let data0 = data.parameters, _errs1 = errors;
				if (typeof data0 != "boolean" && data0 !== null)
					return validate36.errors = [{ instancePath: instancePath + "/parameters", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.environment !== void 0) {
					let data1 = data.environment, _errs3 = errors;
					if (typeof data1 != "boolean" && data1 !== null)
						return validate36.errors = [{ instancePath: instancePath + "/environment", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.materials !== void 0) {
						let data2 = data.materials, _errs5 = errors;
						if (typeof data2 != "boolean" && data2 !== null)
							return validate36.errors = [{ instancePath: instancePath + "/materials", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						let additional0, count0 = 0;
						for (let key0 in data)
							count0++;
						if (count0 > 3) {
							for (let key1 in data)
								if (!(key1 === "parameters" || key1 === "environment" || key1 === "materials")) {
									additional0 = key1;
									break;
								}
						}
						if (additional0 !== void 0)
							return validate36.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
					}
				}
			}
		} else
			return validate36.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate36.errors = vErrors, errors === 0;
}
var obj2 = /* @__PURE__ */ new Set(["path", "builder", "buildType", "invocationId", "startedAt", "finishedAt", "externalParameters", "internalParameters", "source", "dependencies", "byproducts", "completeness", "hermetic", "reproducible"]);
function validate24(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.builder === void 0 && (missing0 = "builder") || data.buildType === void 0 && (missing0 = "buildType") || data.invocationId === void 0 && (missing0 = "invocationId") || data.startedAt === void 0 && (missing0 = "startedAt") || data.finishedAt === void 0 && (missing0 = "finishedAt") || data.externalParameters === void 0 && (missing0 = "externalParameters") || data.internalParameters === void 0 && (missing0 = "internalParameters") || data.source === void 0 && (missing0 = "source") || data.dependencies === void 0 && (missing0 = "dependencies") || data.byproducts === void 0 && (missing0 = "byproducts") || data.completeness === void 0 && (missing0 = "completeness") || data.hermetic === void 0 && (missing0 = "hermetic") || data.reproducible === void 0 && (missing0 = "reproducible"))
				return validate24.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.builder !== void 0) {
					let _errs2 = errors;
					validate26(data.builder, telling ? instancePath + "/builder" : "") || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.buildType !== void 0) {
						let data2 = data.buildType, _errs3 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate24.errors = [{ instancePath: instancePath + "/buildType", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs3 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.invocationId !== void 0) {
							let data3 = data.invocationId, _errs5 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate24.errors = [{ instancePath: instancePath + "/invocationId", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs5 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.startedAt !== void 0) {
								let data4 = data.startedAt, _errs7 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate24.errors = [{ instancePath: instancePath + "/startedAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs7 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.finishedAt !== void 0) {
									let data5 = data.finishedAt, _errs9 = errors;
									if (typeof data5 != "string" && data5 !== null)
										return validate24.errors = [{ instancePath: instancePath + "/finishedAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs9 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.externalParameters !== void 0) {
										let data6 = data.externalParameters, _errs11 = errors;
										if (data6 !== null && errors === errors && !(data6 && typeof data6 == "object" && !Array.isArray(data6)))
											return validate24.errors = [{ instancePath: instancePath + "/externalParameters", keyword: "type", params: { type: "object" } }], !1;
										var valid0 = _errs11 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.internalParameters !== void 0) {
											let data7 = data.internalParameters, _errs15 = errors;
											if (data7 !== null && errors === errors && !(data7 && typeof data7 == "object" && !Array.isArray(data7)))
												return validate24.errors = [{ instancePath: instancePath + "/internalParameters", keyword: "type", params: { type: "object" } }], !1;
											var valid0 = _errs15 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.source !== void 0) {
												let data8 = data.source, _errs19 = errors;
												data8 !== null && (validate29(data8, telling ? instancePath + "/source" : "") || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length));
												var valid0 = _errs19 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.dependencies !== void 0) {
													let data9 = data.dependencies, _errs21 = errors;
													if (data9 !== null && errors === errors)
														if (Array.isArray(data9)) {
															var valid5 = !0;
															let len0 = data9.length;
															for (let i0 = 0; i0 < len0; i0++) {
																let _errs24 = errors;
																validate32(data9[i0], telling ? instancePath + "/dependencies/" + i0 : "") || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length);
																var valid5 = _errs24 === errors;
																if (!valid5)
																	break;
															}
														} else
															return validate24.errors = [{ instancePath: instancePath + "/dependencies", keyword: "type", params: { type: "array" } }], !1;
													var valid0 = _errs21 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.byproducts !== void 0) {
														let data11 = data.byproducts, _errs25 = errors;
														if (data11 !== null && errors === errors)
															if (Array.isArray(data11)) {
																var valid7 = !0;
																let len1 = data11.length;
																for (let i1 = 0; i1 < len1; i1++) {
																	let _errs28 = errors;
																	validate32(data11[i1], telling ? instancePath + "/byproducts/" + i1 : "") || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length);
																	var valid7 = _errs28 === errors;
																	if (!valid7)
																		break;
																}
															} else
																return validate24.errors = [{ instancePath: instancePath + "/byproducts", keyword: "type", params: { type: "array" } }], !1;
														var valid0 = _errs25 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.completeness !== void 0) {
															let data13 = data.completeness, _errs29 = errors;
															data13 !== null && (validate36(data13, telling ? instancePath + "/completeness" : "") || (vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors), errors = vErrors.length));
															var valid0 = _errs29 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.hermetic !== void 0) {
																let data14 = data.hermetic, _errs31 = errors;
																if (typeof data14 != "boolean" && data14 !== null)
																	return validate24.errors = [{ instancePath: instancePath + "/hermetic", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
																var valid0 = _errs31 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.reproducible !== void 0) {
																	let data15 = data.reproducible, _errs33 = errors;
																	if (typeof data15 != "boolean" && data15 !== null)
																		return validate24.errors = [{ instancePath: instancePath + "/reproducible", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
																	var valid0 = _errs33 === errors;
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
																		return validate24.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
																}
															}
														}
													}
												}
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
			return validate24.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate24.errors = vErrors, errors === 0;
}
var obj3 = /* @__PURE__ */ new Set(["path", "verifier", "timeVerified", "resourceUri", "policy", "inputAttestations", "result", "verifiedLevels", "dependencyLevels", "slsaVersion"]);
function validate39(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.verifier === void 0 && (missing0 = "verifier") || data.timeVerified === void 0 && (missing0 = "timeVerified") || data.resourceUri === void 0 && (missing0 = "resourceUri") || data.policy === void 0 && (missing0 = "policy") || data.inputAttestations === void 0 && (missing0 = "inputAttestations") || data.result === void 0 && (missing0 = "result") || data.verifiedLevels === void 0 && (missing0 = "verifiedLevels") || data.dependencyLevels === void 0 && (missing0 = "dependencyLevels") || data.slsaVersion === void 0 && (missing0 = "slsaVersion"))
				return validate39.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.verifier !== void 0) {
					let _errs2 = errors;
					validate26(data.verifier, telling ? instancePath + "/verifier" : "") || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.timeVerified !== void 0) {
						let data2 = data.timeVerified, _errs3 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate39.errors = [{ instancePath: instancePath + "/timeVerified", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs3 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.resourceUri !== void 0) {
							let data3 = data.resourceUri, _errs5 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate39.errors = [{ instancePath: instancePath + "/resourceUri", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs5 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.policy !== void 0) {
								let data4 = data.policy, _errs7 = errors;
								data4 !== null && (validate32(data4, telling ? instancePath + "/policy" : "") || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length));
								var valid0 = _errs7 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.inputAttestations !== void 0) {
									let data5 = data.inputAttestations, _errs9 = errors;
									if (data5 !== null && errors === errors)
										if (Array.isArray(data5)) {
											var valid3 = !0;
											let len0 = data5.length;
											for (let i0 = 0; i0 < len0; i0++) {
												let _errs12 = errors;
												validate32(data5[i0], telling ? instancePath + "/inputAttestations/" + i0 : "") || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length);
												var valid3 = _errs12 === errors;
												if (!valid3)
													break;
											}
										} else
											return validate39.errors = [{ instancePath: instancePath + "/inputAttestations", keyword: "type", params: { type: "array" } }], !1;
									var valid0 = _errs9 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.result !== void 0) {
										let data7 = data.result, _errs13 = errors;
										if (typeof data7 != "string" && data7 !== null)
											return validate39.errors = [{ instancePath: instancePath + "/result", keyword: "type", params: { type: ["string", "null"] } }], !1;
										if (!(data7 === null || data7 === "passed" || data7 === "failed"))
											return validate39.errors = [{ instancePath: instancePath + "/result", keyword: "enum", params: { allowedValues: ["passed", "failed", null] } }], !1;
										var valid0 = _errs13 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.verifiedLevels !== void 0) {
											let data8 = data.verifiedLevels, _errs15 = errors;
											if (errors === _errs15)
												if (Array.isArray(data8)) {
													var valid4 = !0;
													let len1 = data8.length;
													for (let i1 = 0; i1 < len1; i1++) {
														let _errs17 = errors;
														if (typeof data8[i1] != "string")
															return validate39.errors = [{ instancePath: instancePath + "/verifiedLevels/" + i1, keyword: "type", params: { type: "string" } }], !1;
														var valid4 = _errs17 === errors;
														if (!valid4)
															break;
													}
												} else
													return validate39.errors = [{ instancePath: instancePath + "/verifiedLevels", keyword: "type", params: { type: "array" } }], !1;
											var valid0 = _errs15 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.dependencyLevels !== void 0) {
												let data10 = data.dependencyLevels, _errs19 = errors;
												if (data10 !== null && errors === errors)
													if (data10 && typeof data10 == "object" && !Array.isArray(data10))
														for (let key0 in data10) {
															let data11 = data10[key0], _errs23 = errors;
															if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11)))
																return validate39.errors = [{ instancePath: instancePath + "/dependencyLevels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "integer" } }], !1;
															var valid6 = _errs23 === errors;
															if (!valid6)
																break;
														}
													else
														return validate39.errors = [{ instancePath: instancePath + "/dependencyLevels", keyword: "type", params: { type: "object" } }], !1;
												var valid0 = _errs19 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.slsaVersion !== void 0) {
													let data12 = data.slsaVersion, _errs25 = errors;
													if (typeof data12 != "string" && data12 !== null)
														return validate39.errors = [{ instancePath: instancePath + "/slsaVersion", keyword: "type", params: { type: ["string", "null"] } }], !1;
													var valid0 = _errs25 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													let additional0, count0 = 0;
													for (let key1 in data)
														count0++;
													if (count0 > 10) {
														for (let key2 in data)
															if (!obj3.has(key2)) {
																additional0 = key2;
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
		} else
			return validate39.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate39.errors = vErrors, errors === 0;
}
function validate51(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.text === void 0 && (missing0 = "text") || data.valid === void 0 && (missing0 = "valid") || data.type === void 0 && (missing0 = "type") || data.namespace === void 0 && (missing0 = "namespace") || data.name === void 0 && (missing0 = "name") || data.version === void 0 && (missing0 = "version") || data.qualifiers === void 0 && (missing0 = "qualifiers") || data.subpath === void 0 && (missing0 = "subpath"))
				return validate51.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.text !== void 0) {
				let _errs1 = errors;
				if (typeof data.text != "string")
					return validate51.errors = [{ instancePath: instancePath + "/text", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.valid !== void 0) {
					let _errs3 = errors;
					if (typeof data.valid != "boolean")
						return validate51.errors = [{ instancePath: instancePath + "/valid", keyword: "type", params: { type: "boolean" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.type !== void 0) {
						let data2 = data.type, _errs5 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate51.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.namespace !== void 0) {
							let data3 = data.namespace, _errs7 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate51.errors = [{ instancePath: instancePath + "/namespace", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.name !== void 0) {
								let data4 = data.name, _errs9 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate51.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs9 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.version !== void 0) {
									let data5 = data.version, _errs11 = errors;
									if (typeof data5 != "string" && data5 !== null)
										return validate51.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: ["string", "null"] } }], !1;
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
														return validate51.errors = [{ instancePath: instancePath + "/qualifiers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } }], !1;
													var valid1 = _errs16 === errors;
													if (!valid1)
														break;
												}
											else
												return validate51.errors = [{ instancePath: instancePath + "/qualifiers", keyword: "type", params: { type: "object" } }], !1;
										var valid0 = _errs13 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.subpath !== void 0) {
											let data8 = data.subpath, _errs18 = errors;
											if (typeof data8 != "string" && data8 !== null)
												return validate51.errors = [{ instancePath: instancePath + "/subpath", keyword: "type", params: { type: ["string", "null"] } }], !1;
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
												return validate51.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
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
function validate53(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.version === void 0 && (missing0 = "version") || data.purl === void 0 && (missing0 = "purl") || data.cpes === void 0 && (missing0 = "cpes") || data.digests === void 0 && (missing0 = "digests"))
				return validate53.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate53.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.name !== void 0) {
						let data2 = data.name, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate53.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.version !== void 0) {
							let data3 = data.version, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate53.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.purl !== void 0) {
								let data4 = data.purl, _errs8 = errors;
								data4 !== null && (validate51(data4, telling ? instancePath + "/purl" : "") || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length));
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.cpes !== void 0) {
									let data5 = data.cpes, _errs10 = errors;
									if (errors === _errs10)
										if (Array.isArray(data5)) {
											var valid2 = !0;
											let len0 = data5.length;
											for (let i0 = 0; i0 < len0; i0++) {
												let _errs12 = errors;
												if (typeof data5[i0] != "string")
													return validate53.errors = [{ instancePath: instancePath + "/cpes/" + i0, keyword: "type", params: { type: "string" } }], !1;
												var valid2 = _errs12 === errors;
												if (!valid2)
													break;
											}
										} else
											return validate53.errors = [{ instancePath: instancePath + "/cpes", keyword: "type", params: { type: "array" } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.digests !== void 0) {
										let data7 = data.digests, _errs14 = errors;
										if (errors === _errs14)
											if (data7 && typeof data7 == "object" && !Array.isArray(data7))
												for (let key0 in data7) {
													let _errs17 = errors;
													if (typeof data7[key0] != "string")
														return validate53.errors = [{ instancePath: instancePath + "/digests/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } }], !1;
													var valid3 = _errs17 === errors;
													if (!valid3)
														break;
												}
											else
												return validate53.errors = [{ instancePath: instancePath + "/digests", keyword: "type", params: { type: "object" } }], !1;
										var valid0 = _errs14 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										let additional0, count0 = 0;
										for (let key1 in data)
											count0++;
										if (count0 > 7) {
											for (let key2 in data)
												if (!(key2 === "path" || key2 === "id" || key2 === "name" || key2 === "version" || key2 === "purl" || key2 === "cpes" || key2 === "digests")) {
													additional0 = key2;
													break;
												}
										}
										if (additional0 !== void 0)
											return validate53.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
									}
								}
							}
						}
					}
				}
			}
		} else
			return validate53.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate53.errors = vErrors, errors === 0;
}
function validate49(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.version === void 0 && (missing0 = "version") || data.purl === void 0 && (missing0 = "purl") || data.cpes === void 0 && (missing0 = "cpes") || data.digests === void 0 && (missing0 = "digests") || data.subcomponents === void 0 && (missing0 = "subcomponents"))
				return validate49.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate49.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.name !== void 0) {
						let data2 = data.name, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate49.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.version !== void 0) {
							let data3 = data.version, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate49.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.purl !== void 0) {
								let data4 = data.purl, _errs8 = errors;
								data4 !== null && (validate51(data4, telling ? instancePath + "/purl" : "") || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length));
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.cpes !== void 0) {
									let data5 = data.cpes, _errs10 = errors;
									if (errors === _errs10)
										if (Array.isArray(data5)) {
											var valid2 = !0;
											let len0 = data5.length;
											for (let i0 = 0; i0 < len0; i0++) {
												let _errs12 = errors;
												if (typeof data5[i0] != "string")
													return validate49.errors = [{ instancePath: instancePath + "/cpes/" + i0, keyword: "type", params: { type: "string" } }], !1;
												var valid2 = _errs12 === errors;
												if (!valid2)
													break;
											}
										} else
											return validate49.errors = [{ instancePath: instancePath + "/cpes", keyword: "type", params: { type: "array" } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.digests !== void 0) {
										let data7 = data.digests, _errs14 = errors;
										if (errors === _errs14)
											if (data7 && typeof data7 == "object" && !Array.isArray(data7))
												for (let key0 in data7) {
													let _errs17 = errors;
													if (typeof data7[key0] != "string")
														return validate49.errors = [{ instancePath: instancePath + "/digests/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } }], !1;
													var valid3 = _errs17 === errors;
													if (!valid3)
														break;
												}
											else
												return validate49.errors = [{ instancePath: instancePath + "/digests", keyword: "type", params: { type: "object" } }], !1;
										var valid0 = _errs14 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.subcomponents !== void 0) {
											let data9 = data.subcomponents, _errs19 = errors;
											if (errors === _errs19)
												if (Array.isArray(data9)) {
													var valid4 = !0;
													let len1 = data9.length;
													for (let i1 = 0; i1 < len1; i1++) {
														let _errs21 = errors;
														validate53(data9[i1], telling ? instancePath + "/subcomponents/" + i1 : "") || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
														var valid4 = _errs21 === errors;
														if (!valid4)
															break;
													}
												} else
													return validate49.errors = [{ instancePath: instancePath + "/subcomponents", keyword: "type", params: { type: "array" } }], !1;
											var valid0 = _errs19 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											let additional0, count0 = 0;
											for (let key1 in data)
												count0++;
											if (count0 > 8) {
												for (let key2 in data)
													if (!(key2 === "path" || key2 === "id" || key2 === "name" || key2 === "version" || key2 === "purl" || key2 === "cpes" || key2 === "digests" || key2 === "subcomponents")) {
														additional0 = key2;
														break;
													}
											}
											if (additional0 !== void 0)
												return validate49.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
										}
									}
								}
							}
						}
					}
				}
			}
		} else
			return validate49.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate49.errors = vErrors, errors === 0;
}
var obj4 = /* @__PURE__ */ new Set(["path", "id", "vulnerability", "aliases", "products", "status", "statusText", "justification", "impactStatement", "actionStatement", "actionStatementTimestamp", "statusNotes", "supplier", "timestamp", "lastUpdated"]);
function validate47(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.id === void 0 && (missing0 = "id") || data.vulnerability === void 0 && (missing0 = "vulnerability") || data.aliases === void 0 && (missing0 = "aliases") || data.products === void 0 && (missing0 = "products") || data.status === void 0 && (missing0 = "status") || data.statusText === void 0 && (missing0 = "statusText") || data.justification === void 0 && (missing0 = "justification") || data.impactStatement === void 0 && (missing0 = "impactStatement") || data.actionStatement === void 0 && (missing0 = "actionStatement") || data.actionStatementTimestamp === void 0 && (missing0 = "actionStatementTimestamp") || data.statusNotes === void 0 && (missing0 = "statusNotes") || data.supplier === void 0 && (missing0 = "supplier") || data.timestamp === void 0 && (missing0 = "timestamp") || data.lastUpdated === void 0 && (missing0 = "lastUpdated"))
				return validate47.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate47.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.vulnerability !== void 0) {
						let data2 = data.vulnerability, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate47.errors = [{ instancePath: instancePath + "/vulnerability", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.aliases !== void 0) {
							let data3 = data.aliases, _errs6 = errors;
							if (errors === _errs6)
								if (Array.isArray(data3)) {
									var valid1 = !0;
									let len0 = data3.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let _errs8 = errors;
										if (typeof data3[i0] != "string")
											return validate47.errors = [{ instancePath: instancePath + "/aliases/" + i0, keyword: "type", params: { type: "string" } }], !1;
										var valid1 = _errs8 === errors;
										if (!valid1)
											break;
									}
								} else
									return validate47.errors = [{ instancePath: instancePath + "/aliases", keyword: "type", params: { type: "array" } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.products !== void 0) {
								let data5 = data.products, _errs10 = errors;
								if (errors === _errs10)
									if (Array.isArray(data5)) {
										var valid2 = !0;
										let len1 = data5.length;
										for (let i1 = 0; i1 < len1; i1++) {
											let _errs12 = errors;
											validate49(data5[i1], telling ? instancePath + "/products/" + i1 : "") || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length);
											var valid2 = _errs12 === errors;
											if (!valid2)
												break;
										}
									} else
										return validate47.errors = [{ instancePath: instancePath + "/products", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs10 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.status !== void 0) {
									let data7 = data.status, _errs13 = errors;
									if (typeof data7 != "string" && data7 !== null)
										return validate47.errors = [{ instancePath: instancePath + "/status", keyword: "type", params: { type: ["string", "null"] } }], !1;
									if (!(data7 === null || data7 === "not-affected" || data7 === "affected" || data7 === "fixed" || data7 === "under-investigation"))
										return validate47.errors = [{ instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: ["not-affected", "affected", "fixed", "under-investigation", null] } }], !1;
									var valid0 = _errs13 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.statusText !== void 0) {
										let data8 = data.statusText, _errs15 = errors;
										if (typeof data8 != "string" && data8 !== null)
											return validate47.errors = [{ instancePath: instancePath + "/statusText", keyword: "type", params: { type: ["string", "null"] } }], !1;
										var valid0 = _errs15 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.justification !== void 0) {
											let data9 = data.justification, _errs17 = errors;
											if (typeof data9 != "string" && data9 !== null)
												return validate47.errors = [{ instancePath: instancePath + "/justification", keyword: "type", params: { type: ["string", "null"] } }], !1;
											var valid0 = _errs17 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.impactStatement !== void 0) {
												let data10 = data.impactStatement, _errs19 = errors;
												if (typeof data10 != "string" && data10 !== null)
													return validate47.errors = [{ instancePath: instancePath + "/impactStatement", keyword: "type", params: { type: ["string", "null"] } }], !1;
												var valid0 = _errs19 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.actionStatement !== void 0) {
													let data11 = data.actionStatement, _errs21 = errors;
													if (typeof data11 != "string" && data11 !== null)
														return validate47.errors = [{ instancePath: instancePath + "/actionStatement", keyword: "type", params: { type: ["string", "null"] } }], !1;
													var valid0 = _errs21 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.actionStatementTimestamp !== void 0) {
														let data12 = data.actionStatementTimestamp, _errs23 = errors;
														if (typeof data12 != "string" && data12 !== null)
															return validate47.errors = [{ instancePath: instancePath + "/actionStatementTimestamp", keyword: "type", params: { type: ["string", "null"] } }], !1;
														var valid0 = _errs23 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.statusNotes !== void 0) {
															let data13 = data.statusNotes, _errs25 = errors;
															if (typeof data13 != "string" && data13 !== null)
																return validate47.errors = [{ instancePath: instancePath + "/statusNotes", keyword: "type", params: { type: ["string", "null"] } }], !1;
															var valid0 = _errs25 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.supplier !== void 0) {
																let data14 = data.supplier, _errs27 = errors;
																if (typeof data14 != "string" && data14 !== null)
																	return validate47.errors = [{ instancePath: instancePath + "/supplier", keyword: "type", params: { type: ["string", "null"] } }], !1;
																var valid0 = _errs27 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.timestamp !== void 0) {
																	let data15 = data.timestamp, _errs29 = errors;
																	if (typeof data15 != "string" && data15 !== null)
																		return validate47.errors = [{ instancePath: instancePath + "/timestamp", keyword: "type", params: { type: ["string", "null"] } }], !1;
																	var valid0 = _errs29 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	if (data.lastUpdated !== void 0) {
																		let data16 = data.lastUpdated, _errs31 = errors;
																		if (typeof data16 != "string" && data16 !== null)
																			return validate47.errors = [{ instancePath: instancePath + "/lastUpdated", keyword: "type", params: { type: ["string", "null"] } }], !1;
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
					}
				}
			}
		} else
			return validate47.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate47.errors = vErrors, errors === 0;
}
var obj5 = /* @__PURE__ */ new Set(["path", "id", "author", "authorRole", "version", "state", "timestamp", "lastUpdated", "tooling", "statements"]);
function validate45(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.id === void 0 && (missing0 = "id") || data.author === void 0 && (missing0 = "author") || data.authorRole === void 0 && (missing0 = "authorRole") || data.version === void 0 && (missing0 = "version") || data.state === void 0 && (missing0 = "state") || data.timestamp === void 0 && (missing0 = "timestamp") || data.lastUpdated === void 0 && (missing0 = "lastUpdated") || data.tooling === void 0 && (missing0 = "tooling") || data.statements === void 0 && (missing0 = "statements"))
				return validate45.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate45.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.author !== void 0) {
						let data2 = data.author, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate45.errors = [{ instancePath: instancePath + "/author", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.authorRole !== void 0) {
							let data3 = data.authorRole, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate45.errors = [{ instancePath: instancePath + "/authorRole", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.version !== void 0) {
								let data4 = data.version, _errs8 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate45.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.state !== void 0) {
									let data5 = data.state, _errs10 = errors;
									if (typeof data5 != "string" && data5 !== null)
										return validate45.errors = [{ instancePath: instancePath + "/state", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.timestamp !== void 0) {
										let data6 = data.timestamp, _errs12 = errors;
										if (typeof data6 != "string" && data6 !== null)
											return validate45.errors = [{ instancePath: instancePath + "/timestamp", keyword: "type", params: { type: ["string", "null"] } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.lastUpdated !== void 0) {
											let data7 = data.lastUpdated, _errs14 = errors;
											if (typeof data7 != "string" && data7 !== null)
												return validate45.errors = [{ instancePath: instancePath + "/lastUpdated", keyword: "type", params: { type: ["string", "null"] } }], !1;
											var valid0 = _errs14 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.tooling !== void 0) {
												let data8 = data.tooling, _errs16 = errors;
												if (typeof data8 != "string" && data8 !== null)
													return validate45.errors = [{ instancePath: instancePath + "/tooling", keyword: "type", params: { type: ["string", "null"] } }], !1;
												var valid0 = _errs16 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.statements !== void 0) {
													let data9 = data.statements, _errs18 = errors;
													if (errors === _errs18)
														if (Array.isArray(data9)) {
															var valid1 = !0;
															let len0 = data9.length;
															for (let i0 = 0; i0 < len0; i0++) {
																let _errs20 = errors;
																validate47(data9[i0], telling ? instancePath + "/statements/" + i0 : "") || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length);
																var valid1 = _errs20 === errors;
																if (!valid1)
																	break;
															}
														} else
															return validate45.errors = [{ instancePath: instancePath + "/statements", keyword: "type", params: { type: "array" } }], !1;
													var valid0 = _errs18 === errors;
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
														return validate45.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
												}
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
			return validate45.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate45.errors = vErrors, errors === 0;
}
var obj6 = /* @__PURE__ */ new Set(["path", "format", "formatVersion", "name", "version", "serialNumber", "timestamp", "components", "digest"]);
function validate60(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.format === void 0 && (missing0 = "format") || data.formatVersion === void 0 && (missing0 = "formatVersion") || data.name === void 0 && (missing0 = "name") || data.version === void 0 && (missing0 = "version") || data.serialNumber === void 0 && (missing0 = "serialNumber") || data.timestamp === void 0 && (missing0 = "timestamp") || data.components === void 0 && (missing0 = "components") || data.digest === void 0 && (missing0 = "digest"))
				return validate60.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.format !== void 0) {
					let data1 = data.format, _errs2 = errors;
					if (typeof data1 != "string")
						return validate60.errors = [{ instancePath: instancePath + "/format", keyword: "type", params: { type: "string" } }], !1;
					if (!(data1 === "cyclonedx" || data1 === "spdx"))
						return validate60.errors = [{ instancePath: instancePath + "/format", keyword: "enum", params: { allowedValues: ["cyclonedx", "spdx"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.formatVersion !== void 0) {
						let data2 = data.formatVersion, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate60.errors = [{ instancePath: instancePath + "/formatVersion", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.name !== void 0) {
							let data3 = data.name, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate60.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.version !== void 0) {
								let data4 = data.version, _errs8 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate60.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.serialNumber !== void 0) {
									let data5 = data.serialNumber, _errs10 = errors;
									if (typeof data5 != "string" && data5 !== null)
										return validate60.errors = [{ instancePath: instancePath + "/serialNumber", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.timestamp !== void 0) {
										let data6 = data.timestamp, _errs12 = errors;
										if (typeof data6 != "string" && data6 !== null)
											return validate60.errors = [{ instancePath: instancePath + "/timestamp", keyword: "type", params: { type: ["string", "null"] } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.components !== void 0) {
											let data7 = data.components, _errs14 = errors;
											if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7)) && data7 !== null)
												return validate60.errors = [{ instancePath: instancePath + "/components", keyword: "type", params: { type: ["integer", "null"] } }], !1;
											var valid0 = _errs14 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.digest !== void 0) {
												let data8 = data.digest, _errs16 = errors;
												if (typeof data8 != "string" && data8 !== null)
													return validate60.errors = [{ instancePath: instancePath + "/digest", keyword: "type", params: { type: ["string", "null"] } }], !1;
												var valid0 = _errs16 === errors;
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
													return validate60.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
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
			return validate60.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate60.errors = vErrors, errors === 0;
}
function validate67(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.method === void 0 && (missing0 = "method") || data.score === void 0 && (missing0 = "score"))
				return validate67.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.method !== void 0) {
				let data0 = data.method, _errs1 = errors;
				if (typeof data0 != "string" && data0 !== null)
					return validate67.errors = [{ instancePath: instancePath + "/method", keyword: "type", params: { type: ["string", "null"] } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.score !== void 0) {
					let data1 = data.score, _errs3 = errors;
					if (typeof data1 != "string" && data1 !== null)
						return validate67.errors = [{ instancePath: instancePath + "/score", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					let additional0, count0 = 0;
					for (let key0 in data)
						count0++;
					if (count0 > 2) {
						for (let key1 in data)
							if (!(key1 === "method" || key1 === "score")) {
								additional0 = key1;
								break;
							}
					}
					if (additional0 !== void 0)
						return validate67.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
				}
			}
		} else
			return validate67.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate67.errors = vErrors, errors === 0;
}
function validate65(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.id === void 0 && (missing0 = "id") || data.severities === void 0 && (missing0 = "severities"))
				return validate65.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate65.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.severities !== void 0) {
						let data2 = data.severities, _errs4 = errors;
						if (errors === _errs4)
							if (Array.isArray(data2)) {
								var valid1 = !0;
								let len0 = data2.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let _errs6 = errors;
									validate67(data2[i0], telling ? instancePath + "/severities/" + i0 : "") || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length);
									var valid1 = _errs6 === errors;
									if (!valid1)
										break;
								}
							} else
								return validate65.errors = [{ instancePath: instancePath + "/severities", keyword: "type", params: { type: "array" } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						let additional0, count0 = 0;
						for (let key0 in data)
							count0++;
						if (count0 > 3) {
							for (let key1 in data)
								if (!(key1 === "path" || key1 === "id" || key1 === "severities")) {
									additional0 = key1;
									break;
								}
						}
						if (additional0 !== void 0)
							return validate65.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
					}
				}
			}
		} else
			return validate65.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate65.errors = vErrors, errors === 0;
}
var obj7 = /* @__PURE__ */ new Set(["path", "scanner", "scannerVersion", "database", "databaseVersion", "databaseUpdatedAt", "startedAt", "finishedAt", "vulnerabilities"]);
function validate63(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.scanner === void 0 && (missing0 = "scanner") || data.scannerVersion === void 0 && (missing0 = "scannerVersion") || data.database === void 0 && (missing0 = "database") || data.databaseVersion === void 0 && (missing0 = "databaseVersion") || data.databaseUpdatedAt === void 0 && (missing0 = "databaseUpdatedAt") || data.startedAt === void 0 && (missing0 = "startedAt") || data.finishedAt === void 0 && (missing0 = "finishedAt") || data.vulnerabilities === void 0 && (missing0 = "vulnerabilities"))
				return validate63.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.scanner !== void 0) {
					let data1 = data.scanner, _errs2 = errors;
					if (typeof data1 != "string" && data1 !== null)
						return validate63.errors = [{ instancePath: instancePath + "/scanner", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.scannerVersion !== void 0) {
						let data2 = data.scannerVersion, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate63.errors = [{ instancePath: instancePath + "/scannerVersion", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.database !== void 0) {
							let data3 = data.database, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate63.errors = [{ instancePath: instancePath + "/database", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.databaseVersion !== void 0) {
								let data4 = data.databaseVersion, _errs8 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate63.errors = [{ instancePath: instancePath + "/databaseVersion", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.databaseUpdatedAt !== void 0) {
									let data5 = data.databaseUpdatedAt, _errs10 = errors;
									if (typeof data5 != "string" && data5 !== null)
										return validate63.errors = [{ instancePath: instancePath + "/databaseUpdatedAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.startedAt !== void 0) {
										let data6 = data.startedAt, _errs12 = errors;
										if (typeof data6 != "string" && data6 !== null)
											return validate63.errors = [{ instancePath: instancePath + "/startedAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.finishedAt !== void 0) {
											let data7 = data.finishedAt, _errs14 = errors;
											if (typeof data7 != "string" && data7 !== null)
												return validate63.errors = [{ instancePath: instancePath + "/finishedAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
											var valid0 = _errs14 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.vulnerabilities !== void 0) {
												let data8 = data.vulnerabilities, _errs16 = errors;
												if (data8 !== null && errors === errors)
													if (Array.isArray(data8)) {
														var valid2 = !0;
														let len0 = data8.length;
														for (let i0 = 0; i0 < len0; i0++) {
															let _errs19 = errors;
															validate65(data8[i0], telling ? instancePath + "/vulnerabilities/" + i0 : "") || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length);
															var valid2 = _errs19 === errors;
															if (!valid2)
																break;
														}
													} else
														return validate63.errors = [{ instancePath: instancePath + "/vulnerabilities", keyword: "type", params: { type: "array" } }], !1;
												var valid0 = _errs16 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												let additional0, count0 = 0;
												for (let key0 in data)
													count0++;
												if (count0 > 9) {
													for (let key1 in data)
														if (!obj7.has(key1)) {
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
						}
					}
				}
			}
		} else
			return validate63.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate63.errors = vErrors, errors === 0;
}
function validate71(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.result === void 0 && (missing0 = "result") || data.url === void 0 && (missing0 = "url") || data.configuration === void 0 && (missing0 = "configuration") || data.passedTests === void 0 && (missing0 = "passedTests") || data.warnedTests === void 0 && (missing0 = "warnedTests") || data.failedTests === void 0 && (missing0 = "failedTests"))
				return validate71.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.result !== void 0) {
					let data1 = data.result, _errs2 = errors;
					if (typeof data1 != "string" && data1 !== null)
						return validate71.errors = [{ instancePath: instancePath + "/result", keyword: "type", params: { type: ["string", "null"] } }], !1;
					if (!(data1 === null || data1 === "passed" || data1 === "warned" || data1 === "failed"))
						return validate71.errors = [{ instancePath: instancePath + "/result", keyword: "enum", params: { allowedValues: ["passed", "warned", "failed", null] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.url !== void 0) {
						let data2 = data.url, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate71.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.configuration !== void 0) {
							let data3 = data.configuration, _errs6 = errors;
							if (errors === _errs6)
								if (Array.isArray(data3)) {
									var valid1 = !0;
									let len0 = data3.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let _errs8 = errors;
										validate32(data3[i0], telling ? instancePath + "/configuration/" + i0 : "") || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length);
										var valid1 = _errs8 === errors;
										if (!valid1)
											break;
									}
								} else
									return validate71.errors = [{ instancePath: instancePath + "/configuration", keyword: "type", params: { type: "array" } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.passedTests !== void 0) {
								let data5 = data.passedTests, _errs9 = errors;
								if (errors === _errs9)
									if (Array.isArray(data5)) {
										var valid2 = !0;
										let len1 = data5.length;
										for (let i1 = 0; i1 < len1; i1++) {
											let _errs11 = errors;
											if (typeof data5[i1] != "string")
												return validate71.errors = [{ instancePath: instancePath + "/passedTests/" + i1, keyword: "type", params: { type: "string" } }], !1;
											var valid2 = _errs11 === errors;
											if (!valid2)
												break;
										}
									} else
										return validate71.errors = [{ instancePath: instancePath + "/passedTests", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs9 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.warnedTests !== void 0) {
									let data7 = data.warnedTests, _errs13 = errors;
									if (errors === _errs13)
										if (Array.isArray(data7)) {
											var valid3 = !0;
											let len2 = data7.length;
											for (let i2 = 0; i2 < len2; i2++) {
												let _errs15 = errors;
												if (typeof data7[i2] != "string")
													return validate71.errors = [{ instancePath: instancePath + "/warnedTests/" + i2, keyword: "type", params: { type: "string" } }], !1;
												var valid3 = _errs15 === errors;
												if (!valid3)
													break;
											}
										} else
											return validate71.errors = [{ instancePath: instancePath + "/warnedTests", keyword: "type", params: { type: "array" } }], !1;
									var valid0 = _errs13 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.failedTests !== void 0) {
										let data9 = data.failedTests, _errs17 = errors;
										if (errors === _errs17)
											if (Array.isArray(data9)) {
												var valid4 = !0;
												let len3 = data9.length;
												for (let i3 = 0; i3 < len3; i3++) {
													let _errs19 = errors;
													if (typeof data9[i3] != "string")
														return validate71.errors = [{ instancePath: instancePath + "/failedTests/" + i3, keyword: "type", params: { type: "string" } }], !1;
													var valid4 = _errs19 === errors;
													if (!valid4)
														break;
												}
											} else
												return validate71.errors = [{ instancePath: instancePath + "/failedTests", keyword: "type", params: { type: "array" } }], !1;
										var valid0 = _errs17 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										let additional0, count0 = 0;
										for (let key0 in data)
											count0++;
										if (count0 > 7) {
											for (let key1 in data)
												if (!(key1 === "path" || key1 === "result" || key1 === "url" || key1 === "configuration" || key1 === "passedTests" || key1 === "warnedTests" || key1 === "failedTests")) {
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
			}
		} else
			return validate71.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate71.errors = vErrors, errors === 0;
}
var obj8 = /* @__PURE__ */ new Set(["kind", "source", "limitations", "verification", "signatures", "payloadType", "statementType", "predicateType", "category", "subjects", "provenance", "vsa", "vex", "sbom", "scan", "test"]);
function validate0(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.kind === void 0 && (missing0 = "kind") || data.source === void 0 && (missing0 = "source") || data.limitations === void 0 && (missing0 = "limitations") || data.verification === void 0 && (missing0 = "verification") || data.signatures === void 0 && (missing0 = "signatures") || data.payloadType === void 0 && (missing0 = "payloadType") || data.statementType === void 0 && (missing0 = "statementType") || data.predicateType === void 0 && (missing0 = "predicateType") || data.category === void 0 && (missing0 = "category") || data.subjects === void 0 && (missing0 = "subjects") || data.provenance === void 0 && (missing0 = "provenance") || data.vsa === void 0 && (missing0 = "vsa") || data.vex === void 0 && (missing0 = "vex") || data.sbom === void 0 && (missing0 = "sbom") || data.scan === void 0 && (missing0 = "scan") || data.test === void 0 && (missing0 = "test"))
				return validate0.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.kind !== void 0) {
				let data0 = data.kind, _errs1 = errors;
				if (typeof data0 != "string")
					return validate0.errors = [{ instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" } }], !1;
				if (data0 !== "attestation")
					return validate0.errors = [{ instancePath: instancePath + "/kind", keyword: "const", params: { allowedValue: "attestation" } }], !1;
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
						if (data.verification !== void 0) {
							let _errs7 = errors;
							validate7(data.verification, telling ? instancePath + "/verification" : "") || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length);
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.signatures !== void 0) {
								let data5 = data.signatures, _errs8 = errors;
								if (errors === _errs8)
									if (Array.isArray(data5)) {
										var valid2 = !0;
										let len1 = data5.length;
										for (let i1 = 0; i1 < len1; i1++) {
											let _errs10 = errors;
											validate9(data5[i1], telling ? instancePath + "/signatures/" + i1 : "") || (vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors), errors = vErrors.length);
											var valid2 = _errs10 === errors;
											if (!valid2)
												break;
										}
									} else
										return validate0.errors = [{ instancePath: instancePath + "/signatures", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.payloadType !== void 0) {
									let data7 = data.payloadType, _errs11 = errors;
									if (typeof data7 != "string" && data7 !== null)
										return validate0.errors = [{ instancePath: instancePath + "/payloadType", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs11 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.statementType !== void 0) {
										let data8 = data.statementType, _errs13 = errors;
										if (typeof data8 != "string" && data8 !== null)
											return validate0.errors = [{ instancePath: instancePath + "/statementType", keyword: "type", params: { type: ["string", "null"] } }], !1;
										var valid0 = _errs13 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.predicateType !== void 0) {
											let data9 = data.predicateType, _errs15 = errors;
											if (typeof data9 != "string" && data9 !== null)
												return validate0.errors = [{ instancePath: instancePath + "/predicateType", keyword: "type", params: { type: ["string", "null"] } }], !1;
											var valid0 = _errs15 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.category !== void 0) {
												let data10 = data.category, _errs17 = errors;
												if (typeof data10 != "string")
													return validate0.errors = [{ instancePath: instancePath + "/category", keyword: "type", params: { type: "string" } }], !1;
												if (!(data10 === "provenance" || data10 === "vsa" || data10 === "vex" || data10 === "sbom" || data10 === "scan" || data10 === "test" || data10 === "signature" || data10 === "other"))
													return validate0.errors = [{ instancePath: instancePath + "/category", keyword: "enum", params: { allowedValues: ["provenance", "vsa", "vex", "sbom", "scan", "test", "signature", "other"] } }], !1;
												var valid0 = _errs17 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.subjects !== void 0) {
													let data11 = data.subjects, _errs19 = errors;
													if (errors === _errs19)
														if (Array.isArray(data11)) {
															var valid3 = !0;
															let len2 = data11.length;
															for (let i2 = 0; i2 < len2; i2++) {
																let _errs21 = errors;
																validate21(data11[i2], telling ? instancePath + "/subjects/" + i2 : "") || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
																var valid3 = _errs21 === errors;
																if (!valid3)
																	break;
															}
														} else
															return validate0.errors = [{ instancePath: instancePath + "/subjects", keyword: "type", params: { type: "array" } }], !1;
													var valid0 = _errs19 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.provenance !== void 0) {
														let data13 = data.provenance, _errs22 = errors;
														data13 !== null && (validate24(data13, telling ? instancePath + "/provenance" : "") || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length));
														var valid0 = _errs22 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.vsa !== void 0) {
															let data14 = data.vsa, _errs24 = errors;
															data14 !== null && (validate39(data14, telling ? instancePath + "/vsa" : "") || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length));
															var valid0 = _errs24 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.vex !== void 0) {
																let data15 = data.vex, _errs26 = errors;
																data15 !== null && (validate45(data15, telling ? instancePath + "/vex" : "") || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length));
																var valid0 = _errs26 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.sbom !== void 0) {
																	let data16 = data.sbom, _errs28 = errors;
																	data16 !== null && (validate60(data16, telling ? instancePath + "/sbom" : "") || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length));
																	var valid0 = _errs28 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	if (data.scan !== void 0) {
																		let data17 = data.scan, _errs30 = errors;
																		data17 !== null && (validate63(data17, telling ? instancePath + "/scan" : "") || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length));
																		var valid0 = _errs30 === errors;
																	} else
																		var valid0 = !0;
																	if (valid0) {
																		if (data.test !== void 0) {
																			let data18 = data.test, _errs32 = errors;
																			data18 !== null && (validate71(data18, telling ? instancePath + "/test" : "") || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length));
																			var valid0 = _errs32 === errors;
																		} else
																			var valid0 = !0;
																		if (valid0) {
																			let additional0, count0 = 0;
																			for (let key0 in data)
																				count0++;
																			if (count0 > 16) {
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
		} else
			return validate0.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate0.errors = vErrors, errors === 0;
}
export {
	stdin_default as default
};

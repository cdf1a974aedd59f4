// Generated from schemas/input/repository.schema.json by "npm run generate". Do not edit.
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
var obj0 = /* @__PURE__ */ new Set(["path", "name", "owner", "ownerType", "visibility", "defaultBranch", "archived", "fork", "forkingAllowed", "lastActivityAt", "mergeMethods", "signoffRequired", "immutableReleases", "unknown"]);
function validate7(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.name === void 0 && (missing0 = "name") || data.owner === void 0 && (missing0 = "owner") || data.ownerType === void 0 && (missing0 = "ownerType") || data.visibility === void 0 && (missing0 = "visibility") || data.defaultBranch === void 0 && (missing0 = "defaultBranch") || data.archived === void 0 && (missing0 = "archived") || data.fork === void 0 && (missing0 = "fork") || data.forkingAllowed === void 0 && (missing0 = "forkingAllowed") || data.lastActivityAt === void 0 && (missing0 = "lastActivityAt") || data.mergeMethods === void 0 && (missing0 = "mergeMethods") || data.signoffRequired === void 0 && (missing0 = "signoffRequired") || data.immutableReleases === void 0 && (missing0 = "immutableReleases") || data.unknown === void 0 && (missing0 = "unknown"))
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
					if (data.owner !== void 0) {
						let data2 = data.owner, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate7.errors = [{ instancePath: instancePath + "/owner", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.ownerType !== void 0) {
							let data3 = data.ownerType, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate7.errors = [{ instancePath: instancePath + "/ownerType", keyword: "type", params: { type: ["string", "null"] } }], !1;
							if (!(data3 === null || data3 === "user" || data3 === "organization"))
								return validate7.errors = [{ instancePath: instancePath + "/ownerType", keyword: "enum", params: { allowedValues: ["user", "organization", null] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.visibility !== void 0) {
								let data4 = data.visibility, _errs8 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate7.errors = [{ instancePath: instancePath + "/visibility", keyword: "type", params: { type: ["string", "null"] } }], !1;
								if (!(data4 === null || data4 === "public" || data4 === "internal" || data4 === "private"))
									return validate7.errors = [{ instancePath: instancePath + "/visibility", keyword: "enum", params: { allowedValues: ["public", "internal", "private", null] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.defaultBranch !== void 0) {
									let data5 = data.defaultBranch, _errs10 = errors;
									if (typeof data5 != "string" && data5 !== null)
										return validate7.errors = [{ instancePath: instancePath + "/defaultBranch", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.archived !== void 0) {
										let data6 = data.archived, _errs12 = errors;
										if (typeof data6 != "boolean" && data6 !== null)
											return validate7.errors = [{ instancePath: instancePath + "/archived", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.fork !== void 0) {
											let data7 = data.fork, _errs14 = errors;
											if (typeof data7 != "boolean" && data7 !== null)
												return validate7.errors = [{ instancePath: instancePath + "/fork", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
											var valid0 = _errs14 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.forkingAllowed !== void 0) {
												let data8 = data.forkingAllowed, _errs16 = errors;
												if (typeof data8 != "boolean" && data8 !== null)
													return validate7.errors = [{ instancePath: instancePath + "/forkingAllowed", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
												var valid0 = _errs16 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.lastActivityAt !== void 0) {
													let data9 = data.lastActivityAt, _errs18 = errors;
													if (typeof data9 != "string" && data9 !== null)
														return validate7.errors = [{ instancePath: instancePath + "/lastActivityAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
													var valid0 = _errs18 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.mergeMethods !== void 0) {
														let data10 = data.mergeMethods, _errs20 = errors;
														if (data10 !== null && errors === errors)
															if (Array.isArray(data10)) {
																var valid2 = !0;
																let len0 = data10.length;
																for (let i0 = 0; i0 < len0; i0++) {
																	let data11 = data10[i0], _errs23 = errors;
																	if (typeof data11 != "string")
																		return validate7.errors = [{ instancePath: instancePath + "/mergeMethods/" + i0, keyword: "type", params: { type: "string" } }], !1;
																	if (!(data11 === "merge" || data11 === "squash" || data11 === "rebase" || data11 === "fast-forward"))
																		return validate7.errors = [{ instancePath: instancePath + "/mergeMethods/" + i0, keyword: "enum", params: { allowedValues: ["merge", "squash", "rebase", "fast-forward"] } }], !1;
																	var valid2 = _errs23 === errors;
																	if (!valid2)
																		break;
																}
															} else
																return validate7.errors = [{ instancePath: instancePath + "/mergeMethods", keyword: "type", params: { type: "array" } }], !1;
														var valid0 = _errs20 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.signoffRequired !== void 0) {
															let data12 = data.signoffRequired, _errs25 = errors;
															if (typeof data12 != "boolean" && data12 !== null)
																return validate7.errors = [{ instancePath: instancePath + "/signoffRequired", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
															var valid0 = _errs25 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.immutableReleases !== void 0) {
																let data13 = data.immutableReleases, _errs27 = errors;
																if (typeof data13 != "boolean" && data13 !== null)
																	return validate7.errors = [{ instancePath: instancePath + "/immutableReleases", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
																var valid0 = _errs27 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.unknown !== void 0) {
																	let data14 = data.unknown, _errs29 = errors;
																	if (errors === _errs29)
																		if (Array.isArray(data14)) {
																			var valid3 = !0;
																			let len1 = data14.length;
																			for (let i1 = 0; i1 < len1; i1++) {
																				let _errs31 = errors;
																				if (typeof data14[i1] != "string")
																					return validate7.errors = [{ instancePath: instancePath + "/unknown/" + i1, keyword: "type", params: { type: "string" } }], !1;
																				var valid3 = _errs31 === errors;
																				if (!valid3)
																					break;
																			}
																		} else
																			return validate7.errors = [{ instancePath: instancePath + "/unknown", keyword: "type", params: { type: "array" } }], !1;
																	var valid0 = _errs29 === errors;
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
							}
						}
					}
				}
			}
		} else
			return validate7.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate7.errors = vErrors, errors === 0;
}
var obj1 = /* @__PURE__ */ new Set(["path", "enabled", "allowed", "ownedByPlatformAllowed", "verifiedAllowed", "allowedPatterns", "pinningRequired", "defaultTokenPermission", "canApprovePullRequests", "forkApproval", "forksRun", "forksGetWriteTokens", "forksGetSecrets", "forksNeedApproval", "sharedWith", "retentionDays", "tokenScopeLimited", "unknown"]);
function validate12(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.enabled === void 0 && (missing0 = "enabled") || data.allowed === void 0 && (missing0 = "allowed") || data.ownedByPlatformAllowed === void 0 && (missing0 = "ownedByPlatformAllowed") || data.verifiedAllowed === void 0 && (missing0 = "verifiedAllowed") || data.allowedPatterns === void 0 && (missing0 = "allowedPatterns") || data.pinningRequired === void 0 && (missing0 = "pinningRequired") || data.defaultTokenPermission === void 0 && (missing0 = "defaultTokenPermission") || data.canApprovePullRequests === void 0 && (missing0 = "canApprovePullRequests") || data.forkApproval === void 0 && (missing0 = "forkApproval") || data.forksRun === void 0 && (missing0 = "forksRun") || data.forksGetWriteTokens === void 0 && (missing0 = "forksGetWriteTokens") || data.forksGetSecrets === void 0 && (missing0 = "forksGetSecrets") || data.forksNeedApproval === void 0 && (missing0 = "forksNeedApproval") || data.sharedWith === void 0 && (missing0 = "sharedWith") || data.retentionDays === void 0 && (missing0 = "retentionDays") || data.tokenScopeLimited === void 0 && (missing0 = "tokenScopeLimited") || data.unknown === void 0 && (missing0 = "unknown"))
				return validate12.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.enabled !== void 0) {
					let data1 = data.enabled, _errs2 = errors;
					if (typeof data1 != "boolean" && data1 !== null)
						return validate12.errors = [{ instancePath: instancePath + "/enabled", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.allowed !== void 0) {
						let data2 = data.allowed, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate12.errors = [{ instancePath: instancePath + "/allowed", keyword: "type", params: { type: ["string", "null"] } }], !1;
						if (!(data2 === null || data2 === "all" || data2 === "local" || data2 === "selected"))
							return validate12.errors = [{ instancePath: instancePath + "/allowed", keyword: "enum", params: { allowedValues: ["all", "local", "selected", null] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.ownedByPlatformAllowed !== void 0) {
							let data3 = data.ownedByPlatformAllowed, _errs6 = errors;
							if (typeof data3 != "boolean" && data3 !== null)
								return validate12.errors = [{ instancePath: instancePath + "/ownedByPlatformAllowed", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.verifiedAllowed !== void 0) {
								let data4 = data.verifiedAllowed, _errs8 = errors;
								if (typeof data4 != "boolean" && data4 !== null)
									return validate12.errors = [{ instancePath: instancePath + "/verifiedAllowed", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.allowedPatterns !== void 0) {
									let data5 = data.allowedPatterns, _errs10 = errors;
									if (data5 !== null && errors === errors)
										if (Array.isArray(data5)) {
											var valid2 = !0;
											let len0 = data5.length;
											for (let i0 = 0; i0 < len0; i0++) {
												let _errs13 = errors;
												if (typeof data5[i0] != "string")
													return validate12.errors = [{ instancePath: instancePath + "/allowedPatterns/" + i0, keyword: "type", params: { type: "string" } }], !1;
												var valid2 = _errs13 === errors;
												if (!valid2)
													break;
											}
										} else
											return validate12.errors = [{ instancePath: instancePath + "/allowedPatterns", keyword: "type", params: { type: "array" } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.pinningRequired !== void 0) {
										let data7 = data.pinningRequired, _errs15 = errors;
										if (typeof data7 != "boolean" && data7 !== null)
											return validate12.errors = [{ instancePath: instancePath + "/pinningRequired", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
										var valid0 = _errs15 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.defaultTokenPermission !== void 0) {
											let data8 = data.defaultTokenPermission, _errs17 = errors;
											if (typeof data8 != "string" && data8 !== null)
												return validate12.errors = [{ instancePath: instancePath + "/defaultTokenPermission", keyword: "type", params: { type: ["string", "null"] } }], !1;
											if (!(data8 === null || data8 === "read" || data8 === "write"))
												return validate12.errors = [{ instancePath: instancePath + "/defaultTokenPermission", keyword: "enum", params: { allowedValues: ["read", "write", null] } }], !1;
											var valid0 = _errs17 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.canApprovePullRequests !== void 0) {
												let data9 = data.canApprovePullRequests, _errs19 = errors;
												if (typeof data9 != "boolean" && data9 !== null)
													return validate12.errors = [{ instancePath: instancePath + "/canApprovePullRequests", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
												var valid0 = _errs19 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.forkApproval !== void 0) {
													let data10 = data.forkApproval, _errs21 = errors;
													if (typeof data10 != "string" && data10 !== null)
														return validate12.errors = [{ instancePath: instancePath + "/forkApproval", keyword: "type", params: { type: ["string", "null"] } }], !1;
													if (!(data10 === null || data10 === "first-time-new" || data10 === "first-time" || data10 === "all-external"))
														return validate12.errors = [{ instancePath: instancePath + "/forkApproval", keyword: "enum", params: { allowedValues: ["first-time-new", "first-time", "all-external", null] } }], !1;
													var valid0 = _errs21 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.forksRun !== void 0) {
														let data11 = data.forksRun, _errs23 = errors;
														if (typeof data11 != "boolean" && data11 !== null)
															return validate12.errors = [{ instancePath: instancePath + "/forksRun", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
														var valid0 = _errs23 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.forksGetWriteTokens !== void 0) {
															let data12 = data.forksGetWriteTokens, _errs25 = errors;
															if (typeof data12 != "boolean" && data12 !== null)
																return validate12.errors = [{ instancePath: instancePath + "/forksGetWriteTokens", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
															var valid0 = _errs25 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.forksGetSecrets !== void 0) {
																let data13 = data.forksGetSecrets, _errs27 = errors;
																if (typeof data13 != "boolean" && data13 !== null)
																	return validate12.errors = [{ instancePath: instancePath + "/forksGetSecrets", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
																var valid0 = _errs27 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.forksNeedApproval !== void 0) {
																	let data14 = data.forksNeedApproval, _errs29 = errors;
																	if (typeof data14 != "boolean" && data14 !== null)
																		return validate12.errors = [{ instancePath: instancePath + "/forksNeedApproval", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
																	var valid0 = _errs29 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	if (data.sharedWith !== void 0) {
																		let data15 = data.sharedWith, _errs31 = errors;
																		if (typeof data15 != "string" && data15 !== null)
																			return validate12.errors = [{ instancePath: instancePath + "/sharedWith", keyword: "type", params: { type: ["string", "null"] } }], !1;
																		if (!(data15 === null || data15 === "none" || data15 === "user" || data15 === "organization" || data15 === "enterprise"))
																			return validate12.errors = [{ instancePath: instancePath + "/sharedWith", keyword: "enum", params: { allowedValues: ["none", "user", "organization", "enterprise", null] } }], !1;
																		var valid0 = _errs31 === errors;
																	} else
																		var valid0 = !0;
																	if (valid0) {
																		if (data.retentionDays !== void 0) {
																			let data16 = data.retentionDays, _errs33 = errors;
																			if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16)) && data16 !== null)
																				return validate12.errors = [{ instancePath: instancePath + "/retentionDays", keyword: "type", params: { type: ["integer", "null"] } }], !1;
																			var valid0 = _errs33 === errors;
																		} else
																			var valid0 = !0;
																		if (valid0) {
																			if (data.tokenScopeLimited !== void 0) {
																				let data17 = data.tokenScopeLimited, _errs35 = errors;
																				if (typeof data17 != "boolean" && data17 !== null)
																					return validate12.errors = [{ instancePath: instancePath + "/tokenScopeLimited", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
																				var valid0 = _errs35 === errors;
																			} else
																				var valid0 = !0;
																			if (valid0) {
																				if (data.unknown !== void 0) {
																					let data18 = data.unknown, _errs37 = errors;
																					if (errors === _errs37)
																						if (Array.isArray(data18)) {
																							var valid3 = !0;
																							let len1 = data18.length;
																							for (let i1 = 0; i1 < len1; i1++) {
																								let _errs39 = errors;
																								if (typeof data18[i1] != "string")
																									return validate12.errors = [{ instancePath: instancePath + "/unknown/" + i1, keyword: "type", params: { type: "string" } }], !1;
																								var valid3 = _errs39 === errors;
																								if (!valid3)
																									break;
																							}
																						} else
																							return validate12.errors = [{ instancePath: instancePath + "/unknown", keyword: "type", params: { type: "array" } }], !1;
																					var valid0 = _errs37 === errors;
																				} else
																					var valid0 = !0;
																				if (valid0) {
																					let additional0, count0 = 0;
																					for (let key0 in data)
																						count0++;
																					if (count0 > 18) {
																						for (let key1 in data)
																							if (!obj1.has(key1)) {
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
var obj2 = /* @__PURE__ */ new Set(["path", "name", "twoFactorRequired", "ssoRequired", "defaultPermission", "membersCanCreateRepositories", "membersCanCreatePublicRepositories", "membersCanForkPrivateRepositories", "membersCanDeleteRepositories", "membersCanChangeVisibility", "membersCanInviteOutsideCollaborators", "signoffRequired", "verified", "actions", "unknown"]);
function validate10(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.name === void 0 && (missing0 = "name") || data.twoFactorRequired === void 0 && (missing0 = "twoFactorRequired") || data.ssoRequired === void 0 && (missing0 = "ssoRequired") || data.defaultPermission === void 0 && (missing0 = "defaultPermission") || data.membersCanCreateRepositories === void 0 && (missing0 = "membersCanCreateRepositories") || data.membersCanCreatePublicRepositories === void 0 && (missing0 = "membersCanCreatePublicRepositories") || data.membersCanForkPrivateRepositories === void 0 && (missing0 = "membersCanForkPrivateRepositories") || data.membersCanDeleteRepositories === void 0 && (missing0 = "membersCanDeleteRepositories") || data.membersCanChangeVisibility === void 0 && (missing0 = "membersCanChangeVisibility") || data.membersCanInviteOutsideCollaborators === void 0 && (missing0 = "membersCanInviteOutsideCollaborators") || data.signoffRequired === void 0 && (missing0 = "signoffRequired") || data.verified === void 0 && (missing0 = "verified") || data.actions === void 0 && (missing0 = "actions") || data.unknown === void 0 && (missing0 = "unknown"))
				return validate10.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate10.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.twoFactorRequired !== void 0) {
						let data2 = data.twoFactorRequired, _errs4 = errors;
						if (typeof data2 != "boolean" && data2 !== null)
							return validate10.errors = [{ instancePath: instancePath + "/twoFactorRequired", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.ssoRequired !== void 0) {
							let data3 = data.ssoRequired, _errs6 = errors;
							if (typeof data3 != "boolean" && data3 !== null)
								return validate10.errors = [{ instancePath: instancePath + "/ssoRequired", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.defaultPermission !== void 0) {
								let data4 = data.defaultPermission, _errs8 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate10.errors = [{ instancePath: instancePath + "/defaultPermission", keyword: "type", params: { type: ["string", "null"] } }], !1;
								if (!(data4 === null || data4 === "none" || data4 === "read" || data4 === "write" || data4 === "admin"))
									return validate10.errors = [{ instancePath: instancePath + "/defaultPermission", keyword: "enum", params: { allowedValues: ["none", "read", "write", "admin", null] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.membersCanCreateRepositories !== void 0) {
									let data5 = data.membersCanCreateRepositories, _errs10 = errors;
									if (typeof data5 != "boolean" && data5 !== null)
										return validate10.errors = [{ instancePath: instancePath + "/membersCanCreateRepositories", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.membersCanCreatePublicRepositories !== void 0) {
										let data6 = data.membersCanCreatePublicRepositories, _errs12 = errors;
										if (typeof data6 != "boolean" && data6 !== null)
											return validate10.errors = [{ instancePath: instancePath + "/membersCanCreatePublicRepositories", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.membersCanForkPrivateRepositories !== void 0) {
											let data7 = data.membersCanForkPrivateRepositories, _errs14 = errors;
											if (typeof data7 != "boolean" && data7 !== null)
												return validate10.errors = [{ instancePath: instancePath + "/membersCanForkPrivateRepositories", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
											var valid0 = _errs14 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.membersCanDeleteRepositories !== void 0) {
												let data8 = data.membersCanDeleteRepositories, _errs16 = errors;
												if (typeof data8 != "boolean" && data8 !== null)
													return validate10.errors = [{ instancePath: instancePath + "/membersCanDeleteRepositories", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
												var valid0 = _errs16 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.membersCanChangeVisibility !== void 0) {
													let data9 = data.membersCanChangeVisibility, _errs18 = errors;
													if (typeof data9 != "boolean" && data9 !== null)
														return validate10.errors = [{ instancePath: instancePath + "/membersCanChangeVisibility", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
													var valid0 = _errs18 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.membersCanInviteOutsideCollaborators !== void 0) {
														let data10 = data.membersCanInviteOutsideCollaborators, _errs20 = errors;
														if (typeof data10 != "boolean" && data10 !== null)
															return validate10.errors = [{ instancePath: instancePath + "/membersCanInviteOutsideCollaborators", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
														var valid0 = _errs20 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.signoffRequired !== void 0) {
															let data11 = data.signoffRequired, _errs22 = errors;
															if (typeof data11 != "boolean" && data11 !== null)
																return validate10.errors = [{ instancePath: instancePath + "/signoffRequired", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
															var valid0 = _errs22 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.verified !== void 0) {
																let data12 = data.verified, _errs24 = errors;
																if (typeof data12 != "boolean" && data12 !== null)
																	return validate10.errors = [{ instancePath: instancePath + "/verified", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
																var valid0 = _errs24 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.actions !== void 0) {
																	let data13 = data.actions, _errs26 = errors;
																	data13 !== null && (validate12(data13, telling ? instancePath + "/actions" : "") || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length));
																	var valid0 = _errs26 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	if (data.unknown !== void 0) {
																		let data14 = data.unknown, _errs28 = errors;
																		if (errors === _errs28)
																			if (Array.isArray(data14)) {
																				var valid2 = !0;
																				let len0 = data14.length;
																				for (let i0 = 0; i0 < len0; i0++) {
																					let _errs30 = errors;
																					if (typeof data14[i0] != "string")
																						return validate10.errors = [{ instancePath: instancePath + "/unknown/" + i0, keyword: "type", params: { type: "string" } }], !1;
																					var valid2 = _errs30 === errors;
																					if (!valid2)
																						break;
																				}
																			} else
																				return validate10.errors = [{ instancePath: instancePath + "/unknown", keyword: "type", params: { type: "array" } }], !1;
																		var valid0 = _errs28 === errors;
																	} else
																		var valid0 = !0;
																	if (valid0) {
																		let additional0, count0 = 0;
																		for (let key0 in data)
																			count0++;
																		if (count0 > 15) {
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
			}
		} else
			return validate10.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate10.errors = vErrors, errors === 0;
}
function validate18(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.name === void 0 && (missing0 = "name") || data.app === void 0 && (missing0 = "app"))
				return validate18.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate18.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.app !== void 0) {
						let data2 = data.app, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate18.errors = [{ instancePath: instancePath + "/app", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						let additional0, count0 = 0;
						for (let key0 in data)
							count0++;
						if (count0 > 3) {
							for (let key1 in data)
								if (!(key1 === "path" || key1 === "name" || key1 === "app")) {
									additional0 = key1;
									break;
								}
						}
						if (additional0 !== void 0)
							return validate18.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
					}
				}
			}
		} else
			return validate18.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate18.errors = vErrors, errors === 0;
}
function validate21(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name") || data.id === void 0 && (missing0 = "id") || data.mode === void 0 && (missing0 = "mode"))
				return validate21.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate21.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }], !1;
					if (!(data1 === "user" || data1 === "team" || data1 === "app" || data1 === "role" || data1 === "deploy-key" || data1 === "organization-admin" || data1 === "enterprise-owner" || data1 === "other"))
						return validate21.errors = [{ instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: ["user", "team", "app", "role", "deploy-key", "organization-admin", "enterprise-owner", "other"] } }], !1;
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
						if (data.id !== void 0) {
							let data3 = data.id, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate21.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.mode !== void 0) {
								let data4 = data.mode, _errs8 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate21.errors = [{ instancePath: instancePath + "/mode", keyword: "type", params: { type: ["string", "null"] } }], !1;
								if (!(data4 === null || data4 === "always" || data4 === "pull-request" || data4 === "exempt" || data4 === "reviews" || data4 === "force-push"))
									return validate21.errors = [{ instancePath: instancePath + "/mode", keyword: "enum", params: { allowedValues: ["always", "pull-request", "exempt", "reviews", "force-push", null] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								let additional0, count0 = 0;
								for (let key0 in data)
									count0++;
								if (count0 > 5) {
									for (let key1 in data)
										if (!(key1 === "path" || key1 === "type" || key1 === "name" || key1 === "id" || key1 === "mode")) {
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
		} else
			return validate21.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate21.errors = vErrors, errors === 0;
}
var obj3 = /* @__PURE__ */ new Set(["path", "type", "name", "level", "enforcement", "target", "include", "exclude", "appliesToDefaultBranch", "pullRequestRequired", "requiredApprovals", "staleApprovalsDismissed", "codeOwnersRequired", "lastPushApprovalRequired", "authorApprovalPrevented", "approvalRulesLocked", "conversationsResolved", "statusChecks", "strictStatusChecks", "pipelineMustSucceed", "signedCommitsRequired", "linearHistoryRequired", "forcePushesAllowed", "deletionAllowed", "creationAllowed", "updateAllowed", "secretsPrevented", "adminsEnforced", "bypassActors", "pushers", "mergers", "otherRules", "unknown"]);
function validate16(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name") || data.level === void 0 && (missing0 = "level") || data.enforcement === void 0 && (missing0 = "enforcement") || data.target === void 0 && (missing0 = "target") || data.include === void 0 && (missing0 = "include") || data.exclude === void 0 && (missing0 = "exclude") || data.appliesToDefaultBranch === void 0 && (missing0 = "appliesToDefaultBranch") || data.pullRequestRequired === void 0 && (missing0 = "pullRequestRequired") || data.requiredApprovals === void 0 && (missing0 = "requiredApprovals") || data.staleApprovalsDismissed === void 0 && (missing0 = "staleApprovalsDismissed") || data.codeOwnersRequired === void 0 && (missing0 = "codeOwnersRequired") || data.lastPushApprovalRequired === void 0 && (missing0 = "lastPushApprovalRequired") || data.authorApprovalPrevented === void 0 && (missing0 = "authorApprovalPrevented") || data.approvalRulesLocked === void 0 && (missing0 = "approvalRulesLocked") || data.conversationsResolved === void 0 && (missing0 = "conversationsResolved") || data.statusChecks === void 0 && (missing0 = "statusChecks") || data.strictStatusChecks === void 0 && (missing0 = "strictStatusChecks") || data.pipelineMustSucceed === void 0 && (missing0 = "pipelineMustSucceed") || data.signedCommitsRequired === void 0 && (missing0 = "signedCommitsRequired") || data.linearHistoryRequired === void 0 && (missing0 = "linearHistoryRequired") || data.forcePushesAllowed === void 0 && (missing0 = "forcePushesAllowed") || data.deletionAllowed === void 0 && (missing0 = "deletionAllowed") || data.creationAllowed === void 0 && (missing0 = "creationAllowed") || data.updateAllowed === void 0 && (missing0 = "updateAllowed") || data.secretsPrevented === void 0 && (missing0 = "secretsPrevented") || data.adminsEnforced === void 0 && (missing0 = "adminsEnforced") || data.bypassActors === void 0 && (missing0 = "bypassActors") || data.pushers === void 0 && (missing0 = "pushers") || data.mergers === void 0 && (missing0 = "mergers") || data.otherRules === void 0 && (missing0 = "otherRules") || data.unknown === void 0 && (missing0 = "unknown"))
				return validate16.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate16.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }], !1;
					if (!(data1 === "branch-protection" || data1 === "ruleset" || data1 === "protected-branch" || data1 === "protected-tag" || data1 === "push-rule" || data1 === "approval-rule" || data1 === "merge-settings"))
						return validate16.errors = [{ instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: ["branch-protection", "ruleset", "protected-branch", "protected-tag", "push-rule", "approval-rule", "merge-settings"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.name !== void 0) {
						let data2 = data.name, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate16.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.level !== void 0) {
							let data3 = data.level, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate16.errors = [{ instancePath: instancePath + "/level", keyword: "type", params: { type: ["string", "null"] } }], !1;
							if (!(data3 === null || data3 === "repository" || data3 === "organization" || data3 === "enterprise"))
								return validate16.errors = [{ instancePath: instancePath + "/level", keyword: "enum", params: { allowedValues: ["repository", "organization", "enterprise", null] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.enforcement !== void 0) {
								let data4 = data.enforcement, _errs8 = errors;
								if (typeof data4 != "string")
									return validate16.errors = [{ instancePath: instancePath + "/enforcement", keyword: "type", params: { type: "string" } }], !1;
								if (!(data4 === "active" || data4 === "evaluate" || data4 === "disabled"))
									return validate16.errors = [{ instancePath: instancePath + "/enforcement", keyword: "enum", params: { allowedValues: ["active", "evaluate", "disabled"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.target !== void 0) {
									let data5 = data.target, _errs10 = errors;
									if (typeof data5 != "string" && data5 !== null)
										return validate16.errors = [{ instancePath: instancePath + "/target", keyword: "type", params: { type: ["string", "null"] } }], !1;
									if (!(data5 === null || data5 === "branch" || data5 === "tag" || data5 === "push"))
										return validate16.errors = [{ instancePath: instancePath + "/target", keyword: "enum", params: { allowedValues: ["branch", "tag", "push", null] } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.include !== void 0) {
										let data6 = data.include, _errs12 = errors;
										if (errors === _errs12)
											if (Array.isArray(data6)) {
												var valid1 = !0;
												let len0 = data6.length;
												for (let i0 = 0; i0 < len0; i0++) {
													let _errs14 = errors;
													if (typeof data6[i0] != "string")
														return validate16.errors = [{ instancePath: instancePath + "/include/" + i0, keyword: "type", params: { type: "string" } }], !1;
													var valid1 = _errs14 === errors;
													if (!valid1)
														break;
												}
											} else
												return validate16.errors = [{ instancePath: instancePath + "/include", keyword: "type", params: { type: "array" } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.exclude !== void 0) {
											let data8 = data.exclude, _errs16 = errors;
											if (errors === _errs16)
												if (Array.isArray(data8)) {
													var valid2 = !0;
													let len1 = data8.length;
													for (let i1 = 0; i1 < len1; i1++) {
														let _errs18 = errors;
														if (typeof data8[i1] != "string")
															return validate16.errors = [{ instancePath: instancePath + "/exclude/" + i1, keyword: "type", params: { type: "string" } }], !1;
														var valid2 = _errs18 === errors;
														if (!valid2)
															break;
													}
												} else
													return validate16.errors = [{ instancePath: instancePath + "/exclude", keyword: "type", params: { type: "array" } }], !1;
											var valid0 = _errs16 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.appliesToDefaultBranch !== void 0) {
												let data10 = data.appliesToDefaultBranch, _errs20 = errors;
												if (typeof data10 != "boolean" && data10 !== null)
													return validate16.errors = [{ instancePath: instancePath + "/appliesToDefaultBranch", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
												var valid0 = _errs20 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.pullRequestRequired !== void 0) {
													let data11 = data.pullRequestRequired, _errs22 = errors;
													if (typeof data11 != "boolean" && data11 !== null)
														return validate16.errors = [{ instancePath: instancePath + "/pullRequestRequired", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
													var valid0 = _errs22 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.requiredApprovals !== void 0) {
														let data12 = data.requiredApprovals, _errs24 = errors;
														if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12)) && data12 !== null)
															return validate16.errors = [{ instancePath: instancePath + "/requiredApprovals", keyword: "type", params: { type: ["integer", "null"] } }], !1;
														var valid0 = _errs24 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.staleApprovalsDismissed !== void 0) {
															let data13 = data.staleApprovalsDismissed, _errs26 = errors;
															if (typeof data13 != "boolean" && data13 !== null)
																return validate16.errors = [{ instancePath: instancePath + "/staleApprovalsDismissed", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
															var valid0 = _errs26 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.codeOwnersRequired !== void 0) {
																let data14 = data.codeOwnersRequired, _errs28 = errors;
																if (typeof data14 != "boolean" && data14 !== null)
																	return validate16.errors = [{ instancePath: instancePath + "/codeOwnersRequired", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
																var valid0 = _errs28 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.lastPushApprovalRequired !== void 0) {
																	let data15 = data.lastPushApprovalRequired, _errs30 = errors;
																	if (typeof data15 != "boolean" && data15 !== null)
																		return validate16.errors = [{ instancePath: instancePath + "/lastPushApprovalRequired", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
																	var valid0 = _errs30 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	if (data.authorApprovalPrevented !== void 0) {
																		let data16 = data.authorApprovalPrevented, _errs32 = errors;
																		if (typeof data16 != "boolean" && data16 !== null)
																			return validate16.errors = [{ instancePath: instancePath + "/authorApprovalPrevented", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
																		var valid0 = _errs32 === errors;
																	} else
																		var valid0 = !0;
																	if (valid0) {
																		if (data.approvalRulesLocked !== void 0) {
																			let data17 = data.approvalRulesLocked, _errs34 = errors;
																			if (typeof data17 != "boolean" && data17 !== null)
																				return validate16.errors = [{ instancePath: instancePath + "/approvalRulesLocked", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
																			var valid0 = _errs34 === errors;
																		} else
																			var valid0 = !0;
																		if (valid0) {
																			if (data.conversationsResolved !== void 0) {
																				let data18 = data.conversationsResolved, _errs36 = errors;
																				if (typeof data18 != "boolean" && data18 !== null)
																					return validate16.errors = [{ instancePath: instancePath + "/conversationsResolved", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
																				var valid0 = _errs36 === errors;
																			} else
																				var valid0 = !0;
																			if (valid0) {
																				if (data.statusChecks !== void 0) {
																					let data19 = data.statusChecks, _errs38 = errors;
																					if (data19 !== null && errors === errors)
																						if (Array.isArray(data19)) {
																							var valid4 = !0;
																							let len2 = data19.length;
																							for (let i2 = 0; i2 < len2; i2++) {
																								let _errs41 = errors;
																								validate18(data19[i2], telling ? instancePath + "/statusChecks/" + i2 : "") || (vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors), errors = vErrors.length);
																								var valid4 = _errs41 === errors;
																								if (!valid4)
																									break;
																							}
																						} else
																							return validate16.errors = [{ instancePath: instancePath + "/statusChecks", keyword: "type", params: { type: "array" } }], !1;
																					var valid0 = _errs38 === errors;
																				} else
																					var valid0 = !0;
																				if (valid0) {
																					if (data.strictStatusChecks !== void 0) {
																						let data21 = data.strictStatusChecks, _errs42 = errors;
																						if (typeof data21 != "boolean" && data21 !== null)
																							return validate16.errors = [{ instancePath: instancePath + "/strictStatusChecks", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
																						var valid0 = _errs42 === errors;
																					} else
																						var valid0 = !0;
																					if (valid0) {
																						if (data.pipelineMustSucceed !== void 0) {
																							let data22 = data.pipelineMustSucceed, _errs44 = errors;
																							if (typeof data22 != "boolean" && data22 !== null)
																								return validate16.errors = [{ instancePath: instancePath + "/pipelineMustSucceed", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
																							var valid0 = _errs44 === errors;
																						} else
																							var valid0 = !0;
																						if (valid0) {
																							if (data.signedCommitsRequired !== void 0) {
																								let data23 = data.signedCommitsRequired, _errs46 = errors;
																								if (typeof data23 != "boolean" && data23 !== null)
																									return validate16.errors = [{ instancePath: instancePath + "/signedCommitsRequired", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
																								var valid0 = _errs46 === errors;
																							} else
																								var valid0 = !0;
																							if (valid0) {
																								if (data.linearHistoryRequired !== void 0) {
																									let data24 = data.linearHistoryRequired, _errs48 = errors;
																									if (typeof data24 != "boolean" && data24 !== null)
																										return validate16.errors = [{ instancePath: instancePath + "/linearHistoryRequired", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
																									var valid0 = _errs48 === errors;
																								} else
																									var valid0 = !0;
																								if (valid0) {
																									if (data.forcePushesAllowed !== void 0) {
																										let data25 = data.forcePushesAllowed, _errs50 = errors;
																										if (typeof data25 != "boolean" && data25 !== null)
																											return validate16.errors = [{ instancePath: instancePath + "/forcePushesAllowed", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
																										var valid0 = _errs50 === errors;
																									} else
																										var valid0 = !0;
																									if (valid0) {
																										if (data.deletionAllowed !== void 0) {
																											let data26 = data.deletionAllowed, _errs52 = errors;
																											if (typeof data26 != "boolean" && data26 !== null)
																												return validate16.errors = [{ instancePath: instancePath + "/deletionAllowed", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
																											var valid0 = _errs52 === errors;
																										} else
																											var valid0 = !0;
																										if (valid0) {
																											if (data.creationAllowed !== void 0) {
																												let data27 = data.creationAllowed, _errs54 = errors;
																												if (typeof data27 != "boolean" && data27 !== null)
																													return validate16.errors = [{ instancePath: instancePath + "/creationAllowed", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
																												var valid0 = _errs54 === errors;
																											} else
																												var valid0 = !0;
																											if (valid0) {
																												if (data.updateAllowed !== void 0) {
																													let data28 = data.updateAllowed, _errs56 = errors;
																													if (typeof data28 != "boolean" && data28 !== null)
																														return validate16.errors = [{ instancePath: instancePath + "/updateAllowed", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
																													var valid0 = _errs56 === errors;
																												} else
																													var valid0 = !0;
																												if (valid0) {
																													if (data.secretsPrevented !== void 0) {
																														let data29 = data.secretsPrevented, _errs58 = errors;
																														if (typeof data29 != "boolean" && data29 !== null)
																															return validate16.errors = [{ instancePath: instancePath + "/secretsPrevented", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
																														var valid0 = _errs58 === errors;
																													} else
																														var valid0 = !0;
																													if (valid0) {
																														if (data.adminsEnforced !== void 0) {
																															let data30 = data.adminsEnforced, _errs60 = errors;
																															if (typeof data30 != "boolean" && data30 !== null)
																																return validate16.errors = [{ instancePath: instancePath + "/adminsEnforced", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
																															var valid0 = _errs60 === errors;
																														} else
																															var valid0 = !0;
																														if (valid0) {
																															if (data.bypassActors !== void 0) {
																																let data31 = data.bypassActors, _errs62 = errors;
																																if (data31 !== null && errors === errors)
																																	if (Array.isArray(data31)) {
																																		var valid6 = !0;
																																		let len3 = data31.length;
																																		for (let i3 = 0; i3 < len3; i3++) {
																																			let _errs65 = errors;
																																			validate21(data31[i3], telling ? instancePath + "/bypassActors/" + i3 : "") || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
																																			var valid6 = _errs65 === errors;
																																			if (!valid6)
																																				break;
																																		}
																																	} else
																																		return validate16.errors = [{ instancePath: instancePath + "/bypassActors", keyword: "type", params: { type: "array" } }], !1;
																																var valid0 = _errs62 === errors;
																															} else
																																var valid0 = !0;
																															if (valid0) {
																																if (data.pushers !== void 0) {
																																	let data33 = data.pushers, _errs66 = errors;
																																	if (data33 !== null && errors === errors)
																																		if (Array.isArray(data33)) {
																																			var valid8 = !0;
																																			let len4 = data33.length;
																																			for (let i4 = 0; i4 < len4; i4++) {
																																				let _errs69 = errors;
																																				validate21(data33[i4], telling ? instancePath + "/pushers/" + i4 : "") || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
																																				var valid8 = _errs69 === errors;
																																				if (!valid8)
																																					break;
																																			}
																																		} else
																																			return validate16.errors = [{ instancePath: instancePath + "/pushers", keyword: "type", params: { type: "array" } }], !1;
																																	var valid0 = _errs66 === errors;
																																} else
																																	var valid0 = !0;
																																if (valid0) {
																																	if (data.mergers !== void 0) {
																																		let data35 = data.mergers, _errs70 = errors;
																																		if (data35 !== null && errors === errors)
																																			if (Array.isArray(data35)) {
																																				var valid10 = !0;
																																				let len5 = data35.length;
																																				for (let i5 = 0; i5 < len5; i5++) {
																																					let _errs73 = errors;
																																					validate21(data35[i5], telling ? instancePath + "/mergers/" + i5 : "") || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
																																					var valid10 = _errs73 === errors;
																																					if (!valid10)
																																						break;
																																				}
																																			} else
																																				return validate16.errors = [{ instancePath: instancePath + "/mergers", keyword: "type", params: { type: "array" } }], !1;
																																		var valid0 = _errs70 === errors;
																																	} else
																																		var valid0 = !0;
																																	if (valid0) {
																																		if (data.otherRules !== void 0) {
																																			let data37 = data.otherRules, _errs74 = errors;
																																			if (errors === _errs74)
																																				if (Array.isArray(data37)) {
																																					var valid11 = !0;
																																					let len6 = data37.length;
																																					for (let i6 = 0; i6 < len6; i6++) {
																																						let _errs76 = errors;
																																						if (typeof data37[i6] != "string")
																																							return validate16.errors = [{ instancePath: instancePath + "/otherRules/" + i6, keyword: "type", params: { type: "string" } }], !1;
																																						var valid11 = _errs76 === errors;
																																						if (!valid11)
																																							break;
																																					}
																																				} else
																																					return validate16.errors = [{ instancePath: instancePath + "/otherRules", keyword: "type", params: { type: "array" } }], !1;
																																			var valid0 = _errs74 === errors;
																																		} else
																																			var valid0 = !0;
																																		if (valid0) {
																																			if (data.unknown !== void 0) {
																																				let data39 = data.unknown, _errs78 = errors;
																																				if (errors === _errs78)
																																					if (Array.isArray(data39)) {
																																						var valid12 = !0;
																																						let len7 = data39.length;
																																						for (let i7 = 0; i7 < len7; i7++) {
																																							let _errs80 = errors;
																																							if (typeof data39[i7] != "string")
																																								return validate16.errors = [{ instancePath: instancePath + "/unknown/" + i7, keyword: "type", params: { type: "string" } }], !1;
																																							var valid12 = _errs80 === errors;
																																							if (!valid12)
																																								break;
																																						}
																																					} else
																																						return validate16.errors = [{ instancePath: instancePath + "/unknown", keyword: "type", params: { type: "array" } }], !1;
																																				var valid0 = _errs78 === errors;
																																			} else
																																				var valid0 = !0;
																																			if (valid0) {
																																				let additional0, count0 = 0;
																																				for (let key0 in data)
																																					count0++;
																																				if (count0 > 33) {
																																					for (let key1 in data)
																																						if (!obj3.has(key1)) {
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
																												}
																											}
																										}
																									}
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
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
			return validate16.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate16.errors = vErrors, errors === 0;
}
var obj4 = /* @__PURE__ */ new Set(["path", "secretScanning", "pushProtection", "dependencyAlerts", "dependencyUpdates", "codeScanning", "codeScanningDefaultSetup", "advancedSecurity", "privateVulnerabilityReporting", "unknown"]);
function validate28(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.secretScanning === void 0 && (missing0 = "secretScanning") || data.pushProtection === void 0 && (missing0 = "pushProtection") || data.dependencyAlerts === void 0 && (missing0 = "dependencyAlerts") || data.dependencyUpdates === void 0 && (missing0 = "dependencyUpdates") || data.codeScanning === void 0 && (missing0 = "codeScanning") || data.codeScanningDefaultSetup === void 0 && (missing0 = "codeScanningDefaultSetup") || data.advancedSecurity === void 0 && (missing0 = "advancedSecurity") || data.privateVulnerabilityReporting === void 0 && (missing0 = "privateVulnerabilityReporting") || data.unknown === void 0 && (missing0 = "unknown"))
				return validate28.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.secretScanning !== void 0) {
					let data1 = data.secretScanning, _errs2 = errors;
					if (typeof data1 != "boolean" && data1 !== null)
						return validate28.errors = [{ instancePath: instancePath + "/secretScanning", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.pushProtection !== void 0) {
						let data2 = data.pushProtection, _errs4 = errors;
						if (typeof data2 != "boolean" && data2 !== null)
							return validate28.errors = [{ instancePath: instancePath + "/pushProtection", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.dependencyAlerts !== void 0) {
							let data3 = data.dependencyAlerts, _errs6 = errors;
							if (typeof data3 != "boolean" && data3 !== null)
								return validate28.errors = [{ instancePath: instancePath + "/dependencyAlerts", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.dependencyUpdates !== void 0) {
								let data4 = data.dependencyUpdates, _errs8 = errors;
								if (typeof data4 != "boolean" && data4 !== null)
									return validate28.errors = [{ instancePath: instancePath + "/dependencyUpdates", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.codeScanning !== void 0) {
									let data5 = data.codeScanning, _errs10 = errors;
									if (typeof data5 != "boolean" && data5 !== null)
										return validate28.errors = [{ instancePath: instancePath + "/codeScanning", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.codeScanningDefaultSetup !== void 0) {
										let data6 = data.codeScanningDefaultSetup, _errs12 = errors;
										if (typeof data6 != "boolean" && data6 !== null)
											return validate28.errors = [{ instancePath: instancePath + "/codeScanningDefaultSetup", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.advancedSecurity !== void 0) {
											let data7 = data.advancedSecurity, _errs14 = errors;
											if (typeof data7 != "boolean" && data7 !== null)
												return validate28.errors = [{ instancePath: instancePath + "/advancedSecurity", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
											var valid0 = _errs14 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.privateVulnerabilityReporting !== void 0) {
												let data8 = data.privateVulnerabilityReporting, _errs16 = errors;
												if (typeof data8 != "boolean" && data8 !== null)
													return validate28.errors = [{ instancePath: instancePath + "/privateVulnerabilityReporting", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
												var valid0 = _errs16 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.unknown !== void 0) {
													let data9 = data.unknown, _errs18 = errors;
													if (errors === _errs18)
														if (Array.isArray(data9)) {
															var valid1 = !0;
															let len0 = data9.length;
															for (let i0 = 0; i0 < len0; i0++) {
																let _errs20 = errors;
																if (typeof data9[i0] != "string")
																	return validate28.errors = [{ instancePath: instancePath + "/unknown/" + i0, keyword: "type", params: { type: "string" } }], !1;
																var valid1 = _errs20 === errors;
																if (!valid1)
																	break;
															}
														} else
															return validate28.errors = [{ instancePath: instancePath + "/unknown", keyword: "type", params: { type: "array" } }], !1;
													var valid0 = _errs18 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													let additional0, count0 = 0;
													for (let key0 in data)
														count0++;
													if (count0 > 10) {
														for (let key1 in data)
															if (!obj4.has(key1)) {
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
		} else
			return validate28.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate28.errors = vErrors, errors === 0;
}
var obj5 = /* @__PURE__ */ new Set(["path", "level", "name", "active", "host", "https", "certificateVerified", "secretSet", "events", "unknown"]);
function validate31(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.level === void 0 && (missing0 = "level") || data.name === void 0 && (missing0 = "name") || data.active === void 0 && (missing0 = "active") || data.host === void 0 && (missing0 = "host") || data.https === void 0 && (missing0 = "https") || data.certificateVerified === void 0 && (missing0 = "certificateVerified") || data.secretSet === void 0 && (missing0 = "secretSet") || data.events === void 0 && (missing0 = "events") || data.unknown === void 0 && (missing0 = "unknown"))
				return validate31.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.level !== void 0) {
					let data1 = data.level, _errs2 = errors;
					if (typeof data1 != "string" && data1 !== null)
						return validate31.errors = [{ instancePath: instancePath + "/level", keyword: "type", params: { type: ["string", "null"] } }], !1;
					if (!(data1 === null || data1 === "repository" || data1 === "organization" || data1 === "enterprise"))
						return validate31.errors = [{ instancePath: instancePath + "/level", keyword: "enum", params: { allowedValues: ["repository", "organization", "enterprise", null] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.name !== void 0) {
						let data2 = data.name, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate31.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.active !== void 0) {
							let data3 = data.active, _errs6 = errors;
							if (typeof data3 != "boolean" && data3 !== null)
								return validate31.errors = [{ instancePath: instancePath + "/active", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.host !== void 0) {
								let data4 = data.host, _errs8 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate31.errors = [{ instancePath: instancePath + "/host", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.https !== void 0) {
									let data5 = data.https, _errs10 = errors;
									if (typeof data5 != "boolean" && data5 !== null)
										return validate31.errors = [{ instancePath: instancePath + "/https", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.certificateVerified !== void 0) {
										let data6 = data.certificateVerified, _errs12 = errors;
										if (typeof data6 != "boolean" && data6 !== null)
											return validate31.errors = [{ instancePath: instancePath + "/certificateVerified", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.secretSet !== void 0) {
											let data7 = data.secretSet, _errs14 = errors;
											if (typeof data7 != "boolean" && data7 !== null)
												return validate31.errors = [{ instancePath: instancePath + "/secretSet", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
											var valid0 = _errs14 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.events !== void 0) {
												let data8 = data.events, _errs16 = errors;
												if (errors === _errs16)
													if (Array.isArray(data8)) {
														var valid1 = !0;
														let len0 = data8.length;
														for (let i0 = 0; i0 < len0; i0++) {
															let _errs18 = errors;
															if (typeof data8[i0] != "string")
																return validate31.errors = [{ instancePath: instancePath + "/events/" + i0, keyword: "type", params: { type: "string" } }], !1;
															var valid1 = _errs18 === errors;
															if (!valid1)
																break;
														}
													} else
														return validate31.errors = [{ instancePath: instancePath + "/events", keyword: "type", params: { type: "array" } }], !1;
												var valid0 = _errs16 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.unknown !== void 0) {
													let data10 = data.unknown, _errs20 = errors;
													if (errors === _errs20)
														if (Array.isArray(data10)) {
															var valid2 = !0;
															let len1 = data10.length;
															for (let i1 = 0; i1 < len1; i1++) {
																let _errs22 = errors;
																if (typeof data10[i1] != "string")
																	return validate31.errors = [{ instancePath: instancePath + "/unknown/" + i1, keyword: "type", params: { type: "string" } }], !1;
																var valid2 = _errs22 === errors;
																if (!valid2)
																	break;
															}
														} else
															return validate31.errors = [{ instancePath: instancePath + "/unknown", keyword: "type", params: { type: "array" } }], !1;
													var valid0 = _errs20 === errors;
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
var obj6 = /* @__PURE__ */ new Set(["path", "name", "type", "role", "admin", "outside", "active", "twoFactor", "lastActiveAt", "expiresAt", "unknown"]);
function validate34(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.name === void 0 && (missing0 = "name") || data.type === void 0 && (missing0 = "type") || data.role === void 0 && (missing0 = "role") || data.admin === void 0 && (missing0 = "admin") || data.outside === void 0 && (missing0 = "outside") || data.active === void 0 && (missing0 = "active") || data.twoFactor === void 0 && (missing0 = "twoFactor") || data.lastActiveAt === void 0 && (missing0 = "lastActiveAt") || data.expiresAt === void 0 && (missing0 = "expiresAt") || data.unknown === void 0 && (missing0 = "unknown"))
				return validate34.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate34.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.type !== void 0) {
						let data2 = data.type, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate34.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: ["string", "null"] } }], !1;
						if (!(data2 === null || data2 === "user" || data2 === "bot" || data2 === "team"))
							return validate34.errors = [{ instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: ["user", "bot", "team", null] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.role !== void 0) {
							let data3 = data.role, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate34.errors = [{ instancePath: instancePath + "/role", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.admin !== void 0) {
								let data4 = data.admin, _errs8 = errors;
								if (typeof data4 != "boolean" && data4 !== null)
									return validate34.errors = [{ instancePath: instancePath + "/admin", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.outside !== void 0) {
									let data5 = data.outside, _errs10 = errors;
									if (typeof data5 != "boolean" && data5 !== null)
										return validate34.errors = [{ instancePath: instancePath + "/outside", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.active !== void 0) {
										let data6 = data.active, _errs12 = errors;
										if (typeof data6 != "boolean" && data6 !== null)
											return validate34.errors = [{ instancePath: instancePath + "/active", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.twoFactor !== void 0) {
											let data7 = data.twoFactor, _errs14 = errors;
											if (typeof data7 != "boolean" && data7 !== null)
												return validate34.errors = [{ instancePath: instancePath + "/twoFactor", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
											var valid0 = _errs14 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.lastActiveAt !== void 0) {
												let data8 = data.lastActiveAt, _errs16 = errors;
												if (typeof data8 != "string" && data8 !== null)
													return validate34.errors = [{ instancePath: instancePath + "/lastActiveAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
												var valid0 = _errs16 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.expiresAt !== void 0) {
													let data9 = data.expiresAt, _errs18 = errors;
													if (typeof data9 != "string" && data9 !== null)
														return validate34.errors = [{ instancePath: instancePath + "/expiresAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
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
																		return validate34.errors = [{ instancePath: instancePath + "/unknown/" + i0, keyword: "type", params: { type: "string" } }], !1;
																	var valid1 = _errs22 === errors;
																	if (!valid1)
																		break;
																}
															} else
																return validate34.errors = [{ instancePath: instancePath + "/unknown", keyword: "type", params: { type: "array" } }], !1;
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
															return validate34.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
													}
												}
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
			return validate34.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate34.errors = vErrors, errors === 0;
}
function validate38(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.name === void 0 && (missing0 = "name") || data.readOnly === void 0 && (missing0 = "readOnly") || data.enabled === void 0 && (missing0 = "enabled") || data.createdAt === void 0 && (missing0 = "createdAt") || data.lastUsedAt === void 0 && (missing0 = "lastUsedAt") || data.expiresAt === void 0 && (missing0 = "expiresAt") || data.unknown === void 0 && (missing0 = "unknown"))
				return validate38.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate38.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.readOnly !== void 0) {
						let data2 = data.readOnly, _errs4 = errors;
						if (typeof data2 != "boolean" && data2 !== null)
							return validate38.errors = [{ instancePath: instancePath + "/readOnly", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.enabled !== void 0) {
							let data3 = data.enabled, _errs6 = errors;
							if (typeof data3 != "boolean" && data3 !== null)
								return validate38.errors = [{ instancePath: instancePath + "/enabled", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.createdAt !== void 0) {
								let data4 = data.createdAt, _errs8 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate38.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.lastUsedAt !== void 0) {
									let data5 = data.lastUsedAt, _errs10 = errors;
									if (typeof data5 != "string" && data5 !== null)
										return validate38.errors = [{ instancePath: instancePath + "/lastUsedAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.expiresAt !== void 0) {
										let data6 = data.expiresAt, _errs12 = errors;
										if (typeof data6 != "string" && data6 !== null)
											return validate38.errors = [{ instancePath: instancePath + "/expiresAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
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
															return validate38.errors = [{ instancePath: instancePath + "/unknown/" + i0, keyword: "type", params: { type: "string" } }], !1;
														var valid1 = _errs16 === errors;
														if (!valid1)
															break;
													}
												} else
													return validate38.errors = [{ instancePath: instancePath + "/unknown", keyword: "type", params: { type: "array" } }], !1;
											var valid0 = _errs14 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											let additional0, count0 = 0;
											for (let key0 in data)
												count0++;
											if (count0 > 8) {
												for (let key1 in data)
													if (!(key1 === "path" || key1 === "name" || key1 === "readOnly" || key1 === "enabled" || key1 === "createdAt" || key1 === "lastUsedAt" || key1 === "expiresAt" || key1 === "unknown")) {
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
		} else
			return validate38.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate38.errors = vErrors, errors === 0;
}
var obj7 = /* @__PURE__ */ new Set(["path", "name", "type", "owner", "scopes", "active", "createdAt", "lastUsedAt", "expiresAt", "unknown"]);
function validate41(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.name === void 0 && (missing0 = "name") || data.type === void 0 && (missing0 = "type") || data.owner === void 0 && (missing0 = "owner") || data.scopes === void 0 && (missing0 = "scopes") || data.active === void 0 && (missing0 = "active") || data.createdAt === void 0 && (missing0 = "createdAt") || data.lastUsedAt === void 0 && (missing0 = "lastUsedAt") || data.expiresAt === void 0 && (missing0 = "expiresAt") || data.unknown === void 0 && (missing0 = "unknown"))
				return validate41.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate41.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.type !== void 0) {
						let data2 = data.type, _errs4 = errors;
						if (typeof data2 != "string")
							return validate41.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }], !1;
						if (!(data2 === "project-access-token" || data2 === "group-access-token" || data2 === "deploy-token" || data2 === "personal-access-token"))
							return validate41.errors = [{ instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: ["project-access-token", "group-access-token", "deploy-token", "personal-access-token"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.owner !== void 0) {
							let data3 = data.owner, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate41.errors = [{ instancePath: instancePath + "/owner", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.scopes !== void 0) {
								let data4 = data.scopes, _errs8 = errors;
								if (errors === _errs8)
									if (Array.isArray(data4)) {
										var valid1 = !0;
										let len0 = data4.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let _errs10 = errors;
											if (typeof data4[i0] != "string")
												return validate41.errors = [{ instancePath: instancePath + "/scopes/" + i0, keyword: "type", params: { type: "string" } }], !1;
											var valid1 = _errs10 === errors;
											if (!valid1)
												break;
										}
									} else
										return validate41.errors = [{ instancePath: instancePath + "/scopes", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.active !== void 0) {
									let data6 = data.active, _errs12 = errors;
									if (typeof data6 != "boolean" && data6 !== null)
										return validate41.errors = [{ instancePath: instancePath + "/active", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
									var valid0 = _errs12 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.createdAt !== void 0) {
										let data7 = data.createdAt, _errs14 = errors;
										if (typeof data7 != "string" && data7 !== null)
											return validate41.errors = [{ instancePath: instancePath + "/createdAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
										var valid0 = _errs14 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.lastUsedAt !== void 0) {
											let data8 = data.lastUsedAt, _errs16 = errors;
											if (typeof data8 != "string" && data8 !== null)
												return validate41.errors = [{ instancePath: instancePath + "/lastUsedAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
											var valid0 = _errs16 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.expiresAt !== void 0) {
												let data9 = data.expiresAt, _errs18 = errors;
												if (typeof data9 != "string" && data9 !== null)
													return validate41.errors = [{ instancePath: instancePath + "/expiresAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
												var valid0 = _errs18 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.unknown !== void 0) {
													let data10 = data.unknown, _errs20 = errors;
													if (errors === _errs20)
														if (Array.isArray(data10)) {
															var valid2 = !0;
															let len1 = data10.length;
															for (let i1 = 0; i1 < len1; i1++) {
																let _errs22 = errors;
																if (typeof data10[i1] != "string")
																	return validate41.errors = [{ instancePath: instancePath + "/unknown/" + i1, keyword: "type", params: { type: "string" } }], !1;
																var valid2 = _errs22 === errors;
																if (!valid2)
																	break;
															}
														} else
															return validate41.errors = [{ instancePath: instancePath + "/unknown", keyword: "type", params: { type: "array" } }], !1;
													var valid0 = _errs20 === errors;
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
														return validate41.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
												}
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
			return validate41.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate41.errors = vErrors, errors === 0;
}
function validate44(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.name === void 0 && (missing0 = "name") || data.permissions === void 0 && (missing0 = "permissions") || data.repositories === void 0 && (missing0 = "repositories") || data.suspended === void 0 && (missing0 = "suspended") || data.unknown === void 0 && (missing0 = "unknown"))
				return validate44.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate44.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.permissions !== void 0) {
						let data2 = data.permissions, _errs4 = errors;
						if (errors === _errs4)
							if (data2 && typeof data2 == "object" && !Array.isArray(data2))
								for (let key0 in data2) {
									let _errs7 = errors;
									if (typeof data2[key0] != "string")
										return validate44.errors = [{ instancePath: instancePath + "/permissions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } }], !1;
									var valid1 = _errs7 === errors;
									if (!valid1)
										break;
								}
							else
								return validate44.errors = [{ instancePath: instancePath + "/permissions", keyword: "type", params: { type: "object" } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.repositories !== void 0) {
							let data4 = data.repositories, _errs9 = errors;
							if (typeof data4 != "string" && data4 !== null)
								return validate44.errors = [{ instancePath: instancePath + "/repositories", keyword: "type", params: { type: ["string", "null"] } }], !1;
							if (!(data4 === null || data4 === "all" || data4 === "selected"))
								return validate44.errors = [{ instancePath: instancePath + "/repositories", keyword: "enum", params: { allowedValues: ["all", "selected", null] } }], !1;
							var valid0 = _errs9 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.suspended !== void 0) {
								let data5 = data.suspended, _errs11 = errors;
								if (typeof data5 != "boolean" && data5 !== null)
									return validate44.errors = [{ instancePath: instancePath + "/suspended", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
								var valid0 = _errs11 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.unknown !== void 0) {
									let data6 = data.unknown, _errs13 = errors;
									if (errors === _errs13)
										if (Array.isArray(data6)) {
											var valid2 = !0;
											let len0 = data6.length;
											for (let i0 = 0; i0 < len0; i0++) {
												let _errs15 = errors;
												if (typeof data6[i0] != "string")
													return validate44.errors = [{ instancePath: instancePath + "/unknown/" + i0, keyword: "type", params: { type: "string" } }], !1;
												var valid2 = _errs15 === errors;
												if (!valid2)
													break;
											}
										} else
											return validate44.errors = [{ instancePath: instancePath + "/unknown", keyword: "type", params: { type: "array" } }], !1;
									var valid0 = _errs13 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									let additional0, count0 = 0;
									for (let key1 in data)
										count0++;
									if (count0 > 6) {
										for (let key2 in data)
											if (!(key2 === "path" || key2 === "name" || key2 === "permissions" || key2 === "repositories" || key2 === "suspended" || key2 === "unknown")) {
												additional0 = key2;
												break;
											}
									}
									if (additional0 !== void 0)
										return validate44.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
								}
							}
						}
					}
				}
			}
		} else
			return validate44.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate44.errors = vErrors, errors === 0;
}
var obj8 = /* @__PURE__ */ new Set(["path", "name", "requiredApprovals", "reviewers", "selfApprovalPrevented", "adminsEnforced", "waitMinutes", "branches", "branchPatterns", "deployers", "unknown"]);
function validate47(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.name === void 0 && (missing0 = "name") || data.requiredApprovals === void 0 && (missing0 = "requiredApprovals") || data.reviewers === void 0 && (missing0 = "reviewers") || data.selfApprovalPrevented === void 0 && (missing0 = "selfApprovalPrevented") || data.adminsEnforced === void 0 && (missing0 = "adminsEnforced") || data.waitMinutes === void 0 && (missing0 = "waitMinutes") || data.branches === void 0 && (missing0 = "branches") || data.branchPatterns === void 0 && (missing0 = "branchPatterns") || data.deployers === void 0 && (missing0 = "deployers") || data.unknown === void 0 && (missing0 = "unknown"))
				return validate47.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate47.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.requiredApprovals !== void 0) {
						let data2 = data.requiredApprovals, _errs4 = errors;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)) && data2 !== null)
							return validate47.errors = [{ instancePath: instancePath + "/requiredApprovals", keyword: "type", params: { type: ["integer", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.reviewers !== void 0) {
							let data3 = data.reviewers, _errs6 = errors;
							if (data3 !== null && errors === errors)
								if (Array.isArray(data3)) {
									var valid2 = !0;
									let len0 = data3.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let _errs9 = errors;
										validate21(data3[i0], telling ? instancePath + "/reviewers/" + i0 : "") || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
										var valid2 = _errs9 === errors;
										if (!valid2)
											break;
									}
								} else
									return validate47.errors = [{ instancePath: instancePath + "/reviewers", keyword: "type", params: { type: "array" } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.selfApprovalPrevented !== void 0) {
								let data5 = data.selfApprovalPrevented, _errs10 = errors;
								if (typeof data5 != "boolean" && data5 !== null)
									return validate47.errors = [{ instancePath: instancePath + "/selfApprovalPrevented", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
								var valid0 = _errs10 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.adminsEnforced !== void 0) {
									let data6 = data.adminsEnforced, _errs12 = errors;
									if (typeof data6 != "boolean" && data6 !== null)
										return validate47.errors = [{ instancePath: instancePath + "/adminsEnforced", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
									var valid0 = _errs12 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.waitMinutes !== void 0) {
										let data7 = data.waitMinutes, _errs14 = errors;
										if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7)) && data7 !== null)
											return validate47.errors = [{ instancePath: instancePath + "/waitMinutes", keyword: "type", params: { type: ["integer", "null"] } }], !1;
										var valid0 = _errs14 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.branches !== void 0) {
											let data8 = data.branches, _errs16 = errors;
											if (typeof data8 != "string" && data8 !== null)
												return validate47.errors = [{ instancePath: instancePath + "/branches", keyword: "type", params: { type: ["string", "null"] } }], !1;
											if (!(data8 === null || data8 === "all" || data8 === "protected" || data8 === "selected"))
												return validate47.errors = [{ instancePath: instancePath + "/branches", keyword: "enum", params: { allowedValues: ["all", "protected", "selected", null] } }], !1;
											var valid0 = _errs16 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.branchPatterns !== void 0) {
												let data9 = data.branchPatterns, _errs18 = errors;
												if (data9 !== null && errors === errors)
													if (Array.isArray(data9)) {
														var valid4 = !0;
														let len1 = data9.length;
														for (let i1 = 0; i1 < len1; i1++) {
															let _errs21 = errors;
															if (typeof data9[i1] != "string")
																return validate47.errors = [{ instancePath: instancePath + "/branchPatterns/" + i1, keyword: "type", params: { type: "string" } }], !1;
															var valid4 = _errs21 === errors;
															if (!valid4)
																break;
														}
													} else
														return validate47.errors = [{ instancePath: instancePath + "/branchPatterns", keyword: "type", params: { type: "array" } }], !1;
												var valid0 = _errs18 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.deployers !== void 0) {
													let data11 = data.deployers, _errs23 = errors;
													if (data11 !== null && errors === errors)
														if (Array.isArray(data11)) {
															var valid6 = !0;
															let len2 = data11.length;
															for (let i2 = 0; i2 < len2; i2++) {
																let _errs26 = errors;
																validate21(data11[i2], telling ? instancePath + "/deployers/" + i2 : "") || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
																var valid6 = _errs26 === errors;
																if (!valid6)
																	break;
															}
														} else
															return validate47.errors = [{ instancePath: instancePath + "/deployers", keyword: "type", params: { type: "array" } }], !1;
													var valid0 = _errs23 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.unknown !== void 0) {
														let data13 = data.unknown, _errs27 = errors;
														if (errors === _errs27)
															if (Array.isArray(data13)) {
																var valid7 = !0;
																let len3 = data13.length;
																for (let i3 = 0; i3 < len3; i3++) {
																	let _errs29 = errors;
																	if (typeof data13[i3] != "string")
																		return validate47.errors = [{ instancePath: instancePath + "/unknown/" + i3, keyword: "type", params: { type: "string" } }], !1;
																	var valid7 = _errs29 === errors;
																	if (!valid7)
																		break;
																}
															} else
																return validate47.errors = [{ instancePath: instancePath + "/unknown", keyword: "type", params: { type: "array" } }], !1;
														var valid0 = _errs27 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														let additional0, count0 = 0;
														for (let key0 in data)
															count0++;
														if (count0 > 11) {
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
		} else
			return validate47.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate47.errors = vErrors, errors === 0;
}
function validate52(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.type === void 0 && (missing0 = "type") || data.enabled === void 0 && (missing0 = "enabled") || data.host === void 0 && (missing0 = "host"))
				return validate52.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.type !== void 0) {
					let data1 = data.type, _errs2 = errors;
					if (typeof data1 != "string" && data1 !== null)
						return validate52.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.enabled !== void 0) {
						let data2 = data.enabled, _errs4 = errors;
						if (typeof data2 != "boolean" && data2 !== null)
							return validate52.errors = [{ instancePath: instancePath + "/enabled", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.host !== void 0) {
							let data3 = data.host, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate52.errors = [{ instancePath: instancePath + "/host", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							let additional0, count0 = 0;
							for (let key0 in data)
								count0++;
							if (count0 > 4) {
								for (let key1 in data)
									if (!(key1 === "path" || key1 === "type" || key1 === "enabled" || key1 === "host")) {
										additional0 = key1;
										break;
									}
							}
							if (additional0 !== void 0)
								return validate52.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
						}
					}
				}
			}
		} else
			return validate52.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate52.errors = vErrors, errors === 0;
}
function validate55(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.id === void 0 && (missing0 = "id") || data.author === void 0 && (missing0 = "author") || data.committedAt === void 0 && (missing0 = "committedAt") || data.verified === void 0 && (missing0 = "verified") || data.verificationReason === void 0 && (missing0 = "verificationReason") || data.unknown === void 0 && (missing0 = "unknown"))
				return validate55.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate55.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.author !== void 0) {
						let data2 = data.author, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate55.errors = [{ instancePath: instancePath + "/author", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.committedAt !== void 0) {
							let data3 = data.committedAt, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate55.errors = [{ instancePath: instancePath + "/committedAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.verified !== void 0) {
								let data4 = data.verified, _errs8 = errors;
								if (typeof data4 != "boolean" && data4 !== null)
									return validate55.errors = [{ instancePath: instancePath + "/verified", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.verificationReason !== void 0) {
									let data5 = data.verificationReason, _errs10 = errors;
									if (typeof data5 != "string" && data5 !== null)
										return validate55.errors = [{ instancePath: instancePath + "/verificationReason", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.unknown !== void 0) {
										let data6 = data.unknown, _errs12 = errors;
										if (errors === _errs12)
											if (Array.isArray(data6)) {
												var valid1 = !0;
												let len0 = data6.length;
												for (let i0 = 0; i0 < len0; i0++) {
													let _errs14 = errors;
													if (typeof data6[i0] != "string")
														return validate55.errors = [{ instancePath: instancePath + "/unknown/" + i0, keyword: "type", params: { type: "string" } }], !1;
													var valid1 = _errs14 === errors;
													if (!valid1)
														break;
												}
											} else
												return validate55.errors = [{ instancePath: instancePath + "/unknown", keyword: "type", params: { type: "array" } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										let additional0, count0 = 0;
										for (let key0 in data)
											count0++;
										if (count0 > 7) {
											for (let key1 in data)
												if (!(key1 === "path" || key1 === "id" || key1 === "author" || key1 === "committedAt" || key1 === "verified" || key1 === "verificationReason" || key1 === "unknown")) {
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
		} else
			return validate55.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate55.errors = vErrors, errors === 0;
}
var obj9 = /* @__PURE__ */ new Set(["path", "id", "author", "head", "base", "mergeCommit", "mergedAt", "mergedBy", "approvedBy", "unknown"]);
function validate58(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.id === void 0 && (missing0 = "id") || data.author === void 0 && (missing0 = "author") || data.head === void 0 && (missing0 = "head") || data.base === void 0 && (missing0 = "base") || data.mergeCommit === void 0 && (missing0 = "mergeCommit") || data.mergedAt === void 0 && (missing0 = "mergedAt") || data.mergedBy === void 0 && (missing0 = "mergedBy") || data.approvedBy === void 0 && (missing0 = "approvedBy") || data.unknown === void 0 && (missing0 = "unknown"))
				return validate58.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate58.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.author !== void 0) {
						let data2 = data.author, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate58.errors = [{ instancePath: instancePath + "/author", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.head !== void 0) {
							let data3 = data.head, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate58.errors = [{ instancePath: instancePath + "/head", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.base !== void 0) {
								let data4 = data.base, _errs8 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate58.errors = [{ instancePath: instancePath + "/base", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.mergeCommit !== void 0) {
									let data5 = data.mergeCommit, _errs10 = errors;
									if (typeof data5 != "string" && data5 !== null)
										return validate58.errors = [{ instancePath: instancePath + "/mergeCommit", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.mergedAt !== void 0) {
										let data6 = data.mergedAt, _errs12 = errors;
										if (typeof data6 != "string" && data6 !== null)
											return validate58.errors = [{ instancePath: instancePath + "/mergedAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.mergedBy !== void 0) {
											let data7 = data.mergedBy, _errs14 = errors;
											if (typeof data7 != "string" && data7 !== null)
												return validate58.errors = [{ instancePath: instancePath + "/mergedBy", keyword: "type", params: { type: ["string", "null"] } }], !1;
											var valid0 = _errs14 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.approvedBy !== void 0) {
												let data8 = data.approvedBy, _errs16 = errors;
												if (data8 !== null && errors === errors)
													if (Array.isArray(data8)) {
														var valid2 = !0;
														let len0 = data8.length;
														for (let i0 = 0; i0 < len0; i0++) {
															let _errs19 = errors;
															if (typeof data8[i0] != "string")
																return validate58.errors = [{ instancePath: instancePath + "/approvedBy/" + i0, keyword: "type", params: { type: "string" } }], !1;
															var valid2 = _errs19 === errors;
															if (!valid2)
																break;
														}
													} else
														return validate58.errors = [{ instancePath: instancePath + "/approvedBy", keyword: "type", params: { type: "array" } }], !1;
												var valid0 = _errs16 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.unknown !== void 0) {
													let data10 = data.unknown, _errs21 = errors;
													if (errors === _errs21)
														if (Array.isArray(data10)) {
															var valid3 = !0;
															let len1 = data10.length;
															for (let i1 = 0; i1 < len1; i1++) {
																let _errs23 = errors;
																if (typeof data10[i1] != "string")
																	return validate58.errors = [{ instancePath: instancePath + "/unknown/" + i1, keyword: "type", params: { type: "string" } }], !1;
																var valid3 = _errs23 === errors;
																if (!valid3)
																	break;
															}
														} else
															return validate58.errors = [{ instancePath: instancePath + "/unknown", keyword: "type", params: { type: "array" } }], !1;
													var valid0 = _errs21 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													let additional0, count0 = 0;
													for (let key0 in data)
														count0++;
													if (count0 > 10) {
														for (let key1 in data)
															if (!obj9.has(key1)) {
																additional0 = key1;
																break;
															}
													}
													if (additional0 !== void 0)
														return validate58.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
												}
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
			return validate58.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate58.errors = vErrors, errors === 0;
}
function validate63(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.name === void 0 && (missing0 = "name") || data.score === void 0 && (missing0 = "score") || data.reason === void 0 && (missing0 = "reason") || data.details === void 0 && (missing0 = "details") || data.documentation === void 0 && (missing0 = "documentation") || data.annotations === void 0 && (missing0 = "annotations") || data.unknown === void 0 && (missing0 = "unknown"))
				return validate63.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate63.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.score !== void 0) {
						let data2 = data.score, _errs4 = errors;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)) && data2 !== null)
							return validate63.errors = [{ instancePath: instancePath + "/score", keyword: "type", params: { type: ["integer", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.reason !== void 0) {
							let data3 = data.reason, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate63.errors = [{ instancePath: instancePath + "/reason", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.details !== void 0) {
								let data4 = data.details, _errs8 = errors;
								if (errors === _errs8)
									if (Array.isArray(data4)) {
										var valid1 = !0;
										let len0 = data4.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let _errs10 = errors;
											if (typeof data4[i0] != "string")
												return validate63.errors = [{ instancePath: instancePath + "/details/" + i0, keyword: "type", params: { type: "string" } }], !1;
											var valid1 = _errs10 === errors;
											if (!valid1)
												break;
										}
									} else
										return validate63.errors = [{ instancePath: instancePath + "/details", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.documentation !== void 0) {
									let data6 = data.documentation, _errs12 = errors;
									if (typeof data6 != "string" && data6 !== null)
										return validate63.errors = [{ instancePath: instancePath + "/documentation", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs12 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.annotations !== void 0) {
										let data7 = data.annotations, _errs14 = errors;
										if (errors === _errs14)
											if (Array.isArray(data7)) {
												var valid2 = !0;
												let len1 = data7.length;
												for (let i1 = 0; i1 < len1; i1++) {
													let _errs16 = errors;
													if (typeof data7[i1] != "string")
														return validate63.errors = [{ instancePath: instancePath + "/annotations/" + i1, keyword: "type", params: { type: "string" } }], !1;
													var valid2 = _errs16 === errors;
													if (!valid2)
														break;
												}
											} else
												return validate63.errors = [{ instancePath: instancePath + "/annotations", keyword: "type", params: { type: "array" } }], !1;
										var valid0 = _errs14 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.unknown !== void 0) {
											let data9 = data.unknown, _errs18 = errors;
											if (errors === _errs18)
												if (Array.isArray(data9)) {
													var valid3 = !0;
													let len2 = data9.length;
													for (let i2 = 0; i2 < len2; i2++) {
														let _errs20 = errors;
														if (typeof data9[i2] != "string")
															return validate63.errors = [{ instancePath: instancePath + "/unknown/" + i2, keyword: "type", params: { type: "string" } }], !1;
														var valid3 = _errs20 === errors;
														if (!valid3)
															break;
													}
												} else
													return validate63.errors = [{ instancePath: instancePath + "/unknown", keyword: "type", params: { type: "array" } }], !1;
											var valid0 = _errs18 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											let additional0, count0 = 0;
											for (let key0 in data)
												count0++;
											if (count0 > 8) {
												for (let key1 in data)
													if (!(key1 === "path" || key1 === "name" || key1 === "score" || key1 === "reason" || key1 === "details" || key1 === "documentation" || key1 === "annotations" || key1 === "unknown")) {
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
		} else
			return validate63.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate63.errors = vErrors, errors === 0;
}
var obj10 = /* @__PURE__ */ new Set(["path", "repository", "commit", "date", "version", "toolCommit", "score", "checks", "unknown"]);
function validate61(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.repository === void 0 && (missing0 = "repository") || data.commit === void 0 && (missing0 = "commit") || data.date === void 0 && (missing0 = "date") || data.version === void 0 && (missing0 = "version") || data.toolCommit === void 0 && (missing0 = "toolCommit") || data.score === void 0 && (missing0 = "score") || data.checks === void 0 && (missing0 = "checks") || data.unknown === void 0 && (missing0 = "unknown"))
				return validate61.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.repository !== void 0) {
					let data1 = data.repository, _errs2 = errors;
					if (typeof data1 != "string" && data1 !== null)
						return validate61.errors = [{ instancePath: instancePath + "/repository", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.commit !== void 0) {
						let data2 = data.commit, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate61.errors = [{ instancePath: instancePath + "/commit", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.date !== void 0) {
							let data3 = data.date, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate61.errors = [{ instancePath: instancePath + "/date", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.version !== void 0) {
								let data4 = data.version, _errs8 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate61.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.toolCommit !== void 0) {
									let data5 = data.toolCommit, _errs10 = errors;
									if (typeof data5 != "string" && data5 !== null)
										return validate61.errors = [{ instancePath: instancePath + "/toolCommit", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.score !== void 0) {
										let data6 = data.score, _errs12 = errors;
										if (typeof data6 != "number" && data6 !== null)
											return validate61.errors = [{ instancePath: instancePath + "/score", keyword: "type", params: { type: ["number", "null"] } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.checks !== void 0) {
											let data7 = data.checks, _errs14 = errors;
											if (errors === _errs14)
												if (Array.isArray(data7)) {
													var valid1 = !0;
													let len0 = data7.length;
													for (let i0 = 0; i0 < len0; i0++) {
														let _errs16 = errors;
														validate63(data7[i0], telling ? instancePath + "/checks/" + i0 : "") || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length);
														var valid1 = _errs16 === errors;
														if (!valid1)
															break;
													}
												} else
													return validate61.errors = [{ instancePath: instancePath + "/checks", keyword: "type", params: { type: "array" } }], !1;
											var valid0 = _errs14 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.unknown !== void 0) {
												let data9 = data.unknown, _errs17 = errors;
												if (errors === _errs17)
													if (Array.isArray(data9)) {
														var valid2 = !0;
														let len1 = data9.length;
														for (let i1 = 0; i1 < len1; i1++) {
															let _errs19 = errors;
															if (typeof data9[i1] != "string")
																return validate61.errors = [{ instancePath: instancePath + "/unknown/" + i1, keyword: "type", params: { type: "string" } }], !1;
															var valid2 = _errs19 === errors;
															if (!valid2)
																break;
														}
													} else
														return validate61.errors = [{ instancePath: instancePath + "/unknown", keyword: "type", params: { type: "array" } }], !1;
												var valid0 = _errs17 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												let additional0, count0 = 0;
												for (let key0 in data)
													count0++;
												if (count0 > 9) {
													for (let key1 in data)
														if (!obj10.has(key1)) {
															additional0 = key1;
															break;
														}
												}
												if (additional0 !== void 0)
													return validate61.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
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
			return validate61.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate61.errors = vErrors, errors === 0;
}
function validate69(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.pattern === void 0 && (missing0 = "pattern") || data.owners === void 0 && (missing0 = "owners") || data.section === void 0 && (missing0 = "section") || data.optional === void 0 && (missing0 = "optional") || data.requiredApprovals === void 0 && (missing0 = "requiredApprovals") || data.line === void 0 && (missing0 = "line"))
				return validate69.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.pattern !== void 0) {
					let _errs2 = errors;
					if (typeof data.pattern != "string")
						return validate69.errors = [{ instancePath: instancePath + "/pattern", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.owners !== void 0) {
						let data2 = data.owners, _errs4 = errors;
						if (errors === _errs4)
							if (Array.isArray(data2)) {
								var valid1 = !0;
								let len0 = data2.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let _errs6 = errors;
									if (typeof data2[i0] != "string")
										return validate69.errors = [{ instancePath: instancePath + "/owners/" + i0, keyword: "type", params: { type: "string" } }], !1;
									var valid1 = _errs6 === errors;
									if (!valid1)
										break;
								}
							} else
								return validate69.errors = [{ instancePath: instancePath + "/owners", keyword: "type", params: { type: "array" } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.section !== void 0) {
							let data4 = data.section, _errs8 = errors;
							if (typeof data4 != "string" && data4 !== null)
								return validate69.errors = [{ instancePath: instancePath + "/section", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs8 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.optional !== void 0) {
								let data5 = data.optional, _errs10 = errors;
								if (typeof data5 != "boolean" && data5 !== null)
									return validate69.errors = [{ instancePath: instancePath + "/optional", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
								var valid0 = _errs10 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.requiredApprovals !== void 0) {
									let data6 = data.requiredApprovals, _errs12 = errors;
									if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6)) && data6 !== null)
										return validate69.errors = [{ instancePath: instancePath + "/requiredApprovals", keyword: "type", params: { type: ["integer", "null"] } }], !1;
									var valid0 = _errs12 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.line !== void 0) {
										let data7 = data.line, _errs14 = errors;
										if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7)))
											return validate69.errors = [{ instancePath: instancePath + "/line", keyword: "type", params: { type: "integer" } }], !1;
										var valid0 = _errs14 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										let additional0, count0 = 0;
										for (let key0 in data)
											count0++;
										if (count0 > 7) {
											for (let key1 in data)
												if (!(key1 === "path" || key1 === "pattern" || key1 === "owners" || key1 === "section" || key1 === "optional" || key1 === "requiredApprovals" || key1 === "line")) {
													additional0 = key1;
													break;
												}
										}
										if (additional0 !== void 0)
											return validate69.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
									}
								}
							}
						}
					}
				}
			}
		} else
			return validate69.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate69.errors = vErrors, errors === 0;
}
function validate67(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.entries === void 0 && (missing0 = "entries"))
				return validate67.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.entries !== void 0) {
					let data1 = data.entries, _errs2 = errors;
					if (errors === _errs2)
						if (Array.isArray(data1)) {
							var valid1 = !0;
							let len0 = data1.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let _errs4 = errors;
								validate69(data1[i0], telling ? instancePath + "/entries/" + i0 : "") || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length);
								var valid1 = _errs4 === errors;
								if (!valid1)
									break;
							}
						} else
							return validate67.errors = [{ instancePath: instancePath + "/entries", keyword: "type", params: { type: "array" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					let additional0, count0 = 0;
					for (let key0 in data)
						count0++;
					if (count0 > 2) {
						for (let key1 in data)
							if (!(key1 === "path" || key1 === "entries")) {
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
function validate75(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.type === void 0 && (missing0 = "type") || data.value === void 0 && (missing0 = "value") || data.private === void 0 && (missing0 = "private"))
				return validate75.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate75.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }], !1;
					if (!(data1 === "email" || data1 === "url" || data1 === "advisory" || data1 === "phone" || data1 === "other"))
						return validate75.errors = [{ instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: ["email", "url", "advisory", "phone", "other"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.value !== void 0) {
						let _errs4 = errors;
						if (typeof data.value != "string")
							return validate75.errors = [{ instancePath: instancePath + "/value", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.private !== void 0) {
							let data3 = data.private, _errs6 = errors;
							if (typeof data3 != "boolean" && data3 !== null)
								return validate75.errors = [{ instancePath: instancePath + "/private", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							let additional0, count0 = 0;
							for (let key0 in data)
								count0++;
							if (count0 > 4) {
								for (let key1 in data)
									if (!(key1 === "path" || key1 === "type" || key1 === "value" || key1 === "private")) {
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
		} else
			return validate75.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate75.errors = vErrors, errors === 0;
}
function validate78(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.text === void 0 && (missing0 = "text") || data.days === void 0 && (missing0 = "days"))
				return validate78.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate78.errors = [{ instancePath: instancePath + "/text", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.days !== void 0) {
						let data2 = data.days, _errs4 = errors;
						if (typeof data2 != "number" && data2 !== null)
							return validate78.errors = [{ instancePath: instancePath + "/days", keyword: "type", params: { type: ["number", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						let additional0, count0 = 0;
						for (let key0 in data)
							count0++;
						if (count0 > 3) {
							for (let key1 in data)
								if (!(key1 === "path" || key1 === "text" || key1 === "days")) {
									additional0 = key1;
									break;
								}
						}
						if (additional0 !== void 0)
							return validate78.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
					}
				}
			}
		} else
			return validate78.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate78.errors = vErrors, errors === 0;
}
var obj11 = /* @__PURE__ */ new Set(["path", "type", "contacts", "links", "supportedVersions", "disclosure", "timeFrames", "expiresAt", "encryptionKeys", "canonical", "signed"]);
function validate73(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.type === void 0 && (missing0 = "type") || data.contacts === void 0 && (missing0 = "contacts") || data.links === void 0 && (missing0 = "links") || data.supportedVersions === void 0 && (missing0 = "supportedVersions") || data.disclosure === void 0 && (missing0 = "disclosure") || data.timeFrames === void 0 && (missing0 = "timeFrames") || data.expiresAt === void 0 && (missing0 = "expiresAt") || data.encryptionKeys === void 0 && (missing0 = "encryptionKeys") || data.canonical === void 0 && (missing0 = "canonical") || data.signed === void 0 && (missing0 = "signed"))
				return validate73.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate73.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }], !1;
					if (!(data1 === "security-md" || data1 === "security-txt"))
						return validate73.errors = [{ instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: ["security-md", "security-txt"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.contacts !== void 0) {
						let data2 = data.contacts, _errs4 = errors;
						if (errors === _errs4)
							if (Array.isArray(data2)) {
								var valid1 = !0;
								let len0 = data2.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let _errs6 = errors;
									validate75(data2[i0], telling ? instancePath + "/contacts/" + i0 : "") || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length);
									var valid1 = _errs6 === errors;
									if (!valid1)
										break;
								}
							} else
								return validate73.errors = [{ instancePath: instancePath + "/contacts", keyword: "type", params: { type: "array" } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.links !== void 0) {
							let data4 = data.links, _errs7 = errors;
							if (errors === _errs7)
								if (Array.isArray(data4)) {
									var valid2 = !0;
									let len1 = data4.length;
									for (let i1 = 0; i1 < len1; i1++) {
										let _errs9 = errors;
										if (typeof data4[i1] != "string")
											return validate73.errors = [{ instancePath: instancePath + "/links/" + i1, keyword: "type", params: { type: "string" } }], !1;
										var valid2 = _errs9 === errors;
										if (!valid2)
											break;
									}
								} else
									return validate73.errors = [{ instancePath: instancePath + "/links", keyword: "type", params: { type: "array" } }], !1;
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.supportedVersions !== void 0) {
								let data6 = data.supportedVersions, _errs11 = errors;
								if (typeof data6 != "boolean" && data6 !== null)
									return validate73.errors = [{ instancePath: instancePath + "/supportedVersions", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
								var valid0 = _errs11 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.disclosure !== void 0) {
									let data7 = data.disclosure, _errs13 = errors;
									if (typeof data7 != "boolean" && data7 !== null)
										return validate73.errors = [{ instancePath: instancePath + "/disclosure", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
									var valid0 = _errs13 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.timeFrames !== void 0) {
										let data8 = data.timeFrames, _errs15 = errors;
										if (errors === _errs15)
											if (Array.isArray(data8)) {
												var valid3 = !0;
												let len2 = data8.length;
												for (let i2 = 0; i2 < len2; i2++) {
													let _errs17 = errors;
													validate78(data8[i2], telling ? instancePath + "/timeFrames/" + i2 : "") || (vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors), errors = vErrors.length);
													var valid3 = _errs17 === errors;
													if (!valid3)
														break;
												}
											} else
												return validate73.errors = [{ instancePath: instancePath + "/timeFrames", keyword: "type", params: { type: "array" } }], !1;
										var valid0 = _errs15 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.expiresAt !== void 0) {
											let data10 = data.expiresAt, _errs18 = errors;
											if (typeof data10 != "string" && data10 !== null)
												return validate73.errors = [{ instancePath: instancePath + "/expiresAt", keyword: "type", params: { type: ["string", "null"] } }], !1;
											var valid0 = _errs18 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.encryptionKeys !== void 0) {
												let data11 = data.encryptionKeys, _errs20 = errors;
												if (errors === _errs20)
													if (Array.isArray(data11)) {
														var valid4 = !0;
														let len3 = data11.length;
														for (let i3 = 0; i3 < len3; i3++) {
															let _errs22 = errors;
															if (typeof data11[i3] != "string")
																return validate73.errors = [{ instancePath: instancePath + "/encryptionKeys/" + i3, keyword: "type", params: { type: "string" } }], !1;
															var valid4 = _errs22 === errors;
															if (!valid4)
																break;
														}
													} else
														return validate73.errors = [{ instancePath: instancePath + "/encryptionKeys", keyword: "type", params: { type: "array" } }], !1;
												var valid0 = _errs20 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.canonical !== void 0) {
													let data13 = data.canonical, _errs24 = errors;
													if (errors === _errs24)
														if (Array.isArray(data13)) {
															var valid5 = !0;
															let len4 = data13.length;
															for (let i4 = 0; i4 < len4; i4++) {
																let _errs26 = errors;
																if (typeof data13[i4] != "string")
																	return validate73.errors = [{ instancePath: instancePath + "/canonical/" + i4, keyword: "type", params: { type: "string" } }], !1;
																var valid5 = _errs26 === errors;
																if (!valid5)
																	break;
															}
														} else
															return validate73.errors = [{ instancePath: instancePath + "/canonical", keyword: "type", params: { type: "array" } }], !1;
													var valid0 = _errs24 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.signed !== void 0) {
														let data15 = data.signed, _errs28 = errors;
														if (typeof data15 != "boolean" && data15 !== null)
															return validate73.errors = [{ instancePath: instancePath + "/signed", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
														var valid0 = _errs28 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														let additional0, count0 = 0;
														for (let key0 in data)
															count0++;
														if (count0 > 11) {
															for (let key1 in data)
																if (!obj11.has(key1)) {
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
		} else
			return validate73.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate73.errors = vErrors, errors === 0;
}
function validate86(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.name === void 0 && (missing0 = "name") || data.versions === void 0 && (missing0 = "versions") || data.updateTypes === void 0 && (missing0 = "updateTypes"))
				return validate86.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate86.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.versions !== void 0) {
						let data2 = data.versions, _errs4 = errors;
						if (errors === _errs4)
							if (Array.isArray(data2)) {
								var valid1 = !0;
								let len0 = data2.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let _errs6 = errors;
									if (typeof data2[i0] != "string")
										return validate86.errors = [{ instancePath: instancePath + "/versions/" + i0, keyword: "type", params: { type: "string" } }], !1;
									var valid1 = _errs6 === errors;
									if (!valid1)
										break;
								}
							} else
								return validate86.errors = [{ instancePath: instancePath + "/versions", keyword: "type", params: { type: "array" } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.updateTypes !== void 0) {
							let data4 = data.updateTypes, _errs8 = errors;
							if (errors === _errs8)
								if (Array.isArray(data4)) {
									var valid2 = !0;
									let len1 = data4.length;
									for (let i1 = 0; i1 < len1; i1++) {
										let _errs10 = errors;
										if (typeof data4[i1] != "string")
											return validate86.errors = [{ instancePath: instancePath + "/updateTypes/" + i1, keyword: "type", params: { type: "string" } }], !1;
										var valid2 = _errs10 === errors;
										if (!valid2)
											break;
									}
								} else
									return validate86.errors = [{ instancePath: instancePath + "/updateTypes", keyword: "type", params: { type: "array" } }], !1;
							var valid0 = _errs8 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							let additional0, count0 = 0;
							for (let key0 in data)
								count0++;
							if (count0 > 4) {
								for (let key1 in data)
									if (!(key1 === "path" || key1 === "name" || key1 === "versions" || key1 === "updateTypes")) {
										additional0 = key1;
										break;
									}
							}
							if (additional0 !== void 0)
								return validate86.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
						}
					}
				}
			}
		} else
			return validate86.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate86.errors = vErrors, errors === 0;
}
var obj12 = /* @__PURE__ */ new Set(["path", "ecosystem", "directories", "enabled", "schedule", "securityOnly", "automerge", "cooldownDays", "openPullRequests", "targetBranch", "pinsDigests", "externalCodeAllowed", "ignored", "unknown"]);
function validate84(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.ecosystem === void 0 && (missing0 = "ecosystem") || data.directories === void 0 && (missing0 = "directories") || data.enabled === void 0 && (missing0 = "enabled") || data.schedule === void 0 && (missing0 = "schedule") || data.securityOnly === void 0 && (missing0 = "securityOnly") || data.automerge === void 0 && (missing0 = "automerge") || data.cooldownDays === void 0 && (missing0 = "cooldownDays") || data.openPullRequests === void 0 && (missing0 = "openPullRequests") || data.targetBranch === void 0 && (missing0 = "targetBranch") || data.pinsDigests === void 0 && (missing0 = "pinsDigests") || data.externalCodeAllowed === void 0 && (missing0 = "externalCodeAllowed") || data.ignored === void 0 && (missing0 = "ignored") || data.unknown === void 0 && (missing0 = "unknown"))
				return validate84.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.ecosystem !== void 0) {
					let data1 = data.ecosystem, _errs2 = errors;
					if (typeof data1 != "string" && data1 !== null)
						return validate84.errors = [{ instancePath: instancePath + "/ecosystem", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.directories !== void 0) {
						let data2 = data.directories, _errs4 = errors;
						if (errors === _errs4)
							if (Array.isArray(data2)) {
								var valid1 = !0;
								let len0 = data2.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let _errs6 = errors;
									if (typeof data2[i0] != "string")
										return validate84.errors = [{ instancePath: instancePath + "/directories/" + i0, keyword: "type", params: { type: "string" } }], !1;
									var valid1 = _errs6 === errors;
									if (!valid1)
										break;
								}
							} else
								return validate84.errors = [{ instancePath: instancePath + "/directories", keyword: "type", params: { type: "array" } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.enabled !== void 0) {
							let data4 = data.enabled, _errs8 = errors;
							if (typeof data4 != "boolean" && data4 !== null)
								return validate84.errors = [{ instancePath: instancePath + "/enabled", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
							var valid0 = _errs8 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.schedule !== void 0) {
								let data5 = data.schedule, _errs10 = errors;
								if (typeof data5 != "string" && data5 !== null)
									return validate84.errors = [{ instancePath: instancePath + "/schedule", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs10 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.securityOnly !== void 0) {
									let data6 = data.securityOnly, _errs12 = errors;
									if (typeof data6 != "boolean" && data6 !== null)
										return validate84.errors = [{ instancePath: instancePath + "/securityOnly", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
									var valid0 = _errs12 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.automerge !== void 0) {
										let data7 = data.automerge, _errs14 = errors;
										if (typeof data7 != "boolean" && data7 !== null)
											return validate84.errors = [{ instancePath: instancePath + "/automerge", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
										var valid0 = _errs14 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.cooldownDays !== void 0) {
											let data8 = data.cooldownDays, _errs16 = errors;
											if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8)) && data8 !== null)
												return validate84.errors = [{ instancePath: instancePath + "/cooldownDays", keyword: "type", params: { type: ["integer", "null"] } }], !1;
											var valid0 = _errs16 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.openPullRequests !== void 0) {
												let data9 = data.openPullRequests, _errs18 = errors;
												if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9)) && data9 !== null)
													return validate84.errors = [{ instancePath: instancePath + "/openPullRequests", keyword: "type", params: { type: ["integer", "null"] } }], !1;
												var valid0 = _errs18 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.targetBranch !== void 0) {
													let data10 = data.targetBranch, _errs20 = errors;
													if (typeof data10 != "string" && data10 !== null)
														return validate84.errors = [{ instancePath: instancePath + "/targetBranch", keyword: "type", params: { type: ["string", "null"] } }], !1;
													var valid0 = _errs20 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.pinsDigests !== void 0) {
														let data11 = data.pinsDigests, _errs22 = errors;
														if (typeof data11 != "boolean" && data11 !== null)
															return validate84.errors = [{ instancePath: instancePath + "/pinsDigests", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
														var valid0 = _errs22 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.externalCodeAllowed !== void 0) {
															let data12 = data.externalCodeAllowed, _errs24 = errors;
															if (typeof data12 != "boolean" && data12 !== null)
																return validate84.errors = [{ instancePath: instancePath + "/externalCodeAllowed", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
															var valid0 = _errs24 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.ignored !== void 0) {
																let data13 = data.ignored, _errs26 = errors;
																if (errors === _errs26)
																	if (Array.isArray(data13)) {
																		var valid2 = !0;
																		let len1 = data13.length;
																		for (let i1 = 0; i1 < len1; i1++) {
																			let _errs28 = errors;
																			validate86(data13[i1], telling ? instancePath + "/ignored/" + i1 : "") || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length);
																			var valid2 = _errs28 === errors;
																			if (!valid2)
																				break;
																		}
																	} else
																		return validate84.errors = [{ instancePath: instancePath + "/ignored", keyword: "type", params: { type: "array" } }], !1;
																var valid0 = _errs26 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.unknown !== void 0) {
																	let data15 = data.unknown, _errs29 = errors;
																	if (errors === _errs29)
																		if (Array.isArray(data15)) {
																			var valid3 = !0;
																			let len2 = data15.length;
																			for (let i2 = 0; i2 < len2; i2++) {
																				let _errs31 = errors;
																				if (typeof data15[i2] != "string")
																					return validate84.errors = [{ instancePath: instancePath + "/unknown/" + i2, keyword: "type", params: { type: "string" } }], !1;
																				var valid3 = _errs31 === errors;
																				if (!valid3)
																					break;
																			}
																		} else
																			return validate84.errors = [{ instancePath: instancePath + "/unknown", keyword: "type", params: { type: "array" } }], !1;
																	var valid0 = _errs29 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	let additional0, count0 = 0;
																	for (let key0 in data)
																		count0++;
																	if (count0 > 14) {
																		for (let key1 in data)
																			if (!obj12.has(key1)) {
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
			}
		} else
			return validate84.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate84.errors = vErrors, errors === 0;
}
function validate82(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.tool === void 0 && (missing0 = "tool") || data.enabled === void 0 && (missing0 = "enabled") || data.presets === void 0 && (missing0 = "presets") || data.updates === void 0 && (missing0 = "updates"))
				return validate82.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.tool !== void 0) {
					let data1 = data.tool, _errs2 = errors;
					if (typeof data1 != "string")
						return validate82.errors = [{ instancePath: instancePath + "/tool", keyword: "type", params: { type: "string" } }], !1;
					if (!(data1 === "dependabot" || data1 === "renovate"))
						return validate82.errors = [{ instancePath: instancePath + "/tool", keyword: "enum", params: { allowedValues: ["dependabot", "renovate"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.enabled !== void 0) {
						let data2 = data.enabled, _errs4 = errors;
						if (typeof data2 != "boolean" && data2 !== null)
							return validate82.errors = [{ instancePath: instancePath + "/enabled", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.presets !== void 0) {
							let data3 = data.presets, _errs6 = errors;
							if (errors === _errs6)
								if (Array.isArray(data3)) {
									var valid1 = !0;
									let len0 = data3.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let _errs8 = errors;
										if (typeof data3[i0] != "string")
											return validate82.errors = [{ instancePath: instancePath + "/presets/" + i0, keyword: "type", params: { type: "string" } }], !1;
										var valid1 = _errs8 === errors;
										if (!valid1)
											break;
									}
								} else
									return validate82.errors = [{ instancePath: instancePath + "/presets", keyword: "type", params: { type: "array" } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.updates !== void 0) {
								let data5 = data.updates, _errs10 = errors;
								if (errors === _errs10)
									if (Array.isArray(data5)) {
										var valid2 = !0;
										let len1 = data5.length;
										for (let i1 = 0; i1 < len1; i1++) {
											let _errs12 = errors;
											validate84(data5[i1], telling ? instancePath + "/updates/" + i1 : "") || (vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors), errors = vErrors.length);
											var valid2 = _errs12 === errors;
											if (!valid2)
												break;
										}
									} else
										return validate82.errors = [{ instancePath: instancePath + "/updates", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs10 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								let additional0, count0 = 0;
								for (let key0 in data)
									count0++;
								if (count0 > 5) {
									for (let key1 in data)
										if (!(key1 === "path" || key1 === "tool" || key1 === "enabled" || key1 === "presets" || key1 === "updates")) {
											additional0 = key1;
											break;
										}
								}
								if (additional0 !== void 0)
									return validate82.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
							}
						}
					}
				}
			}
		} else
			return validate82.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate82.errors = vErrors, errors === 0;
}
function validate95(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.text === void 0 && (missing0 = "text") || data.valid === void 0 && (missing0 = "valid") || data.type === void 0 && (missing0 = "type") || data.namespace === void 0 && (missing0 = "namespace") || data.name === void 0 && (missing0 = "name") || data.version === void 0 && (missing0 = "version") || data.qualifiers === void 0 && (missing0 = "qualifiers") || data.subpath === void 0 && (missing0 = "subpath"))
				return validate95.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.text !== void 0) {
				let _errs1 = errors;
				if (typeof data.text != "string")
					return validate95.errors = [{ instancePath: instancePath + "/text", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.valid !== void 0) {
					let _errs3 = errors;
					if (typeof data.valid != "boolean")
						return validate95.errors = [{ instancePath: instancePath + "/valid", keyword: "type", params: { type: "boolean" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.type !== void 0) {
						let data2 = data.type, _errs5 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate95.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.namespace !== void 0) {
							let data3 = data.namespace, _errs7 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate95.errors = [{ instancePath: instancePath + "/namespace", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.name !== void 0) {
								let data4 = data.name, _errs9 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate95.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs9 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.version !== void 0) {
									let data5 = data.version, _errs11 = errors;
									if (typeof data5 != "string" && data5 !== null)
										return validate95.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: ["string", "null"] } }], !1;
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
														return validate95.errors = [{ instancePath: instancePath + "/qualifiers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } }], !1;
													var valid1 = _errs16 === errors;
													if (!valid1)
														break;
												}
											else
												return validate95.errors = [{ instancePath: instancePath + "/qualifiers", keyword: "type", params: { type: "object" } }], !1;
										var valid0 = _errs13 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.subpath !== void 0) {
											let data8 = data.subpath, _errs18 = errors;
											if (typeof data8 != "string" && data8 !== null)
												return validate95.errors = [{ instancePath: instancePath + "/subpath", keyword: "type", params: { type: ["string", "null"] } }], !1;
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
												return validate95.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
										}
									}
								}
							}
						}
					}
				}
			}
		} else
			return validate95.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate95.errors = vErrors, errors === 0;
}
var obj15 = /* @__PURE__ */ new Set(["path", "name", "version", "purl", "integrity", "type", "host", "url", "commit", "direct", "dev", "optional", "installScript", "unknown"]);
function validate93(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.name === void 0 && (missing0 = "name") || data.version === void 0 && (missing0 = "version") || data.purl === void 0 && (missing0 = "purl") || data.integrity === void 0 && (missing0 = "integrity") || data.type === void 0 && (missing0 = "type") || data.host === void 0 && (missing0 = "host") || data.url === void 0 && (missing0 = "url") || data.commit === void 0 && (missing0 = "commit") || data.direct === void 0 && (missing0 = "direct") || data.dev === void 0 && (missing0 = "dev") || data.optional === void 0 && (missing0 = "optional") || data.installScript === void 0 && (missing0 = "installScript") || data.unknown === void 0 && (missing0 = "unknown"))
				return validate93.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate93.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.version !== void 0) {
						let data2 = data.version, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate93.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.purl !== void 0) {
							let data3 = data.purl, _errs6 = errors;
							data3 !== null && (validate95(data3, telling ? instancePath + "/purl" : "") || (vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors), errors = vErrors.length));
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.integrity !== void 0) {
								let data4 = data.integrity, _errs8 = errors;
								if (errors === _errs8)
									if (Array.isArray(data4)) {
										var valid2 = !0;
										let len0 = data4.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let _errs10 = errors;
											if (typeof data4[i0] != "string")
												return validate93.errors = [{ instancePath: instancePath + "/integrity/" + i0, keyword: "type", params: { type: "string" } }], !1;
											var valid2 = _errs10 === errors;
											if (!valid2)
												break;
										}
									} else
										return validate93.errors = [{ instancePath: instancePath + "/integrity", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.type !== void 0) {
									let data6 = data.type, _errs12 = errors;
									if (typeof data6 != "string")
										return validate93.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }], !1;
									if (!(data6 === "registry" || data6 === "git" || data6 === "path" || data6 === "url" || data6 === "unknown"))
										return validate93.errors = [{ instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: ["registry", "git", "path", "url", "unknown"] } }], !1;
									var valid0 = _errs12 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.host !== void 0) {
										let data7 = data.host, _errs14 = errors;
										if (typeof data7 != "string" && data7 !== null)
											return validate93.errors = [{ instancePath: instancePath + "/host", keyword: "type", params: { type: ["string", "null"] } }], !1;
										var valid0 = _errs14 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.url !== void 0) {
											let data8 = data.url, _errs16 = errors;
											if (typeof data8 != "string" && data8 !== null)
												return validate93.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: ["string", "null"] } }], !1;
											var valid0 = _errs16 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.commit !== void 0) {
												let data9 = data.commit, _errs18 = errors;
												if (typeof data9 != "string" && data9 !== null)
													return validate93.errors = [{ instancePath: instancePath + "/commit", keyword: "type", params: { type: ["string", "null"] } }], !1;
												var valid0 = _errs18 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.direct !== void 0) {
													let data10 = data.direct, _errs20 = errors;
													if (typeof data10 != "boolean" && data10 !== null)
														return validate93.errors = [{ instancePath: instancePath + "/direct", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
													var valid0 = _errs20 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.dev !== void 0) {
														let data11 = data.dev, _errs22 = errors;
														if (typeof data11 != "boolean" && data11 !== null)
															return validate93.errors = [{ instancePath: instancePath + "/dev", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
														var valid0 = _errs22 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.optional !== void 0) {
															let data12 = data.optional, _errs24 = errors;
															if (typeof data12 != "boolean" && data12 !== null)
																return validate93.errors = [{ instancePath: instancePath + "/optional", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
															var valid0 = _errs24 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.installScript !== void 0) {
																let data13 = data.installScript, _errs26 = errors;
																if (typeof data13 != "boolean" && data13 !== null)
																	return validate93.errors = [{ instancePath: instancePath + "/installScript", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
																var valid0 = _errs26 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.unknown !== void 0) {
																	let data14 = data.unknown, _errs28 = errors;
																	if (errors === _errs28)
																		if (Array.isArray(data14)) {
																			var valid3 = !0;
																			let len1 = data14.length;
																			for (let i1 = 0; i1 < len1; i1++) {
																				let _errs30 = errors;
																				if (typeof data14[i1] != "string")
																					return validate93.errors = [{ instancePath: instancePath + "/unknown/" + i1, keyword: "type", params: { type: "string" } }], !1;
																				var valid3 = _errs30 === errors;
																				if (!valid3)
																					break;
																			}
																		} else
																			return validate93.errors = [{ instancePath: instancePath + "/unknown", keyword: "type", params: { type: "array" } }], !1;
																	var valid0 = _errs28 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	let additional0, count0 = 0;
																	for (let key0 in data)
																		count0++;
																	if (count0 > 14) {
																		for (let key1 in data)
																			if (!obj15.has(key1)) {
																				additional0 = key1;
																				break;
																			}
																	}
																	if (additional0 !== void 0)
																		return validate93.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
																}
															}
														}
													}
												}
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
			return validate93.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate93.errors = vErrors, errors === 0;
}
var obj13 = /* @__PURE__ */ new Set(["npm", "pypi", "golang", "cargo", "maven", "nuget", "gem", "composer", "other"]);
function validate91(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.ecosystem === void 0 && (missing0 = "ecosystem") || data.manager === void 0 && (missing0 = "manager") || data.version === void 0 && (missing0 = "version") || data.integrityRequired === void 0 && (missing0 = "integrityRequired") || data.packages === void 0 && (missing0 = "packages"))
				return validate91.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.ecosystem !== void 0) {
					let data1 = data.ecosystem, _errs2 = errors;
					if (typeof data1 != "string")
						return validate91.errors = [{ instancePath: instancePath + "/ecosystem", keyword: "type", params: { type: "string" } }], !1;
					if (!obj13.has(data1))
						return validate91.errors = [{ instancePath: instancePath + "/ecosystem", keyword: "enum", params: { allowedValues: [...obj13] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.manager !== void 0) {
						let _errs4 = errors;
						if (typeof data.manager != "string")
							return validate91.errors = [{ instancePath: instancePath + "/manager", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.version !== void 0) {
							let data3 = data.version, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate91.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.integrityRequired !== void 0) {
								let data4 = data.integrityRequired, _errs8 = errors;
								if (typeof data4 != "boolean" && data4 !== null)
									return validate91.errors = [{ instancePath: instancePath + "/integrityRequired", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.packages !== void 0) {
									let data5 = data.packages, _errs10 = errors;
									if (errors === _errs10)
										if (Array.isArray(data5)) {
											var valid1 = !0;
											let len0 = data5.length;
											for (let i0 = 0; i0 < len0; i0++) {
												let _errs12 = errors;
												validate93(data5[i0], telling ? instancePath + "/packages/" + i0 : "") || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length);
												var valid1 = _errs12 === errors;
												if (!valid1)
													break;
											}
										} else
											return validate91.errors = [{ instancePath: instancePath + "/packages", keyword: "type", params: { type: "array" } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									let additional0, count0 = 0;
									for (let key0 in data)
										count0++;
									if (count0 > 6) {
										for (let key1 in data)
											if (!(key1 === "path" || key1 === "ecosystem" || key1 === "manager" || key1 === "version" || key1 === "integrityRequired" || key1 === "packages")) {
												additional0 = key1;
												break;
											}
									}
									if (additional0 !== void 0)
										return validate91.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
								}
							}
						}
					}
				}
			}
		} else
			return validate91.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate91.errors = vErrors, errors === 0;
}
function validate101(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.role === void 0 && (missing0 = "role") || data.scope === void 0 && (missing0 = "scope") || data.url === void 0 && (missing0 = "url") || data.host === void 0 && (missing0 = "host") || data.https === void 0 && (missing0 = "https") || data.credentialsInlined === void 0 && (missing0 = "credentialsInlined"))
				return validate101.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.role !== void 0) {
					let data1 = data.role, _errs2 = errors;
					if (typeof data1 != "string")
						return validate101.errors = [{ instancePath: instancePath + "/role", keyword: "type", params: { type: "string" } }], !1;
					if (!(data1 === "default" || data1 === "additional" || data1 === "scoped" || data1 === "publish" || data1 === "proxy"))
						return validate101.errors = [{ instancePath: instancePath + "/role", keyword: "enum", params: { allowedValues: ["default", "additional", "scoped", "publish", "proxy"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.scope !== void 0) {
						let data2 = data.scope, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate101.errors = [{ instancePath: instancePath + "/scope", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.url !== void 0) {
							let data3 = data.url, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate101.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.host !== void 0) {
								let data4 = data.host, _errs8 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate101.errors = [{ instancePath: instancePath + "/host", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.https !== void 0) {
									let data5 = data.https, _errs10 = errors;
									if (typeof data5 != "boolean" && data5 !== null)
										return validate101.errors = [{ instancePath: instancePath + "/https", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.credentialsInlined !== void 0) {
										let _errs12 = errors;
										if (typeof data.credentialsInlined != "boolean")
											return validate101.errors = [{ instancePath: instancePath + "/credentialsInlined", keyword: "type", params: { type: "boolean" } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										let additional0, count0 = 0;
										for (let key0 in data)
											count0++;
										if (count0 > 7) {
											for (let key1 in data)
												if (!(key1 === "path" || key1 === "role" || key1 === "scope" || key1 === "url" || key1 === "host" || key1 === "https" || key1 === "credentialsInlined")) {
													additional0 = key1;
													break;
												}
										}
										if (additional0 !== void 0)
											return validate101.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
									}
								}
							}
						}
					}
				}
			}
		} else
			return validate101.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate101.errors = vErrors, errors === 0;
}
var obj16 = /* @__PURE__ */ new Set(["path", "tool", "registries", "tlsVerified", "trustedHosts", "scriptsIgnored", "hashesRequired", "minimumReleaseAgeDays", "credentialsInlined", "unknown"]);
function validate99(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.tool === void 0 && (missing0 = "tool") || data.registries === void 0 && (missing0 = "registries") || data.tlsVerified === void 0 && (missing0 = "tlsVerified") || data.trustedHosts === void 0 && (missing0 = "trustedHosts") || data.scriptsIgnored === void 0 && (missing0 = "scriptsIgnored") || data.hashesRequired === void 0 && (missing0 = "hashesRequired") || data.minimumReleaseAgeDays === void 0 && (missing0 = "minimumReleaseAgeDays") || data.credentialsInlined === void 0 && (missing0 = "credentialsInlined") || data.unknown === void 0 && (missing0 = "unknown"))
				return validate99.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.tool !== void 0) {
					let _errs2 = errors;
					if (typeof data.tool != "string")
						return validate99.errors = [{ instancePath: instancePath + "/tool", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.registries !== void 0) {
						let data2 = data.registries, _errs4 = errors;
						if (errors === _errs4)
							if (Array.isArray(data2)) {
								var valid1 = !0;
								let len0 = data2.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let _errs6 = errors;
									validate101(data2[i0], telling ? instancePath + "/registries/" + i0 : "") || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length);
									var valid1 = _errs6 === errors;
									if (!valid1)
										break;
								}
							} else
								return validate99.errors = [{ instancePath: instancePath + "/registries", keyword: "type", params: { type: "array" } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.tlsVerified !== void 0) {
							let data4 = data.tlsVerified, _errs7 = errors;
							if (typeof data4 != "boolean" && data4 !== null)
								return validate99.errors = [{ instancePath: instancePath + "/tlsVerified", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.trustedHosts !== void 0) {
								let data5 = data.trustedHosts, _errs9 = errors;
								if (errors === _errs9)
									if (Array.isArray(data5)) {
										var valid2 = !0;
										let len1 = data5.length;
										for (let i1 = 0; i1 < len1; i1++) {
											let _errs11 = errors;
											if (typeof data5[i1] != "string")
												return validate99.errors = [{ instancePath: instancePath + "/trustedHosts/" + i1, keyword: "type", params: { type: "string" } }], !1;
											var valid2 = _errs11 === errors;
											if (!valid2)
												break;
										}
									} else
										return validate99.errors = [{ instancePath: instancePath + "/trustedHosts", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs9 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.scriptsIgnored !== void 0) {
									let data7 = data.scriptsIgnored, _errs13 = errors;
									if (typeof data7 != "boolean" && data7 !== null)
										return validate99.errors = [{ instancePath: instancePath + "/scriptsIgnored", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
									var valid0 = _errs13 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.hashesRequired !== void 0) {
										let data8 = data.hashesRequired, _errs15 = errors;
										if (typeof data8 != "boolean" && data8 !== null)
											return validate99.errors = [{ instancePath: instancePath + "/hashesRequired", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
										var valid0 = _errs15 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.minimumReleaseAgeDays !== void 0) {
											let data9 = data.minimumReleaseAgeDays, _errs17 = errors;
											if (typeof data9 != "number" && data9 !== null)
												return validate99.errors = [{ instancePath: instancePath + "/minimumReleaseAgeDays", keyword: "type", params: { type: ["number", "null"] } }], !1;
											var valid0 = _errs17 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.credentialsInlined !== void 0) {
												let _errs19 = errors;
												if (typeof data.credentialsInlined != "boolean")
													return validate99.errors = [{ instancePath: instancePath + "/credentialsInlined", keyword: "type", params: { type: "boolean" } }], !1;
												var valid0 = _errs19 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.unknown !== void 0) {
													let data11 = data.unknown, _errs21 = errors;
													if (errors === _errs21)
														if (Array.isArray(data11)) {
															var valid3 = !0;
															let len2 = data11.length;
															for (let i2 = 0; i2 < len2; i2++) {
																let _errs23 = errors;
																if (typeof data11[i2] != "string")
																	return validate99.errors = [{ instancePath: instancePath + "/unknown/" + i2, keyword: "type", params: { type: "string" } }], !1;
																var valid3 = _errs23 === errors;
																if (!valid3)
																	break;
															}
														} else
															return validate99.errors = [{ instancePath: instancePath + "/unknown", keyword: "type", params: { type: "array" } }], !1;
													var valid0 = _errs21 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													let additional0, count0 = 0;
													for (let key0 in data)
														count0++;
													if (count0 > 10) {
														for (let key1 in data)
															if (!obj16.has(key1)) {
																additional0 = key1;
																break;
															}
													}
													if (additional0 !== void 0)
														return validate99.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
												}
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
			return validate99.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate99.errors = vErrors, errors === 0;
}
var obj17 = /* @__PURE__ */ new Set(["kind", "source", "limitations", "unknown", "platform", "repository", "organization", "protections", "actions", "security", "webhooks", "collaborators", "members", "deployKeys", "tokens", "apps", "environments", "auditLogStreams", "commits", "changes", "scorecard", "codeOwners", "securityPolicy", "dependencyUpdates", "lockfiles", "registryConfiguration"]);
function validate0(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.kind === void 0 && (missing0 = "kind") || data.source === void 0 && (missing0 = "source") || data.limitations === void 0 && (missing0 = "limitations") || data.unknown === void 0 && (missing0 = "unknown") || data.platform === void 0 && (missing0 = "platform") || data.repository === void 0 && (missing0 = "repository") || data.organization === void 0 && (missing0 = "organization") || data.protections === void 0 && (missing0 = "protections") || data.actions === void 0 && (missing0 = "actions") || data.security === void 0 && (missing0 = "security") || data.webhooks === void 0 && (missing0 = "webhooks") || data.collaborators === void 0 && (missing0 = "collaborators") || data.members === void 0 && (missing0 = "members") || data.deployKeys === void 0 && (missing0 = "deployKeys") || data.tokens === void 0 && (missing0 = "tokens") || data.apps === void 0 && (missing0 = "apps") || data.environments === void 0 && (missing0 = "environments") || data.auditLogStreams === void 0 && (missing0 = "auditLogStreams") || data.commits === void 0 && (missing0 = "commits") || data.changes === void 0 && (missing0 = "changes") || data.scorecard === void 0 && (missing0 = "scorecard") || data.codeOwners === void 0 && (missing0 = "codeOwners") || data.securityPolicy === void 0 && (missing0 = "securityPolicy") || data.dependencyUpdates === void 0 && (missing0 = "dependencyUpdates") || data.lockfiles === void 0 && (missing0 = "lockfiles") || data.registryConfiguration === void 0 && (missing0 = "registryConfiguration"))
				return validate0.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.kind !== void 0) {
				let data0 = data.kind, _errs1 = errors;
				if (typeof data0 != "string")
					return validate0.errors = [{ instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" } }], !1;
				if (data0 !== "repository")
					return validate0.errors = [{ instancePath: instancePath + "/kind", keyword: "const", params: { allowedValue: "repository" } }], !1;
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
						if (data.unknown !== void 0) {
							let data4 = data.unknown, _errs7 = errors;
							if (errors === _errs7)
								if (Array.isArray(data4)) {
									var valid2 = !0;
									let len1 = data4.length;
									for (let i1 = 0; i1 < len1; i1++) {
										let _errs9 = errors;
										if (typeof data4[i1] != "string")
											return validate0.errors = [{ instancePath: instancePath + "/unknown/" + i1, keyword: "type", params: { type: "string" } }], !1;
										var valid2 = _errs9 === errors;
										if (!valid2)
											break;
									}
								} else
									return validate0.errors = [{ instancePath: instancePath + "/unknown", keyword: "type", params: { type: "array" } }], !1;
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.platform !== void 0) {
								let data6 = data.platform, _errs11 = errors;
								if (typeof data6 != "string" && data6 !== null)
									return validate0.errors = [{ instancePath: instancePath + "/platform", keyword: "type", params: { type: ["string", "null"] } }], !1;
								if (!(data6 === null || data6 === "github" || data6 === "gitlab"))
									return validate0.errors = [{ instancePath: instancePath + "/platform", keyword: "enum", params: { allowedValues: ["github", "gitlab", null] } }], !1;
								var valid0 = _errs11 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.repository !== void 0) {
									let data7 = data.repository, _errs13 = errors;
									data7 !== null && (validate7(data7, telling ? instancePath + "/repository" : "") || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length));
									var valid0 = _errs13 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.organization !== void 0) {
										let data8 = data.organization, _errs15 = errors;
										data8 !== null && (validate10(data8, telling ? instancePath + "/organization" : "") || (vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors), errors = vErrors.length));
										var valid0 = _errs15 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.protections !== void 0) {
											let data9 = data.protections, _errs17 = errors;
											if (data9 !== null && errors === errors)
												if (Array.isArray(data9)) {
													var valid6 = !0;
													let len2 = data9.length;
													for (let i2 = 0; i2 < len2; i2++) {
														let _errs20 = errors;
														validate16(data9[i2], telling ? instancePath + "/protections/" + i2 : "") || (vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors), errors = vErrors.length);
														var valid6 = _errs20 === errors;
														if (!valid6)
															break;
													}
												} else
													return validate0.errors = [{ instancePath: instancePath + "/protections", keyword: "type", params: { type: "array" } }], !1;
											var valid0 = _errs17 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.actions !== void 0) {
												let data11 = data.actions, _errs21 = errors;
												data11 !== null && (validate12(data11, telling ? instancePath + "/actions" : "") || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length));
												var valid0 = _errs21 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.security !== void 0) {
													let data12 = data.security, _errs23 = errors;
													data12 !== null && (validate28(data12, telling ? instancePath + "/security" : "") || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length));
													var valid0 = _errs23 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.webhooks !== void 0) {
														let data13 = data.webhooks, _errs25 = errors;
														if (data13 !== null && errors === errors)
															if (Array.isArray(data13)) {
																var valid10 = !0;
																let len3 = data13.length;
																for (let i3 = 0; i3 < len3; i3++) {
																	let _errs28 = errors;
																	validate31(data13[i3], telling ? instancePath + "/webhooks/" + i3 : "") || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
																	var valid10 = _errs28 === errors;
																	if (!valid10)
																		break;
																}
															} else
																return validate0.errors = [{ instancePath: instancePath + "/webhooks", keyword: "type", params: { type: "array" } }], !1;
														var valid0 = _errs25 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.collaborators !== void 0) {
															let data15 = data.collaborators, _errs29 = errors;
															if (data15 !== null && errors === errors)
																if (Array.isArray(data15)) {
																	var valid12 = !0;
																	let len4 = data15.length;
																	for (let i4 = 0; i4 < len4; i4++) {
																		let _errs32 = errors;
																		validate34(data15[i4], telling ? instancePath + "/collaborators/" + i4 : "") || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length);
																		var valid12 = _errs32 === errors;
																		if (!valid12)
																			break;
																	}
																} else
																	return validate0.errors = [{ instancePath: instancePath + "/collaborators", keyword: "type", params: { type: "array" } }], !1;
															var valid0 = _errs29 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.members !== void 0) {
																let data17 = data.members, _errs33 = errors;
																if (data17 !== null && errors === errors)
																	if (Array.isArray(data17)) {
																		var valid14 = !0;
																		let len5 = data17.length;
																		for (let i5 = 0; i5 < len5; i5++) {
																			let _errs36 = errors;
																			validate34(data17[i5], telling ? instancePath + "/members/" + i5 : "") || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length);
																			var valid14 = _errs36 === errors;
																			if (!valid14)
																				break;
																		}
																	} else
																		return validate0.errors = [{ instancePath: instancePath + "/members", keyword: "type", params: { type: "array" } }], !1;
																var valid0 = _errs33 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.deployKeys !== void 0) {
																	let data19 = data.deployKeys, _errs37 = errors;
																	if (data19 !== null && errors === errors)
																		if (Array.isArray(data19)) {
																			var valid16 = !0;
																			let len6 = data19.length;
																			for (let i6 = 0; i6 < len6; i6++) {
																				let _errs40 = errors;
																				validate38(data19[i6], telling ? instancePath + "/deployKeys/" + i6 : "") || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
																				var valid16 = _errs40 === errors;
																				if (!valid16)
																					break;
																			}
																		} else
																			return validate0.errors = [{ instancePath: instancePath + "/deployKeys", keyword: "type", params: { type: "array" } }], !1;
																	var valid0 = _errs37 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	if (data.tokens !== void 0) {
																		let data21 = data.tokens, _errs41 = errors;
																		if (data21 !== null && errors === errors)
																			if (Array.isArray(data21)) {
																				var valid18 = !0;
																				let len7 = data21.length;
																				for (let i7 = 0; i7 < len7; i7++) {
																					let _errs44 = errors;
																					validate41(data21[i7], telling ? instancePath + "/tokens/" + i7 : "") || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length);
																					var valid18 = _errs44 === errors;
																					if (!valid18)
																						break;
																				}
																			} else
																				return validate0.errors = [{ instancePath: instancePath + "/tokens", keyword: "type", params: { type: "array" } }], !1;
																		var valid0 = _errs41 === errors;
																	} else
																		var valid0 = !0;
																	if (valid0) {
																		if (data.apps !== void 0) {
																			let data23 = data.apps, _errs45 = errors;
																			if (data23 !== null && errors === errors)
																				if (Array.isArray(data23)) {
																					var valid20 = !0;
																					let len8 = data23.length;
																					for (let i8 = 0; i8 < len8; i8++) {
																						let _errs48 = errors;
																						validate44(data23[i8], telling ? instancePath + "/apps/" + i8 : "") || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length);
																						var valid20 = _errs48 === errors;
																						if (!valid20)
																							break;
																					}
																				} else
																					return validate0.errors = [{ instancePath: instancePath + "/apps", keyword: "type", params: { type: "array" } }], !1;
																			var valid0 = _errs45 === errors;
																		} else
																			var valid0 = !0;
																		if (valid0) {
																			if (data.environments !== void 0) {
																				let data25 = data.environments, _errs49 = errors;
																				if (data25 !== null && errors === errors)
																					if (Array.isArray(data25)) {
																						var valid22 = !0;
																						let len9 = data25.length;
																						for (let i9 = 0; i9 < len9; i9++) {
																							let _errs52 = errors;
																							validate47(data25[i9], telling ? instancePath + "/environments/" + i9 : "") || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length);
																							var valid22 = _errs52 === errors;
																							if (!valid22)
																								break;
																						}
																					} else
																						return validate0.errors = [{ instancePath: instancePath + "/environments", keyword: "type", params: { type: "array" } }], !1;
																				var valid0 = _errs49 === errors;
																			} else
																				var valid0 = !0;
																			if (valid0) {
																				if (data.auditLogStreams !== void 0) {
																					let data27 = data.auditLogStreams, _errs53 = errors;
																					if (data27 !== null && errors === errors)
																						if (Array.isArray(data27)) {
																							var valid24 = !0;
																							let len10 = data27.length;
																							for (let i10 = 0; i10 < len10; i10++) {
																								let _errs56 = errors;
																								validate52(data27[i10], telling ? instancePath + "/auditLogStreams/" + i10 : "") || (vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors), errors = vErrors.length);
																								var valid24 = _errs56 === errors;
																								if (!valid24)
																									break;
																							}
																						} else
																							return validate0.errors = [{ instancePath: instancePath + "/auditLogStreams", keyword: "type", params: { type: "array" } }], !1;
																					var valid0 = _errs53 === errors;
																				} else
																					var valid0 = !0;
																				if (valid0) {
																					if (data.commits !== void 0) {
																						let data29 = data.commits, _errs57 = errors;
																						if (data29 !== null && errors === errors)
																							if (Array.isArray(data29)) {
																								var valid26 = !0;
																								let len11 = data29.length;
																								for (let i11 = 0; i11 < len11; i11++) {
																									let _errs60 = errors;
																									validate55(data29[i11], telling ? instancePath + "/commits/" + i11 : "") || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
																									var valid26 = _errs60 === errors;
																									if (!valid26)
																										break;
																								}
																							} else
																								return validate0.errors = [{ instancePath: instancePath + "/commits", keyword: "type", params: { type: "array" } }], !1;
																						var valid0 = _errs57 === errors;
																					} else
																						var valid0 = !0;
																					if (valid0) {
																						if (data.changes !== void 0) {
																							let data31 = data.changes, _errs61 = errors;
																							if (data31 !== null && errors === errors)
																								if (Array.isArray(data31)) {
																									var valid28 = !0;
																									let len12 = data31.length;
																									for (let i12 = 0; i12 < len12; i12++) {
																										let _errs64 = errors;
																										validate58(data31[i12], telling ? instancePath + "/changes/" + i12 : "") || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length);
																										var valid28 = _errs64 === errors;
																										if (!valid28)
																											break;
																									}
																								} else
																									return validate0.errors = [{ instancePath: instancePath + "/changes", keyword: "type", params: { type: "array" } }], !1;
																							var valid0 = _errs61 === errors;
																						} else
																							var valid0 = !0;
																						if (valid0) {
																							if (data.scorecard !== void 0) {
																								let data33 = data.scorecard, _errs65 = errors;
																								data33 !== null && (validate61(data33, telling ? instancePath + "/scorecard" : "") || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length));
																								var valid0 = _errs65 === errors;
																							} else
																								var valid0 = !0;
																							if (valid0) {
																								if (data.codeOwners !== void 0) {
																									let data34 = data.codeOwners, _errs67 = errors;
																									data34 !== null && (validate67(data34, telling ? instancePath + "/codeOwners" : "") || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length));
																									var valid0 = _errs67 === errors;
																								} else
																									var valid0 = !0;
																								if (valid0) {
																									if (data.securityPolicy !== void 0) {
																										let data35 = data.securityPolicy, _errs69 = errors;
																										data35 !== null && (validate73(data35, telling ? instancePath + "/securityPolicy" : "") || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length));
																										var valid0 = _errs69 === errors;
																									} else
																										var valid0 = !0;
																									if (valid0) {
																										if (data.dependencyUpdates !== void 0) {
																											let data36 = data.dependencyUpdates, _errs71 = errors;
																											data36 !== null && (validate82(data36, telling ? instancePath + "/dependencyUpdates" : "") || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length));
																											var valid0 = _errs71 === errors;
																										} else
																											var valid0 = !0;
																										if (valid0) {
																											if (data.lockfiles !== void 0) {
																												let data37 = data.lockfiles, _errs73 = errors;
																												if (data37 !== null && errors === errors)
																													if (Array.isArray(data37)) {
																														var valid34 = !0;
																														let len13 = data37.length;
																														for (let i13 = 0; i13 < len13; i13++) {
																															let _errs76 = errors;
																															validate91(data37[i13], telling ? instancePath + "/lockfiles/" + i13 : "") || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
																															var valid34 = _errs76 === errors;
																															if (!valid34)
																																break;
																														}
																													} else
																														return validate0.errors = [{ instancePath: instancePath + "/lockfiles", keyword: "type", params: { type: "array" } }], !1;
																												var valid0 = _errs73 === errors;
																											} else
																												var valid0 = !0;
																											if (valid0) {
																												if (data.registryConfiguration !== void 0) {
																													let data39 = data.registryConfiguration, _errs77 = errors;
																													data39 !== null && (validate99(data39, telling ? instancePath + "/registryConfiguration" : "") || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length));
																													var valid0 = _errs77 === errors;
																												} else
																													var valid0 = !0;
																												if (valid0) {
																													let additional0, count0 = 0;
																													for (let key0 in data)
																														count0++;
																													if (count0 > 26) {
																														for (let key1 in data)
																															if (!obj17.has(key1)) {
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

// Generated from schemas/input/image.schema.json by "npm run generate". Do not edit.
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
			if (data.text === void 0 && (missing0 = "text") || data.valid === void 0 && (missing0 = "valid") || data.registry === void 0 && (missing0 = "registry") || data.repository === void 0 && (missing0 = "repository") || data.tag === void 0 && (missing0 = "tag") || data.digest === void 0 && (missing0 = "digest"))
				return validate7.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.text !== void 0) {
				let _errs1 = errors;
				if (typeof data.text != "string")
					return validate7.errors = [{ instancePath: instancePath + "/text", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.valid !== void 0) {
					let _errs3 = errors;
					if (typeof data.valid != "boolean")
						return validate7.errors = [{ instancePath: instancePath + "/valid", keyword: "type", params: { type: "boolean" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.registry !== void 0) {
						let data2 = data.registry, _errs5 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate7.errors = [{ instancePath: instancePath + "/registry", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.repository !== void 0) {
							let data3 = data.repository, _errs7 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate7.errors = [{ instancePath: instancePath + "/repository", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.tag !== void 0) {
								let data4 = data.tag, _errs9 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate7.errors = [{ instancePath: instancePath + "/tag", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs9 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.digest !== void 0) {
									let data5 = data.digest, _errs11 = errors;
									if (typeof data5 != "string" && data5 !== null)
										return validate7.errors = [{ instancePath: instancePath + "/digest", keyword: "type", params: { type: ["string", "null"] } }], !1;
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
										return validate7.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
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
function validate9(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.text === void 0 && (missing0 = "text") || data.os === void 0 && (missing0 = "os") || data.architecture === void 0 && (missing0 = "architecture") || data.variant === void 0 && (missing0 = "variant") || data.osVersion === void 0 && (missing0 = "osVersion"))
				return validate9.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.text !== void 0) {
				let data0 = data.text, _errs1 = errors;
				if (typeof data0 != "string" && data0 !== null)
					return validate9.errors = [{ instancePath: instancePath + "/text", keyword: "type", params: { type: ["string", "null"] } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.os !== void 0) {
					let data1 = data.os, _errs3 = errors;
					if (typeof data1 != "string" && data1 !== null)
						return validate9.errors = [{ instancePath: instancePath + "/os", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.architecture !== void 0) {
						let data2 = data.architecture, _errs5 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate9.errors = [{ instancePath: instancePath + "/architecture", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.variant !== void 0) {
							let data3 = data.variant, _errs7 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate9.errors = [{ instancePath: instancePath + "/variant", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.osVersion !== void 0) {
								let data4 = data.osVersion, _errs9 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate9.errors = [{ instancePath: instancePath + "/osVersion", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs9 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								let additional0, count0 = 0;
								for (let key0 in data)
									count0++;
								if (count0 > 5) {
									for (let key1 in data)
										if (!(key1 === "text" || key1 === "os" || key1 === "architecture" || key1 === "variant" || key1 === "osVersion")) {
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
function validate13(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.port === void 0 && (missing0 = "port") || data.endPort === void 0 && (missing0 = "endPort") || data.protocol === void 0 && (missing0 = "protocol"))
				return validate13.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.port !== void 0) {
					let data1 = data.port, _errs2 = errors;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) && data1 !== null)
						return validate13.errors = [{ instancePath: instancePath + "/port", keyword: "type", params: { type: ["integer", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.endPort !== void 0) {
						let data2 = data.endPort, _errs4 = errors;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)) && data2 !== null)
							return validate13.errors = [{ instancePath: instancePath + "/endPort", keyword: "type", params: { type: ["integer", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.protocol !== void 0) {
							let _errs6 = errors;
							if (typeof data.protocol != "string")
								return validate13.errors = [{ instancePath: instancePath + "/protocol", keyword: "type", params: { type: "string" } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							let additional0, count0 = 0;
							for (let key0 in data)
								count0++;
							if (count0 > 4) {
								for (let key1 in data)
									if (!(key1 === "path" || key1 === "port" || key1 === "endPort" || key1 === "protocol")) {
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
		} else
			return validate13.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate13.errors = vErrors, errors === 0;
}
function validate16(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.disabled === void 0 && (missing0 = "disabled") || data.form === void 0 && (missing0 = "form") || data.test === void 0 && (missing0 = "test") || data.interval === void 0 && (missing0 = "interval") || data.timeout === void 0 && (missing0 = "timeout") || data.startPeriod === void 0 && (missing0 = "startPeriod") || data.retries === void 0 && (missing0 = "retries"))
				return validate16.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.disabled !== void 0) {
					let _errs2 = errors;
					if (typeof data.disabled != "boolean")
						return validate16.errors = [{ instancePath: instancePath + "/disabled", keyword: "type", params: { type: "boolean" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.form !== void 0) {
						let data2 = data.form, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate16.errors = [{ instancePath: instancePath + "/form", keyword: "type", params: { type: ["string", "null"] } }], !1;
						if (!(data2 === null || data2 === "exec" || data2 === "shell"))
							return validate16.errors = [{ instancePath: instancePath + "/form", keyword: "enum", params: { allowedValues: ["exec", "shell", null] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.test !== void 0) {
							let data3 = data.test, _errs6 = errors;
							if (errors === _errs6)
								if (Array.isArray(data3)) {
									var valid1 = !0;
									let len0 = data3.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let _errs8 = errors;
										if (typeof data3[i0] != "string")
											return validate16.errors = [{ instancePath: instancePath + "/test/" + i0, keyword: "type", params: { type: "string" } }], !1;
										var valid1 = _errs8 === errors;
										if (!valid1)
											break;
									}
								} else
									return validate16.errors = [{ instancePath: instancePath + "/test", keyword: "type", params: { type: "array" } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.interval !== void 0) {
								let data5 = data.interval, _errs10 = errors;
								if (typeof data5 != "string" && data5 !== null)
									return validate16.errors = [{ instancePath: instancePath + "/interval", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs10 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.timeout !== void 0) {
									let data6 = data.timeout, _errs12 = errors;
									if (typeof data6 != "string" && data6 !== null)
										return validate16.errors = [{ instancePath: instancePath + "/timeout", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs12 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.startPeriod !== void 0) {
										let data7 = data.startPeriod, _errs14 = errors;
										if (typeof data7 != "string" && data7 !== null)
											return validate16.errors = [{ instancePath: instancePath + "/startPeriod", keyword: "type", params: { type: ["string", "null"] } }], !1;
										var valid0 = _errs14 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.retries !== void 0) {
											let data8 = data.retries, _errs16 = errors;
											if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8)) && data8 !== null)
												return validate16.errors = [{ instancePath: instancePath + "/retries", keyword: "type", params: { type: ["integer", "null"] } }], !1;
											var valid0 = _errs16 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											let additional0, count0 = 0;
											for (let key0 in data)
												count0++;
											if (count0 > 8) {
												for (let key1 in data)
													if (!(key1 === "path" || key1 === "disabled" || key1 === "form" || key1 === "test" || key1 === "interval" || key1 === "timeout" || key1 === "startPeriod" || key1 === "retries")) {
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
		} else
			return validate16.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate16.errors = vErrors, errors === 0;
}
var obj0 = /* @__PURE__ */ new Set(["path", "user", "userId", "groupId", "workingDirectory", "entrypoint", "entrypointForm", "command", "commandForm", "shell", "ports", "volumes", "healthcheck", "stopSignal", "labels", "onBuild", "unknown"]);
function validate11(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.user === void 0 && (missing0 = "user") || data.userId === void 0 && (missing0 = "userId") || data.groupId === void 0 && (missing0 = "groupId") || data.workingDirectory === void 0 && (missing0 = "workingDirectory") || data.entrypoint === void 0 && (missing0 = "entrypoint") || data.entrypointForm === void 0 && (missing0 = "entrypointForm") || data.command === void 0 && (missing0 = "command") || data.commandForm === void 0 && (missing0 = "commandForm") || data.shell === void 0 && (missing0 = "shell") || data.ports === void 0 && (missing0 = "ports") || data.volumes === void 0 && (missing0 = "volumes") || data.healthcheck === void 0 && (missing0 = "healthcheck") || data.stopSignal === void 0 && (missing0 = "stopSignal") || data.labels === void 0 && (missing0 = "labels") || data.onBuild === void 0 && (missing0 = "onBuild") || data.unknown === void 0 && (missing0 = "unknown"))
				return validate11.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.user !== void 0) {
					let data1 = data.user, _errs2 = errors;
					if (typeof data1 != "string" && data1 !== null)
						return validate11.errors = [{ instancePath: instancePath + "/user", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.userId !== void 0) {
						let data2 = data.userId, _errs4 = errors;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)) && data2 !== null)
							return validate11.errors = [{ instancePath: instancePath + "/userId", keyword: "type", params: { type: ["integer", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.groupId !== void 0) {
							let data3 = data.groupId, _errs6 = errors;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)) && data3 !== null)
								return validate11.errors = [{ instancePath: instancePath + "/groupId", keyword: "type", params: { type: ["integer", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.workingDirectory !== void 0) {
								let data4 = data.workingDirectory, _errs8 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate11.errors = [{ instancePath: instancePath + "/workingDirectory", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.entrypoint !== void 0) {
									let data5 = data.entrypoint, _errs10 = errors;
									if (errors === _errs10)
										if (Array.isArray(data5)) {
											var valid1 = !0;
											let len0 = data5.length;
											for (let i0 = 0; i0 < len0; i0++) {
												let _errs12 = errors;
												if (typeof data5[i0] != "string")
													return validate11.errors = [{ instancePath: instancePath + "/entrypoint/" + i0, keyword: "type", params: { type: "string" } }], !1;
												var valid1 = _errs12 === errors;
												if (!valid1)
													break;
											}
										} else
											return validate11.errors = [{ instancePath: instancePath + "/entrypoint", keyword: "type", params: { type: "array" } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.entrypointForm !== void 0) {
										let data7 = data.entrypointForm, _errs14 = errors;
										if (typeof data7 != "string" && data7 !== null)
											return validate11.errors = [{ instancePath: instancePath + "/entrypointForm", keyword: "type", params: { type: ["string", "null"] } }], !1;
										if (!(data7 === null || data7 === "exec" || data7 === "shell"))
											return validate11.errors = [{ instancePath: instancePath + "/entrypointForm", keyword: "enum", params: { allowedValues: ["exec", "shell", null] } }], !1;
										var valid0 = _errs14 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.command !== void 0) {
											let data8 = data.command, _errs16 = errors;
											if (errors === _errs16)
												if (Array.isArray(data8)) {
													var valid2 = !0;
													let len1 = data8.length;
													for (let i1 = 0; i1 < len1; i1++) {
														let _errs18 = errors;
														if (typeof data8[i1] != "string")
															return validate11.errors = [{ instancePath: instancePath + "/command/" + i1, keyword: "type", params: { type: "string" } }], !1;
														var valid2 = _errs18 === errors;
														if (!valid2)
															break;
													}
												} else
													return validate11.errors = [{ instancePath: instancePath + "/command", keyword: "type", params: { type: "array" } }], !1;
											var valid0 = _errs16 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.commandForm !== void 0) {
												let data10 = data.commandForm, _errs20 = errors;
												if (typeof data10 != "string" && data10 !== null)
													return validate11.errors = [{ instancePath: instancePath + "/commandForm", keyword: "type", params: { type: ["string", "null"] } }], !1;
												if (!(data10 === null || data10 === "exec" || data10 === "shell"))
													return validate11.errors = [{ instancePath: instancePath + "/commandForm", keyword: "enum", params: { allowedValues: ["exec", "shell", null] } }], !1;
												var valid0 = _errs20 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.shell !== void 0) {
													let data11 = data.shell, _errs22 = errors;
													if (errors === _errs22)
														if (Array.isArray(data11)) {
															var valid3 = !0;
															let len2 = data11.length;
															for (let i2 = 0; i2 < len2; i2++) {
																let _errs24 = errors;
																if (typeof data11[i2] != "string")
																	return validate11.errors = [{ instancePath: instancePath + "/shell/" + i2, keyword: "type", params: { type: "string" } }], !1;
																var valid3 = _errs24 === errors;
																if (!valid3)
																	break;
															}
														} else
															return validate11.errors = [{ instancePath: instancePath + "/shell", keyword: "type", params: { type: "array" } }], !1;
													var valid0 = _errs22 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.ports !== void 0) {
														let data13 = data.ports, _errs26 = errors;
														if (errors === _errs26)
															if (Array.isArray(data13)) {
																var valid4 = !0;
																let len3 = data13.length;
																for (let i3 = 0; i3 < len3; i3++) {
																	let _errs28 = errors;
																	validate13(data13[i3], telling ? instancePath + "/ports/" + i3 : "") || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length);
																	var valid4 = _errs28 === errors;
																	if (!valid4)
																		break;
																}
															} else
																return validate11.errors = [{ instancePath: instancePath + "/ports", keyword: "type", params: { type: "array" } }], !1;
														var valid0 = _errs26 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.volumes !== void 0) {
															let data15 = data.volumes, _errs29 = errors;
															if (errors === _errs29)
																if (Array.isArray(data15)) {
																	var valid5 = !0;
																	let len4 = data15.length;
																	for (let i4 = 0; i4 < len4; i4++) {
																		let _errs31 = errors;
																		if (typeof data15[i4] != "string")
																			return validate11.errors = [{ instancePath: instancePath + "/volumes/" + i4, keyword: "type", params: { type: "string" } }], !1;
																		var valid5 = _errs31 === errors;
																		if (!valid5)
																			break;
																	}
																} else
																	return validate11.errors = [{ instancePath: instancePath + "/volumes", keyword: "type", params: { type: "array" } }], !1;
															var valid0 = _errs29 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.healthcheck !== void 0) {
																let data17 = data.healthcheck, _errs33 = errors;
																data17 !== null && (validate16(data17, telling ? instancePath + "/healthcheck" : "") || (vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors), errors = vErrors.length));
																var valid0 = _errs33 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.stopSignal !== void 0) {
																	let data18 = data.stopSignal, _errs35 = errors;
																	if (typeof data18 != "string" && data18 !== null)
																		return validate11.errors = [{ instancePath: instancePath + "/stopSignal", keyword: "type", params: { type: ["string", "null"] } }], !1;
																	var valid0 = _errs35 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	if (data.labels !== void 0) {
																		let data19 = data.labels, _errs37 = errors;
																		if (errors === _errs37)
																			if (data19 && typeof data19 == "object" && !Array.isArray(data19))
																				for (let key0 in data19) {
																					let _errs40 = errors;
																					if (typeof data19[key0] != "string")
																						return validate11.errors = [{ instancePath: instancePath + "/labels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } }], !1;
																					var valid7 = _errs40 === errors;
																					if (!valid7)
																						break;
																				}
																			else
																				return validate11.errors = [{ instancePath: instancePath + "/labels", keyword: "type", params: { type: "object" } }], !1;
																		var valid0 = _errs37 === errors;
																	} else
																		var valid0 = !0;
																	if (valid0) {
																		if (data.onBuild !== void 0) {
																			let data21 = data.onBuild, _errs42 = errors;
																			if (errors === _errs42)
																				if (Array.isArray(data21)) {
																					var valid8 = !0;
																					let len5 = data21.length;
																					for (let i5 = 0; i5 < len5; i5++) {
																						let _errs44 = errors;
																						if (typeof data21[i5] != "string")
																							return validate11.errors = [{ instancePath: instancePath + "/onBuild/" + i5, keyword: "type", params: { type: "string" } }], !1;
																						var valid8 = _errs44 === errors;
																						if (!valid8)
																							break;
																					}
																				} else
																					return validate11.errors = [{ instancePath: instancePath + "/onBuild", keyword: "type", params: { type: "array" } }], !1;
																			var valid0 = _errs42 === errors;
																		} else
																			var valid0 = !0;
																		if (valid0) {
																			if (data.unknown !== void 0) {
																				let data23 = data.unknown, _errs46 = errors;
																				if (errors === _errs46)
																					if (Array.isArray(data23)) {
																						var valid9 = !0;
																						let len6 = data23.length;
																						for (let i6 = 0; i6 < len6; i6++) {
																							let _errs48 = errors;
																							if (typeof data23[i6] != "string")
																								return validate11.errors = [{ instancePath: instancePath + "/unknown/" + i6, keyword: "type", params: { type: "string" } }], !1;
																							var valid9 = _errs48 === errors;
																							if (!valid9)
																								break;
																						}
																					} else
																						return validate11.errors = [{ instancePath: instancePath + "/unknown", keyword: "type", params: { type: "array" } }], !1;
																				var valid0 = _errs46 === errors;
																			} else
																				var valid0 = !0;
																			if (valid0) {
																				let additional0, count0 = 0;
																				for (let key1 in data)
																					count0++;
																				if (count0 > 17) {
																					for (let key2 in data)
																						if (!obj0.has(key2)) {
																							additional0 = key2;
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
var obj1 = /* @__PURE__ */ new Set(["path", "name", "final", "used", "image", "imageArguments", "base", "scratch", "platform", "user", "userId", "workingDirectory", "unknown"]);
function validate20(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.name === void 0 && (missing0 = "name") || data.final === void 0 && (missing0 = "final") || data.used === void 0 && (missing0 = "used") || data.image === void 0 && (missing0 = "image") || data.imageArguments === void 0 && (missing0 = "imageArguments") || data.base === void 0 && (missing0 = "base") || data.scratch === void 0 && (missing0 = "scratch") || data.platform === void 0 && (missing0 = "platform") || data.user === void 0 && (missing0 = "user") || data.userId === void 0 && (missing0 = "userId") || data.workingDirectory === void 0 && (missing0 = "workingDirectory") || data.unknown === void 0 && (missing0 = "unknown"))
				return validate20.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate20.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.final !== void 0) {
						let _errs4 = errors;
						if (typeof data.final != "boolean")
							return validate20.errors = [{ instancePath: instancePath + "/final", keyword: "type", params: { type: "boolean" } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.used !== void 0) {
							let _errs6 = errors;
							if (typeof data.used != "boolean")
								return validate20.errors = [{ instancePath: instancePath + "/used", keyword: "type", params: { type: "boolean" } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.image !== void 0) {
								let data4 = data.image, _errs8 = errors;
								data4 !== null && (validate7(data4, telling ? instancePath + "/image" : "") || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length));
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.imageArguments !== void 0) {
									let data5 = data.imageArguments, _errs10 = errors;
									if (errors === _errs10)
										if (Array.isArray(data5)) {
											var valid2 = !0;
											let len0 = data5.length;
											for (let i0 = 0; i0 < len0; i0++) {
												let _errs12 = errors;
												if (typeof data5[i0] != "string")
													return validate20.errors = [{ instancePath: instancePath + "/imageArguments/" + i0, keyword: "type", params: { type: "string" } }], !1;
												var valid2 = _errs12 === errors;
												if (!valid2)
													break;
											}
										} else
											return validate20.errors = [{ instancePath: instancePath + "/imageArguments", keyword: "type", params: { type: "array" } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.base !== void 0) {
										let data7 = data.base, _errs14 = errors;
										if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7)) && data7 !== null)
											return validate20.errors = [{ instancePath: instancePath + "/base", keyword: "type", params: { type: ["integer", "null"] } }], !1;
										var valid0 = _errs14 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.scratch !== void 0) {
											let _errs16 = errors;
											if (typeof data.scratch != "boolean")
												return validate20.errors = [{ instancePath: instancePath + "/scratch", keyword: "type", params: { type: "boolean" } }], !1;
											var valid0 = _errs16 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.platform !== void 0) {
												let data9 = data.platform, _errs18 = errors;
												data9 !== null && (validate9(data9, telling ? instancePath + "/platform" : "") || (vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors), errors = vErrors.length));
												var valid0 = _errs18 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.user !== void 0) {
													let data10 = data.user, _errs20 = errors;
													if (typeof data10 != "string" && data10 !== null)
														return validate20.errors = [{ instancePath: instancePath + "/user", keyword: "type", params: { type: ["string", "null"] } }], !1;
													var valid0 = _errs20 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.userId !== void 0) {
														let data11 = data.userId, _errs22 = errors;
														if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11)) && data11 !== null)
															return validate20.errors = [{ instancePath: instancePath + "/userId", keyword: "type", params: { type: ["integer", "null"] } }], !1;
														var valid0 = _errs22 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.workingDirectory !== void 0) {
															let data12 = data.workingDirectory, _errs24 = errors;
															if (typeof data12 != "string" && data12 !== null)
																return validate20.errors = [{ instancePath: instancePath + "/workingDirectory", keyword: "type", params: { type: ["string", "null"] } }], !1;
															var valid0 = _errs24 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.unknown !== void 0) {
																let data13 = data.unknown, _errs26 = errors;
																if (errors === _errs26)
																	if (Array.isArray(data13)) {
																		var valid4 = !0;
																		let len1 = data13.length;
																		for (let i1 = 0; i1 < len1; i1++) {
																			let _errs28 = errors;
																			if (typeof data13[i1] != "string")
																				return validate20.errors = [{ instancePath: instancePath + "/unknown/" + i1, keyword: "type", params: { type: "string" } }], !1;
																			var valid4 = _errs28 === errors;
																			if (!valid4)
																				break;
																		}
																	} else
																		return validate20.errors = [{ instancePath: instancePath + "/unknown", keyword: "type", params: { type: "array" } }], !1;
																var valid0 = _errs26 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																let additional0, count0 = 0;
																for (let key0 in data)
																	count0++;
																if (count0 > 13) {
																	for (let key1 in data)
																		if (!obj1.has(key1)) {
																			additional0 = key1;
																			break;
																		}
																}
																if (additional0 !== void 0)
																	return validate20.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
															}
														}
													}
												}
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
			return validate20.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate20.errors = vErrors, errors === 0;
}
function validate27(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.reason === void 0 && (missing0 = "reason"))
				return validate27.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.type !== void 0) {
				let _errs1 = errors;
				if (typeof data.type != "string")
					return validate27.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.reason !== void 0) {
					let _errs3 = errors;
					if (typeof data.reason != "string")
						return validate27.errors = [{ instancePath: instancePath + "/reason", keyword: "type", params: { type: "string" } }], !1;
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
						return validate27.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
				}
			}
		} else
			return validate27.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate27.errors = vErrors, errors === 0;
}
function validate29(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.name === void 0 && (missing0 = "name") || data.value === void 0 && (missing0 = "value"))
				return validate29.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.name !== void 0) {
				let _errs1 = errors;
				if (typeof data.name != "string")
					return validate29.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.value !== void 0) {
					let data1 = data.value, _errs3 = errors;
					if (typeof data1 != "string" && data1 !== null)
						return validate29.errors = [{ instancePath: instancePath + "/value", keyword: "type", params: { type: ["string", "null"] } }], !1;
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
						return validate29.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
				}
			}
		} else
			return validate29.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate29.errors = vErrors, errors === 0;
}
var obj4 = /* @__PURE__ */ new Set(["path", "type", "source", "target", "from", "image", "stage", "id", "environment", "required", "readWrite"]);
function validate31(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.type === void 0 && (missing0 = "type") || data.source === void 0 && (missing0 = "source") || data.target === void 0 && (missing0 = "target") || data.from === void 0 && (missing0 = "from") || data.image === void 0 && (missing0 = "image") || data.stage === void 0 && (missing0 = "stage") || data.id === void 0 && (missing0 = "id") || data.environment === void 0 && (missing0 = "environment") || data.required === void 0 && (missing0 = "required") || data.readWrite === void 0 && (missing0 = "readWrite"))
				return validate31.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.type !== void 0) {
					let _errs2 = errors;
					if (typeof data.type != "string")
						return validate31.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.source !== void 0) {
						let data2 = data.source, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate31.errors = [{ instancePath: instancePath + "/source", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.target !== void 0) {
							let data3 = data.target, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate31.errors = [{ instancePath: instancePath + "/target", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.from !== void 0) {
								let data4 = data.from, _errs8 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate31.errors = [{ instancePath: instancePath + "/from", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.image !== void 0) {
									let data5 = data.image, _errs10 = errors;
									data5 !== null && (validate7(data5, telling ? instancePath + "/image" : "") || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length));
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.stage !== void 0) {
										let data6 = data.stage, _errs12 = errors;
										if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6)) && data6 !== null)
											return validate31.errors = [{ instancePath: instancePath + "/stage", keyword: "type", params: { type: ["integer", "null"] } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.id !== void 0) {
											let data7 = data.id, _errs14 = errors;
											if (typeof data7 != "string" && data7 !== null)
												return validate31.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: ["string", "null"] } }], !1;
											var valid0 = _errs14 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.environment !== void 0) {
												let data8 = data.environment, _errs16 = errors;
												if (typeof data8 != "string" && data8 !== null)
													return validate31.errors = [{ instancePath: instancePath + "/environment", keyword: "type", params: { type: ["string", "null"] } }], !1;
												var valid0 = _errs16 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.required !== void 0) {
													let _errs18 = errors;
													if (typeof data.required != "boolean")
														return validate31.errors = [{ instancePath: instancePath + "/required", keyword: "type", params: { type: "boolean" } }], !1;
													var valid0 = _errs18 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.readWrite !== void 0) {
														let _errs20 = errors;
														if (typeof data.readWrite != "boolean")
															return validate31.errors = [{ instancePath: instancePath + "/readWrite", keyword: "type", params: { type: "boolean" } }], !1;
														var valid0 = _errs20 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														let additional0, count0 = 0;
														for (let key0 in data)
															count0++;
														if (count0 > 11) {
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
		} else
			return validate31.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate31.errors = vErrors, errors === 0;
}
function validate35(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.text === void 0 && (missing0 = "text") || data.type === void 0 && (missing0 = "type") || data.stage === void 0 && (missing0 = "stage") || data.image === void 0 && (missing0 = "image") || data.encrypted === void 0 && (missing0 = "encrypted") || data.checksum === void 0 && (missing0 = "checksum") || data.unknown === void 0 && (missing0 = "unknown"))
				return validate35.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate35.errors = [{ instancePath: instancePath + "/text", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.type !== void 0) {
						let data2 = data.type, _errs4 = errors;
						if (typeof data2 != "string")
							return validate35.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }], !1;
						if (!(data2 === "context" || data2 === "stage" || data2 === "image" || data2 === "remote" || data2 === "git" || data2 === "inline"))
							return validate35.errors = [{ instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: ["context", "stage", "image", "remote", "git", "inline"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.stage !== void 0) {
							let data3 = data.stage, _errs6 = errors;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)) && data3 !== null)
								return validate35.errors = [{ instancePath: instancePath + "/stage", keyword: "type", params: { type: ["integer", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.image !== void 0) {
								let data4 = data.image, _errs8 = errors;
								data4 !== null && (validate7(data4, telling ? instancePath + "/image" : "") || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length));
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.encrypted !== void 0) {
									let data5 = data.encrypted, _errs10 = errors;
									if (typeof data5 != "boolean" && data5 !== null)
										return validate35.errors = [{ instancePath: instancePath + "/encrypted", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.checksum !== void 0) {
										let data6 = data.checksum, _errs12 = errors;
										if (typeof data6 != "string" && data6 !== null)
											return validate35.errors = [{ instancePath: instancePath + "/checksum", keyword: "type", params: { type: ["string", "null"] } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.unknown !== void 0) {
											let data7 = data.unknown, _errs14 = errors;
											if (errors === _errs14)
												if (Array.isArray(data7)) {
													var valid2 = !0;
													let len0 = data7.length;
													for (let i0 = 0; i0 < len0; i0++) {
														let _errs16 = errors;
														if (typeof data7[i0] != "string")
															return validate35.errors = [{ instancePath: instancePath + "/unknown/" + i0, keyword: "type", params: { type: "string" } }], !1;
														var valid2 = _errs16 === errors;
														if (!valid2)
															break;
													}
												} else
													return validate35.errors = [{ instancePath: instancePath + "/unknown", keyword: "type", params: { type: "array" } }], !1;
											var valid0 = _errs14 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											let additional0, count0 = 0;
											for (let key0 in data)
												count0++;
											if (count0 > 8) {
												for (let key1 in data)
													if (!(key1 === "path" || key1 === "text" || key1 === "type" || key1 === "stage" || key1 === "image" || key1 === "encrypted" || key1 === "checksum" || key1 === "unknown")) {
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
		} else
			return validate35.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate35.errors = vErrors, errors === 0;
}
var obj2 = /* @__PURE__ */ new Set(["ADD", "ARG", "CMD", "COPY", "ENTRYPOINT", "ENV", "EXPOSE", "FROM", "HEALTHCHECK", "LABEL", "MAINTAINER", "RUN", "SHELL", "STOPSIGNAL", "USER", "VOLUME", "WORKDIR"]), obj5 = /* @__PURE__ */ new Set(["path", "stage", "keyword", "onBuild", "form", "words", "script", "shell", "user", "credential", "flags", "mounts", "sources", "destination", "unknown"]);
function validate25(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.stage === void 0 && (missing0 = "stage") || data.keyword === void 0 && (missing0 = "keyword") || data.onBuild === void 0 && (missing0 = "onBuild") || data.form === void 0 && (missing0 = "form") || data.words === void 0 && (missing0 = "words") || data.script === void 0 && (missing0 = "script") || data.shell === void 0 && (missing0 = "shell") || data.user === void 0 && (missing0 = "user") || data.credential === void 0 && (missing0 = "credential") || data.flags === void 0 && (missing0 = "flags") || data.mounts === void 0 && (missing0 = "mounts") || data.sources === void 0 && (missing0 = "sources") || data.destination === void 0 && (missing0 = "destination") || data.unknown === void 0 && (missing0 = "unknown"))
				return validate25.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.stage !== void 0) {
					let data1 = data.stage, _errs2 = errors;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) && data1 !== null)
						return validate25.errors = [{ instancePath: instancePath + "/stage", keyword: "type", params: { type: ["integer", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.keyword !== void 0) {
						let data2 = data.keyword, _errs4 = errors;
						if (typeof data2 != "string")
							return validate25.errors = [{ instancePath: instancePath + "/keyword", keyword: "type", params: { type: "string" } }], !1;
						if (!obj2.has(data2))
							return validate25.errors = [{ instancePath: instancePath + "/keyword", keyword: "enum", params: { allowedValues: [...obj2] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.onBuild !== void 0) {
							let _errs6 = errors;
							if (typeof data.onBuild != "boolean")
								return validate25.errors = [{ instancePath: instancePath + "/onBuild", keyword: "type", params: { type: "boolean" } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.form !== void 0) {
								let data4 = data.form, _errs8 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate25.errors = [{ instancePath: instancePath + "/form", keyword: "type", params: { type: ["string", "null"] } }], !1;
								if (!(data4 === null || data4 === "exec" || data4 === "shell"))
									return validate25.errors = [{ instancePath: instancePath + "/form", keyword: "enum", params: { allowedValues: ["exec", "shell", null] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.words !== void 0) {
									let data5 = data.words, _errs10 = errors;
									if (errors === _errs10)
										if (Array.isArray(data5)) {
											var valid1 = !0;
											let len0 = data5.length;
											for (let i0 = 0; i0 < len0; i0++) {
												let _errs12 = errors;
												if (typeof data5[i0] != "string")
													return validate25.errors = [{ instancePath: instancePath + "/words/" + i0, keyword: "type", params: { type: "string" } }], !1;
												var valid1 = _errs12 === errors;
												if (!valid1)
													break;
											}
										} else
											return validate25.errors = [{ instancePath: instancePath + "/words", keyword: "type", params: { type: "array" } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.script !== void 0) {
										let data7 = data.script, _errs14 = errors;
										if (typeof data7 != "string" && data7 !== null)
											return validate25.errors = [{ instancePath: instancePath + "/script", keyword: "type", params: { type: ["string", "null"] } }], !1;
										var valid0 = _errs14 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.shell !== void 0) {
											let data8 = data.shell, _errs16 = errors;
											if (errors === _errs16)
												if (Array.isArray(data8)) {
													var valid2 = !0;
													let len1 = data8.length;
													for (let i1 = 0; i1 < len1; i1++) {
														let _errs18 = errors;
														if (typeof data8[i1] != "string")
															return validate25.errors = [{ instancePath: instancePath + "/shell/" + i1, keyword: "type", params: { type: "string" } }], !1;
														var valid2 = _errs18 === errors;
														if (!valid2)
															break;
													}
												} else
													return validate25.errors = [{ instancePath: instancePath + "/shell", keyword: "type", params: { type: "array" } }], !1;
											var valid0 = _errs16 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.user !== void 0) {
												let data10 = data.user, _errs20 = errors;
												if (typeof data10 != "string" && data10 !== null)
													return validate25.errors = [{ instancePath: instancePath + "/user", keyword: "type", params: { type: ["string", "null"] } }], !1;
												var valid0 = _errs20 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.credential !== void 0) {
													let data11 = data.credential, _errs22 = errors;
													data11 !== null && (validate27(data11, telling ? instancePath + "/credential" : "") || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length));
													var valid0 = _errs22 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.flags !== void 0) {
														let data12 = data.flags, _errs24 = errors;
														if (errors === _errs24)
															if (Array.isArray(data12)) {
																var valid4 = !0;
																let len2 = data12.length;
																for (let i2 = 0; i2 < len2; i2++) {
																	let _errs26 = errors;
																	validate29(data12[i2], telling ? instancePath + "/flags/" + i2 : "") || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length);
																	var valid4 = _errs26 === errors;
																	if (!valid4)
																		break;
																}
															} else
																return validate25.errors = [{ instancePath: instancePath + "/flags", keyword: "type", params: { type: "array" } }], !1;
														var valid0 = _errs24 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.mounts !== void 0) {
															let data14 = data.mounts, _errs27 = errors;
															if (errors === _errs27)
																if (Array.isArray(data14)) {
																	var valid5 = !0;
																	let len3 = data14.length;
																	for (let i3 = 0; i3 < len3; i3++) {
																		let _errs29 = errors;
																		validate31(data14[i3], telling ? instancePath + "/mounts/" + i3 : "") || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
																		var valid5 = _errs29 === errors;
																		if (!valid5)
																			break;
																	}
																} else
																	return validate25.errors = [{ instancePath: instancePath + "/mounts", keyword: "type", params: { type: "array" } }], !1;
															var valid0 = _errs27 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.sources !== void 0) {
																let data16 = data.sources, _errs30 = errors;
																if (errors === _errs30)
																	if (Array.isArray(data16)) {
																		var valid6 = !0;
																		let len4 = data16.length;
																		for (let i4 = 0; i4 < len4; i4++) {
																			let _errs32 = errors;
																			validate35(data16[i4], telling ? instancePath + "/sources/" + i4 : "") || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length);
																			var valid6 = _errs32 === errors;
																			if (!valid6)
																				break;
																		}
																	} else
																		return validate25.errors = [{ instancePath: instancePath + "/sources", keyword: "type", params: { type: "array" } }], !1;
																var valid0 = _errs30 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.destination !== void 0) {
																	let data18 = data.destination, _errs33 = errors;
																	if (typeof data18 != "string" && data18 !== null)
																		return validate25.errors = [{ instancePath: instancePath + "/destination", keyword: "type", params: { type: ["string", "null"] } }], !1;
																	var valid0 = _errs33 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	if (data.unknown !== void 0) {
																		let data19 = data.unknown, _errs35 = errors;
																		if (errors === _errs35)
																			if (Array.isArray(data19)) {
																				var valid7 = !0;
																				let len5 = data19.length;
																				for (let i5 = 0; i5 < len5; i5++) {
																					let _errs37 = errors;
																					if (typeof data19[i5] != "string")
																						return validate25.errors = [{ instancePath: instancePath + "/unknown/" + i5, keyword: "type", params: { type: "string" } }], !1;
																					var valid7 = _errs37 === errors;
																					if (!valid7)
																						break;
																				}
																			} else
																				return validate25.errors = [{ instancePath: instancePath + "/unknown", keyword: "type", params: { type: "array" } }], !1;
																		var valid0 = _errs35 === errors;
																	} else
																		var valid0 = !0;
																	if (valid0) {
																		let additional0, count0 = 0;
																		for (let key0 in data)
																			count0++;
																		if (count0 > 15) {
																			for (let key1 in data)
																				if (!obj5.has(key1)) {
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
													}
												}
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
			return validate25.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate25.errors = vErrors, errors === 0;
}
function validate40(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.stage === void 0 && (missing0 = "stage") || data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name") || data.value === void 0 && (missing0 = "value") || data.credential === void 0 && (missing0 = "credential") || data.arguments === void 0 && (missing0 = "arguments") || data.unknown === void 0 && (missing0 = "unknown"))
				return validate40.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.stage !== void 0) {
					let data1 = data.stage, _errs2 = errors;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) && data1 !== null)
						return validate40.errors = [{ instancePath: instancePath + "/stage", keyword: "type", params: { type: ["integer", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.type !== void 0) {
						let data2 = data.type, _errs4 = errors;
						if (typeof data2 != "string")
							return validate40.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }], !1;
						if (!(data2 === "argument" || data2 === "environment" || data2 === "label"))
							return validate40.errors = [{ instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: ["argument", "environment", "label"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.name !== void 0) {
							let _errs6 = errors;
							if (typeof data.name != "string")
								return validate40.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.value !== void 0) {
								let data4 = data.value, _errs8 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate40.errors = [{ instancePath: instancePath + "/value", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.credential !== void 0) {
									let data5 = data.credential, _errs10 = errors;
									data5 !== null && (validate27(data5, telling ? instancePath + "/credential" : "") || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length));
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.arguments !== void 0) {
										let data6 = data.arguments, _errs12 = errors;
										if (errors === _errs12)
											if (Array.isArray(data6)) {
												var valid2 = !0;
												let len0 = data6.length;
												for (let i0 = 0; i0 < len0; i0++) {
													let _errs14 = errors;
													if (typeof data6[i0] != "string")
														return validate40.errors = [{ instancePath: instancePath + "/arguments/" + i0, keyword: "type", params: { type: "string" } }], !1;
													var valid2 = _errs14 === errors;
													if (!valid2)
														break;
												}
											} else
												return validate40.errors = [{ instancePath: instancePath + "/arguments", keyword: "type", params: { type: "array" } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.unknown !== void 0) {
											let data8 = data.unknown, _errs16 = errors;
											if (errors === _errs16)
												if (Array.isArray(data8)) {
													var valid3 = !0;
													let len1 = data8.length;
													for (let i1 = 0; i1 < len1; i1++) {
														let _errs18 = errors;
														if (typeof data8[i1] != "string")
															return validate40.errors = [{ instancePath: instancePath + "/unknown/" + i1, keyword: "type", params: { type: "string" } }], !1;
														var valid3 = _errs18 === errors;
														if (!valid3)
															break;
													}
												} else
													return validate40.errors = [{ instancePath: instancePath + "/unknown", keyword: "type", params: { type: "array" } }], !1;
											var valid0 = _errs16 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											let additional0, count0 = 0;
											for (let key0 in data)
												count0++;
											if (count0 > 8) {
												for (let key1 in data)
													if (!(key1 === "path" || key1 === "stage" || key1 === "type" || key1 === "name" || key1 === "value" || key1 === "credential" || key1 === "arguments" || key1 === "unknown")) {
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
		} else
			return validate40.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate40.errors = vErrors, errors === 0;
}
function validate44(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.created === void 0 && (missing0 = "created") || data.createdBy === void 0 && (missing0 = "createdBy") || data.author === void 0 && (missing0 = "author") || data.comment === void 0 && (missing0 = "comment") || data.emptyLayer === void 0 && (missing0 = "emptyLayer") || data.credential === void 0 && (missing0 = "credential"))
				return validate44.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.created !== void 0) {
					let data1 = data.created, _errs2 = errors;
					if (typeof data1 != "string" && data1 !== null)
						return validate44.errors = [{ instancePath: instancePath + "/created", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.createdBy !== void 0) {
						let data2 = data.createdBy, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate44.errors = [{ instancePath: instancePath + "/createdBy", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.author !== void 0) {
							let data3 = data.author, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate44.errors = [{ instancePath: instancePath + "/author", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.comment !== void 0) {
								let data4 = data.comment, _errs8 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate44.errors = [{ instancePath: instancePath + "/comment", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.emptyLayer !== void 0) {
									let _errs10 = errors;
									if (typeof data.emptyLayer != "boolean")
										return validate44.errors = [{ instancePath: instancePath + "/emptyLayer", keyword: "type", params: { type: "boolean" } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.credential !== void 0) {
										let data6 = data.credential, _errs12 = errors;
										data6 !== null && (validate27(data6, telling ? instancePath + "/credential" : "") || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length));
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										let additional0, count0 = 0;
										for (let key0 in data)
											count0++;
										if (count0 > 7) {
											for (let key1 in data)
												if (!(key1 === "path" || key1 === "created" || key1 === "createdBy" || key1 === "author" || key1 === "comment" || key1 === "emptyLayer" || key1 === "credential")) {
													additional0 = key1;
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
			}
		} else
			return validate44.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate44.errors = vErrors, errors === 0;
}
var obj6 = /* @__PURE__ */ new Set(["path", "mediaType", "artifactType", "digest", "digestValid", "size", "urls", "platform", "annotations"]);
function validate48(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.mediaType === void 0 && (missing0 = "mediaType") || data.artifactType === void 0 && (missing0 = "artifactType") || data.digest === void 0 && (missing0 = "digest") || data.digestValid === void 0 && (missing0 = "digestValid") || data.size === void 0 && (missing0 = "size") || data.urls === void 0 && (missing0 = "urls") || data.platform === void 0 && (missing0 = "platform") || data.annotations === void 0 && (missing0 = "annotations"))
				return validate48.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.mediaType !== void 0) {
					let data1 = data.mediaType, _errs2 = errors;
					if (typeof data1 != "string" && data1 !== null)
						return validate48.errors = [{ instancePath: instancePath + "/mediaType", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.artifactType !== void 0) {
						let data2 = data.artifactType, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate48.errors = [{ instancePath: instancePath + "/artifactType", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.digest !== void 0) {
							let data3 = data.digest, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate48.errors = [{ instancePath: instancePath + "/digest", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.digestValid !== void 0) {
								let _errs8 = errors;
								if (typeof data.digestValid != "boolean")
									return validate48.errors = [{ instancePath: instancePath + "/digestValid", keyword: "type", params: { type: "boolean" } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.size !== void 0) {
									let data5 = data.size, _errs10 = errors;
									if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5)) && data5 !== null)
										return validate48.errors = [{ instancePath: instancePath + "/size", keyword: "type", params: { type: ["integer", "null"] } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.urls !== void 0) {
										let data6 = data.urls, _errs12 = errors;
										if (errors === _errs12)
											if (Array.isArray(data6)) {
												var valid1 = !0;
												let len0 = data6.length;
												for (let i0 = 0; i0 < len0; i0++) {
													let _errs14 = errors;
													if (typeof data6[i0] != "string")
														return validate48.errors = [{ instancePath: instancePath + "/urls/" + i0, keyword: "type", params: { type: "string" } }], !1;
													var valid1 = _errs14 === errors;
													if (!valid1)
														break;
												}
											} else
												return validate48.errors = [{ instancePath: instancePath + "/urls", keyword: "type", params: { type: "array" } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.platform !== void 0) {
											let data8 = data.platform, _errs16 = errors;
											data8 !== null && (validate9(data8, telling ? instancePath + "/platform" : "") || (vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors), errors = vErrors.length));
											var valid0 = _errs16 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.annotations !== void 0) {
												let data9 = data.annotations, _errs18 = errors;
												if (errors === _errs18)
													if (data9 && typeof data9 == "object" && !Array.isArray(data9))
														for (let key0 in data9) {
															let _errs21 = errors;
															if (typeof data9[key0] != "string")
																return validate48.errors = [{ instancePath: instancePath + "/annotations/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } }], !1;
															var valid3 = _errs21 === errors;
															if (!valid3)
																break;
														}
													else
														return validate48.errors = [{ instancePath: instancePath + "/annotations", keyword: "type", params: { type: "object" } }], !1;
												var valid0 = _errs18 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												let additional0, count0 = 0;
												for (let key1 in data)
													count0++;
												if (count0 > 9) {
													for (let key2 in data)
														if (!obj6.has(key2)) {
															additional0 = key2;
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
		} else
			return validate48.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate48.errors = vErrors, errors === 0;
}
var obj7 = /* @__PURE__ */ new Set(["kind", "source", "limitations", "form", "mediaType", "artifactType", "frontend", "platform", "created", "author", "settings", "stages", "instructions", "variables", "history", "diffIds", "configuration", "layers", "manifests", "subject", "annotations"]);
function validate0(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.kind === void 0 && (missing0 = "kind") || data.source === void 0 && (missing0 = "source") || data.limitations === void 0 && (missing0 = "limitations") || data.form === void 0 && (missing0 = "form") || data.mediaType === void 0 && (missing0 = "mediaType") || data.artifactType === void 0 && (missing0 = "artifactType") || data.frontend === void 0 && (missing0 = "frontend") || data.platform === void 0 && (missing0 = "platform") || data.created === void 0 && (missing0 = "created") || data.author === void 0 && (missing0 = "author") || data.settings === void 0 && (missing0 = "settings") || data.stages === void 0 && (missing0 = "stages") || data.instructions === void 0 && (missing0 = "instructions") || data.variables === void 0 && (missing0 = "variables") || data.history === void 0 && (missing0 = "history") || data.diffIds === void 0 && (missing0 = "diffIds") || data.configuration === void 0 && (missing0 = "configuration") || data.layers === void 0 && (missing0 = "layers") || data.manifests === void 0 && (missing0 = "manifests") || data.subject === void 0 && (missing0 = "subject") || data.annotations === void 0 && (missing0 = "annotations"))
				return validate0.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.kind !== void 0) {
				let data0 = data.kind, _errs1 = errors;
				if (typeof data0 != "string")
					return validate0.errors = [{ instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" } }], !1;
				if (data0 !== "image")
					return validate0.errors = [{ instancePath: instancePath + "/kind", keyword: "const", params: { allowedValue: "image" } }], !1;
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
						if (data.form !== void 0) {
							let data4 = data.form, _errs7 = errors;
							if (typeof data4 != "string")
								return validate0.errors = [{ instancePath: instancePath + "/form", keyword: "type", params: { type: "string" } }], !1;
							if (!(data4 === "recipe" || data4 === "configuration" || data4 === "manifest" || data4 === "index"))
								return validate0.errors = [{ instancePath: instancePath + "/form", keyword: "enum", params: { allowedValues: ["recipe", "configuration", "manifest", "index"] } }], !1;
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.mediaType !== void 0) {
								let data5 = data.mediaType, _errs9 = errors;
								if (typeof data5 != "string" && data5 !== null)
									return validate0.errors = [{ instancePath: instancePath + "/mediaType", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs9 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.artifactType !== void 0) {
									let data6 = data.artifactType, _errs11 = errors;
									if (typeof data6 != "string" && data6 !== null)
										return validate0.errors = [{ instancePath: instancePath + "/artifactType", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs11 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.frontend !== void 0) {
										let data7 = data.frontend, _errs13 = errors;
										data7 !== null && (validate7(data7, telling ? instancePath + "/frontend" : "") || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length));
										var valid0 = _errs13 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.platform !== void 0) {
											let data8 = data.platform, _errs15 = errors;
											data8 !== null && (validate9(data8, telling ? instancePath + "/platform" : "") || (vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors), errors = vErrors.length));
											var valid0 = _errs15 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.created !== void 0) {
												let data9 = data.created, _errs17 = errors;
												if (typeof data9 != "string" && data9 !== null)
													return validate0.errors = [{ instancePath: instancePath + "/created", keyword: "type", params: { type: ["string", "null"] } }], !1;
												var valid0 = _errs17 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.author !== void 0) {
													let data10 = data.author, _errs19 = errors;
													if (typeof data10 != "string" && data10 !== null)
														return validate0.errors = [{ instancePath: instancePath + "/author", keyword: "type", params: { type: ["string", "null"] } }], !1;
													var valid0 = _errs19 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.settings !== void 0) {
														let data11 = data.settings, _errs21 = errors;
														data11 !== null && (validate11(data11, telling ? instancePath + "/settings" : "") || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length));
														var valid0 = _errs21 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.stages !== void 0) {
															let data12 = data.stages, _errs23 = errors;
															if (errors === _errs23)
																if (Array.isArray(data12)) {
																	var valid5 = !0;
																	let len1 = data12.length;
																	for (let i1 = 0; i1 < len1; i1++) {
																		let _errs25 = errors;
																		validate20(data12[i1], telling ? instancePath + "/stages/" + i1 : "") || (vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors), errors = vErrors.length);
																		var valid5 = _errs25 === errors;
																		if (!valid5)
																			break;
																	}
																} else
																	return validate0.errors = [{ instancePath: instancePath + "/stages", keyword: "type", params: { type: "array" } }], !1;
															var valid0 = _errs23 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.instructions !== void 0) {
																let data14 = data.instructions, _errs26 = errors;
																if (errors === _errs26)
																	if (Array.isArray(data14)) {
																		var valid6 = !0;
																		let len2 = data14.length;
																		for (let i2 = 0; i2 < len2; i2++) {
																			let _errs28 = errors;
																			validate25(data14[i2], telling ? instancePath + "/instructions/" + i2 : "") || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
																			var valid6 = _errs28 === errors;
																			if (!valid6)
																				break;
																		}
																	} else
																		return validate0.errors = [{ instancePath: instancePath + "/instructions", keyword: "type", params: { type: "array" } }], !1;
																var valid0 = _errs26 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.variables !== void 0) {
																	let data16 = data.variables, _errs29 = errors;
																	if (errors === _errs29)
																		if (Array.isArray(data16)) {
																			var valid7 = !0;
																			let len3 = data16.length;
																			for (let i3 = 0; i3 < len3; i3++) {
																				let _errs31 = errors;
																				validate40(data16[i3], telling ? instancePath + "/variables/" + i3 : "") || (vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors), errors = vErrors.length);
																				var valid7 = _errs31 === errors;
																				if (!valid7)
																					break;
																			}
																		} else
																			return validate0.errors = [{ instancePath: instancePath + "/variables", keyword: "type", params: { type: "array" } }], !1;
																	var valid0 = _errs29 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	if (data.history !== void 0) {
																		let data18 = data.history, _errs32 = errors;
																		if (errors === _errs32)
																			if (Array.isArray(data18)) {
																				var valid8 = !0;
																				let len4 = data18.length;
																				for (let i4 = 0; i4 < len4; i4++) {
																					let _errs34 = errors;
																					validate44(data18[i4], telling ? instancePath + "/history/" + i4 : "") || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length);
																					var valid8 = _errs34 === errors;
																					if (!valid8)
																						break;
																				}
																			} else
																				return validate0.errors = [{ instancePath: instancePath + "/history", keyword: "type", params: { type: "array" } }], !1;
																		var valid0 = _errs32 === errors;
																	} else
																		var valid0 = !0;
																	if (valid0) {
																		if (data.diffIds !== void 0) {
																			let data20 = data.diffIds, _errs35 = errors;
																			if (errors === _errs35)
																				if (Array.isArray(data20)) {
																					var valid9 = !0;
																					let len5 = data20.length;
																					for (let i5 = 0; i5 < len5; i5++) {
																						let _errs37 = errors;
																						if (typeof data20[i5] != "string")
																							return validate0.errors = [{ instancePath: instancePath + "/diffIds/" + i5, keyword: "type", params: { type: "string" } }], !1;
																						var valid9 = _errs37 === errors;
																						if (!valid9)
																							break;
																					}
																				} else
																					return validate0.errors = [{ instancePath: instancePath + "/diffIds", keyword: "type", params: { type: "array" } }], !1;
																			var valid0 = _errs35 === errors;
																		} else
																			var valid0 = !0;
																		if (valid0) {
																			if (data.configuration !== void 0) {
																				let data22 = data.configuration, _errs39 = errors;
																				data22 !== null && (validate48(data22, telling ? instancePath + "/configuration" : "") || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length));
																				var valid0 = _errs39 === errors;
																			} else
																				var valid0 = !0;
																			if (valid0) {
																				if (data.layers !== void 0) {
																					let data23 = data.layers, _errs41 = errors;
																					if (errors === _errs41)
																						if (Array.isArray(data23)) {
																							var valid11 = !0;
																							let len6 = data23.length;
																							for (let i6 = 0; i6 < len6; i6++) {
																								let _errs43 = errors;
																								validate48(data23[i6], telling ? instancePath + "/layers/" + i6 : "") || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length);
																								var valid11 = _errs43 === errors;
																								if (!valid11)
																									break;
																							}
																						} else
																							return validate0.errors = [{ instancePath: instancePath + "/layers", keyword: "type", params: { type: "array" } }], !1;
																					var valid0 = _errs41 === errors;
																				} else
																					var valid0 = !0;
																				if (valid0) {
																					if (data.manifests !== void 0) {
																						let data25 = data.manifests, _errs44 = errors;
																						if (errors === _errs44)
																							if (Array.isArray(data25)) {
																								var valid12 = !0;
																								let len7 = data25.length;
																								for (let i7 = 0; i7 < len7; i7++) {
																									let _errs46 = errors;
																									validate48(data25[i7], telling ? instancePath + "/manifests/" + i7 : "") || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length);
																									var valid12 = _errs46 === errors;
																									if (!valid12)
																										break;
																								}
																							} else
																								return validate0.errors = [{ instancePath: instancePath + "/manifests", keyword: "type", params: { type: "array" } }], !1;
																						var valid0 = _errs44 === errors;
																					} else
																						var valid0 = !0;
																					if (valid0) {
																						if (data.subject !== void 0) {
																							let data27 = data.subject, _errs47 = errors;
																							data27 !== null && (validate48(data27, telling ? instancePath + "/subject" : "") || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length));
																							var valid0 = _errs47 === errors;
																						} else
																							var valid0 = !0;
																						if (valid0) {
																							if (data.annotations !== void 0) {
																								let data28 = data.annotations, _errs49 = errors;
																								if (errors === _errs49)
																									if (data28 && typeof data28 == "object" && !Array.isArray(data28))
																										for (let key0 in data28) {
																											let _errs52 = errors;
																											if (typeof data28[key0] != "string")
																												return validate0.errors = [{ instancePath: instancePath + "/annotations/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } }], !1;
																											var valid14 = _errs52 === errors;
																											if (!valid14)
																												break;
																										}
																									else
																										return validate0.errors = [{ instancePath: instancePath + "/annotations", keyword: "type", params: { type: "object" } }], !1;
																								var valid0 = _errs49 === errors;
																							} else
																								var valid0 = !0;
																							if (valid0) {
																								let additional0, count0 = 0;
																								for (let key1 in data)
																									count0++;
																								if (count0 > 21) {
																									for (let key2 in data)
																										if (!obj7.has(key2)) {
																											additional0 = key2;
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
		} else
			return validate0.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate0.errors = vErrors, errors === 0;
}
export {
	stdin_default as default
};

// Generated from schemas/input/workload.schema.json by "npm run generate". Do not edit.
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
			if (data.path === void 0 && (missing0 = "path") || data.apiVersion === void 0 && (missing0 = "apiVersion") || data.kind === void 0 && (missing0 = "kind") || data.name === void 0 && (missing0 = "name") || data.namespace === void 0 && (missing0 = "namespace") || data.labels === void 0 && (missing0 = "labels") || data.annotations === void 0 && (missing0 = "annotations"))
				return validate7.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.apiVersion !== void 0) {
					let data1 = data.apiVersion, _errs2 = errors;
					if (typeof data1 != "string" && data1 !== null)
						return validate7.errors = [{ instancePath: instancePath + "/apiVersion", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.kind !== void 0) {
						let data2 = data.kind, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate7.errors = [{ instancePath: instancePath + "/kind", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.name !== void 0) {
							let data3 = data.name, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate7.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.namespace !== void 0) {
								let data4 = data.namespace, _errs8 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate7.errors = [{ instancePath: instancePath + "/namespace", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.labels !== void 0) {
									let data5 = data.labels, _errs10 = errors;
									if (errors === _errs10)
										if (data5 && typeof data5 == "object" && !Array.isArray(data5))
											for (let key0 in data5) {
												let _errs13 = errors;
												if (typeof data5[key0] != "string")
													return validate7.errors = [{ instancePath: instancePath + "/labels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } }], !1;
												var valid1 = _errs13 === errors;
												if (!valid1)
													break;
											}
										else
											return validate7.errors = [{ instancePath: instancePath + "/labels", keyword: "type", params: { type: "object" } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.annotations !== void 0) {
										let data7 = data.annotations, _errs15 = errors;
										if (errors === _errs15)
											if (data7 && typeof data7 == "object" && !Array.isArray(data7))
												for (let key1 in data7) {
													let _errs18 = errors;
													if (typeof data7[key1] != "string")
														return validate7.errors = [{ instancePath: instancePath + "/annotations/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } }], !1;
													var valid2 = _errs18 === errors;
													if (!valid2)
														break;
												}
											else
												return validate7.errors = [{ instancePath: instancePath + "/annotations", keyword: "type", params: { type: "object" } }], !1;
										var valid0 = _errs15 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										let additional0, count0 = 0;
										for (let key2 in data)
											count0++;
										if (count0 > 7) {
											for (let key3 in data)
												if (!(key3 === "path" || key3 === "apiVersion" || key3 === "kind" || key3 === "name" || key3 === "namespace" || key3 === "labels" || key3 === "annotations")) {
													additional0 = key3;
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
function validate14(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.text === void 0 && (missing0 = "text") || data.valid === void 0 && (missing0 = "valid") || data.registry === void 0 && (missing0 = "registry") || data.repository === void 0 && (missing0 = "repository") || data.tag === void 0 && (missing0 = "tag") || data.digest === void 0 && (missing0 = "digest"))
				return validate14.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.text !== void 0) {
				let _errs1 = errors;
				if (typeof data.text != "string")
					return validate14.errors = [{ instancePath: instancePath + "/text", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.valid !== void 0) {
					let _errs3 = errors;
					if (typeof data.valid != "boolean")
						return validate14.errors = [{ instancePath: instancePath + "/valid", keyword: "type", params: { type: "boolean" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.registry !== void 0) {
						let data2 = data.registry, _errs5 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate14.errors = [{ instancePath: instancePath + "/registry", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.repository !== void 0) {
							let data3 = data.repository, _errs7 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate14.errors = [{ instancePath: instancePath + "/repository", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.tag !== void 0) {
								let data4 = data.tag, _errs9 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate14.errors = [{ instancePath: instancePath + "/tag", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs9 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.digest !== void 0) {
									let data5 = data.digest, _errs11 = errors;
									if (typeof data5 != "string" && data5 !== null)
										return validate14.errors = [{ instancePath: instancePath + "/digest", keyword: "type", params: { type: ["string", "null"] } }], !1;
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
										return validate14.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
								}
							}
						}
					}
				}
			}
		} else
			return validate14.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate14.errors = vErrors, errors === 0;
}
function validate18(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.reason === void 0 && (missing0 = "reason"))
				return validate18.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.type !== void 0) {
				let _errs1 = errors;
				if (typeof data.type != "string")
					return validate18.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.reason !== void 0) {
					let _errs3 = errors;
					if (typeof data.reason != "string")
						return validate18.errors = [{ instancePath: instancePath + "/reason", keyword: "type", params: { type: "string" } }], !1;
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
						return validate18.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
				}
			}
		} else
			return validate18.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate18.errors = vErrors, errors === 0;
}
function validate20(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name") || data.key === void 0 && (missing0 = "key") || data.optional === void 0 && (missing0 = "optional"))
				return validate20.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate20.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }], !1;
					if (!(data1 === "secret" || data1 === "config-map" || data1 === "field" || data1 === "resource" || data1 === "other"))
						return validate20.errors = [{ instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: ["secret", "config-map", "field", "resource", "other"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.name !== void 0) {
						let data2 = data.name, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate20.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.key !== void 0) {
							let data3 = data.key, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate20.errors = [{ instancePath: instancePath + "/key", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.optional !== void 0) {
								let data4 = data.optional, _errs8 = errors;
								if (typeof data4 != "boolean" && data4 !== null)
									return validate20.errors = [{ instancePath: instancePath + "/optional", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								let additional0, count0 = 0;
								for (let key0 in data)
									count0++;
								if (count0 > 5) {
									for (let key1 in data)
										if (!(key1 === "path" || key1 === "type" || key1 === "name" || key1 === "key" || key1 === "optional")) {
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
		} else
			return validate20.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate20.errors = vErrors, errors === 0;
}
function validate16(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.name === void 0 && (missing0 = "name") || data.value === void 0 && (missing0 = "value") || data.credential === void 0 && (missing0 = "credential") || data.from === void 0 && (missing0 = "from"))
				return validate16.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate16.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.value !== void 0) {
						let data2 = data.value, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate16.errors = [{ instancePath: instancePath + "/value", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.credential !== void 0) {
							let data3 = data.credential, _errs6 = errors;
							data3 !== null && (validate18(data3, telling ? instancePath + "/credential" : "") || (vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors), errors = vErrors.length));
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.from !== void 0) {
								let data4 = data.from, _errs8 = errors;
								data4 !== null && (validate20(data4, telling ? instancePath + "/from" : "") || (vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors), errors = vErrors.length));
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								let additional0, count0 = 0;
								for (let key0 in data)
									count0++;
								if (count0 > 5) {
									for (let key1 in data)
										if (!(key1 === "path" || key1 === "name" || key1 === "value" || key1 === "credential" || key1 === "from")) {
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
		} else
			return validate16.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate16.errors = vErrors, errors === 0;
}
function validate25(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.port === void 0 && (missing0 = "port") || data.hostPort === void 0 && (missing0 = "hostPort") || data.protocol === void 0 && (missing0 = "protocol"))
				return validate25.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate25.errors = [{ instancePath: instancePath + "/port", keyword: "type", params: { type: ["integer", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.hostPort !== void 0) {
						let data2 = data.hostPort, _errs4 = errors;
						if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)) && data2 !== null)
							return validate25.errors = [{ instancePath: instancePath + "/hostPort", keyword: "type", params: { type: ["integer", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.protocol !== void 0) {
							let _errs6 = errors;
							if (typeof data.protocol != "string")
								return validate25.errors = [{ instancePath: instancePath + "/protocol", keyword: "type", params: { type: "string" } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							let additional0, count0 = 0;
							for (let key0 in data)
								count0++;
							if (count0 > 4) {
								for (let key1 in data)
									if (!(key1 === "path" || key1 === "port" || key1 === "hostPort" || key1 === "protocol")) {
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
function validate28(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.name === void 0 && (missing0 = "name") || data.mountPath === void 0 && (missing0 = "mountPath") || data.readOnly === void 0 && (missing0 = "readOnly"))
				return validate28.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate28.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.mountPath !== void 0) {
						let data2 = data.mountPath, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate28.errors = [{ instancePath: instancePath + "/mountPath", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.readOnly !== void 0) {
							let _errs6 = errors;
							if (typeof data.readOnly != "boolean")
								return validate28.errors = [{ instancePath: instancePath + "/readOnly", keyword: "type", params: { type: "boolean" } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							let additional0, count0 = 0;
							for (let key0 in data)
								count0++;
							if (count0 > 4) {
								for (let key1 in data)
									if (!(key1 === "path" || key1 === "name" || key1 === "mountPath" || key1 === "readOnly")) {
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
		} else
			return validate28.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate28.errors = vErrors, errors === 0;
}
var obj0 = /* @__PURE__ */ new Set(["path", "name", "role", "image", "imagePullPolicy", "command", "args", "environment", "environmentFrom", "ports", "volumeMounts", "privileged", "hostProcess", "runAsUser", "runAsGroup", "runAsNonRoot", "allowPrivilegeEscalation", "readOnlyRootFilesystem", "capabilities", "seccompProfile", "resources", "livenessProbe", "readinessProbe"]);
function validate12(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.name === void 0 && (missing0 = "name") || data.role === void 0 && (missing0 = "role") || data.image === void 0 && (missing0 = "image") || data.imagePullPolicy === void 0 && (missing0 = "imagePullPolicy") || data.command === void 0 && (missing0 = "command") || data.args === void 0 && (missing0 = "args") || data.environment === void 0 && (missing0 = "environment") || data.environmentFrom === void 0 && (missing0 = "environmentFrom") || data.ports === void 0 && (missing0 = "ports") || data.volumeMounts === void 0 && (missing0 = "volumeMounts") || data.privileged === void 0 && (missing0 = "privileged") || data.hostProcess === void 0 && (missing0 = "hostProcess") || data.runAsUser === void 0 && (missing0 = "runAsUser") || data.runAsGroup === void 0 && (missing0 = "runAsGroup") || data.runAsNonRoot === void 0 && (missing0 = "runAsNonRoot") || data.allowPrivilegeEscalation === void 0 && (missing0 = "allowPrivilegeEscalation") || data.readOnlyRootFilesystem === void 0 && (missing0 = "readOnlyRootFilesystem") || data.capabilities === void 0 && (missing0 = "capabilities") || data.seccompProfile === void 0 && (missing0 = "seccompProfile") || data.resources === void 0 && (missing0 = "resources") || data.livenessProbe === void 0 && (missing0 = "livenessProbe") || data.readinessProbe === void 0 && (missing0 = "readinessProbe"))
				return validate12.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate12.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.role !== void 0) {
						let data2 = data.role, _errs4 = errors;
						if (typeof data2 != "string")
							return validate12.errors = [{ instancePath: instancePath + "/role", keyword: "type", params: { type: "string" } }], !1;
						if (!(data2 === "init" || data2 === "main" || data2 === "ephemeral"))
							return validate12.errors = [{ instancePath: instancePath + "/role", keyword: "enum", params: { allowedValues: ["init", "main", "ephemeral"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.image !== void 0) {
							let data3 = data.image, _errs6 = errors;
							data3 !== null && (validate14(data3, telling ? instancePath + "/image" : "") || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length));
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.imagePullPolicy !== void 0) {
								let data4 = data.imagePullPolicy, _errs8 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate12.errors = [{ instancePath: instancePath + "/imagePullPolicy", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.command !== void 0) {
									let data5 = data.command, _errs10 = errors;
									if (errors === _errs10)
										if (Array.isArray(data5)) {
											var valid2 = !0;
											let len0 = data5.length;
											for (let i0 = 0; i0 < len0; i0++) {
												let _errs12 = errors;
												if (typeof data5[i0] != "string")
													return validate12.errors = [{ instancePath: instancePath + "/command/" + i0, keyword: "type", params: { type: "string" } }], !1;
												var valid2 = _errs12 === errors;
												if (!valid2)
													break;
											}
										} else
											return validate12.errors = [{ instancePath: instancePath + "/command", keyword: "type", params: { type: "array" } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.args !== void 0) {
										let data7 = data.args, _errs14 = errors;
										if (errors === _errs14)
											if (Array.isArray(data7)) {
												var valid3 = !0;
												let len1 = data7.length;
												for (let i1 = 0; i1 < len1; i1++) {
													let _errs16 = errors;
													if (typeof data7[i1] != "string")
														return validate12.errors = [{ instancePath: instancePath + "/args/" + i1, keyword: "type", params: { type: "string" } }], !1;
													var valid3 = _errs16 === errors;
													if (!valid3)
														break;
												}
											} else
												return validate12.errors = [{ instancePath: instancePath + "/args", keyword: "type", params: { type: "array" } }], !1;
										var valid0 = _errs14 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.environment !== void 0) {
											let data9 = data.environment, _errs18 = errors;
											if (errors === _errs18)
												if (Array.isArray(data9)) {
													var valid4 = !0;
													let len2 = data9.length;
													for (let i2 = 0; i2 < len2; i2++) {
														let _errs20 = errors;
														validate16(data9[i2], telling ? instancePath + "/environment/" + i2 : "") || (vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors), errors = vErrors.length);
														var valid4 = _errs20 === errors;
														if (!valid4)
															break;
													}
												} else
													return validate12.errors = [{ instancePath: instancePath + "/environment", keyword: "type", params: { type: "array" } }], !1;
											var valid0 = _errs18 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.environmentFrom !== void 0) {
												let data11 = data.environmentFrom, _errs21 = errors;
												if (errors === _errs21)
													if (Array.isArray(data11)) {
														var valid5 = !0;
														let len3 = data11.length;
														for (let i3 = 0; i3 < len3; i3++) {
															let _errs23 = errors;
															validate20(data11[i3], telling ? instancePath + "/environmentFrom/" + i3 : "") || (vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors), errors = vErrors.length);
															var valid5 = _errs23 === errors;
															if (!valid5)
																break;
														}
													} else
														return validate12.errors = [{ instancePath: instancePath + "/environmentFrom", keyword: "type", params: { type: "array" } }], !1;
												var valid0 = _errs21 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.ports !== void 0) {
													let data13 = data.ports, _errs24 = errors;
													if (errors === _errs24)
														if (Array.isArray(data13)) {
															var valid6 = !0;
															let len4 = data13.length;
															for (let i4 = 0; i4 < len4; i4++) {
																let _errs26 = errors;
																validate25(data13[i4], telling ? instancePath + "/ports/" + i4 : "") || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
																var valid6 = _errs26 === errors;
																if (!valid6)
																	break;
															}
														} else
															return validate12.errors = [{ instancePath: instancePath + "/ports", keyword: "type", params: { type: "array" } }], !1;
													var valid0 = _errs24 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.volumeMounts !== void 0) {
														let data15 = data.volumeMounts, _errs27 = errors;
														if (errors === _errs27)
															if (Array.isArray(data15)) {
																var valid7 = !0;
																let len5 = data15.length;
																for (let i5 = 0; i5 < len5; i5++) {
																	let _errs29 = errors;
																	validate28(data15[i5], telling ? instancePath + "/volumeMounts/" + i5 : "") || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
																	var valid7 = _errs29 === errors;
																	if (!valid7)
																		break;
																}
															} else
																return validate12.errors = [{ instancePath: instancePath + "/volumeMounts", keyword: "type", params: { type: "array" } }], !1;
														var valid0 = _errs27 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.privileged !== void 0) {
															let _errs30 = errors;
															if (typeof data.privileged != "boolean")
																return validate12.errors = [{ instancePath: instancePath + "/privileged", keyword: "type", params: { type: "boolean" } }], !1;
															var valid0 = _errs30 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.hostProcess !== void 0) {
																let _errs32 = errors;
																if (typeof data.hostProcess != "boolean")
																	return validate12.errors = [{ instancePath: instancePath + "/hostProcess", keyword: "type", params: { type: "boolean" } }], !1;
																var valid0 = _errs32 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.runAsUser !== void 0) {
																	let data19 = data.runAsUser, _errs34 = errors;
																	if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19)) && data19 !== null)
																		return validate12.errors = [{ instancePath: instancePath + "/runAsUser", keyword: "type", params: { type: ["integer", "null"] } }], !1;
																	var valid0 = _errs34 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	if (data.runAsGroup !== void 0) {
																		let data20 = data.runAsGroup, _errs36 = errors;
																		if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20)) && data20 !== null)
																			return validate12.errors = [{ instancePath: instancePath + "/runAsGroup", keyword: "type", params: { type: ["integer", "null"] } }], !1;
																		var valid0 = _errs36 === errors;
																	} else
																		var valid0 = !0;
																	if (valid0) {
																		if (data.runAsNonRoot !== void 0) {
																			let data21 = data.runAsNonRoot, _errs38 = errors;
																			if (typeof data21 != "boolean" && data21 !== null)
																				return validate12.errors = [{ instancePath: instancePath + "/runAsNonRoot", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
																			var valid0 = _errs38 === errors;
																		} else
																			var valid0 = !0;
																		if (valid0) {
																			if (data.allowPrivilegeEscalation !== void 0) {
																				let data22 = data.allowPrivilegeEscalation, _errs40 = errors;
																				if (typeof data22 != "boolean" && data22 !== null)
																					return validate12.errors = [{ instancePath: instancePath + "/allowPrivilegeEscalation", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
																				var valid0 = _errs40 === errors;
																			} else
																				var valid0 = !0;
																			if (valid0) {
																				if (data.readOnlyRootFilesystem !== void 0) {
																					let _errs42 = errors;
																					if (typeof data.readOnlyRootFilesystem != "boolean")
																						return validate12.errors = [{ instancePath: instancePath + "/readOnlyRootFilesystem", keyword: "type", params: { type: "boolean" } }], !1;
																					var valid0 = _errs42 === errors;
																				} else
																					var valid0 = !0;
																				if (valid0) {
																					if (data.capabilities !== void 0) {
																						let data24 = data.capabilities, _errs44 = errors;
																						if (errors === _errs44)
																							if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
																								let missing1;
																								if (data24.add === void 0 && (missing1 = "add") || data24.drop === void 0 && (missing1 = "drop"))
																									return validate12.errors = [{ instancePath: instancePath + "/capabilities", keyword: "required", params: { missingProperty: missing1 } }], !1;
																								if (data24.add !== void 0) {
																									let data25 = data24.add, _errs46 = errors;
																									if (errors === _errs46)
																										if (Array.isArray(data25)) {
																											var valid9 = !0;
																											let len6 = data25.length;
																											for (let i6 = 0; i6 < len6; i6++) {
																												let _errs48 = errors;
																												if (typeof data25[i6] != "string")
																													return validate12.errors = [{ instancePath: instancePath + "/capabilities/add/" + i6, keyword: "type", params: { type: "string" } }], !1;
																												var valid9 = _errs48 === errors;
																												if (!valid9)
																													break;
																											}
																										} else
																											return validate12.errors = [{ instancePath: instancePath + "/capabilities/add", keyword: "type", params: { type: "array" } }], !1;
																									var valid8 = _errs46 === errors;
																								} else
																									var valid8 = !0;
																								if (valid8) {
																									if (data24.drop !== void 0) {
																										let data27 = data24.drop, _errs50 = errors;
																										if (errors === _errs50)
																											if (Array.isArray(data27)) {
																												var valid10 = !0;
																												let len7 = data27.length;
																												for (let i7 = 0; i7 < len7; i7++) {
																													let _errs52 = errors;
																													if (typeof data27[i7] != "string")
																														return validate12.errors = [{ instancePath: instancePath + "/capabilities/drop/" + i7, keyword: "type", params: { type: "string" } }], !1;
																													var valid10 = _errs52 === errors;
																													if (!valid10)
																														break;
																												}
																											} else
																												return validate12.errors = [{ instancePath: instancePath + "/capabilities/drop", keyword: "type", params: { type: "array" } }], !1;
																										var valid8 = _errs50 === errors;
																									} else
																										var valid8 = !0;
																									if (valid8) {
																										let additional0, count0 = 0;
																										for (let key0 in data24)
																											count0++;
																										if (count0 > 2) {
																											for (let key1 in data24)
																												if (!(key1 === "add" || key1 === "drop")) {
																													additional0 = key1;
																													break;
																												}
																										}
																										if (additional0 !== void 0)
																											return validate12.errors = [{ instancePath: instancePath + "/capabilities", keyword: "closed", params: { additionalProperty: additional0 } }], !1;
																									}
																								}
																							} else
																								return validate12.errors = [{ instancePath: instancePath + "/capabilities", keyword: "type", params: { type: "object" } }], !1;
																						var valid0 = _errs44 === errors;
																					} else
																						var valid0 = !0;
																					if (valid0) {
																						if (data.seccompProfile !== void 0) {
																							let data29 = data.seccompProfile, _errs54 = errors;
																							if (typeof data29 != "string" && data29 !== null)
																								return validate12.errors = [{ instancePath: instancePath + "/seccompProfile", keyword: "type", params: { type: ["string", "null"] } }], !1;
																							var valid0 = _errs54 === errors;
																						} else
																							var valid0 = !0;
																						if (valid0) {
																							if (data.resources !== void 0) {
																								let data30 = data.resources, _errs56 = errors;
																								if (errors === _errs56)
																									if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
																										let missing2;
																										if (data30.limits === void 0 && (missing2 = "limits") || data30.requests === void 0 && (missing2 = "requests"))
																											return validate12.errors = [{ instancePath: instancePath + "/resources", keyword: "required", params: { missingProperty: missing2 } }], !1;
																										if (data30.limits !== void 0) {
																											let data31 = data30.limits, _errs58 = errors;
																											if (errors === _errs58)
																												if (data31 && typeof data31 == "object" && !Array.isArray(data31))
																													for (let key2 in data31) {
																														let _errs61 = errors;
																														if (typeof data31[key2] != "string")
																															return validate12.errors = [{ instancePath: instancePath + "/resources/limits/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } }], !1;
																														var valid12 = _errs61 === errors;
																														if (!valid12)
																															break;
																													}
																												else
																													return validate12.errors = [{ instancePath: instancePath + "/resources/limits", keyword: "type", params: { type: "object" } }], !1;
																											var valid11 = _errs58 === errors;
																										} else
																											var valid11 = !0;
																										if (valid11) {
																											if (data30.requests !== void 0) {
																												let data33 = data30.requests, _errs63 = errors;
																												if (errors === _errs63)
																													if (data33 && typeof data33 == "object" && !Array.isArray(data33))
																														for (let key3 in data33) {
																															let _errs66 = errors;
																															if (typeof data33[key3] != "string")
																																return validate12.errors = [{ instancePath: instancePath + "/resources/requests/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } }], !1;
																															var valid13 = _errs66 === errors;
																															if (!valid13)
																																break;
																														}
																													else
																														return validate12.errors = [{ instancePath: instancePath + "/resources/requests", keyword: "type", params: { type: "object" } }], !1;
																												var valid11 = _errs63 === errors;
																											} else
																												var valid11 = !0;
																											if (valid11) {
																												let additional1, count1 = 0;
																												for (let key4 in data30)
																													count1++;
																												if (count1 > 2) {
																													for (let key5 in data30)
																														if (!(key5 === "limits" || key5 === "requests")) {
																															additional1 = key5;
																															break;
																														}
																												}
																												if (additional1 !== void 0)
																													return validate12.errors = [{ instancePath: instancePath + "/resources", keyword: "closed", params: { additionalProperty: additional1 } }], !1;
																											}
																										}
																									} else
																										return validate12.errors = [{ instancePath: instancePath + "/resources", keyword: "type", params: { type: "object" } }], !1;
																								var valid0 = _errs56 === errors;
																							} else
																								var valid0 = !0;
																							if (valid0) {
																								if (data.livenessProbe !== void 0) {
																									let _errs68 = errors;
																									if (typeof data.livenessProbe != "boolean")
																										return validate12.errors = [{ instancePath: instancePath + "/livenessProbe", keyword: "type", params: { type: "boolean" } }], !1;
																									var valid0 = _errs68 === errors;
																								} else
																									var valid0 = !0;
																								if (valid0) {
																									if (data.readinessProbe !== void 0) {
																										let _errs70 = errors;
																										if (typeof data.readinessProbe != "boolean")
																											return validate12.errors = [{ instancePath: instancePath + "/readinessProbe", keyword: "type", params: { type: "boolean" } }], !1;
																										var valid0 = _errs70 === errors;
																									} else
																										var valid0 = !0;
																									if (valid0) {
																										let additional2, count2 = 0;
																										for (let key6 in data)
																											count2++;
																										if (count2 > 23) {
																											for (let key7 in data)
																												if (!obj0.has(key7)) {
																													additional2 = key7;
																													break;
																												}
																										}
																										if (additional2 !== void 0)
																											return validate12.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional2 } }], !1;
																									}
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
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
function validate32(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.name === void 0 && (missing0 = "name") || data.type === void 0 && (missing0 = "type") || data.source === void 0 && (missing0 = "source"))
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
					if (data.type !== void 0) {
						let _errs4 = errors;
						if (typeof data.type != "string")
							return validate32.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.source !== void 0) {
							let data3 = data.source, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate32.errors = [{ instancePath: instancePath + "/source", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							let additional0, count0 = 0;
							for (let key0 in data)
								count0++;
							if (count0 > 4) {
								for (let key1 in data)
									if (!(key1 === "path" || key1 === "name" || key1 === "type" || key1 === "source")) {
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
		} else
			return validate32.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate32.errors = vErrors, errors === 0;
}
var obj1 = /* @__PURE__ */ new Set(["path", "object", "apiVersion", "kind", "name", "namespace", "labels", "annotations", "podLabels", "podAnnotations", "replicas", "serviceAccount", "automountServiceAccountToken", "hostNetwork", "hostPID", "hostIPC", "hostUsers", "os", "containers", "volumes"]);
function validate10(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.object === void 0 && (missing0 = "object") || data.apiVersion === void 0 && (missing0 = "apiVersion") || data.kind === void 0 && (missing0 = "kind") || data.name === void 0 && (missing0 = "name") || data.namespace === void 0 && (missing0 = "namespace") || data.labels === void 0 && (missing0 = "labels") || data.annotations === void 0 && (missing0 = "annotations") || data.podLabels === void 0 && (missing0 = "podLabels") || data.podAnnotations === void 0 && (missing0 = "podAnnotations") || data.replicas === void 0 && (missing0 = "replicas") || data.serviceAccount === void 0 && (missing0 = "serviceAccount") || data.automountServiceAccountToken === void 0 && (missing0 = "automountServiceAccountToken") || data.hostNetwork === void 0 && (missing0 = "hostNetwork") || data.hostPID === void 0 && (missing0 = "hostPID") || data.hostIPC === void 0 && (missing0 = "hostIPC") || data.hostUsers === void 0 && (missing0 = "hostUsers") || data.os === void 0 && (missing0 = "os") || data.containers === void 0 && (missing0 = "containers") || data.volumes === void 0 && (missing0 = "volumes"))
				return validate10.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.object !== void 0) {
					let data1 = data.object, _errs2 = errors;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)))
						return validate10.errors = [{ instancePath: instancePath + "/object", keyword: "type", params: { type: "integer" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.apiVersion !== void 0) {
						let data2 = data.apiVersion, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate10.errors = [{ instancePath: instancePath + "/apiVersion", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.kind !== void 0) {
							let _errs6 = errors;
							if (typeof data.kind != "string")
								return validate10.errors = [{ instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.name !== void 0) {
								let data4 = data.name, _errs8 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate10.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.namespace !== void 0) {
									let data5 = data.namespace, _errs10 = errors;
									if (typeof data5 != "string" && data5 !== null)
										return validate10.errors = [{ instancePath: instancePath + "/namespace", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.labels !== void 0) {
										let data6 = data.labels, _errs12 = errors;
										if (errors === _errs12)
											if (data6 && typeof data6 == "object" && !Array.isArray(data6))
												for (let key0 in data6) {
													let _errs15 = errors;
													if (typeof data6[key0] != "string")
														return validate10.errors = [{ instancePath: instancePath + "/labels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } }], !1;
													var valid1 = _errs15 === errors;
													if (!valid1)
														break;
												}
											else
												return validate10.errors = [{ instancePath: instancePath + "/labels", keyword: "type", params: { type: "object" } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.annotations !== void 0) {
											let data8 = data.annotations, _errs17 = errors;
											if (errors === _errs17)
												if (data8 && typeof data8 == "object" && !Array.isArray(data8))
													for (let key1 in data8) {
														let _errs20 = errors;
														if (typeof data8[key1] != "string")
															return validate10.errors = [{ instancePath: instancePath + "/annotations/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } }], !1;
														var valid2 = _errs20 === errors;
														if (!valid2)
															break;
													}
												else
													return validate10.errors = [{ instancePath: instancePath + "/annotations", keyword: "type", params: { type: "object" } }], !1;
											var valid0 = _errs17 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.podLabels !== void 0) {
												let data10 = data.podLabels, _errs22 = errors;
												if (errors === _errs22)
													if (data10 && typeof data10 == "object" && !Array.isArray(data10))
														for (let key2 in data10) {
															let _errs25 = errors;
															if (typeof data10[key2] != "string")
																return validate10.errors = [{ instancePath: instancePath + "/podLabels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } }], !1;
															var valid3 = _errs25 === errors;
															if (!valid3)
																break;
														}
													else
														return validate10.errors = [{ instancePath: instancePath + "/podLabels", keyword: "type", params: { type: "object" } }], !1;
												var valid0 = _errs22 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.podAnnotations !== void 0) {
													let data12 = data.podAnnotations, _errs27 = errors;
													if (errors === _errs27)
														if (data12 && typeof data12 == "object" && !Array.isArray(data12))
															for (let key3 in data12) {
																let _errs30 = errors;
																if (typeof data12[key3] != "string")
																	return validate10.errors = [{ instancePath: instancePath + "/podAnnotations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } }], !1;
																var valid4 = _errs30 === errors;
																if (!valid4)
																	break;
															}
														else
															return validate10.errors = [{ instancePath: instancePath + "/podAnnotations", keyword: "type", params: { type: "object" } }], !1;
													var valid0 = _errs27 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.replicas !== void 0) {
														let data14 = data.replicas, _errs32 = errors;
														if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14)) && data14 !== null)
															return validate10.errors = [{ instancePath: instancePath + "/replicas", keyword: "type", params: { type: ["integer", "null"] } }], !1;
														var valid0 = _errs32 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.serviceAccount !== void 0) {
															let data15 = data.serviceAccount, _errs34 = errors;
															if (typeof data15 != "string" && data15 !== null)
																return validate10.errors = [{ instancePath: instancePath + "/serviceAccount", keyword: "type", params: { type: ["string", "null"] } }], !1;
															var valid0 = _errs34 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.automountServiceAccountToken !== void 0) {
																let data16 = data.automountServiceAccountToken, _errs36 = errors;
																if (typeof data16 != "boolean" && data16 !== null)
																	return validate10.errors = [{ instancePath: instancePath + "/automountServiceAccountToken", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
																var valid0 = _errs36 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.hostNetwork !== void 0) {
																	let _errs38 = errors;
																	if (typeof data.hostNetwork != "boolean")
																		return validate10.errors = [{ instancePath: instancePath + "/hostNetwork", keyword: "type", params: { type: "boolean" } }], !1;
																	var valid0 = _errs38 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	if (data.hostPID !== void 0) {
																		let _errs40 = errors;
																		if (typeof data.hostPID != "boolean")
																			return validate10.errors = [{ instancePath: instancePath + "/hostPID", keyword: "type", params: { type: "boolean" } }], !1;
																		var valid0 = _errs40 === errors;
																	} else
																		var valid0 = !0;
																	if (valid0) {
																		if (data.hostIPC !== void 0) {
																			let _errs42 = errors;
																			if (typeof data.hostIPC != "boolean")
																				return validate10.errors = [{ instancePath: instancePath + "/hostIPC", keyword: "type", params: { type: "boolean" } }], !1;
																			var valid0 = _errs42 === errors;
																		} else
																			var valid0 = !0;
																		if (valid0) {
																			if (data.hostUsers !== void 0) {
																				let data20 = data.hostUsers, _errs44 = errors;
																				if (typeof data20 != "boolean" && data20 !== null)
																					return validate10.errors = [{ instancePath: instancePath + "/hostUsers", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
																				var valid0 = _errs44 === errors;
																			} else
																				var valid0 = !0;
																			if (valid0) {
																				if (data.os !== void 0) {
																					let data21 = data.os, _errs46 = errors;
																					if (typeof data21 != "string" && data21 !== null)
																						return validate10.errors = [{ instancePath: instancePath + "/os", keyword: "type", params: { type: ["string", "null"] } }], !1;
																					var valid0 = _errs46 === errors;
																				} else
																					var valid0 = !0;
																				if (valid0) {
																					if (data.containers !== void 0) {
																						let data22 = data.containers, _errs48 = errors;
																						if (errors === _errs48)
																							if (Array.isArray(data22)) {
																								var valid5 = !0;
																								let len0 = data22.length;
																								for (let i0 = 0; i0 < len0; i0++) {
																									let _errs50 = errors;
																									validate12(data22[i0], telling ? instancePath + "/containers/" + i0 : "") || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length);
																									var valid5 = _errs50 === errors;
																									if (!valid5)
																										break;
																								}
																							} else
																								return validate10.errors = [{ instancePath: instancePath + "/containers", keyword: "type", params: { type: "array" } }], !1;
																						var valid0 = _errs48 === errors;
																					} else
																						var valid0 = !0;
																					if (valid0) {
																						if (data.volumes !== void 0) {
																							let data24 = data.volumes, _errs51 = errors;
																							if (errors === _errs51)
																								if (Array.isArray(data24)) {
																									var valid6 = !0;
																									let len1 = data24.length;
																									for (let i1 = 0; i1 < len1; i1++) {
																										let _errs53 = errors;
																										validate32(data24[i1], telling ? instancePath + "/volumes/" + i1 : "") || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length);
																										var valid6 = _errs53 === errors;
																										if (!valid6)
																											break;
																									}
																								} else
																									return validate10.errors = [{ instancePath: instancePath + "/volumes", keyword: "type", params: { type: "array" } }], !1;
																							var valid0 = _errs51 === errors;
																						} else
																							var valid0 = !0;
																						if (valid0) {
																							let additional0, count0 = 0;
																							for (let key4 in data)
																								count0++;
																							if (count0 > 20) {
																								for (let key5 in data)
																									if (!obj1.has(key5)) {
																										additional0 = key5;
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
						}
					}
				}
			}
		} else
			return validate10.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate10.errors = vErrors, errors === 0;
}
function validate38(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.name === void 0 && (missing0 = "name") || data.credential === void 0 && (missing0 = "credential"))
				return validate38.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate38.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.credential !== void 0) {
						let data2 = data.credential, _errs4 = errors;
						data2 !== null && (validate18(data2, telling ? instancePath + "/credential" : "") || (vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors), errors = vErrors.length));
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						let additional0, count0 = 0;
						for (let key0 in data)
							count0++;
						if (count0 > 3) {
							for (let key1 in data)
								if (!(key1 === "path" || key1 === "name" || key1 === "credential")) {
									additional0 = key1;
									break;
								}
						}
						if (additional0 !== void 0)
							return validate38.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
					}
				}
			}
		} else
			return validate38.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate38.errors = vErrors, errors === 0;
}
function validate36(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.object === void 0 && (missing0 = "object") || data.kind === void 0 && (missing0 = "kind") || data.name === void 0 && (missing0 = "name") || data.namespace === void 0 && (missing0 = "namespace") || data.immutable === void 0 && (missing0 = "immutable") || data.entries === void 0 && (missing0 = "entries"))
				return validate36.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.object !== void 0) {
					let data1 = data.object, _errs2 = errors;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)))
						return validate36.errors = [{ instancePath: instancePath + "/object", keyword: "type", params: { type: "integer" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.kind !== void 0) {
						let _errs4 = errors;
						if (typeof data.kind != "string")
							return validate36.errors = [{ instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.name !== void 0) {
							let data3 = data.name, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate36.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.namespace !== void 0) {
								let data4 = data.namespace, _errs8 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate36.errors = [{ instancePath: instancePath + "/namespace", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.immutable !== void 0) {
									let _errs10 = errors;
									if (typeof data.immutable != "boolean")
										return validate36.errors = [{ instancePath: instancePath + "/immutable", keyword: "type", params: { type: "boolean" } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.entries !== void 0) {
										let data6 = data.entries, _errs12 = errors;
										if (errors === _errs12)
											if (Array.isArray(data6)) {
												var valid1 = !0;
												let len0 = data6.length;
												for (let i0 = 0; i0 < len0; i0++) {
													let _errs14 = errors;
													validate38(data6[i0], telling ? instancePath + "/entries/" + i0 : "") || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
													var valid1 = _errs14 === errors;
													if (!valid1)
														break;
												}
											} else
												return validate36.errors = [{ instancePath: instancePath + "/entries", keyword: "type", params: { type: "array" } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										let additional0, count0 = 0;
										for (let key0 in data)
											count0++;
										if (count0 > 7) {
											for (let key1 in data)
												if (!(key1 === "path" || key1 === "object" || key1 === "kind" || key1 === "name" || key1 === "namespace" || key1 === "immutable" || key1 === "entries")) {
													additional0 = key1;
													break;
												}
										}
										if (additional0 !== void 0)
											return validate36.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
									}
								}
							}
						}
					}
				}
			}
		} else
			return validate36.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate36.errors = vErrors, errors === 0;
}
function validate0(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.kind === void 0 && (missing0 = "kind") || data.source === void 0 && (missing0 = "source") || data.limitations === void 0 && (missing0 = "limitations") || data.platform === void 0 && (missing0 = "platform") || data.objects === void 0 && (missing0 = "objects") || data.workloads === void 0 && (missing0 = "workloads") || data.configurations === void 0 && (missing0 = "configurations"))
				return validate0.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.kind !== void 0) {
				let data0 = data.kind, _errs1 = errors;
				if (typeof data0 != "string")
					return validate0.errors = [{ instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" } }], !1;
				if (data0 !== "workload")
					return validate0.errors = [{ instancePath: instancePath + "/kind", keyword: "const", params: { allowedValue: "workload" } }], !1;
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
							if (!(data4 === "kubernetes" || data4 === "compose"))
								return validate0.errors = [{ instancePath: instancePath + "/platform", keyword: "enum", params: { allowedValues: ["kubernetes", "compose"] } }], !1;
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.objects !== void 0) {
								let data5 = data.objects, _errs9 = errors;
								if (errors === _errs9)
									if (Array.isArray(data5)) {
										var valid2 = !0;
										let len1 = data5.length;
										for (let i1 = 0; i1 < len1; i1++) {
											let _errs11 = errors;
											validate7(data5[i1], telling ? instancePath + "/objects/" + i1 : "") || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length);
											var valid2 = _errs11 === errors;
											if (!valid2)
												break;
										}
									} else
										return validate0.errors = [{ instancePath: instancePath + "/objects", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs9 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.workloads !== void 0) {
									let data7 = data.workloads, _errs12 = errors;
									if (errors === _errs12)
										if (Array.isArray(data7)) {
											var valid3 = !0;
											let len2 = data7.length;
											for (let i2 = 0; i2 < len2; i2++) {
												let _errs14 = errors;
												validate10(data7[i2], telling ? instancePath + "/workloads/" + i2 : "") || (vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors), errors = vErrors.length);
												var valid3 = _errs14 === errors;
												if (!valid3)
													break;
											}
										} else
											return validate0.errors = [{ instancePath: instancePath + "/workloads", keyword: "type", params: { type: "array" } }], !1;
									var valid0 = _errs12 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.configurations !== void 0) {
										let data9 = data.configurations, _errs15 = errors;
										if (errors === _errs15)
											if (Array.isArray(data9)) {
												var valid4 = !0;
												let len3 = data9.length;
												for (let i3 = 0; i3 < len3; i3++) {
													let _errs17 = errors;
													validate36(data9[i3], telling ? instancePath + "/configurations/" + i3 : "") || (vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors), errors = vErrors.length);
													var valid4 = _errs17 === errors;
													if (!valid4)
														break;
												}
											} else
												return validate0.errors = [{ instancePath: instancePath + "/configurations", keyword: "type", params: { type: "array" } }], !1;
										var valid0 = _errs15 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										let additional0, count0 = 0;
										for (let key0 in data)
											count0++;
										if (count0 > 7) {
											for (let key1 in data)
												if (!(key1 === "kind" || key1 === "source" || key1 === "limitations" || key1 === "platform" || key1 === "objects" || key1 === "workloads" || key1 === "configurations")) {
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
		} else
			return validate0.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate0.errors = vErrors, errors === 0;
}
export {
	stdin_default as default
};

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
			if (data.path === void 0 && (missing0 = "path") || data.apiVersion === void 0 && (missing0 = "apiVersion") || data.kind === void 0 && (missing0 = "kind") || data.name === void 0 && (missing0 = "name") || data.namespace === void 0 && (missing0 = "namespace") || data.labels === void 0 && (missing0 = "labels") || data.annotations === void 0 && (missing0 = "annotations") || data.read === void 0 && (missing0 = "read"))
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
										if (data.read !== void 0) {
											let _errs20 = errors;
											if (typeof data.read != "boolean")
												return validate7.errors = [{ instancePath: instancePath + "/read", keyword: "type", params: { type: "boolean" } }], !1;
											var valid0 = _errs20 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											let additional0, count0 = 0;
											for (let key2 in data)
												count0++;
											if (count0 > 8) {
												for (let key3 in data)
													if (!(key3 === "path" || key3 === "apiVersion" || key3 === "kind" || key3 === "name" || key3 === "namespace" || key3 === "labels" || key3 === "annotations" || key3 === "read")) {
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
function validate45(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.level === void 0 && (missing0 = "level") || data.version === void 0 && (missing0 = "version"))
				return validate45.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.level !== void 0) {
					let _errs2 = errors;
					if (typeof data.level != "string")
						return validate45.errors = [{ instancePath: instancePath + "/level", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.version !== void 0) {
						let data2 = data.version, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate45.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						let additional0, count0 = 0;
						for (let key0 in data)
							count0++;
						if (count0 > 3) {
							for (let key1 in data)
								if (!(key1 === "path" || key1 === "level" || key1 === "version")) {
									additional0 = key1;
									break;
								}
						}
						if (additional0 !== void 0)
							return validate45.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
					}
				}
			}
		} else
			return validate45.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate45.errors = vErrors, errors === 0;
}
function validate43(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.object === void 0 && (missing0 = "object") || data.name === void 0 && (missing0 = "name") || data.labels === void 0 && (missing0 = "labels") || data.enforce === void 0 && (missing0 = "enforce") || data.audit === void 0 && (missing0 = "audit") || data.warn === void 0 && (missing0 = "warn"))
				return validate43.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate43.errors = [{ instancePath: instancePath + "/object", keyword: "type", params: { type: "integer" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.name !== void 0) {
						let data2 = data.name, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate43.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.labels !== void 0) {
							let data3 = data.labels, _errs6 = errors;
							if (errors === _errs6)
								if (data3 && typeof data3 == "object" && !Array.isArray(data3))
									for (let key0 in data3) {
										let _errs9 = errors;
										if (typeof data3[key0] != "string")
											return validate43.errors = [{ instancePath: instancePath + "/labels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } }], !1;
										var valid1 = _errs9 === errors;
										if (!valid1)
											break;
									}
								else
									return validate43.errors = [{ instancePath: instancePath + "/labels", keyword: "type", params: { type: "object" } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.enforce !== void 0) {
								let data5 = data.enforce, _errs11 = errors;
								data5 !== null && (validate45(data5, telling ? instancePath + "/enforce" : "") || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length));
								var valid0 = _errs11 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.audit !== void 0) {
									let data6 = data.audit, _errs13 = errors;
									data6 !== null && (validate45(data6, telling ? instancePath + "/audit" : "") || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length));
									var valid0 = _errs13 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.warn !== void 0) {
										let data7 = data.warn, _errs15 = errors;
										data7 !== null && (validate45(data7, telling ? instancePath + "/warn" : "") || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length));
										var valid0 = _errs15 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										let additional0, count0 = 0;
										for (let key1 in data)
											count0++;
										if (count0 > 7) {
											for (let key2 in data)
												if (!(key2 === "path" || key2 === "object" || key2 === "name" || key2 === "labels" || key2 === "enforce" || key2 === "audit" || key2 === "warn")) {
													additional0 = key2;
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
		} else
			return validate43.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate43.errors = vErrors, errors === 0;
}
function validate53(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.verbs === void 0 && (missing0 = "verbs") || data.apiGroups === void 0 && (missing0 = "apiGroups") || data.resources === void 0 && (missing0 = "resources") || data.resourceNames === void 0 && (missing0 = "resourceNames") || data.nonResourceUrls === void 0 && (missing0 = "nonResourceUrls"))
				return validate53.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.verbs !== void 0) {
					let data1 = data.verbs, _errs2 = errors;
					if (errors === _errs2)
						if (Array.isArray(data1)) {
							var valid1 = !0;
							let len0 = data1.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let _errs4 = errors;
								if (typeof data1[i0] != "string")
									return validate53.errors = [{ instancePath: instancePath + "/verbs/" + i0, keyword: "type", params: { type: "string" } }], !1;
								var valid1 = _errs4 === errors;
								if (!valid1)
									break;
							}
						} else
							return validate53.errors = [{ instancePath: instancePath + "/verbs", keyword: "type", params: { type: "array" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.apiGroups !== void 0) {
						let data3 = data.apiGroups, _errs6 = errors;
						if (errors === _errs6)
							if (Array.isArray(data3)) {
								var valid2 = !0;
								let len1 = data3.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let _errs8 = errors;
									if (typeof data3[i1] != "string")
										return validate53.errors = [{ instancePath: instancePath + "/apiGroups/" + i1, keyword: "type", params: { type: "string" } }], !1;
									var valid2 = _errs8 === errors;
									if (!valid2)
										break;
								}
							} else
								return validate53.errors = [{ instancePath: instancePath + "/apiGroups", keyword: "type", params: { type: "array" } }], !1;
						var valid0 = _errs6 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.resources !== void 0) {
							let data5 = data.resources, _errs10 = errors;
							if (errors === _errs10)
								if (Array.isArray(data5)) {
									var valid3 = !0;
									let len2 = data5.length;
									for (let i2 = 0; i2 < len2; i2++) {
										let _errs12 = errors;
										if (typeof data5[i2] != "string")
											return validate53.errors = [{ instancePath: instancePath + "/resources/" + i2, keyword: "type", params: { type: "string" } }], !1;
										var valid3 = _errs12 === errors;
										if (!valid3)
											break;
									}
								} else
									return validate53.errors = [{ instancePath: instancePath + "/resources", keyword: "type", params: { type: "array" } }], !1;
							var valid0 = _errs10 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.resourceNames !== void 0) {
								let data7 = data.resourceNames, _errs14 = errors;
								if (errors === _errs14)
									if (Array.isArray(data7)) {
										var valid4 = !0;
										let len3 = data7.length;
										for (let i3 = 0; i3 < len3; i3++) {
											let _errs16 = errors;
											if (typeof data7[i3] != "string")
												return validate53.errors = [{ instancePath: instancePath + "/resourceNames/" + i3, keyword: "type", params: { type: "string" } }], !1;
											var valid4 = _errs16 === errors;
											if (!valid4)
												break;
										}
									} else
										return validate53.errors = [{ instancePath: instancePath + "/resourceNames", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs14 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.nonResourceUrls !== void 0) {
									let data9 = data.nonResourceUrls, _errs18 = errors;
									if (errors === _errs18)
										if (Array.isArray(data9)) {
											var valid5 = !0;
											let len4 = data9.length;
											for (let i4 = 0; i4 < len4; i4++) {
												let _errs20 = errors;
												if (typeof data9[i4] != "string")
													return validate53.errors = [{ instancePath: instancePath + "/nonResourceUrls/" + i4, keyword: "type", params: { type: "string" } }], !1;
												var valid5 = _errs20 === errors;
												if (!valid5)
													break;
											}
										} else
											return validate53.errors = [{ instancePath: instancePath + "/nonResourceUrls", keyword: "type", params: { type: "array" } }], !1;
									var valid0 = _errs18 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									let additional0, count0 = 0;
									for (let key0 in data)
										count0++;
									if (count0 > 6) {
										for (let key1 in data)
											if (!(key1 === "path" || key1 === "verbs" || key1 === "apiGroups" || key1 === "resources" || key1 === "resourceNames" || key1 === "nonResourceUrls")) {
												additional0 = key1;
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
		} else
			return validate53.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate53.errors = vErrors, errors === 0;
}
function validate51(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.object === void 0 && (missing0 = "object") || data.kind === void 0 && (missing0 = "kind") || data.name === void 0 && (missing0 = "name") || data.namespace === void 0 && (missing0 = "namespace") || data.aggregated === void 0 && (missing0 = "aggregated") || data.rules === void 0 && (missing0 = "rules"))
				return validate51.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate51.errors = [{ instancePath: instancePath + "/object", keyword: "type", params: { type: "integer" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.kind !== void 0) {
						let data2 = data.kind, _errs4 = errors;
						if (typeof data2 != "string")
							return validate51.errors = [{ instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" } }], !1;
						if (!(data2 === "Role" || data2 === "ClusterRole"))
							return validate51.errors = [{ instancePath: instancePath + "/kind", keyword: "enum", params: { allowedValues: ["Role", "ClusterRole"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.name !== void 0) {
							let data3 = data.name, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate51.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.namespace !== void 0) {
								let data4 = data.namespace, _errs8 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate51.errors = [{ instancePath: instancePath + "/namespace", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.aggregated !== void 0) {
									let _errs10 = errors;
									if (typeof data.aggregated != "boolean")
										return validate51.errors = [{ instancePath: instancePath + "/aggregated", keyword: "type", params: { type: "boolean" } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.rules !== void 0) {
										let data6 = data.rules, _errs12 = errors;
										if (errors === _errs12)
											if (Array.isArray(data6)) {
												var valid1 = !0;
												let len0 = data6.length;
												for (let i0 = 0; i0 < len0; i0++) {
													let _errs14 = errors;
													validate53(data6[i0], telling ? instancePath + "/rules/" + i0 : "") || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
													var valid1 = _errs14 === errors;
													if (!valid1)
														break;
												}
											} else
												return validate51.errors = [{ instancePath: instancePath + "/rules", keyword: "type", params: { type: "array" } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										let additional0, count0 = 0;
										for (let key0 in data)
											count0++;
										if (count0 > 7) {
											for (let key1 in data)
												if (!(key1 === "path" || key1 === "object" || key1 === "kind" || key1 === "name" || key1 === "namespace" || key1 === "aggregated" || key1 === "rules")) {
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
		} else
			return validate51.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate51.errors = vErrors, errors === 0;
}
function validate59(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.kind === void 0 && (missing0 = "kind") || data.name === void 0 && (missing0 = "name") || data.role === void 0 && (missing0 = "role"))
				return validate59.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.kind !== void 0) {
					let data1 = data.kind, _errs2 = errors;
					if (typeof data1 != "string" && data1 !== null)
						return validate59.errors = [{ instancePath: instancePath + "/kind", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.name !== void 0) {
						let data2 = data.name, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate59.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.role !== void 0) {
							let data3 = data.role, _errs6 = errors;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)) && data3 !== null)
								return validate59.errors = [{ instancePath: instancePath + "/role", keyword: "type", params: { type: ["integer", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							let additional0, count0 = 0;
							for (let key0 in data)
								count0++;
							if (count0 > 4) {
								for (let key1 in data)
									if (!(key1 === "path" || key1 === "kind" || key1 === "name" || key1 === "role")) {
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
function validate62(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.kind === void 0 && (missing0 = "kind") || data.name === void 0 && (missing0 = "name") || data.namespace === void 0 && (missing0 = "namespace"))
				return validate62.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.kind !== void 0) {
					let data1 = data.kind, _errs2 = errors;
					if (typeof data1 != "string" && data1 !== null)
						return validate62.errors = [{ instancePath: instancePath + "/kind", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.name !== void 0) {
						let data2 = data.name, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate62.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.namespace !== void 0) {
							let data3 = data.namespace, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate62.errors = [{ instancePath: instancePath + "/namespace", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							let additional0, count0 = 0;
							for (let key0 in data)
								count0++;
							if (count0 > 4) {
								for (let key1 in data)
									if (!(key1 === "path" || key1 === "kind" || key1 === "name" || key1 === "namespace")) {
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
		} else
			return validate62.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate62.errors = vErrors, errors === 0;
}
function validate57(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.object === void 0 && (missing0 = "object") || data.kind === void 0 && (missing0 = "kind") || data.name === void 0 && (missing0 = "name") || data.namespace === void 0 && (missing0 = "namespace") || data.role === void 0 && (missing0 = "role") || data.subjects === void 0 && (missing0 = "subjects"))
				return validate57.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate57.errors = [{ instancePath: instancePath + "/object", keyword: "type", params: { type: "integer" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.kind !== void 0) {
						let data2 = data.kind, _errs4 = errors;
						if (typeof data2 != "string")
							return validate57.errors = [{ instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" } }], !1;
						if (!(data2 === "RoleBinding" || data2 === "ClusterRoleBinding"))
							return validate57.errors = [{ instancePath: instancePath + "/kind", keyword: "enum", params: { allowedValues: ["RoleBinding", "ClusterRoleBinding"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.name !== void 0) {
							let data3 = data.name, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate57.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.namespace !== void 0) {
								let data4 = data.namespace, _errs8 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate57.errors = [{ instancePath: instancePath + "/namespace", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.role !== void 0) {
									let data5 = data.role, _errs10 = errors;
									data5 !== null && (validate59(data5, telling ? instancePath + "/role" : "") || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length));
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.subjects !== void 0) {
										let data6 = data.subjects, _errs12 = errors;
										if (errors === _errs12)
											if (Array.isArray(data6)) {
												var valid2 = !0;
												let len0 = data6.length;
												for (let i0 = 0; i0 < len0; i0++) {
													let _errs14 = errors;
													validate62(data6[i0], telling ? instancePath + "/subjects/" + i0 : "") || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length);
													var valid2 = _errs14 === errors;
													if (!valid2)
														break;
												}
											} else
												return validate57.errors = [{ instancePath: instancePath + "/subjects", keyword: "type", params: { type: "array" } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										let additional0, count0 = 0;
										for (let key0 in data)
											count0++;
										if (count0 > 7) {
											for (let key1 in data)
												if (!(key1 === "path" || key1 === "object" || key1 === "kind" || key1 === "name" || key1 === "namespace" || key1 === "role" || key1 === "subjects")) {
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
				}
			}
		} else
			return validate57.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate57.errors = vErrors, errors === 0;
}
function validate68(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.provider === void 0 && (missing0 = "provider") || data.identity === void 0 && (missing0 = "identity"))
				return validate68.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.provider !== void 0) {
					let data1 = data.provider, _errs2 = errors;
					if (typeof data1 != "string")
						return validate68.errors = [{ instancePath: instancePath + "/provider", keyword: "type", params: { type: "string" } }], !1;
					if (!(data1 === "aws" || data1 === "gcp" || data1 === "azure"))
						return validate68.errors = [{ instancePath: instancePath + "/provider", keyword: "enum", params: { allowedValues: ["aws", "gcp", "azure"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.identity !== void 0) {
						let _errs4 = errors;
						if (typeof data.identity != "string")
							return validate68.errors = [{ instancePath: instancePath + "/identity", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						let additional0, count0 = 0;
						for (let key0 in data)
							count0++;
						if (count0 > 3) {
							for (let key1 in data)
								if (!(key1 === "path" || key1 === "provider" || key1 === "identity")) {
									additional0 = key1;
									break;
								}
						}
						if (additional0 !== void 0)
							return validate68.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
					}
				}
			}
		} else
			return validate68.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate68.errors = vErrors, errors === 0;
}
function validate66(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.object === void 0 && (missing0 = "object") || data.name === void 0 && (missing0 = "name") || data.namespace === void 0 && (missing0 = "namespace") || data.automountServiceAccountToken === void 0 && (missing0 = "automountServiceAccountToken") || data.imagePullSecrets === void 0 && (missing0 = "imagePullSecrets") || data.secrets === void 0 && (missing0 = "secrets") || data.cloudIdentities === void 0 && (missing0 = "cloudIdentities"))
				return validate66.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate66.errors = [{ instancePath: instancePath + "/object", keyword: "type", params: { type: "integer" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.name !== void 0) {
						let data2 = data.name, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate66.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.namespace !== void 0) {
							let data3 = data.namespace, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate66.errors = [{ instancePath: instancePath + "/namespace", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.automountServiceAccountToken !== void 0) {
								let data4 = data.automountServiceAccountToken, _errs8 = errors;
								if (typeof data4 != "boolean" && data4 !== null)
									return validate66.errors = [{ instancePath: instancePath + "/automountServiceAccountToken", keyword: "type", params: { type: ["boolean", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.imagePullSecrets !== void 0) {
									let data5 = data.imagePullSecrets, _errs10 = errors;
									if (errors === _errs10)
										if (Array.isArray(data5)) {
											var valid1 = !0;
											let len0 = data5.length;
											for (let i0 = 0; i0 < len0; i0++) {
												let _errs12 = errors;
												if (typeof data5[i0] != "string")
													return validate66.errors = [{ instancePath: instancePath + "/imagePullSecrets/" + i0, keyword: "type", params: { type: "string" } }], !1;
												var valid1 = _errs12 === errors;
												if (!valid1)
													break;
											}
										} else
											return validate66.errors = [{ instancePath: instancePath + "/imagePullSecrets", keyword: "type", params: { type: "array" } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.secrets !== void 0) {
										let data7 = data.secrets, _errs14 = errors;
										if (errors === _errs14)
											if (Array.isArray(data7)) {
												var valid2 = !0;
												let len1 = data7.length;
												for (let i1 = 0; i1 < len1; i1++) {
													let _errs16 = errors;
													if (typeof data7[i1] != "string")
														return validate66.errors = [{ instancePath: instancePath + "/secrets/" + i1, keyword: "type", params: { type: "string" } }], !1;
													var valid2 = _errs16 === errors;
													if (!valid2)
														break;
												}
											} else
												return validate66.errors = [{ instancePath: instancePath + "/secrets", keyword: "type", params: { type: "array" } }], !1;
										var valid0 = _errs14 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.cloudIdentities !== void 0) {
											let data9 = data.cloudIdentities, _errs18 = errors;
											if (errors === _errs18)
												if (Array.isArray(data9)) {
													var valid3 = !0;
													let len2 = data9.length;
													for (let i2 = 0; i2 < len2; i2++) {
														let _errs20 = errors;
														validate68(data9[i2], telling ? instancePath + "/cloudIdentities/" + i2 : "") || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length);
														var valid3 = _errs20 === errors;
														if (!valid3)
															break;
													}
												} else
													return validate66.errors = [{ instancePath: instancePath + "/cloudIdentities", keyword: "type", params: { type: "array" } }], !1;
											var valid0 = _errs18 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											let additional0, count0 = 0;
											for (let key0 in data)
												count0++;
											if (count0 > 8) {
												for (let key1 in data)
													if (!(key1 === "path" || key1 === "object" || key1 === "name" || key1 === "namespace" || key1 === "automountServiceAccountToken" || key1 === "imagePullSecrets" || key1 === "secrets" || key1 === "cloudIdentities")) {
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
		} else
			return validate66.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate66.errors = vErrors, errors === 0;
}
function validate75(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.key === void 0 && (missing0 = "key") || data.operator === void 0 && (missing0 = "operator") || data.values === void 0 && (missing0 = "values"))
				return validate75.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.key !== void 0) {
				let data0 = data.key, _errs1 = errors;
				if (typeof data0 != "string" && data0 !== null)
					return validate75.errors = [{ instancePath: instancePath + "/key", keyword: "type", params: { type: ["string", "null"] } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.operator !== void 0) {
					let data1 = data.operator, _errs3 = errors;
					if (typeof data1 != "string" && data1 !== null)
						return validate75.errors = [{ instancePath: instancePath + "/operator", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.values !== void 0) {
						let data2 = data.values, _errs5 = errors;
						if (errors === _errs5)
							if (Array.isArray(data2)) {
								var valid1 = !0;
								let len0 = data2.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let _errs7 = errors;
									if (typeof data2[i0] != "string")
										return validate75.errors = [{ instancePath: instancePath + "/values/" + i0, keyword: "type", params: { type: "string" } }], !1;
									var valid1 = _errs7 === errors;
									if (!valid1)
										break;
								}
							} else
								return validate75.errors = [{ instancePath: instancePath + "/values", keyword: "type", params: { type: "array" } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						let additional0, count0 = 0;
						for (let key0 in data)
							count0++;
						if (count0 > 3) {
							for (let key1 in data)
								if (!(key1 === "key" || key1 === "operator" || key1 === "values")) {
									additional0 = key1;
									break;
								}
						}
						if (additional0 !== void 0)
							return validate75.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
					}
				}
			}
		} else
			return validate75.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate75.errors = vErrors, errors === 0;
}
function validate74(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.matchLabels === void 0 && (missing0 = "matchLabels") || data.matchExpressions === void 0 && (missing0 = "matchExpressions"))
				return validate74.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.matchLabels !== void 0) {
				let data0 = data.matchLabels, _errs1 = errors;
				if (errors === _errs1)
					if (data0 && typeof data0 == "object" && !Array.isArray(data0))
						for (let key0 in data0) {
							let _errs4 = errors;
							if (typeof data0[key0] != "string")
								return validate74.errors = [{ instancePath: instancePath + "/matchLabels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } }], !1;
							var valid1 = _errs4 === errors;
							if (!valid1)
								break;
						}
					else
						return validate74.errors = [{ instancePath: instancePath + "/matchLabels", keyword: "type", params: { type: "object" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.matchExpressions !== void 0) {
					let data2 = data.matchExpressions, _errs6 = errors;
					if (errors === _errs6)
						if (Array.isArray(data2)) {
							var valid2 = !0;
							let len0 = data2.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let _errs8 = errors;
								validate75(data2[i0], telling ? instancePath + "/matchExpressions/" + i0 : "") || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length);
								var valid2 = _errs8 === errors;
								if (!valid2)
									break;
							}
						} else
							return validate74.errors = [{ instancePath: instancePath + "/matchExpressions", keyword: "type", params: { type: "array" } }], !1;
					var valid0 = _errs6 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					let additional0, count0 = 0;
					for (let key1 in data)
						count0++;
					if (count0 > 2) {
						for (let key2 in data)
							if (!(key2 === "matchLabels" || key2 === "matchExpressions")) {
								additional0 = key2;
								break;
							}
					}
					if (additional0 !== void 0)
						return validate74.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
				}
			}
		} else
			return validate74.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate74.errors = vErrors, errors === 0;
}
function validate80(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.cidr === void 0 && (missing0 = "cidr") || data.except === void 0 && (missing0 = "except") || data.pods === void 0 && (missing0 = "pods") || data.namespaces === void 0 && (missing0 = "namespaces"))
				return validate80.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.cidr !== void 0) {
					let data1 = data.cidr, _errs2 = errors;
					if (typeof data1 != "string" && data1 !== null)
						return validate80.errors = [{ instancePath: instancePath + "/cidr", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.except !== void 0) {
						let data2 = data.except, _errs4 = errors;
						if (errors === _errs4)
							if (Array.isArray(data2)) {
								var valid1 = !0;
								let len0 = data2.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let _errs6 = errors;
									if (typeof data2[i0] != "string")
										return validate80.errors = [{ instancePath: instancePath + "/except/" + i0, keyword: "type", params: { type: "string" } }], !1;
									var valid1 = _errs6 === errors;
									if (!valid1)
										break;
								}
							} else
								return validate80.errors = [{ instancePath: instancePath + "/except", keyword: "type", params: { type: "array" } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.pods !== void 0) {
							let data4 = data.pods, _errs8 = errors;
							data4 !== null && (validate74(data4, telling ? instancePath + "/pods" : "") || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length));
							var valid0 = _errs8 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.namespaces !== void 0) {
								let data5 = data.namespaces, _errs10 = errors;
								data5 !== null && (validate74(data5, telling ? instancePath + "/namespaces" : "") || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length));
								var valid0 = _errs10 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								let additional0, count0 = 0;
								for (let key0 in data)
									count0++;
								if (count0 > 5) {
									for (let key1 in data)
										if (!(key1 === "path" || key1 === "cidr" || key1 === "except" || key1 === "pods" || key1 === "namespaces")) {
											additional0 = key1;
											break;
										}
								}
								if (additional0 !== void 0)
									return validate80.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
							}
						}
					}
				}
			}
		} else
			return validate80.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate80.errors = vErrors, errors === 0;
}
function validate85(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.protocol === void 0 && (missing0 = "protocol") || data.port === void 0 && (missing0 = "port") || data.endPort === void 0 && (missing0 = "endPort"))
				return validate85.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.protocol !== void 0) {
					let _errs2 = errors;
					if (typeof data.protocol != "string")
						return validate85.errors = [{ instancePath: instancePath + "/protocol", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.port !== void 0) {
						let data2 = data.port, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate85.errors = [{ instancePath: instancePath + "/port", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.endPort !== void 0) {
							let data3 = data.endPort, _errs6 = errors;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)) && data3 !== null)
								return validate85.errors = [{ instancePath: instancePath + "/endPort", keyword: "type", params: { type: ["integer", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							let additional0, count0 = 0;
							for (let key0 in data)
								count0++;
							if (count0 > 4) {
								for (let key1 in data)
									if (!(key1 === "path" || key1 === "protocol" || key1 === "port" || key1 === "endPort")) {
										additional0 = key1;
										break;
									}
							}
							if (additional0 !== void 0)
								return validate85.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
						}
					}
				}
			}
		} else
			return validate85.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate85.errors = vErrors, errors === 0;
}
function validate78(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.direction === void 0 && (missing0 = "direction") || data.anyPeer === void 0 && (missing0 = "anyPeer") || data.peers === void 0 && (missing0 = "peers") || data.anyPort === void 0 && (missing0 = "anyPort") || data.ports === void 0 && (missing0 = "ports"))
				return validate78.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.direction !== void 0) {
					let data1 = data.direction, _errs2 = errors;
					if (typeof data1 != "string")
						return validate78.errors = [{ instancePath: instancePath + "/direction", keyword: "type", params: { type: "string" } }], !1;
					if (!(data1 === "ingress" || data1 === "egress"))
						return validate78.errors = [{ instancePath: instancePath + "/direction", keyword: "enum", params: { allowedValues: ["ingress", "egress"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.anyPeer !== void 0) {
						let _errs4 = errors;
						if (typeof data.anyPeer != "boolean")
							return validate78.errors = [{ instancePath: instancePath + "/anyPeer", keyword: "type", params: { type: "boolean" } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.peers !== void 0) {
							let data3 = data.peers, _errs6 = errors;
							if (errors === _errs6)
								if (Array.isArray(data3)) {
									var valid1 = !0;
									let len0 = data3.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let _errs8 = errors;
										validate80(data3[i0], telling ? instancePath + "/peers/" + i0 : "") || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length);
										var valid1 = _errs8 === errors;
										if (!valid1)
											break;
									}
								} else
									return validate78.errors = [{ instancePath: instancePath + "/peers", keyword: "type", params: { type: "array" } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.anyPort !== void 0) {
								let _errs9 = errors;
								if (typeof data.anyPort != "boolean")
									return validate78.errors = [{ instancePath: instancePath + "/anyPort", keyword: "type", params: { type: "boolean" } }], !1;
								var valid0 = _errs9 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.ports !== void 0) {
									let data6 = data.ports, _errs11 = errors;
									if (errors === _errs11)
										if (Array.isArray(data6)) {
											var valid2 = !0;
											let len1 = data6.length;
											for (let i1 = 0; i1 < len1; i1++) {
												let _errs13 = errors;
												validate85(data6[i1], telling ? instancePath + "/ports/" + i1 : "") || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length);
												var valid2 = _errs13 === errors;
												if (!valid2)
													break;
											}
										} else
											return validate78.errors = [{ instancePath: instancePath + "/ports", keyword: "type", params: { type: "array" } }], !1;
									var valid0 = _errs11 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									let additional0, count0 = 0;
									for (let key0 in data)
										count0++;
									if (count0 > 6) {
										for (let key1 in data)
											if (!(key1 === "path" || key1 === "direction" || key1 === "anyPeer" || key1 === "peers" || key1 === "anyPort" || key1 === "ports")) {
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
				}
			}
		} else
			return validate78.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate78.errors = vErrors, errors === 0;
}
function validate72(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.object === void 0 && (missing0 = "object") || data.name === void 0 && (missing0 = "name") || data.namespace === void 0 && (missing0 = "namespace") || data.pods === void 0 && (missing0 = "pods") || data.policyTypes === void 0 && (missing0 = "policyTypes") || data.defaultDeny === void 0 && (missing0 = "defaultDeny") || data.rules === void 0 && (missing0 = "rules"))
				return validate72.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate72.errors = [{ instancePath: instancePath + "/object", keyword: "type", params: { type: "integer" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.name !== void 0) {
						let data2 = data.name, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate72.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.namespace !== void 0) {
							let data3 = data.namespace, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate72.errors = [{ instancePath: instancePath + "/namespace", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.pods !== void 0) {
								let _errs8 = errors;
								validate74(data.pods, telling ? instancePath + "/pods" : "") || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.policyTypes !== void 0) {
									let data5 = data.policyTypes, _errs9 = errors;
									if (errors === _errs9)
										if (Array.isArray(data5)) {
											var valid1 = !0;
											let len0 = data5.length;
											for (let i0 = 0; i0 < len0; i0++) {
												let data6 = data5[i0], _errs11 = errors;
												if (typeof data6 != "string")
													return validate72.errors = [{ instancePath: instancePath + "/policyTypes/" + i0, keyword: "type", params: { type: "string" } }], !1;
												if (!(data6 === "ingress" || data6 === "egress"))
													return validate72.errors = [{ instancePath: instancePath + "/policyTypes/" + i0, keyword: "enum", params: { allowedValues: ["ingress", "egress"] } }], !1;
												var valid1 = _errs11 === errors;
												if (!valid1)
													break;
											}
										} else
											return validate72.errors = [{ instancePath: instancePath + "/policyTypes", keyword: "type", params: { type: "array" } }], !1;
									var valid0 = _errs9 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.defaultDeny !== void 0) {
										let data7 = data.defaultDeny, _errs13 = errors;
										if (errors === _errs13)
											if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
												let missing1;
												if (data7.ingress === void 0 && (missing1 = "ingress") || data7.egress === void 0 && (missing1 = "egress"))
													return validate72.errors = [{ instancePath: instancePath + "/defaultDeny", keyword: "required", params: { missingProperty: missing1 } }], !1;
												if (data7.ingress !== void 0) {
													let _errs15 = errors;
													if (typeof data7.ingress != "boolean")
														return validate72.errors = [{ instancePath: instancePath + "/defaultDeny/ingress", keyword: "type", params: { type: "boolean" } }], !1;
													var valid2 = _errs15 === errors;
												} else
													var valid2 = !0;
												if (valid2) {
													if (data7.egress !== void 0) {
														let _errs17 = errors;
														if (typeof data7.egress != "boolean")
															return validate72.errors = [{ instancePath: instancePath + "/defaultDeny/egress", keyword: "type", params: { type: "boolean" } }], !1;
														var valid2 = _errs17 === errors;
													} else
														var valid2 = !0;
													if (valid2) {
														let additional0, count0 = 0;
														for (let key0 in data7)
															count0++;
														if (count0 > 2) {
															for (let key1 in data7)
																if (!(key1 === "ingress" || key1 === "egress")) {
																	additional0 = key1;
																	break;
																}
														}
														if (additional0 !== void 0)
															return validate72.errors = [{ instancePath: instancePath + "/defaultDeny", keyword: "closed", params: { additionalProperty: additional0 } }], !1;
													}
												}
											} else
												return validate72.errors = [{ instancePath: instancePath + "/defaultDeny", keyword: "type", params: { type: "object" } }], !1;
										var valid0 = _errs13 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.rules !== void 0) {
											let data10 = data.rules, _errs19 = errors;
											if (errors === _errs19)
												if (Array.isArray(data10)) {
													var valid3 = !0;
													let len1 = data10.length;
													for (let i1 = 0; i1 < len1; i1++) {
														let _errs21 = errors;
														validate78(data10[i1], telling ? instancePath + "/rules/" + i1 : "") || (vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors), errors = vErrors.length);
														var valid3 = _errs21 === errors;
														if (!valid3)
															break;
													}
												} else
													return validate72.errors = [{ instancePath: instancePath + "/rules", keyword: "type", params: { type: "array" } }], !1;
											var valid0 = _errs19 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											let additional1, count1 = 0;
											for (let key2 in data)
												count1++;
											if (count1 > 8) {
												for (let key3 in data)
													if (!(key3 === "path" || key3 === "object" || key3 === "name" || key3 === "namespace" || key3 === "pods" || key3 === "policyTypes" || key3 === "defaultDeny" || key3 === "rules")) {
														additional1 = key3;
														break;
													}
											}
											if (additional1 !== void 0)
												return validate72.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional1 } }], !1;
										}
									}
								}
							}
						}
					}
				}
			}
		} else
			return validate72.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate72.errors = vErrors, errors === 0;
}
function validate92(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.operations === void 0 && (missing0 = "operations") || data.apiGroups === void 0 && (missing0 = "apiGroups") || data.apiVersions === void 0 && (missing0 = "apiVersions") || data.resources === void 0 && (missing0 = "resources") || data.namespaces === void 0 && (missing0 = "namespaces") || data.narrowed === void 0 && (missing0 = "narrowed") || data.excluded === void 0 && (missing0 = "excluded"))
				return validate92.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.operations !== void 0) {
					let data1 = data.operations, _errs2 = errors;
					if (errors === _errs2)
						if (Array.isArray(data1)) {
							var valid1 = !0;
							let len0 = data1.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let _errs4 = errors;
								if (typeof data1[i0] != "string")
									return validate92.errors = [{ instancePath: instancePath + "/operations/" + i0, keyword: "type", params: { type: "string" } }], !1;
								var valid1 = _errs4 === errors;
								if (!valid1)
									break;
							}
						} else
							return validate92.errors = [{ instancePath: instancePath + "/operations", keyword: "type", params: { type: "array" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.apiGroups !== void 0) {
						let data3 = data.apiGroups, _errs6 = errors;
						if (errors === _errs6)
							if (Array.isArray(data3)) {
								var valid2 = !0;
								let len1 = data3.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let _errs8 = errors;
									if (typeof data3[i1] != "string")
										return validate92.errors = [{ instancePath: instancePath + "/apiGroups/" + i1, keyword: "type", params: { type: "string" } }], !1;
									var valid2 = _errs8 === errors;
									if (!valid2)
										break;
								}
							} else
								return validate92.errors = [{ instancePath: instancePath + "/apiGroups", keyword: "type", params: { type: "array" } }], !1;
						var valid0 = _errs6 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.apiVersions !== void 0) {
							let data5 = data.apiVersions, _errs10 = errors;
							if (errors === _errs10)
								if (Array.isArray(data5)) {
									var valid3 = !0;
									let len2 = data5.length;
									for (let i2 = 0; i2 < len2; i2++) {
										let _errs12 = errors;
										if (typeof data5[i2] != "string")
											return validate92.errors = [{ instancePath: instancePath + "/apiVersions/" + i2, keyword: "type", params: { type: "string" } }], !1;
										var valid3 = _errs12 === errors;
										if (!valid3)
											break;
									}
								} else
									return validate92.errors = [{ instancePath: instancePath + "/apiVersions", keyword: "type", params: { type: "array" } }], !1;
							var valid0 = _errs10 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.resources !== void 0) {
								let data7 = data.resources, _errs14 = errors;
								if (errors === _errs14)
									if (Array.isArray(data7)) {
										var valid4 = !0;
										let len3 = data7.length;
										for (let i3 = 0; i3 < len3; i3++) {
											let _errs16 = errors;
											if (typeof data7[i3] != "string")
												return validate92.errors = [{ instancePath: instancePath + "/resources/" + i3, keyword: "type", params: { type: "string" } }], !1;
											var valid4 = _errs16 === errors;
											if (!valid4)
												break;
										}
									} else
										return validate92.errors = [{ instancePath: instancePath + "/resources", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs14 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.namespaces !== void 0) {
									let data9 = data.namespaces, _errs18 = errors;
									if (errors === _errs18)
										if (Array.isArray(data9)) {
											var valid5 = !0;
											let len4 = data9.length;
											for (let i4 = 0; i4 < len4; i4++) {
												let _errs20 = errors;
												if (typeof data9[i4] != "string")
													return validate92.errors = [{ instancePath: instancePath + "/namespaces/" + i4, keyword: "type", params: { type: "string" } }], !1;
												var valid5 = _errs20 === errors;
												if (!valid5)
													break;
											}
										} else
											return validate92.errors = [{ instancePath: instancePath + "/namespaces", keyword: "type", params: { type: "array" } }], !1;
									var valid0 = _errs18 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.narrowed !== void 0) {
										let _errs22 = errors;
										if (typeof data.narrowed != "boolean")
											return validate92.errors = [{ instancePath: instancePath + "/narrowed", keyword: "type", params: { type: "boolean" } }], !1;
										var valid0 = _errs22 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.excluded !== void 0) {
											let _errs24 = errors;
											if (typeof data.excluded != "boolean")
												return validate92.errors = [{ instancePath: instancePath + "/excluded", keyword: "type", params: { type: "boolean" } }], !1;
											var valid0 = _errs24 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											let additional0, count0 = 0;
											for (let key0 in data)
												count0++;
											if (count0 > 8) {
												for (let key1 in data)
													if (!(key1 === "path" || key1 === "operations" || key1 === "apiGroups" || key1 === "apiVersions" || key1 === "resources" || key1 === "namespaces" || key1 === "narrowed" || key1 === "excluded")) {
														additional0 = key1;
														break;
													}
											}
											if (additional0 !== void 0)
												return validate92.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
										}
									}
								}
							}
						}
					}
				}
			}
		} else
			return validate92.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate92.errors = vErrors, errors === 0;
}
var obj2 = /* @__PURE__ */ new Set(["path", "object", "type", "configuration", "name", "failurePolicy", "url", "service", "timeoutSeconds", "sideEffects", "matches", "namespaces", "objects"]);
function validate90(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.object === void 0 && (missing0 = "object") || data.type === void 0 && (missing0 = "type") || data.configuration === void 0 && (missing0 = "configuration") || data.name === void 0 && (missing0 = "name") || data.failurePolicy === void 0 && (missing0 = "failurePolicy") || data.url === void 0 && (missing0 = "url") || data.service === void 0 && (missing0 = "service") || data.timeoutSeconds === void 0 && (missing0 = "timeoutSeconds") || data.sideEffects === void 0 && (missing0 = "sideEffects") || data.matches === void 0 && (missing0 = "matches") || data.namespaces === void 0 && (missing0 = "namespaces") || data.objects === void 0 && (missing0 = "objects"))
				return validate90.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate90.errors = [{ instancePath: instancePath + "/object", keyword: "type", params: { type: "integer" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.type !== void 0) {
						let data2 = data.type, _errs4 = errors;
						if (typeof data2 != "string")
							return validate90.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }], !1;
						if (!(data2 === "validating" || data2 === "mutating"))
							return validate90.errors = [{ instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: ["validating", "mutating"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.configuration !== void 0) {
							let data3 = data.configuration, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate90.errors = [{ instancePath: instancePath + "/configuration", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.name !== void 0) {
								let data4 = data.name, _errs8 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate90.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.failurePolicy !== void 0) {
									let data5 = data.failurePolicy, _errs10 = errors;
									if (typeof data5 != "string" && data5 !== null)
										return validate90.errors = [{ instancePath: instancePath + "/failurePolicy", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.url !== void 0) {
										let data6 = data.url, _errs12 = errors;
										if (typeof data6 != "string" && data6 !== null)
											return validate90.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: ["string", "null"] } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.service !== void 0) {
											let data7 = data.service, _errs14 = errors;
											if (typeof data7 != "string" && data7 !== null)
												return validate90.errors = [{ instancePath: instancePath + "/service", keyword: "type", params: { type: ["string", "null"] } }], !1;
											var valid0 = _errs14 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.timeoutSeconds !== void 0) {
												let data8 = data.timeoutSeconds, _errs16 = errors;
												if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8)) && data8 !== null)
													return validate90.errors = [{ instancePath: instancePath + "/timeoutSeconds", keyword: "type", params: { type: ["integer", "null"] } }], !1;
												var valid0 = _errs16 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.sideEffects !== void 0) {
													let data9 = data.sideEffects, _errs18 = errors;
													if (typeof data9 != "string" && data9 !== null)
														return validate90.errors = [{ instancePath: instancePath + "/sideEffects", keyword: "type", params: { type: ["string", "null"] } }], !1;
													var valid0 = _errs18 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.matches !== void 0) {
														let data10 = data.matches, _errs20 = errors;
														if (errors === _errs20)
															if (Array.isArray(data10)) {
																var valid1 = !0;
																let len0 = data10.length;
																for (let i0 = 0; i0 < len0; i0++) {
																	let _errs22 = errors;
																	validate92(data10[i0], telling ? instancePath + "/matches/" + i0 : "") || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length);
																	var valid1 = _errs22 === errors;
																	if (!valid1)
																		break;
																}
															} else
																return validate90.errors = [{ instancePath: instancePath + "/matches", keyword: "type", params: { type: "array" } }], !1;
														var valid0 = _errs20 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.namespaces !== void 0) {
															let data12 = data.namespaces, _errs23 = errors;
															data12 !== null && (validate74(data12, telling ? instancePath + "/namespaces" : "") || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length));
															var valid0 = _errs23 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.objects !== void 0) {
																let data13 = data.objects, _errs25 = errors;
																data13 !== null && (validate74(data13, telling ? instancePath + "/objects" : "") || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length));
																var valid0 = _errs25 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																let additional0, count0 = 0;
																for (let key0 in data)
																	count0++;
																if (count0 > 13) {
																	for (let key1 in data)
																		if (!obj2.has(key1)) {
																			additional0 = key1;
																			break;
																		}
																}
																if (additional0 !== void 0)
																	return validate90.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
															}
														}
													}
												}
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
			return validate90.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate90.errors = vErrors, errors === 0;
}
function validate100(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.name === void 0 && (missing0 = "name") || data.type === void 0 && (missing0 = "type") || data.mode === void 0 && (missing0 = "mode"))
				return validate100.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate100.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.type !== void 0) {
						let data2 = data.type, _errs4 = errors;
						if (typeof data2 != "string")
							return validate100.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }], !1;
						if (!(data2 === "validate" || data2 === "mutate" || data2 === "generate" || data2 === "verify-images" || data2 === "other"))
							return validate100.errors = [{ instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: ["validate", "mutate", "generate", "verify-images", "other"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.mode !== void 0) {
							let data3 = data.mode, _errs6 = errors;
							if (data3 !== null) {
								if (typeof data3 != "string")
									return validate100.errors = [{ instancePath: instancePath + "/mode", keyword: "type", params: { type: "string" } }], !1;
								if (!(data3 === "enforce" || data3 === "warn" || data3 === "audit"))
									return validate100.errors = [{ instancePath: instancePath + "/mode", keyword: "enum", params: { allowedValues: ["enforce", "warn", "audit"] } }], !1;
							}
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							let additional0, count0 = 0;
							for (let key0 in data)
								count0++;
							if (count0 > 4) {
								for (let key1 in data)
									if (!(key1 === "path" || key1 === "name" || key1 === "type" || key1 === "mode")) {
										additional0 = key1;
										break;
									}
							}
							if (additional0 !== void 0)
								return validate100.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
						}
					}
				}
			}
		} else
			return validate100.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate100.errors = vErrors, errors === 0;
}
var obj3 = /* @__PURE__ */ new Set(["path", "object", "engine", "kind", "name", "namespace", "mode", "failurePolicy", "rules", "matches"]);
function validate98(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.object === void 0 && (missing0 = "object") || data.engine === void 0 && (missing0 = "engine") || data.kind === void 0 && (missing0 = "kind") || data.name === void 0 && (missing0 = "name") || data.namespace === void 0 && (missing0 = "namespace") || data.mode === void 0 && (missing0 = "mode") || data.failurePolicy === void 0 && (missing0 = "failurePolicy") || data.rules === void 0 && (missing0 = "rules") || data.matches === void 0 && (missing0 = "matches"))
				return validate98.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate98.errors = [{ instancePath: instancePath + "/object", keyword: "type", params: { type: "integer" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.engine !== void 0) {
						let data2 = data.engine, _errs4 = errors;
						if (typeof data2 != "string")
							return validate98.errors = [{ instancePath: instancePath + "/engine", keyword: "type", params: { type: "string" } }], !1;
						if (!(data2 === "kubernetes" || data2 === "kyverno" || data2 === "gatekeeper"))
							return validate98.errors = [{ instancePath: instancePath + "/engine", keyword: "enum", params: { allowedValues: ["kubernetes", "kyverno", "gatekeeper"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.kind !== void 0) {
							let _errs6 = errors;
							if (typeof data.kind != "string")
								return validate98.errors = [{ instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.name !== void 0) {
								let data4 = data.name, _errs8 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate98.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.namespace !== void 0) {
									let data5 = data.namespace, _errs10 = errors;
									if (typeof data5 != "string" && data5 !== null)
										return validate98.errors = [{ instancePath: instancePath + "/namespace", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.mode !== void 0) {
										let data6 = data.mode, _errs12 = errors;
										if (data6 !== null) {
											if (typeof data6 != "string")
												return validate98.errors = [{ instancePath: instancePath + "/mode", keyword: "type", params: { type: "string" } }], !1;
											if (!(data6 === "enforce" || data6 === "warn" || data6 === "audit"))
												return validate98.errors = [{ instancePath: instancePath + "/mode", keyword: "enum", params: { allowedValues: ["enforce", "warn", "audit"] } }], !1;
										}
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.failurePolicy !== void 0) {
											let data7 = data.failurePolicy, _errs15 = errors;
											if (typeof data7 != "string" && data7 !== null)
												return validate98.errors = [{ instancePath: instancePath + "/failurePolicy", keyword: "type", params: { type: ["string", "null"] } }], !1;
											var valid0 = _errs15 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.rules !== void 0) {
												let data8 = data.rules, _errs17 = errors;
												if (errors === _errs17)
													if (Array.isArray(data8)) {
														var valid2 = !0;
														let len0 = data8.length;
														for (let i0 = 0; i0 < len0; i0++) {
															let _errs19 = errors;
															validate100(data8[i0], telling ? instancePath + "/rules/" + i0 : "") || (vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors), errors = vErrors.length);
															var valid2 = _errs19 === errors;
															if (!valid2)
																break;
														}
													} else
														return validate98.errors = [{ instancePath: instancePath + "/rules", keyword: "type", params: { type: "array" } }], !1;
												var valid0 = _errs17 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.matches !== void 0) {
													let data10 = data.matches, _errs20 = errors;
													if (errors === _errs20)
														if (Array.isArray(data10)) {
															var valid3 = !0;
															let len1 = data10.length;
															for (let i1 = 0; i1 < len1; i1++) {
																let _errs22 = errors;
																validate92(data10[i1], telling ? instancePath + "/matches/" + i1 : "") || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length);
																var valid3 = _errs22 === errors;
																if (!valid3)
																	break;
															}
														} else
															return validate98.errors = [{ instancePath: instancePath + "/matches", keyword: "type", params: { type: "array" } }], !1;
													var valid0 = _errs20 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													let additional0, count0 = 0;
													for (let key0 in data)
														count0++;
													if (count0 > 10) {
														for (let key1 in data)
															if (!obj3.has(key1)) {
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
		} else
			return validate98.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate98.errors = vErrors, errors === 0;
}
var obj4 = /* @__PURE__ */ new Set(["path", "object", "kind", "name", "policy", "mode", "matches", "namespaces", "objects"]);
function validate105(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.object === void 0 && (missing0 = "object") || data.kind === void 0 && (missing0 = "kind") || data.name === void 0 && (missing0 = "name") || data.policy === void 0 && (missing0 = "policy") || data.mode === void 0 && (missing0 = "mode") || data.matches === void 0 && (missing0 = "matches") || data.namespaces === void 0 && (missing0 = "namespaces") || data.objects === void 0 && (missing0 = "objects"))
				return validate105.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate105.errors = [{ instancePath: instancePath + "/object", keyword: "type", params: { type: "integer" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.kind !== void 0) {
						let _errs4 = errors;
						if (typeof data.kind != "string")
							return validate105.errors = [{ instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.name !== void 0) {
							let data3 = data.name, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate105.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.policy !== void 0) {
								let data4 = data.policy, _errs8 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate105.errors = [{ instancePath: instancePath + "/policy", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.mode !== void 0) {
									let data5 = data.mode, _errs10 = errors;
									if (data5 !== null) {
										if (typeof data5 != "string")
											return validate105.errors = [{ instancePath: instancePath + "/mode", keyword: "type", params: { type: "string" } }], !1;
										if (!(data5 === "enforce" || data5 === "warn" || data5 === "audit"))
											return validate105.errors = [{ instancePath: instancePath + "/mode", keyword: "enum", params: { allowedValues: ["enforce", "warn", "audit"] } }], !1;
									}
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.matches !== void 0) {
										let data6 = data.matches, _errs13 = errors;
										if (errors === _errs13)
											if (Array.isArray(data6)) {
												var valid2 = !0;
												let len0 = data6.length;
												for (let i0 = 0; i0 < len0; i0++) {
													let _errs15 = errors;
													validate92(data6[i0], telling ? instancePath + "/matches/" + i0 : "") || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length);
													var valid2 = _errs15 === errors;
													if (!valid2)
														break;
												}
											} else
												return validate105.errors = [{ instancePath: instancePath + "/matches", keyword: "type", params: { type: "array" } }], !1;
										var valid0 = _errs13 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.namespaces !== void 0) {
											let data8 = data.namespaces, _errs16 = errors;
											data8 !== null && (validate74(data8, telling ? instancePath + "/namespaces" : "") || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length));
											var valid0 = _errs16 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.objects !== void 0) {
												let data9 = data.objects, _errs18 = errors;
												data9 !== null && (validate74(data9, telling ? instancePath + "/objects" : "") || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length));
												var valid0 = _errs18 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												let additional0, count0 = 0;
												for (let key0 in data)
													count0++;
												if (count0 > 9) {
													for (let key1 in data)
														if (!obj4.has(key1)) {
															additional0 = key1;
															break;
														}
												}
												if (additional0 !== void 0)
													return validate105.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
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
			return validate105.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate105.errors = vErrors, errors === 0;
}
function validate115(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.issuer === void 0 && (missing0 = "issuer") || data.issuerPattern === void 0 && (missing0 = "issuerPattern") || data.subject === void 0 && (missing0 = "subject") || data.subjectPattern === void 0 && (missing0 = "subjectPattern"))
				return validate115.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.path !== void 0) {
				let _errs1 = errors;
				validate4(data.path, telling ? instancePath + "/path" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.issuer !== void 0) {
					let data1 = data.issuer, _errs2 = errors;
					if (typeof data1 != "string" && data1 !== null)
						return validate115.errors = [{ instancePath: instancePath + "/issuer", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.issuerPattern !== void 0) {
						let data2 = data.issuerPattern, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate115.errors = [{ instancePath: instancePath + "/issuerPattern", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.subject !== void 0) {
							let data3 = data.subject, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate115.errors = [{ instancePath: instancePath + "/subject", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.subjectPattern !== void 0) {
								let data4 = data.subjectPattern, _errs8 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate115.errors = [{ instancePath: instancePath + "/subjectPattern", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								let additional0, count0 = 0;
								for (let key0 in data)
									count0++;
								if (count0 > 5) {
									for (let key1 in data)
										if (!(key1 === "path" || key1 === "issuer" || key1 === "issuerPattern" || key1 === "subject" || key1 === "subjectPattern")) {
											additional0 = key1;
											break;
										}
								}
								if (additional0 !== void 0)
									return validate115.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
							}
						}
					}
				}
			}
		} else
			return validate115.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate115.errors = vErrors, errors === 0;
}
function validate113(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.name === void 0 && (missing0 = "name") || data.type === void 0 && (missing0 = "type") || data.key === void 0 && (missing0 = "key") || data.action === void 0 && (missing0 = "action") || data.identities === void 0 && (missing0 = "identities"))
				return validate113.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate113.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.type !== void 0) {
						let data2 = data.type, _errs4 = errors;
						if (typeof data2 != "string")
							return validate113.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }], !1;
						if (!(data2 === "key" || data2 === "keyless" || data2 === "certificate" || data2 === "static" || data2 === "other"))
							return validate113.errors = [{ instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: ["key", "keyless", "certificate", "static", "other"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.key !== void 0) {
							let data3 = data.key, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate113.errors = [{ instancePath: instancePath + "/key", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.action !== void 0) {
								let data4 = data.action, _errs8 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate113.errors = [{ instancePath: instancePath + "/action", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.identities !== void 0) {
									let data5 = data.identities, _errs10 = errors;
									if (errors === _errs10)
										if (Array.isArray(data5)) {
											var valid1 = !0;
											let len0 = data5.length;
											for (let i0 = 0; i0 < len0; i0++) {
												let _errs12 = errors;
												validate115(data5[i0], telling ? instancePath + "/identities/" + i0 : "") || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
												var valid1 = _errs12 === errors;
												if (!valid1)
													break;
											}
										} else
											return validate113.errors = [{ instancePath: instancePath + "/identities", keyword: "type", params: { type: "array" } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									let additional0, count0 = 0;
									for (let key0 in data)
										count0++;
									if (count0 > 6) {
										for (let key1 in data)
											if (!(key1 === "path" || key1 === "name" || key1 === "type" || key1 === "key" || key1 === "action" || key1 === "identities")) {
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
		} else
			return validate113.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate113.errors = vErrors, errors === 0;
}
function validate119(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.name === void 0 && (missing0 = "name") || data.predicateType === void 0 && (missing0 = "predicateType") || data.authority === void 0 && (missing0 = "authority") || data.conditional === void 0 && (missing0 = "conditional"))
				return validate119.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate119.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.predicateType !== void 0) {
						let data2 = data.predicateType, _errs4 = errors;
						if (typeof data2 != "string" && data2 !== null)
							return validate119.errors = [{ instancePath: instancePath + "/predicateType", keyword: "type", params: { type: ["string", "null"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.authority !== void 0) {
							let data3 = data.authority, _errs6 = errors;
							if (typeof data3 != "string" && data3 !== null)
								return validate119.errors = [{ instancePath: instancePath + "/authority", keyword: "type", params: { type: ["string", "null"] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.conditional !== void 0) {
								let _errs8 = errors;
								if (typeof data.conditional != "boolean")
									return validate119.errors = [{ instancePath: instancePath + "/conditional", keyword: "type", params: { type: "boolean" } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								let additional0, count0 = 0;
								for (let key0 in data)
									count0++;
								if (count0 > 5) {
									for (let key1 in data)
										if (!(key1 === "path" || key1 === "name" || key1 === "predicateType" || key1 === "authority" || key1 === "conditional")) {
											additional0 = key1;
											break;
										}
								}
								if (additional0 !== void 0)
									return validate119.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
							}
						}
					}
				}
			}
		} else
			return validate119.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate119.errors = vErrors, errors === 0;
}
var obj5 = /* @__PURE__ */ new Set(["path", "object", "engine", "kind", "name", "namespace", "rule", "mode", "failurePolicy", "images", "excludedImages", "required", "verifyDigest", "authorities", "attestations"]);
function validate111(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.object === void 0 && (missing0 = "object") || data.engine === void 0 && (missing0 = "engine") || data.kind === void 0 && (missing0 = "kind") || data.name === void 0 && (missing0 = "name") || data.namespace === void 0 && (missing0 = "namespace") || data.rule === void 0 && (missing0 = "rule") || data.mode === void 0 && (missing0 = "mode") || data.failurePolicy === void 0 && (missing0 = "failurePolicy") || data.images === void 0 && (missing0 = "images") || data.excludedImages === void 0 && (missing0 = "excludedImages") || data.required === void 0 && (missing0 = "required") || data.verifyDigest === void 0 && (missing0 = "verifyDigest") || data.authorities === void 0 && (missing0 = "authorities") || data.attestations === void 0 && (missing0 = "attestations"))
				return validate111.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate111.errors = [{ instancePath: instancePath + "/object", keyword: "type", params: { type: "integer" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.engine !== void 0) {
						let data2 = data.engine, _errs4 = errors;
						if (typeof data2 != "string")
							return validate111.errors = [{ instancePath: instancePath + "/engine", keyword: "type", params: { type: "string" } }], !1;
						if (!(data2 === "sigstore" || data2 === "kyverno"))
							return validate111.errors = [{ instancePath: instancePath + "/engine", keyword: "enum", params: { allowedValues: ["sigstore", "kyverno"] } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.kind !== void 0) {
							let _errs6 = errors;
							if (typeof data.kind != "string")
								return validate111.errors = [{ instancePath: instancePath + "/kind", keyword: "type", params: { type: "string" } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.name !== void 0) {
								let data4 = data.name, _errs8 = errors;
								if (typeof data4 != "string" && data4 !== null)
									return validate111.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: ["string", "null"] } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.namespace !== void 0) {
									let data5 = data.namespace, _errs10 = errors;
									if (typeof data5 != "string" && data5 !== null)
										return validate111.errors = [{ instancePath: instancePath + "/namespace", keyword: "type", params: { type: ["string", "null"] } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.rule !== void 0) {
										let data6 = data.rule, _errs12 = errors;
										if (typeof data6 != "string" && data6 !== null)
											return validate111.errors = [{ instancePath: instancePath + "/rule", keyword: "type", params: { type: ["string", "null"] } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.mode !== void 0) {
											let data7 = data.mode, _errs14 = errors;
											if (data7 !== null) {
												if (typeof data7 != "string")
													return validate111.errors = [{ instancePath: instancePath + "/mode", keyword: "type", params: { type: "string" } }], !1;
												if (!(data7 === "enforce" || data7 === "warn" || data7 === "audit"))
													return validate111.errors = [{ instancePath: instancePath + "/mode", keyword: "enum", params: { allowedValues: ["enforce", "warn", "audit"] } }], !1;
											}
											var valid0 = _errs14 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.failurePolicy !== void 0) {
												let data8 = data.failurePolicy, _errs17 = errors;
												if (typeof data8 != "string" && data8 !== null)
													return validate111.errors = [{ instancePath: instancePath + "/failurePolicy", keyword: "type", params: { type: ["string", "null"] } }], !1;
												var valid0 = _errs17 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.images !== void 0) {
													let data9 = data.images, _errs19 = errors;
													if (errors === _errs19)
														if (Array.isArray(data9)) {
															var valid2 = !0;
															let len0 = data9.length;
															for (let i0 = 0; i0 < len0; i0++) {
																let _errs21 = errors;
																if (typeof data9[i0] != "string")
																	return validate111.errors = [{ instancePath: instancePath + "/images/" + i0, keyword: "type", params: { type: "string" } }], !1;
																var valid2 = _errs21 === errors;
																if (!valid2)
																	break;
															}
														} else
															return validate111.errors = [{ instancePath: instancePath + "/images", keyword: "type", params: { type: "array" } }], !1;
													var valid0 = _errs19 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.excludedImages !== void 0) {
														let data11 = data.excludedImages, _errs23 = errors;
														if (errors === _errs23)
															if (Array.isArray(data11)) {
																var valid3 = !0;
																let len1 = data11.length;
																for (let i1 = 0; i1 < len1; i1++) {
																	let _errs25 = errors;
																	if (typeof data11[i1] != "string")
																		return validate111.errors = [{ instancePath: instancePath + "/excludedImages/" + i1, keyword: "type", params: { type: "string" } }], !1;
																	var valid3 = _errs25 === errors;
																	if (!valid3)
																		break;
																}
															} else
																return validate111.errors = [{ instancePath: instancePath + "/excludedImages", keyword: "type", params: { type: "array" } }], !1;
														var valid0 = _errs23 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.required !== void 0) {
															let _errs27 = errors;
															if (typeof data.required != "boolean")
																return validate111.errors = [{ instancePath: instancePath + "/required", keyword: "type", params: { type: "boolean" } }], !1;
															var valid0 = _errs27 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.verifyDigest !== void 0) {
																let _errs29 = errors;
																if (typeof data.verifyDigest != "boolean")
																	return validate111.errors = [{ instancePath: instancePath + "/verifyDigest", keyword: "type", params: { type: "boolean" } }], !1;
																var valid0 = _errs29 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.authorities !== void 0) {
																	let data15 = data.authorities, _errs31 = errors;
																	if (errors === _errs31)
																		if (Array.isArray(data15)) {
																			var valid4 = !0;
																			let len2 = data15.length;
																			for (let i2 = 0; i2 < len2; i2++) {
																				let _errs33 = errors;
																				validate113(data15[i2], telling ? instancePath + "/authorities/" + i2 : "") || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length);
																				var valid4 = _errs33 === errors;
																				if (!valid4)
																					break;
																			}
																		} else
																			return validate111.errors = [{ instancePath: instancePath + "/authorities", keyword: "type", params: { type: "array" } }], !1;
																	var valid0 = _errs31 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	if (data.attestations !== void 0) {
																		let data17 = data.attestations, _errs34 = errors;
																		if (errors === _errs34)
																			if (Array.isArray(data17)) {
																				var valid5 = !0;
																				let len3 = data17.length;
																				for (let i3 = 0; i3 < len3; i3++) {
																					let _errs36 = errors;
																					validate119(data17[i3], telling ? instancePath + "/attestations/" + i3 : "") || (vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors), errors = vErrors.length);
																					var valid5 = _errs36 === errors;
																					if (!valid5)
																						break;
																				}
																			} else
																				return validate111.errors = [{ instancePath: instancePath + "/attestations", keyword: "type", params: { type: "array" } }], !1;
																		var valid0 = _errs34 === errors;
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
																			return validate111.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
																	}
																}
															}
														}
													}
												}
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
			return validate111.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate111.errors = vErrors, errors === 0;
}
var obj6 = /* @__PURE__ */ new Set(["kind", "source", "limitations", "platform", "objects", "workloads", "configurations", "namespaces", "roles", "roleBindings", "serviceAccounts", "networkPolicies", "admissionWebhooks", "admissionPolicies", "admissionBindings", "imagePolicies"]);
function validate0(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.kind === void 0 && (missing0 = "kind") || data.source === void 0 && (missing0 = "source") || data.limitations === void 0 && (missing0 = "limitations") || data.platform === void 0 && (missing0 = "platform") || data.objects === void 0 && (missing0 = "objects") || data.workloads === void 0 && (missing0 = "workloads") || data.configurations === void 0 && (missing0 = "configurations") || data.namespaces === void 0 && (missing0 = "namespaces") || data.roles === void 0 && (missing0 = "roles") || data.roleBindings === void 0 && (missing0 = "roleBindings") || data.serviceAccounts === void 0 && (missing0 = "serviceAccounts") || data.networkPolicies === void 0 && (missing0 = "networkPolicies") || data.admissionWebhooks === void 0 && (missing0 = "admissionWebhooks") || data.admissionPolicies === void 0 && (missing0 = "admissionPolicies") || data.admissionBindings === void 0 && (missing0 = "admissionBindings") || data.imagePolicies === void 0 && (missing0 = "imagePolicies"))
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
										if (data.namespaces !== void 0) {
											let data11 = data.namespaces, _errs18 = errors;
											if (errors === _errs18)
												if (Array.isArray(data11)) {
													var valid5 = !0;
													let len4 = data11.length;
													for (let i4 = 0; i4 < len4; i4++) {
														let _errs20 = errors;
														validate43(data11[i4], telling ? instancePath + "/namespaces/" + i4 : "") || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
														var valid5 = _errs20 === errors;
														if (!valid5)
															break;
													}
												} else
													return validate0.errors = [{ instancePath: instancePath + "/namespaces", keyword: "type", params: { type: "array" } }], !1;
											var valid0 = _errs18 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.roles !== void 0) {
												let data13 = data.roles, _errs21 = errors;
												if (errors === _errs21)
													if (Array.isArray(data13)) {
														var valid6 = !0;
														let len5 = data13.length;
														for (let i5 = 0; i5 < len5; i5++) {
															let _errs23 = errors;
															validate51(data13[i5], telling ? instancePath + "/roles/" + i5 : "") || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length);
															var valid6 = _errs23 === errors;
															if (!valid6)
																break;
														}
													} else
														return validate0.errors = [{ instancePath: instancePath + "/roles", keyword: "type", params: { type: "array" } }], !1;
												var valid0 = _errs21 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.roleBindings !== void 0) {
													let data15 = data.roleBindings, _errs24 = errors;
													if (errors === _errs24)
														if (Array.isArray(data15)) {
															var valid7 = !0;
															let len6 = data15.length;
															for (let i6 = 0; i6 < len6; i6++) {
																let _errs26 = errors;
																validate57(data15[i6], telling ? instancePath + "/roleBindings/" + i6 : "") || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length);
																var valid7 = _errs26 === errors;
																if (!valid7)
																	break;
															}
														} else
															return validate0.errors = [{ instancePath: instancePath + "/roleBindings", keyword: "type", params: { type: "array" } }], !1;
													var valid0 = _errs24 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.serviceAccounts !== void 0) {
														let data17 = data.serviceAccounts, _errs27 = errors;
														if (errors === _errs27)
															if (Array.isArray(data17)) {
																var valid8 = !0;
																let len7 = data17.length;
																for (let i7 = 0; i7 < len7; i7++) {
																	let _errs29 = errors;
																	validate66(data17[i7], telling ? instancePath + "/serviceAccounts/" + i7 : "") || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
																	var valid8 = _errs29 === errors;
																	if (!valid8)
																		break;
																}
															} else
																return validate0.errors = [{ instancePath: instancePath + "/serviceAccounts", keyword: "type", params: { type: "array" } }], !1;
														var valid0 = _errs27 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.networkPolicies !== void 0) {
															let data19 = data.networkPolicies, _errs30 = errors;
															if (errors === _errs30)
																if (Array.isArray(data19)) {
																	var valid9 = !0;
																	let len8 = data19.length;
																	for (let i8 = 0; i8 < len8; i8++) {
																		let _errs32 = errors;
																		validate72(data19[i8], telling ? instancePath + "/networkPolicies/" + i8 : "") || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length);
																		var valid9 = _errs32 === errors;
																		if (!valid9)
																			break;
																	}
																} else
																	return validate0.errors = [{ instancePath: instancePath + "/networkPolicies", keyword: "type", params: { type: "array" } }], !1;
															var valid0 = _errs30 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.admissionWebhooks !== void 0) {
																let data21 = data.admissionWebhooks, _errs33 = errors;
																if (errors === _errs33)
																	if (Array.isArray(data21)) {
																		var valid10 = !0;
																		let len9 = data21.length;
																		for (let i9 = 0; i9 < len9; i9++) {
																			let _errs35 = errors;
																			validate90(data21[i9], telling ? instancePath + "/admissionWebhooks/" + i9 : "") || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length);
																			var valid10 = _errs35 === errors;
																			if (!valid10)
																				break;
																		}
																	} else
																		return validate0.errors = [{ instancePath: instancePath + "/admissionWebhooks", keyword: "type", params: { type: "array" } }], !1;
																var valid0 = _errs33 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.admissionPolicies !== void 0) {
																	let data23 = data.admissionPolicies, _errs36 = errors;
																	if (errors === _errs36)
																		if (Array.isArray(data23)) {
																			var valid11 = !0;
																			let len10 = data23.length;
																			for (let i10 = 0; i10 < len10; i10++) {
																				let _errs38 = errors;
																				validate98(data23[i10], telling ? instancePath + "/admissionPolicies/" + i10 : "") || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length);
																				var valid11 = _errs38 === errors;
																				if (!valid11)
																					break;
																			}
																		} else
																			return validate0.errors = [{ instancePath: instancePath + "/admissionPolicies", keyword: "type", params: { type: "array" } }], !1;
																	var valid0 = _errs36 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	if (data.admissionBindings !== void 0) {
																		let data25 = data.admissionBindings, _errs39 = errors;
																		if (errors === _errs39)
																			if (Array.isArray(data25)) {
																				var valid12 = !0;
																				let len11 = data25.length;
																				for (let i11 = 0; i11 < len11; i11++) {
																					let _errs41 = errors;
																					validate105(data25[i11], telling ? instancePath + "/admissionBindings/" + i11 : "") || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length);
																					var valid12 = _errs41 === errors;
																					if (!valid12)
																						break;
																				}
																			} else
																				return validate0.errors = [{ instancePath: instancePath + "/admissionBindings", keyword: "type", params: { type: "array" } }], !1;
																		var valid0 = _errs39 === errors;
																	} else
																		var valid0 = !0;
																	if (valid0) {
																		if (data.imagePolicies !== void 0) {
																			let data27 = data.imagePolicies, _errs42 = errors;
																			if (errors === _errs42)
																				if (Array.isArray(data27)) {
																					var valid13 = !0;
																					let len12 = data27.length;
																					for (let i12 = 0; i12 < len12; i12++) {
																						let _errs44 = errors;
																						validate111(data27[i12], telling ? instancePath + "/imagePolicies/" + i12 : "") || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length);
																						var valid13 = _errs44 === errors;
																						if (!valid13)
																							break;
																					}
																				} else
																					return validate0.errors = [{ instancePath: instancePath + "/imagePolicies", keyword: "type", params: { type: "array" } }], !1;
																			var valid0 = _errs42 === errors;
																		} else
																			var valid0 = !0;
																		if (valid0) {
																			let additional0, count0 = 0;
																			for (let key0 in data)
																				count0++;
																			if (count0 > 16) {
																				for (let key1 in data)
																					if (!obj6.has(key1)) {
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

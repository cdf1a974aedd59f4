// Generated from schemas/rule-metadata.schema.json by "npm run generate". Do not edit.
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
var pattern0 = new RegExp("^[a-z0-9.-]+:.+$", "u");
function validate1(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.bearing === void 0 && (missing0 = "bearing") || data.basis === void 0 && (missing0 = "basis") || data.rationale === void 0 && (missing0 = "rationale"))
				return validate1.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.id !== void 0) {
				let data0 = data.id, _errs1 = errors;
				if (errors === _errs1)
					if (typeof data0 == "string") {
						if (!pattern0.test(data0))
							return validate1.errors = [{ instancePath: instancePath + "/id", keyword: "pattern", params: { pattern: "^[a-z0-9.-]+:.+$" } }], !1;
					} else
						return validate1.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.bearing !== void 0) {
					let data1 = data.bearing, _errs3 = errors;
					if (typeof data1 != "string")
						return validate1.errors = [{ instancePath: instancePath + "/bearing", keyword: "type", params: { type: "string" } }], !1;
					if (!(data1 === "direct" || data1 === "contextual"))
						return validate1.errors = [{ instancePath: instancePath + "/bearing", keyword: "enum", params: { allowedValues: ["direct", "contextual"] } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.basis !== void 0) {
						let data2 = data.basis, _errs5 = errors;
						if (typeof data2 != "string")
							return validate1.errors = [{ instancePath: instancePath + "/basis", keyword: "type", params: { type: "string" } }], !1;
						if (!(data2 === "published" || data2 === "judgment"))
							return validate1.errors = [{ instancePath: instancePath + "/basis", keyword: "enum", params: { allowedValues: ["published", "judgment"] } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.rationale !== void 0) {
							let _errs7 = errors;
							if (typeof data.rationale != "string")
								return validate1.errors = [{ instancePath: instancePath + "/rationale", keyword: "type", params: { type: "string" } }], !1;
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
								return validate1.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
						}
					}
				}
			}
		} else
			return validate1.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate1.errors = vErrors, errors === 0;
}
function validate3(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.description === void 0 && (missing0 = "description") || data.schema === void 0 && (missing0 = "schema") || data.default === void 0 && (missing0 = "default"))
				return validate3.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.description !== void 0) {
				let _errs1 = errors;
				if (typeof data.description != "string")
					return validate3.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.schema !== void 0) {
					let data1 = data.schema, _errs3 = errors;
					if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))
						return validate3.errors = [{ instancePath: instancePath + "/schema", keyword: "type", params: { type: "object" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					let additional0, count0 = 0;
					for (let key0 in data)
						count0++;
					if (count0 > 3) {
						for (let key1 in data)
							if (!(key1 === "description" || key1 === "schema" || key1 === "default")) {
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
function validate0(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.title === void 0 && (missing0 = "title") || data.description === void 0 && (missing0 = "description") || data.schemas === void 0 && (missing0 = "schemas") || data.custom === void 0 && (missing0 = "custom"))
				return validate0.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.title !== void 0) {
				let data0 = data.title, _errs1 = errors;
				if (errors === _errs1)
					if (typeof data0 == "string") {
						if (data0.length < 1)
							return validate0.errors = [{ instancePath: instancePath + "/title", keyword: "minLength", params: { limit: 1 } }], !1;
					} else
						return validate0.errors = [{ instancePath: instancePath + "/title", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.description !== void 0) {
					let data1 = data.description, _errs3 = errors;
					if (errors === _errs3)
						if (typeof data1 == "string") {
							if (data1.length < 1)
								return validate0.errors = [{ instancePath: instancePath + "/description", keyword: "minLength", params: { limit: 1 } }], !1;
						} else
							return validate0.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.related_resources !== void 0) {
						let data2 = data.related_resources, _errs5 = errors;
						if (errors === _errs5)
							if (Array.isArray(data2)) {
								var valid1 = !0;
								let len0 = data2.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let data3 = data2[i0], _errs7 = errors;
									if (errors === _errs7)
										if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
											let missing1;
											if (data3.ref === void 0 && (missing1 = "ref"))
												return validate0.errors = [{ instancePath: instancePath + "/related_resources/" + i0, keyword: "required", params: { missingProperty: missing1 } }], !1;
											if (data3.ref !== void 0) {
												let _errs9 = errors;
												if (typeof data3.ref != "string")
													return validate0.errors = [{ instancePath: instancePath + "/related_resources/" + i0 + "/ref", keyword: "type", params: { type: "string" } }], !1;
												var valid2 = _errs9 === errors;
											} else
												var valid2 = !0;
											if (valid2) {
												if (data3.description !== void 0) {
													let _errs11 = errors;
													if (typeof data3.description != "string")
														return validate0.errors = [{ instancePath: instancePath + "/related_resources/" + i0 + "/description", keyword: "type", params: { type: "string" } }], !1;
													var valid2 = _errs11 === errors;
												} else
													var valid2 = !0;
												if (valid2) {
													let additional0;
													for (let key0 in data3)
														if (!(key0 === "ref" || key0 === "description")) {
															additional0 = key0;
															break;
														}
													if (additional0 !== void 0)
														return validate0.errors = [{ instancePath: instancePath + "/related_resources/" + i0, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
												}
											}
										} else
											return validate0.errors = [{ instancePath: instancePath + "/related_resources/" + i0, keyword: "type", params: { type: "object" } }], !1;
									var valid1 = _errs7 === errors;
									if (!valid1)
										break;
								}
							} else
								return validate0.errors = [{ instancePath: instancePath + "/related_resources", keyword: "type", params: { type: "array" } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.schemas !== void 0) {
							let data6 = data.schemas, _errs13 = errors;
							if (errors === _errs13)
								if (Array.isArray(data6)) {
									var valid3 = !0;
									let len1 = data6.length;
									for (let i1 = 0; i1 < len1; i1++) {
										let data7 = data6[i1], _errs15 = errors;
										if (!(data7 && typeof data7 == "object" && !Array.isArray(data7)))
											return validate0.errors = [{ instancePath: instancePath + "/schemas/" + i1, keyword: "type", params: { type: "object" } }], !1;
										var valid3 = _errs15 === errors;
										if (!valid3)
											break;
									}
								} else
									return validate0.errors = [{ instancePath: instancePath + "/schemas", keyword: "type", params: { type: "array" } }], !1;
							var valid0 = _errs13 === errors;
						} else
							var valid0 = !0;
						if (valid0)
							if (data.custom !== void 0) {
								let data8 = data.custom, _errs17 = errors;
								if (errors === _errs17)
									if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
										let missing2;
										if (data8.severity === void 0 && (missing2 = "severity") || data8.controls === void 0 && (missing2 = "controls") || data8.remediation === void 0 && (missing2 = "remediation"))
											return validate0.errors = [{ instancePath: instancePath + "/custom", keyword: "required", params: { missingProperty: missing2 } }], !1;
										if (data8.severity !== void 0) {
											let data9 = data8.severity, _errs19 = errors;
											if (typeof data9 != "string")
												return validate0.errors = [{ instancePath: instancePath + "/custom/severity", keyword: "type", params: { type: "string" } }], !1;
											if (!(data9 === "low" || data9 === "medium" || data9 === "high" || data9 === "critical"))
												return validate0.errors = [{ instancePath: instancePath + "/custom/severity", keyword: "enum", params: { allowedValues: ["low", "medium", "high", "critical"] } }], !1;
											var valid4 = _errs19 === errors;
										} else
											var valid4 = !0;
										if (valid4) {
											if (data8.controls !== void 0) {
												let data10 = data8.controls, _errs21 = errors;
												if (errors === _errs21)
													if (Array.isArray(data10)) {
														if (data10.length < 1)
															return validate0.errors = [{ instancePath: instancePath + "/custom/controls", keyword: "minItems", params: { limit: 1 } }], !1;
														{
															var valid5 = !0;
															let len2 = data10.length;
															for (let i2 = 0; i2 < len2; i2++) {
																let _errs23 = errors;
																validate1(data10[i2], telling ? instancePath + "/custom/controls/" + i2 : "") || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length);
																var valid5 = _errs23 === errors;
																if (!valid5)
																	break;
															}
														}
													} else
														return validate0.errors = [{ instancePath: instancePath + "/custom/controls", keyword: "type", params: { type: "array" } }], !1;
												var valid4 = _errs21 === errors;
											} else
												var valid4 = !0;
											if (valid4) {
												if (data8.remediation !== void 0) {
													let data12 = data8.remediation, _errs24 = errors;
													if (errors === _errs24)
														if (typeof data12 == "string") {
															if (data12.length < 1)
																return validate0.errors = [{ instancePath: instancePath + "/custom/remediation", keyword: "minLength", params: { limit: 1 } }], !1;
														} else
															return validate0.errors = [{ instancePath: instancePath + "/custom/remediation", keyword: "type", params: { type: "string" } }], !1;
													var valid4 = _errs24 === errors;
												} else
													var valid4 = !0;
												if (valid4)
													if (data8.parameters !== void 0) {
														let data13 = data8.parameters, _errs26 = errors;
														if (errors === _errs26)
															if (data13 && typeof data13 == "object" && !Array.isArray(data13))
																for (let key1 in data13) {
																	let _errs29 = errors;
																	validate3(data13[key1], telling ? instancePath + "/custom/parameters/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") : "") || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
																	var valid6 = _errs29 === errors;
																	if (!valid6)
																		break;
																}
															else
																return validate0.errors = [{ instancePath: instancePath + "/custom/parameters", keyword: "type", params: { type: "object" } }], !1;
														var valid4 = _errs26 === errors;
													} else
														var valid4 = !0;
											}
										}
									} else
										return validate0.errors = [{ instancePath: instancePath + "/custom", keyword: "type", params: { type: "object" } }], !1;
								var valid0 = _errs17 === errors;
							} else
								var valid0 = !0;
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

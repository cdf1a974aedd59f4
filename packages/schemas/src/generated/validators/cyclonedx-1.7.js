// Generated from schemas/upstream/cyclonedx/bom-1.7.SNAPSHOT.schema.json (Apache-2.0) (Apache-2.0) by "npm run generate". Do not edit.
var DATE = /^(\d{4})-(\d\d)-(\d\d)$/, DATE_TIME = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:Z|([+-])(\d\d):(\d\d))$/i, URI = /^[a-z][a-z0-9+.-]*:[^\s\p{Cc}<>"{}|\\^`]*$/iu, DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31], formats = {
	/** full-date of RFC 3339. */
	date(text) {
		let [, year, month, day] = DATE.exec(text) ?? [];
		if (year === void 0) return !1;
		let leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0), days = month === "02" && leap ? 29 : DAYS[Number(month) - 1] ?? 0;
		return Number(day) >= 1 && Number(day) <= days;
	},
	/** date-time of RFC 3339; a leap second only where one can be, at 23:59:60 UTC. */
	"date-time"(text) {
		let [, date, hours, minutes, seconds, sign, offsetHours = "0", offsetMinutes = "0"] = DATE_TIME.exec(text) ?? [];
		if (date === void 0 || !formats.date(date) || Number(hours) > 23 || Number(minutes) > 59 || Number(offsetHours) > 23 || Number(offsetMinutes) > 59)
			return !1;
		if (Number(seconds) <= 59) return !0;
		let offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === "-" ? -1 : 1);
		return seconds === "60" && (Number(hours) * 60 + Number(minutes) - offset + 2880) % 1440 === 1439;
	},
	/** A scheme, and then only characters that RFC 3986 or RFC 3987 allow; the structure after the scheme is not checked. */
	uri(text) {
		return URI.test(text);
	}
};

function codePoints(text) {
	let count = 0;
	for (let _ of text) count++;
	return count;
}
var HEXADECIMAL = /^[a-fA-F0-9]*$/;
function isHexadecimal(text) {
	return HEXADECIMAL.test(text);
}

var structures = /* @__PURE__ */ new Map(), known = /* @__PURE__ */ new Map();
function forget() {
	structures.size !== 0 && (structures = /* @__PURE__ */ new Map(), known = /* @__PURE__ */ new Map());
}
function duplicateIndex(items) {
	let scalars = /* @__PURE__ */ new Set(), firsts = /* @__PURE__ */ new Map(), seen = /* @__PURE__ */ new Set();
	for (let index = 0; index < items.length; index++) {
		let item = items[index];
		if (typeof item != "object" || item === null) {
			if (scalars.has(item)) return index;
			scalars.add(item);
			continue;
		}
		let key = tellingText(item), first = firsts.get(key);
		if (first === void 0) {
			firsts.set(key, item);
			continue;
		}
		seen.add(structureOf(first));
		let structure = structureOf(item);
		if (seen.has(structure)) return index;
		seen.add(structure);
	}
	return -1;
}
function tellingText(item) {
	let text = item["bom-ref"] ?? item.ref ?? item.url ?? item.id ?? item.name ?? item.content;
	return typeof text == "string" ? text : "";
}
function structureOf(value) {
	if (typeof value != "object" || value === null) return numberOf(`${typeof value} ${value}`);
	let number = known.get(value);
	if (number === void 0) {
		let parts = Array.isArray(value) ? value.map(structureOf) : Object.keys(value).sort().map((name) => `${JSON.stringify(name)}:${structureOf(value[name])}`);
		number = numberOf(`${Array.isArray(value) ? "[" : "{"}${parts.join(",")}`), known.set(value, number);
	}
	return number;
}
function numberOf(structure) {
	let number = structures.get(structure);
	return number === void 0 && (number = structures.size, structures.set(structure, number)), number;
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
var pattern0 = new RegExp("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");
var formats0 = formats["date-time"];
var obj0 = /* @__PURE__ */ new Set(["application", "framework", "library", "container", "platform", "operating-system", "device", "device-driver", "firmware", "file", "machine-learning-model", "data", "cryptographic-asset"]), obj45 = /* @__PURE__ */ new Set(["type", "mime-type", "bom-ref", "supplier", "manufacturer", "authors", "author", "publisher", "group", "name", "version", "versionRange", "isExternal", "description", "scope", "hashes", "licenses", "copyright", "patentAssertions", "cpe", "purl", "omniborId", "swhid", "swid", "modified", "pedigree", "externalReferences", "components", "evidence", "releaseNotes", "modelCard", "data", "cryptoProperties", "properties", "tags", "signature"]), pattern1 = new RegExp("^[-+a-z0-9.]+/[-+a-z0-9.]+$", "u");
function validate3(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (typeof data == "string") {
			if (data.length < 1)
				return validate3.errors = [{ instancePath, keyword: "minLength", params: { limit: 1 } }], !1;
		} else
			return validate3.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1;
	return validate3.errors = vErrors, errors === 0;
}
function validate7(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data["bom-ref"] !== void 0) {
				let _errs1 = errors;
				validate3(data["bom-ref"], telling ? instancePath + "/bom-ref" : "") || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.country !== void 0) {
					let _errs2 = errors;
					if (typeof data.country != "string")
						return validate7.errors = [{ instancePath: instancePath + "/country", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.region !== void 0) {
						let _errs4 = errors;
						if (typeof data.region != "string")
							return validate7.errors = [{ instancePath: instancePath + "/region", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.locality !== void 0) {
							let _errs6 = errors;
							if (typeof data.locality != "string")
								return validate7.errors = [{ instancePath: instancePath + "/locality", keyword: "type", params: { type: "string" } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.postOfficeBoxNumber !== void 0) {
								let _errs8 = errors;
								if (typeof data.postOfficeBoxNumber != "string")
									return validate7.errors = [{ instancePath: instancePath + "/postOfficeBoxNumber", keyword: "type", params: { type: "string" } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.postalCode !== void 0) {
									let _errs10 = errors;
									if (typeof data.postalCode != "string")
										return validate7.errors = [{ instancePath: instancePath + "/postalCode", keyword: "type", params: { type: "string" } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.streetAddress !== void 0) {
										let _errs12 = errors;
										if (typeof data.streetAddress != "string")
											return validate7.errors = [{ instancePath: instancePath + "/streetAddress", keyword: "type", params: { type: "string" } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										let additional0;
										for (let key0 in data)
											if (!(key0 === "bom-ref" || key0 === "country" || key0 === "region" || key0 === "locality" || key0 === "postOfficeBoxNumber" || key0 === "postalCode" || key0 === "streetAddress")) {
												additional0 = key0;
												break;
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
function validate10(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data["bom-ref"] !== void 0) {
				let _errs1 = errors;
				validate3(data["bom-ref"], telling ? instancePath + "/bom-ref" : "") || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.name !== void 0) {
					let _errs2 = errors;
					if (typeof data.name != "string")
						return validate10.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.email !== void 0) {
						let _errs4 = errors;
						if (errors === _errs4 && errors === _errs4 && typeof data.email != "string")
							return validate10.errors = [{ instancePath: instancePath + "/email", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.phone !== void 0) {
							let _errs6 = errors;
							if (typeof data.phone != "string")
								return validate10.errors = [{ instancePath: instancePath + "/phone", keyword: "type", params: { type: "string" } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							let additional0;
							for (let key0 in data)
								if (!(key0 === "bom-ref" || key0 === "name" || key0 === "email" || key0 === "phone")) {
									additional0 = key0;
									break;
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
function validate5(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data["bom-ref"] !== void 0) {
				let _errs1 = errors;
				validate3(data["bom-ref"], telling ? instancePath + "/bom-ref" : "") || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.name !== void 0) {
					let _errs2 = errors;
					if (typeof data.name != "string")
						return validate5.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.address !== void 0) {
						let _errs4 = errors;
						validate7(data.address, telling ? instancePath + "/address" : "") || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length);
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.url !== void 0) {
							let data3 = data.url, _errs5 = errors;
							if (errors === _errs5)
								if (Array.isArray(data3)) {
									var valid1 = !0;
									let len0 = data3.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let _errs7 = errors;
										if (errors === _errs7 && errors === _errs7 && typeof data3[i0] != "string")
											return validate5.errors = [{ instancePath: instancePath + "/url/" + i0, keyword: "type", params: { type: "string" } }], !1;
										var valid1 = _errs7 === errors;
										if (!valid1)
											break;
									}
								} else
									return validate5.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: "array" } }], !1;
							var valid0 = _errs5 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.contact !== void 0) {
								let data5 = data.contact, _errs9 = errors;
								if (errors === _errs9)
									if (Array.isArray(data5)) {
										var valid2 = !0;
										let len1 = data5.length;
										for (let i1 = 0; i1 < len1; i1++) {
											let _errs11 = errors;
											validate10(data5[i1], telling ? instancePath + "/contact/" + i1 : "") || (vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors), errors = vErrors.length);
											var valid2 = _errs11 === errors;
											if (!valid2)
												break;
										}
									} else
										return validate5.errors = [{ instancePath: instancePath + "/contact", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs9 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								let additional0;
								for (let key0 in data)
									if (!(key0 === "bom-ref" || key0 === "name" || key0 === "address" || key0 === "url" || key0 === "contact")) {
										additional0 = key0;
										break;
									}
								if (additional0 !== void 0)
									return validate5.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
							}
						}
					}
				}
			}
		} else
			return validate5.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate5.errors = vErrors, errors === 0;
}
var func0 = codePoints;
function validate16(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (typeof data == "string") {
			if (data.length > 1024 && func0(data) > 1024)
				return validate16.errors = [{ instancePath, keyword: "maxLength", params: { limit: 1024 } }], !1;
		} else
			return validate16.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1;
	return validate16.errors = vErrors, errors === 0;
}
function validate18(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (typeof data == "string") {
			if (data.length < 1)
				return validate18.errors = [{ instancePath, keyword: "minLength", params: { limit: 1 } }], !1;
			if (data.length > 4096 && func0(data) > 4096)
				return validate18.errors = [{ instancePath, keyword: "maxLength", params: { limit: 4096 } }], !1;
		} else
			return validate18.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1;
	return validate18.errors = vErrors, errors === 0;
}
var obj2 = /* @__PURE__ */ new Set(["MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512", "SHA3-256", "SHA3-384", "SHA3-512", "BLAKE2b-256", "BLAKE2b-384", "BLAKE2b-512", "BLAKE3", "Streebog-256", "Streebog-512"]);
function validate21(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data != "string" ? (validate21.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1) : obj2.has(data) ? (validate21.errors = vErrors, errors === 0) : (validate21.errors = [{ instancePath, keyword: "enum", params: { allowedValues: [...obj2] } }], !1);
}
var func2 = isHexadecimal;
function validate23(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (typeof data == "string") {
			if (!((data.length === 32 || data.length === 40 || data.length === 64 || data.length === 96 || data.length === 128) && func2(data)))
				return validate23.errors = [{ instancePath, keyword: "hexDigits", params: { lengths: [32, 40, 64, 96, 128] } }], !1;
		} else
			return validate23.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1;
	return validate23.errors = vErrors, errors === 0;
}
function validate20(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.alg === void 0 && (missing0 = "alg") || data.content === void 0 && (missing0 = "content"))
				return validate20.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.alg !== void 0) {
				let _errs1 = errors;
				validate21(data.alg, telling ? instancePath + "/alg" : "") || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.content !== void 0) {
					let _errs2 = errors;
					validate23(data.content, telling ? instancePath + "/content" : "") || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					let additional0, count0 = 0;
					for (let key0 in data)
						count0++;
					if (count0 > 2) {
						for (let key1 in data)
							if (!(key1 === "alg" || key1 === "content")) {
								additional0 = key1;
								break;
							}
					}
					if (additional0 !== void 0)
						return validate20.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
				}
			}
		} else
			return validate20.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate20.errors = vErrors, errors === 0;
}
var obj4 = /* @__PURE__ */ new Set(["0BSD", "3D-Slicer-1.0", "AAL", "Abstyles", "AdaCore-doc", "Adobe-2006", "Adobe-Display-PostScript", "Adobe-Glyph", "Adobe-Utopia", "ADSL", "Advanced-Cryptics-Dictionary", "AFL-1.1", "AFL-1.2", "AFL-2.0", "AFL-2.1", "AFL-3.0", "Afmparse", "AGPL-1.0", "AGPL-1.0-only", "AGPL-1.0-or-later", "AGPL-3.0", "AGPL-3.0-only", "AGPL-3.0-or-later", "Aladdin", "ALGLIB-Documentation", "AMD-newlib", "AMDPLPA", "AML", "AML-glslang", "AMPAS", "ANTLR-PD", "ANTLR-PD-fallback", "any-OSI", "any-OSI-perl-modules", "Apache-1.0", "Apache-1.1", "Apache-2.0", "APAFML", "APL-1.0", "App-s2p", "APSL-1.0", "APSL-1.1", "APSL-1.2", "APSL-2.0", "Arphic-1999", "Artistic-1.0", "Artistic-1.0-cl8", "Artistic-1.0-Perl", "Artistic-2.0", "Artistic-dist", "Aspell-RU", "ASWF-Digital-Assets-1.0", "ASWF-Digital-Assets-1.1", "atc-game", "Baekmuk", "Bahyph", "Barr", "bcrypt-Solar-Designer", "Beerware", "Bitstream-Charter", "Bitstream-Vera", "BitTorrent-1.0", "BitTorrent-1.1", "blessing", "BlueOak-1.0.0", "Boehm-GC", "Boehm-GC-without-fee", "BOLA-1.1", "Borceux", "Brian-Gladman-2-Clause", "Brian-Gladman-3-Clause", "Brian-Gladman-3-Clause-no-conversion", "BSD-1-Clause", "BSD-2-Clause", "BSD-2-Clause-Darwin", "BSD-2-Clause-first-lines", "BSD-2-Clause-FreeBSD", "BSD-2-Clause-NetBSD", "BSD-2-Clause-Patent", "BSD-2-Clause-pkgconf-disclaimer", "BSD-2-Clause-pos-unchanged", "BSD-2-Clause-Views", "BSD-3-Clause", "BSD-3-Clause-acpica", "BSD-3-Clause-Attribution", "BSD-3-Clause-Clear", "BSD-3-Clause-flex", "BSD-3-Clause-HP", "BSD-3-Clause-LBNL", "BSD-3-Clause-Modification", "BSD-3-Clause-No-Military-License", "BSD-3-Clause-No-Nuclear-License", "BSD-3-Clause-No-Nuclear-License-2014", "BSD-3-Clause-No-Nuclear-Warranty", "BSD-3-Clause-Open-MPI", "BSD-3-Clause-OpenWebUI", "BSD-3-Clause-Sun", "BSD-3-Clause-Tso", "BSD-4-Clause", "BSD-4-Clause-Shortened", "BSD-4-Clause-UC", "BSD-4.3RENO", "BSD-4.3TAHOE", "BSD-Advertising-Acknowledgement", "BSD-ask-to-endorse", "BSD-Attribution-HPND-disclaimer", "BSD-Inferno-Nettverk", "BSD-Mark-Modifications", "BSD-Protection", "BSD-Source-alt-GPL", "BSD-Source-beginning-file", "BSD-Source-Code", "BSD-Source-Code-no-disclaimer", "BSD-Systemics", "BSD-Systemics-W3Works", "BSL-1.0", "Buddy", "Bugroff", "BUSL-1.1", "bzip2-1.0.5", "bzip2-1.0.6", "C-UDA-1.0", "CAL-1.0", "CAL-1.0-Combined-Work-Exception", "Caldera", "Caldera-no-preamble", "CAPEC-tou", "Catharon", "CATOSL-1.1", "CC-BY-1.0", "CC-BY-2.0", "CC-BY-2.5", "CC-BY-2.5-AU", "CC-BY-3.0", "CC-BY-3.0-AT", "CC-BY-3.0-AU", "CC-BY-3.0-DE", "CC-BY-3.0-IGO", "CC-BY-3.0-NL", "CC-BY-3.0-US", "CC-BY-4.0", "CC-BY-NC-1.0", "CC-BY-NC-2.0", "CC-BY-NC-2.5", "CC-BY-NC-3.0", "CC-BY-NC-3.0-DE", "CC-BY-NC-3.0-IGO", "CC-BY-NC-4.0", "CC-BY-NC-ND-1.0", "CC-BY-NC-ND-2.0", "CC-BY-NC-ND-2.5", "CC-BY-NC-ND-3.0", "CC-BY-NC-ND-3.0-DE", "CC-BY-NC-ND-3.0-IGO", "CC-BY-NC-ND-4.0", "CC-BY-NC-SA-1.0", "CC-BY-NC-SA-2.0", "CC-BY-NC-SA-2.0-DE", "CC-BY-NC-SA-2.0-FR", "CC-BY-NC-SA-2.0-UK", "CC-BY-NC-SA-2.5", "CC-BY-NC-SA-3.0", "CC-BY-NC-SA-3.0-DE", "CC-BY-NC-SA-3.0-IGO", "CC-BY-NC-SA-4.0", "CC-BY-ND-1.0", "CC-BY-ND-2.0", "CC-BY-ND-2.5", "CC-BY-ND-3.0", "CC-BY-ND-3.0-DE", "CC-BY-ND-4.0", "CC-BY-SA-1.0", "CC-BY-SA-2.0", "CC-BY-SA-2.0-UK", "CC-BY-SA-2.1-JP", "CC-BY-SA-2.5", "CC-BY-SA-3.0", "CC-BY-SA-3.0-AT", "CC-BY-SA-3.0-DE", "CC-BY-SA-3.0-IGO", "CC-BY-SA-4.0", "CC-PDDC", "CC-PDM-1.0", "CC-SA-1.0", "CC0-1.0", "CDDL-1.0", "CDDL-1.1", "CDL-1.0", "CDLA-Permissive-1.0", "CDLA-Permissive-2.0", "CDLA-Sharing-1.0", "CECILL-1.0", "CECILL-1.1", "CECILL-2.0", "CECILL-2.1", "CECILL-B", "CECILL-C", "CERN-OHL-1.1", "CERN-OHL-1.2", "CERN-OHL-P-2.0", "CERN-OHL-S-2.0", "CERN-OHL-W-2.0", "CFITSIO", "check-cvs", "checkmk", "ClArtistic", "Clips", "CMU-Mach", "CMU-Mach-nodoc", "CNRI-Jython", "CNRI-Python", "CNRI-Python-GPL-Compatible", "COIL-1.0", "Community-Spec-1.0", "Condor-1.1", "copyleft-next-0.3.0", "copyleft-next-0.3.1", "Cornell-Lossless-JPEG", "CPAL-1.0", "CPL-1.0", "CPOL-1.02", "Cronyx", "Crossword", "CryptoSwift", "CrystalStacker", "CUA-OPL-1.0", "Cube", "curl", "cve-tou", "D-FSL-1.0", "DEC-3-Clause", "diffmark", "DL-DE-BY-2.0", "DL-DE-ZERO-2.0", "DOC", "DocBook-DTD", "DocBook-Schema", "DocBook-Stylesheet", "DocBook-XML", "Dotseqn", "DRL-1.0", "DRL-1.1", "DSDP", "dtoa", "dvipdfm", "ECL-1.0", "ECL-2.0", "eCos-2.0", "EFL-1.0", "EFL-2.0", "eGenix", "Elastic-2.0", "Entessa", "EPICS", "EPL-1.0", "EPL-2.0", "ErlPL-1.1", "ESA-PL-permissive-2.4", "ESA-PL-strong-copyleft-2.4", "ESA-PL-weak-copyleft-2.4", "etalab-2.0", "EUDatagrid", "EUPL-1.0", "EUPL-1.1", "EUPL-1.2", "Eurosym", "Fair", "FBM", "FDK-AAC", "FDK-MPEG-H", "Ferguson-Twofish", "Frameworx-1.0", "FreeBSD-DOC", "FreeImage", "FSFAP", "FSFAP-no-warranty-disclaimer", "FSFUL", "FSFULLR", "FSFULLRSD", "FSFULLRWD", "FSL-1.1-ALv2", "FSL-1.1-MIT", "FTL", "Furuseth", "fwlw", "Game-Programming-Gems", "GCR-docs", "GD", "generic-xts", "GFDL-1.1", "GFDL-1.1-invariants-only", "GFDL-1.1-invariants-or-later", "GFDL-1.1-no-invariants-only", "GFDL-1.1-no-invariants-or-later", "GFDL-1.1-only", "GFDL-1.1-or-later", "GFDL-1.2", "GFDL-1.2-invariants-only", "GFDL-1.2-invariants-or-later", "GFDL-1.2-no-invariants-only", "GFDL-1.2-no-invariants-or-later", "GFDL-1.2-only", "GFDL-1.2-or-later", "GFDL-1.3", "GFDL-1.3-invariants-only", "GFDL-1.3-invariants-or-later", "GFDL-1.3-no-invariants-only", "GFDL-1.3-no-invariants-or-later", "GFDL-1.3-only", "GFDL-1.3-or-later", "Giftware", "GL2PS", "Glide", "Glulxe", "GLWTPL", "gnuplot", "GPL-1.0", "GPL-1.0+", "GPL-1.0-only", "GPL-1.0-or-later", "GPL-2.0", "GPL-2.0+", "GPL-2.0-only", "GPL-2.0-or-later", "GPL-2.0-with-autoconf-exception", "GPL-2.0-with-bison-exception", "GPL-2.0-with-classpath-exception", "GPL-2.0-with-font-exception", "GPL-2.0-with-GCC-exception", "GPL-3.0", "GPL-3.0+", "GPL-3.0-only", "GPL-3.0-or-later", "GPL-3.0-with-autoconf-exception", "GPL-3.0-with-GCC-exception", "Graphics-Gems", "gSOAP-1.3b", "gtkbook", "Gutmann", "HaskellReport", "HDF5", "hdparm", "HIDAPI", "Hippocratic-2.1", "Hippocratic-3.0-core", "HP-1986", "HP-1989", "HPND", "HPND-DEC", "HPND-doc", "HPND-doc-sell", "HPND-export-US", "HPND-export-US-acknowledgement", "HPND-export-US-modify", "HPND-export2-US", "HPND-Fenneberg-Livingston", "HPND-INRIA-IMAG", "HPND-Intel", "HPND-Kevlin-Henney", "HPND-Markus-Kuhn", "HPND-merchantability-variant", "HPND-MIT-disclaimer", "HPND-Netrek", "HPND-Pbmplus", "HPND-sell-MIT-disclaimer-xserver", "HPND-sell-regexpr", "HPND-sell-variant", "HPND-sell-variant-critical-systems", "HPND-sell-variant-MIT-disclaimer", "HPND-sell-variant-MIT-disclaimer-rev", "HPND-SMC", "HPND-UC", "HPND-UC-export-US", "HTMLTIDY", "hyphen-bulgarian", "IBM-pibs", "ICU", "IEC-Code-Components-EULA", "IJG", "IJG-short", "ImageMagick", "iMatix", "Imlib2", "Info-ZIP", "Informatica", "Inner-Net-2.0", "InnoSetup", "Intel", "Intel-ACPI", "Interbase-1.0", "IPA", "IPL-1.0", "ISC", "ISC-Veillard", "ISO-permission", "Jam", "JasPer-2.0", "jove", "JPL-image", "JPNIC", "JSON", "Kastrup", "Kazlib", "Knuth-CTAN", "LAL-1.2", "LAL-1.3", "Latex2e", "Latex2e-translated-notice", "Leptonica", "LGPL-2.0", "LGPL-2.0+", "LGPL-2.0-only", "LGPL-2.0-or-later", "LGPL-2.1", "LGPL-2.1+", "LGPL-2.1-only", "LGPL-2.1-or-later", "LGPL-3.0", "LGPL-3.0+", "LGPL-3.0-only", "LGPL-3.0-or-later", "LGPLLR", "Libpng", "libpng-1.6.35", "libpng-2.0", "libselinux-1.0", "libtiff", "libutil-David-Nugent", "LiLiQ-P-1.1", "LiLiQ-R-1.1", "LiLiQ-Rplus-1.1", "Linux-man-pages-1-para", "Linux-man-pages-copyleft", "Linux-man-pages-copyleft-2-para", "Linux-man-pages-copyleft-var", "Linux-OpenIB", "LOOP", "LPD-document", "LPL-1.0", "LPL-1.02", "LPPL-1.0", "LPPL-1.1", "LPPL-1.2", "LPPL-1.3a", "LPPL-1.3c", "lsof", "Lucida-Bitmap-Fonts", "LZMA-SDK-9.11-to-9.20", "LZMA-SDK-9.22", "Mackerras-3-Clause", "Mackerras-3-Clause-acknowledgment", "magaz", "mailprio", "MakeIndex", "man2html", "Martin-Birgmeier", "McPhee-slideshow", "metamail", "Minpack", "MIPS", "MirOS", "MIT", "MIT-0", "MIT-advertising", "MIT-Click", "MIT-CMU", "MIT-enna", "MIT-feh", "MIT-Festival", "MIT-Khronos-old", "MIT-Modern-Variant", "MIT-open-group", "MIT-STK", "MIT-testregex", "MIT-Wu", "MITNFA", "MMIXware", "MMPL-1.0.1", "Motosoto", "MPEG-SSG", "mpi-permissive", "mpich2", "MPL-1.0", "MPL-1.1", "MPL-2.0", "MPL-2.0-no-copyleft-exception", "mplus", "MS-LPL", "MS-PL", "MS-RL", "MTLL", "MulanPSL-1.0", "MulanPSL-2.0", "Multics", "Mup", "MVT-1.1", "NAIST-2003", "NASA-1.3", "Naumen", "NBPL-1.0", "NCBI-PD", "NCGL-UK-2.0", "NCL", "NCSA", "Net-SNMP", "NetCDF", "Newsletr", "NGPL", "ngrep", "NICTA-1.0", "NIST-PD", "NIST-PD-fallback", "NIST-PD-TNT", "NIST-Software", "NLOD-1.0", "NLOD-2.0", "NLPL", "Nokia", "NOSL", "Noweb", "NPL-1.0", "NPL-1.1", "NPOSL-3.0", "NRL", "NTIA-PD", "NTP", "NTP-0", "Nunit", "O-UDA-1.0", "OAR", "OCCT-PL", "OCLC-2.0", "ODbL-1.0", "ODC-By-1.0", "OFFIS", "OFL-1.0", "OFL-1.0-no-RFN", "OFL-1.0-RFN", "OFL-1.1", "OFL-1.1-no-RFN", "OFL-1.1-RFN", "OGC-1.0", "OGDL-Taiwan-1.0", "OGL-Canada-2.0", "OGL-UK-1.0", "OGL-UK-2.0", "OGL-UK-3.0", "OGTSL", "OLDAP-1.1", "OLDAP-1.2", "OLDAP-1.3", "OLDAP-1.4", "OLDAP-2.0", "OLDAP-2.0.1", "OLDAP-2.1", "OLDAP-2.2", "OLDAP-2.2.1", "OLDAP-2.2.2", "OLDAP-2.3", "OLDAP-2.4", "OLDAP-2.5", "OLDAP-2.6", "OLDAP-2.7", "OLDAP-2.8", "OLFL-1.3", "OML", "OpenMDW-1.0", "OpenPBS-2.3", "OpenSSL", "OpenSSL-standalone", "OpenVision", "OPL-1.0", "OPL-UK-3.0", "OPUBL-1.0", "OSC-1.0", "OSET-PL-2.1", "OSL-1.0", "OSL-1.1", "OSL-2.0", "OSL-2.1", "OSL-3.0", "OSSP", "PADL", "ParaType-Free-Font-1.3", "Parity-6.0.0", "Parity-7.0.0", "PDDL-1.0", "PHP-3.0", "PHP-3.01", "Pixar", "pkgconf", "Plexus", "pnmstitch", "PolyForm-Noncommercial-1.0.0", "PolyForm-Small-Business-1.0.0", "PostgreSQL", "PPL", "PSF-2.0", "psfrag", "psutils", "Python-2.0", "Python-2.0.1", "python-ldap", "Qhull", "QPL-1.0", "QPL-1.0-INRIA-2004", "radvd", "Rdisc", "RHeCos-1.1", "RPL-1.1", "RPL-1.5", "RPSL-1.0", "RSA-MD", "RSCPL", "Ruby", "Ruby-pty", "SAX-PD", "SAX-PD-2.0", "Saxpath", "SCEA", "SchemeReport", "Sendmail", "Sendmail-8.23", "Sendmail-Open-Source-1.1", "SGI-B-1.0", "SGI-B-1.1", "SGI-B-2.0", "SGI-OpenGL", "SGMLUG-PM", "SGP4", "SHL-0.5", "SHL-0.51", "SimPL-2.0", "SISSL", "SISSL-1.2", "SL", "Sleepycat", "SMAIL-GPL", "SMLNJ", "SMPPL", "SNIA", "snprintf", "SOFA", "softSurfer", "Soundex", "Spencer-86", "Spencer-94", "Spencer-99", "SPL-1.0", "ssh-keyscan", "SSH-OpenSSH", "SSH-short", "SSLeay-standalone", "SSPL-1.0", "StandardML-NJ", "SugarCRM-1.1.3", "SUL-1.0", "Sun-PPP", "Sun-PPP-2000", "SunPro", "SWL", "swrule", "Symlinks", "TAPR-OHL-1.0", "TCL", "TCP-wrappers", "TekHVC", "TermReadKey", "TGPPL-1.0", "ThirdEye", "threeparttable", "TMate", "TORQUE-1.1", "TOSL", "TPDL", "TPL-1.0", "TrustedQSL", "TTWL", "TTYP0", "TU-Berlin-1.0", "TU-Berlin-2.0", "Ubuntu-font-1.0", "UCAR", "UCL-1.0", "ulem", "UMich-Merit", "Unicode-3.0", "Unicode-DFS-2015", "Unicode-DFS-2016", "Unicode-TOU", "UnixCrypt", "Unlicense", "Unlicense-libtelnet", "Unlicense-libwhirlpool", "UnRAR", "UPL-1.0", "URT-RLE", "Vim", "Vixie-Cron", "VOSTROM", "VSL-1.0", "W3C", "W3C-19980720", "W3C-20150513", "w3m", "Watcom-1.0", "Widget-Workshop", "WordNet", "Wsuipa", "WTFNMFPL", "WTFPL", "wwl", "wxWindows", "X11", "X11-distribute-modifications-variant", "X11-no-permit-persons", "X11-swapped", "Xdebug-1.03", "Xerox", "Xfig", "XFree86-1.1", "xinetd", "xkeyboard-config-Zinoviev", "xlock", "Xnet", "xpp", "XSkat", "xzoom", "YPL-1.0", "YPL-1.1", "Zed", "Zeeff", "Zend-2.0", "Zimbra-1.3", "Zimbra-1.4", "Zlib", "zlib-acknowledgement", "ZPL-1.1", "ZPL-2.0", "ZPL-2.1", "389-exception", "Asterisk-exception", "Asterisk-linking-protocols-exception", "Autoconf-exception-2.0", "Autoconf-exception-3.0", "Autoconf-exception-generic", "Autoconf-exception-generic-3.0", "Autoconf-exception-macro", "Bison-exception-1.24", "Bison-exception-2.2", "Bootloader-exception", "CGAL-linking-exception", "Classpath-exception-2.0", "Classpath-exception-2.0-short", "CLISP-exception-2.0", "cryptsetup-OpenSSL-exception", "Digia-Qt-LGPL-exception-1.1", "DigiRule-FOSS-exception", "eCos-exception-2.0", "erlang-otp-linking-exception", "Fawkes-Runtime-exception", "FLTK-exception", "fmt-exception", "Font-exception-2.0", "freertos-exception-2.0", "GCC-exception-2.0", "GCC-exception-2.0-note", "GCC-exception-3.1", "Gmsh-exception", "GNAT-exception", "GNOME-examples-exception", "GNU-compiler-exception", "gnu-javamail-exception", "Google-Patent-WebM", "GPL-3.0-389-ds-base-exception", "GPL-3.0-interface-exception", "GPL-3.0-linking-exception", "GPL-3.0-linking-source-exception", "GPL-CC-1.0", "GStreamer-exception-2005", "GStreamer-exception-2008", "harbour-exception", "i2p-gpl-java-exception", "Independent-modules-exception", "KiCad-libraries-exception", "kvirc-openssl-exception", "LGPL-3.0-linking-exception", "libpri-OpenH323-exception", "Libtool-exception", "Linux-syscall-note", "LLGPL", "LLVM-exception", "LZMA-exception", "mif-exception", "mxml-exception", "Nokia-Qt-exception-1.1", "OCaml-LGPL-linking-exception", "OCCT-exception-1.0", "OpenJDK-assembly-exception-1.0", "openvpn-openssl-exception", "PCRE2-exception", "polyparse-exception", "PS-or-PDF-font-exception-20170817", "QPL-1.0-INRIA-2004-exception", "Qt-GPL-exception-1.0", "Qt-LGPL-exception-1.1", "Qwt-exception-1.0", "romic-exception", "RRDtool-FLOSS-exception-2.0", "rsync-linking-exception", "SANE-exception", "SHL-2.0", "SHL-2.1", "Simple-Library-Usage-exception", "Spelling-Provider-LGPL-exception", "sqlitestudio-OpenSSL-exception", "stunnel-exception", "SWI-exception", "Swift-exception", "Texinfo-exception", "u-boot-exception-2.0", "UBDL-exception", "Universal-FOSS-exception-1.0", "vsftpd-openssl-exception", "WxWindows-exception-3.1", "x11vnc-openssl-exception"]);
function validate29(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data != "string" ? (validate29.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1) : obj4.has(data) ? (validate29.errors = vErrors, errors === 0) : (validate29.errors = [{ instancePath, keyword: "enum", params: { allowedValues: [...obj4] } }], !1);
}
function validate31(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data != "string" ? (validate31.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1) : data === "declared" || data === "concluded" ? (validate31.errors = vErrors, errors === 0) : (validate31.errors = [{ instancePath, keyword: "enum", params: { allowedValues: ["declared", "concluded"] } }], !1);
}
function validate33(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.content === void 0 && (missing0 = "content"))
				return validate33.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.contentType !== void 0) {
				let _errs1 = errors;
				if (typeof data.contentType != "string")
					return validate33.errors = [{ instancePath: instancePath + "/contentType", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.encoding !== void 0) {
					let data1 = data.encoding, _errs3 = errors;
					if (typeof data1 != "string")
						return validate33.errors = [{ instancePath: instancePath + "/encoding", keyword: "type", params: { type: "string" } }], !1;
					if (data1 !== "base64")
						return validate33.errors = [{ instancePath: instancePath + "/encoding", keyword: "enum", params: { allowedValues: ["base64"] } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.content !== void 0) {
						let _errs5 = errors;
						if (typeof data.content != "string")
							return validate33.errors = [{ instancePath: instancePath + "/content", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						let additional0;
						for (let key0 in data)
							if (!(key0 === "contentType" || key0 === "encoding" || key0 === "content")) {
								additional0 = key0;
								break;
							}
						if (additional0 !== void 0)
							return validate33.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
					}
				}
			}
		} else
			return validate33.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate33.errors = vErrors, errors === 0;
}
var obj6 = /* @__PURE__ */ new Set(["academic", "appliance", "client-access", "concurrent-user", "core-points", "custom-metric", "device", "evaluation", "named-user", "node-locked", "oem", "perpetual", "processor-points", "subscription", "user", "other"]);
function validate35(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.altIds !== void 0) {
				let data0 = data.altIds, _errs1 = errors;
				if (errors === _errs1)
					if (Array.isArray(data0)) {
						var valid1 = !0;
						let len0 = data0.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let _errs3 = errors;
							if (typeof data0[i0] != "string")
								return validate35.errors = [{ instancePath: instancePath + "/altIds/" + i0, keyword: "type", params: { type: "string" } }], !1;
							var valid1 = _errs3 === errors;
							if (!valid1)
								break;
						}
					} else
						return validate35.errors = [{ instancePath: instancePath + "/altIds", keyword: "type", params: { type: "array" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.licensor !== void 0) {
					let data2 = data.licensor, _errs5 = errors, _errs7 = errors, valid2 = !1, passing0 = null, _errs8 = errors;
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						let missing0;
						if (data2.organization === void 0 && (missing0 = "organization")) {
							let err0 = telling ? { instancePath: instancePath + "/licensor", keyword: "required", params: { missingProperty: missing0 } } : null;
							vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
						}
					}
					var _valid0 = _errs8 === errors;
					_valid0 && (valid2 = !0, passing0 = 0);
					let _errs9 = errors;
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						let missing1;
						if (data2.individual === void 0 && (missing1 = "individual")) {
							let err1 = telling ? { instancePath: instancePath + "/licensor", keyword: "required", params: { missingProperty: missing1 } } : null;
							vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
						}
					}
					var _valid0 = _errs9 === errors;
					if (_valid0 && valid2 ? (valid2 = !1, passing0 = [passing0, 1]) : _valid0 && (valid2 = !0, passing0 = 1), valid2)
						errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
					else {
						let err2 = telling ? { instancePath: instancePath + "/licensor", keyword: "oneOf", params: { passingSchemas: passing0 } } : null;
						return vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, validate35.errors = vErrors, !1;
					}
					if (errors === _errs5)
						if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
							if (data2.organization !== void 0) {
								let _errs10 = errors;
								validate5(data2.organization, telling ? instancePath + "/licensor/organization" : "") || (vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors), errors = vErrors.length);
								var valid3 = _errs10 === errors;
							} else
								var valid3 = !0;
							if (valid3) {
								if (data2.individual !== void 0) {
									let _errs11 = errors;
									validate10(data2.individual, telling ? instancePath + "/licensor/individual" : "") || (vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors), errors = vErrors.length);
									var valid3 = _errs11 === errors;
								} else
									var valid3 = !0;
								if (valid3) {
									let additional0;
									for (let key0 in data2)
										if (!(key0 === "organization" || key0 === "individual")) {
											additional0 = key0;
											break;
										}
									if (additional0 !== void 0)
										return validate35.errors = [{ instancePath: instancePath + "/licensor", keyword: "closed", params: { additionalProperty: additional0 } }], !1;
								}
							}
						} else
							return validate35.errors = [{ instancePath: instancePath + "/licensor", keyword: "type", params: { type: "object" } }], !1;
					var valid0 = _errs5 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.licensee !== void 0) {
						let data5 = data.licensee, _errs12 = errors, _errs14 = errors, valid4 = !1, passing1 = null, _errs15 = errors;
						if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
							let missing2;
							if (data5.organization === void 0 && (missing2 = "organization")) {
								let err3 = telling ? { instancePath: instancePath + "/licensee", keyword: "required", params: { missingProperty: missing2 } } : null;
								vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
							}
						}
						var _valid1 = _errs15 === errors;
						_valid1 && (valid4 = !0, passing1 = 0);
						let _errs16 = errors;
						if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
							let missing3;
							if (data5.individual === void 0 && (missing3 = "individual")) {
								let err4 = telling ? { instancePath: instancePath + "/licensee", keyword: "required", params: { missingProperty: missing3 } } : null;
								vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
							}
						}
						var _valid1 = _errs16 === errors;
						if (_valid1 && valid4 ? (valid4 = !1, passing1 = [passing1, 1]) : _valid1 && (valid4 = !0, passing1 = 1), valid4)
							errors = _errs14, vErrors !== null && (_errs14 ? vErrors.length = _errs14 : vErrors = null);
						else {
							let err5 = telling ? { instancePath: instancePath + "/licensee", keyword: "oneOf", params: { passingSchemas: passing1 } } : null;
							return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate35.errors = vErrors, !1;
						}
						if (errors === _errs12)
							if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
								if (data5.organization !== void 0) {
									let _errs17 = errors;
									validate5(data5.organization, telling ? instancePath + "/licensee/organization" : "") || (vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors), errors = vErrors.length);
									var valid5 = _errs17 === errors;
								} else
									var valid5 = !0;
								if (valid5) {
									if (data5.individual !== void 0) {
										let _errs18 = errors;
										validate10(data5.individual, telling ? instancePath + "/licensee/individual" : "") || (vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors), errors = vErrors.length);
										var valid5 = _errs18 === errors;
									} else
										var valid5 = !0;
									if (valid5) {
										let additional1;
										for (let key1 in data5)
											if (!(key1 === "organization" || key1 === "individual")) {
												additional1 = key1;
												break;
											}
										if (additional1 !== void 0)
											return validate35.errors = [{ instancePath: instancePath + "/licensee", keyword: "closed", params: { additionalProperty: additional1 } }], !1;
									}
								}
							} else
								return validate35.errors = [{ instancePath: instancePath + "/licensee", keyword: "type", params: { type: "object" } }], !1;
						var valid0 = _errs12 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.purchaser !== void 0) {
							let data8 = data.purchaser, _errs19 = errors, _errs21 = errors, valid6 = !1, passing2 = null, _errs22 = errors;
							if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
								let missing4;
								if (data8.organization === void 0 && (missing4 = "organization")) {
									let err6 = telling ? { instancePath: instancePath + "/purchaser", keyword: "required", params: { missingProperty: missing4 } } : null;
									vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
								}
							}
							var _valid2 = _errs22 === errors;
							_valid2 && (valid6 = !0, passing2 = 0);
							let _errs23 = errors;
							if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
								let missing5;
								if (data8.individual === void 0 && (missing5 = "individual")) {
									let err7 = telling ? { instancePath: instancePath + "/purchaser", keyword: "required", params: { missingProperty: missing5 } } : null;
									vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
								}
							}
							var _valid2 = _errs23 === errors;
							if (_valid2 && valid6 ? (valid6 = !1, passing2 = [passing2, 1]) : _valid2 && (valid6 = !0, passing2 = 1), valid6)
								errors = _errs21, vErrors !== null && (_errs21 ? vErrors.length = _errs21 : vErrors = null);
							else {
								let err8 = telling ? { instancePath: instancePath + "/purchaser", keyword: "oneOf", params: { passingSchemas: passing2 } } : null;
								return vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++, validate35.errors = vErrors, !1;
							}
							if (errors === _errs19)
								if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
									if (data8.organization !== void 0) {
										let _errs24 = errors;
										validate5(data8.organization, telling ? instancePath + "/purchaser/organization" : "") || (vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors), errors = vErrors.length);
										var valid7 = _errs24 === errors;
									} else
										var valid7 = !0;
									if (valid7) {
										if (data8.individual !== void 0) {
											let _errs25 = errors;
											validate10(data8.individual, telling ? instancePath + "/purchaser/individual" : "") || (vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors), errors = vErrors.length);
											var valid7 = _errs25 === errors;
										} else
											var valid7 = !0;
										if (valid7) {
											let additional2;
											for (let key2 in data8)
												if (!(key2 === "organization" || key2 === "individual")) {
													additional2 = key2;
													break;
												}
											if (additional2 !== void 0)
												return validate35.errors = [{ instancePath: instancePath + "/purchaser", keyword: "closed", params: { additionalProperty: additional2 } }], !1;
										}
									}
								} else
									return validate35.errors = [{ instancePath: instancePath + "/purchaser", keyword: "type", params: { type: "object" } }], !1;
							var valid0 = _errs19 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.purchaseOrder !== void 0) {
								let _errs26 = errors;
								if (typeof data.purchaseOrder != "string")
									return validate35.errors = [{ instancePath: instancePath + "/purchaseOrder", keyword: "type", params: { type: "string" } }], !1;
								var valid0 = _errs26 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.licenseTypes !== void 0) {
									let data12 = data.licenseTypes, _errs28 = errors;
									if (errors === _errs28)
										if (Array.isArray(data12)) {
											var valid8 = !0;
											let len1 = data12.length;
											for (let i1 = 0; i1 < len1; i1++) {
												let data13 = data12[i1], _errs30 = errors;
												if (typeof data13 != "string")
													return validate35.errors = [{ instancePath: instancePath + "/licenseTypes/" + i1, keyword: "type", params: { type: "string" } }], !1;
												if (!obj6.has(data13))
													return validate35.errors = [{ instancePath: instancePath + "/licenseTypes/" + i1, keyword: "enum", params: { allowedValues: [...obj6] } }], !1;
												var valid8 = _errs30 === errors;
												if (!valid8)
													break;
											}
										} else
											return validate35.errors = [{ instancePath: instancePath + "/licenseTypes", keyword: "type", params: { type: "array" } }], !1;
									var valid0 = _errs28 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.lastRenewal !== void 0) {
										let data14 = data.lastRenewal, _errs32 = errors;
										if (errors === _errs32 && errors === _errs32)
											if (typeof data14 == "string") {
												if (!formats0(data14))
													return validate35.errors = [{ instancePath: instancePath + "/lastRenewal", keyword: "format", params: { format: "date-time" } }], !1;
											} else
												return validate35.errors = [{ instancePath: instancePath + "/lastRenewal", keyword: "type", params: { type: "string" } }], !1;
										var valid0 = _errs32 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.expiration !== void 0) {
											let data15 = data.expiration, _errs34 = errors;
											if (errors === _errs34 && errors === _errs34)
												if (typeof data15 == "string") {
													if (!formats0(data15))
														return validate35.errors = [{ instancePath: instancePath + "/expiration", keyword: "format", params: { format: "date-time" } }], !1;
												} else
													return validate35.errors = [{ instancePath: instancePath + "/expiration", keyword: "type", params: { type: "string" } }], !1;
											var valid0 = _errs34 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											let additional3;
											for (let key3 in data)
												if (!(key3 === "altIds" || key3 === "licensor" || key3 === "licensee" || key3 === "purchaser" || key3 === "purchaseOrder" || key3 === "licenseTypes" || key3 === "lastRenewal" || key3 === "expiration")) {
													additional3 = key3;
													break;
												}
											if (additional3 !== void 0)
												return validate35.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional3 } }], !1;
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
function validate43(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.name === void 0 && (missing0 = "name"))
				return validate43.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.name !== void 0) {
				let _errs1 = errors;
				if (typeof data.name != "string")
					return validate43.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.value !== void 0) {
					let _errs3 = errors;
					if (typeof data.value != "string")
						return validate43.errors = [{ instancePath: instancePath + "/value", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					let additional0;
					for (let key0 in data)
						if (!(key0 === "name" || key0 === "value")) {
							additional0 = key0;
							break;
						}
					if (additional0 !== void 0)
						return validate43.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
				}
			}
		} else
			return validate43.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate43.errors = vErrors, errors === 0;
}
function validate27(data, instancePath = "") {
	let vErrors = null, errors = 0, _errs1 = errors, valid0 = !1, passing0 = null, _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.id === void 0 && (missing0 = "id")) {
			let err0 = telling ? { instancePath, keyword: "required", params: { missingProperty: missing0 } } : null;
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	_valid0 && (valid0 = !0, passing0 = 0);
	let _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing1;
		if (data.name === void 0 && (missing1 = "name")) {
			let err1 = telling ? { instancePath, keyword: "required", params: { missingProperty: missing1 } } : null;
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	if (_valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0)
		errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
	else {
		let err2 = telling ? { instancePath, keyword: "oneOf", params: { passingSchemas: passing0 } } : null;
		return vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, validate27.errors = vErrors, !1;
	}
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data["bom-ref"] !== void 0) {
				let _errs4 = errors;
				validate3(data["bom-ref"], telling ? instancePath + "/bom-ref" : "") || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
				var valid1 = _errs4 === errors;
			} else
				var valid1 = !0;
			if (valid1) {
				if (data.id !== void 0) {
					let _errs5 = errors;
					validate29(data.id, telling ? instancePath + "/id" : "") || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length);
					var valid1 = _errs5 === errors;
				} else
					var valid1 = !0;
				if (valid1) {
					if (data.name !== void 0) {
						let _errs6 = errors;
						if (typeof data.name != "string")
							return validate27.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
						var valid1 = _errs6 === errors;
					} else
						var valid1 = !0;
					if (valid1) {
						if (data.acknowledgement !== void 0) {
							let _errs8 = errors;
							validate31(data.acknowledgement, telling ? instancePath + "/acknowledgement" : "") || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
							var valid1 = _errs8 === errors;
						} else
							var valid1 = !0;
						if (valid1) {
							if (data.text !== void 0) {
								let _errs9 = errors;
								validate33(data.text, telling ? instancePath + "/text" : "") || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length);
								var valid1 = _errs9 === errors;
							} else
								var valid1 = !0;
							if (valid1) {
								if (data.url !== void 0) {
									let _errs10 = errors;
									if (errors === _errs10 && errors === _errs10 && typeof data.url != "string")
										return validate27.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } }], !1;
									var valid1 = _errs10 === errors;
								} else
									var valid1 = !0;
								if (valid1) {
									if (data.licensing !== void 0) {
										let _errs12 = errors;
										validate35(data.licensing, telling ? instancePath + "/licensing" : "") || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length);
										var valid1 = _errs12 === errors;
									} else
										var valid1 = !0;
									if (valid1) {
										if (data.properties !== void 0) {
											let data7 = data.properties, _errs13 = errors;
											if (errors === _errs13)
												if (Array.isArray(data7)) {
													var valid2 = !0;
													let len0 = data7.length;
													for (let i0 = 0; i0 < len0; i0++) {
														let _errs15 = errors;
														validate43(data7[i0], telling ? instancePath + "/properties/" + i0 : "") || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
														var valid2 = _errs15 === errors;
														if (!valid2)
															break;
													}
												} else
													return validate27.errors = [{ instancePath: instancePath + "/properties", keyword: "type", params: { type: "array" } }], !1;
											var valid1 = _errs13 === errors;
										} else
											var valid1 = !0;
										if (valid1) {
											let additional0;
											for (let key0 in data)
												if (!(key0 === "bom-ref" || key0 === "id" || key0 === "name" || key0 === "acknowledgement" || key0 === "text" || key0 === "url" || key0 === "licensing" || key0 === "properties")) {
													additional0 = key0;
													break;
												}
											if (additional0 !== void 0)
												return validate27.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
										}
									}
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
function validate26(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (Array.isArray(data)) {
			var valid0 = !0;
			let len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				let data0 = data[i0], _errs1 = errors, _errs2 = errors, valid1 = !1, passing0 = null, _errs3 = errors;
				if (errors === _errs3)
					if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
						let missing0;
						if (data0.license === void 0 && (missing0 = "license")) {
							let err0 = telling ? { instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: missing0 } } : null;
							vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
						} else {
							if (data0.license !== void 0) {
								let _errs5 = errors;
								validate27(data0.license, telling ? instancePath + "/" + i0 + "/license" : "") || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
								var valid2 = _errs5 === errors;
							} else
								var valid2 = !0;
							if (valid2) {
								let additional0, count0 = 0;
								for (let key0 in data0)
									count0++;
								if (count0 > 1) {
									for (let key1 in data0)
										if (key1 !== "license") {
											additional0 = key1;
											break;
										}
								}
								if (additional0 !== void 0) {
									let err1 = telling ? { instancePath: instancePath + "/" + i0, keyword: "closed", params: { additionalProperty: additional0 } } : null;
									vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
								}
							}
						}
					} else {
						let err2 = telling ? { instancePath: instancePath + "/" + i0, keyword: "type", params: { type: "object" } } : null;
						vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
					}
				var _valid0 = _errs3 === errors;
				_valid0 && (valid1 = !0, passing0 = 0);
				let _errs6 = errors;
				if (errors === _errs6)
					if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
						let missing1;
						if (data0.expression === void 0 && (missing1 = "expression")) {
							let err3 = telling ? { instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: missing1 } } : null;
							vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
						} else {
							if (data0.expression !== void 0) {
								let _errs8 = errors;
								if (typeof data0.expression != "string") {
									let err4 = telling ? { instancePath: instancePath + "/" + i0 + "/expression", keyword: "type", params: { type: "string" } } : null;
									vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
								}
								var valid3 = _errs8 === errors;
							} else
								var valid3 = !0;
							if (valid3) {
								if (data0.expressionDetails !== void 0) {
									let data3 = data0.expressionDetails, _errs10 = errors;
									if (errors === _errs10)
										if (Array.isArray(data3)) {
											var valid4 = !0;
											let len1 = data3.length;
											for (let i1 = 0; i1 < len1; i1++) {
												let data4 = data3[i1], _errs12 = errors;
												if (errors === _errs12)
													if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
														let missing2;
														if (data4.licenseIdentifier === void 0 && (missing2 = "licenseIdentifier")) {
															let err5 = telling ? { instancePath: instancePath + "/" + i0 + "/expressionDetails/" + i1, keyword: "required", params: { missingProperty: missing2 } } : null;
															vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
														} else {
															if (data4.licenseIdentifier !== void 0) {
																let _errs14 = errors;
																if (typeof data4.licenseIdentifier != "string") {
																	let err6 = telling ? { instancePath: instancePath + "/" + i0 + "/expressionDetails/" + i1 + "/licenseIdentifier", keyword: "type", params: { type: "string" } } : null;
																	vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
																}
																var valid5 = _errs14 === errors;
															} else
																var valid5 = !0;
															if (valid5) {
																if (data4["bom-ref"] !== void 0) {
																	let _errs16 = errors;
																	validate3(data4["bom-ref"], telling ? instancePath + "/" + i0 + "/expressionDetails/" + i1 + "/bom-ref" : "") || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
																	var valid5 = _errs16 === errors;
																} else
																	var valid5 = !0;
																if (valid5) {
																	if (data4.text !== void 0) {
																		let _errs17 = errors;
																		validate33(data4.text, telling ? instancePath + "/" + i0 + "/expressionDetails/" + i1 + "/text" : "") || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length);
																		var valid5 = _errs17 === errors;
																	} else
																		var valid5 = !0;
																	if (valid5) {
																		if (data4.url !== void 0) {
																			let _errs18 = errors;
																			if (errors === _errs18 && errors === _errs18 && typeof data4.url != "string") {
																				let err7 = telling ? { instancePath: instancePath + "/" + i0 + "/expressionDetails/" + i1 + "/url", keyword: "type", params: { type: "string" } } : null;
																				vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
																			}
																			var valid5 = _errs18 === errors;
																		} else
																			var valid5 = !0;
																		if (valid5) {
																			let additional1;
																			for (let key2 in data4)
																				if (!(key2 === "licenseIdentifier" || key2 === "bom-ref" || key2 === "text" || key2 === "url")) {
																					additional1 = key2;
																					break;
																				}
																			if (additional1 !== void 0) {
																				let err8 = telling ? { instancePath: instancePath + "/" + i0 + "/expressionDetails/" + i1, keyword: "closed", params: { additionalProperty: additional1 } } : null;
																				vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
																			}
																		}
																	}
																}
															}
														}
													} else {
														let err9 = telling ? { instancePath: instancePath + "/" + i0 + "/expressionDetails/" + i1, keyword: "type", params: { type: "object" } } : null;
														vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
													}
												var valid4 = _errs12 === errors;
												if (!valid4)
													break;
											}
										} else {
											let err10 = telling ? { instancePath: instancePath + "/" + i0 + "/expressionDetails", keyword: "type", params: { type: "array" } } : null;
											vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
										}
									var valid3 = _errs10 === errors;
								} else
									var valid3 = !0;
								if (valid3) {
									if (data0.acknowledgement !== void 0) {
										let _errs20 = errors;
										validate31(data0.acknowledgement, telling ? instancePath + "/" + i0 + "/acknowledgement" : "") || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
										var valid3 = _errs20 === errors;
									} else
										var valid3 = !0;
									if (valid3) {
										if (data0["bom-ref"] !== void 0) {
											let _errs21 = errors;
											validate3(data0["bom-ref"], telling ? instancePath + "/" + i0 + "/bom-ref" : "") || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
											var valid3 = _errs21 === errors;
										} else
											var valid3 = !0;
										if (valid3) {
											if (data0.licensing !== void 0) {
												let _errs22 = errors;
												validate35(data0.licensing, telling ? instancePath + "/" + i0 + "/licensing" : "") || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length);
												var valid3 = _errs22 === errors;
											} else
												var valid3 = !0;
											if (valid3) {
												if (data0.properties !== void 0) {
													let data12 = data0.properties, _errs23 = errors;
													if (errors === _errs23)
														if (Array.isArray(data12)) {
															var valid6 = !0;
															let len2 = data12.length;
															for (let i2 = 0; i2 < len2; i2++) {
																let _errs25 = errors;
																validate43(data12[i2], telling ? instancePath + "/" + i0 + "/properties/" + i2 : "") || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
																var valid6 = _errs25 === errors;
																if (!valid6)
																	break;
															}
														} else {
															let err11 = telling ? { instancePath: instancePath + "/" + i0 + "/properties", keyword: "type", params: { type: "array" } } : null;
															vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
														}
													var valid3 = _errs23 === errors;
												} else
													var valid3 = !0;
												if (valid3) {
													let additional2;
													for (let key3 in data0)
														if (!(key3 === "expression" || key3 === "expressionDetails" || key3 === "acknowledgement" || key3 === "bom-ref" || key3 === "licensing" || key3 === "properties")) {
															additional2 = key3;
															break;
														}
													if (additional2 !== void 0) {
														let err12 = telling ? { instancePath: instancePath + "/" + i0, keyword: "closed", params: { additionalProperty: additional2 } } : null;
														vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
													}
												}
											}
										}
									}
								}
							}
						}
					} else {
						let err13 = telling ? { instancePath: instancePath + "/" + i0, keyword: "type", params: { type: "object" } } : null;
						vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
					}
				var _valid0 = _errs6 === errors;
				if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
					errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
				else {
					let err14 = telling ? { instancePath: instancePath + "/" + i0, keyword: "oneOf", params: { passingSchemas: passing0 } } : null;
					return vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++, validate26.errors = vErrors, !1;
				}
				var valid0 = _errs1 === errors;
				if (!valid0)
					break;
			}
		} else
			return validate26.errors = [{ instancePath, keyword: "type", params: { type: "array" } }], !1;
	return validate26.errors = vErrors, errors === 0;
}
function validate58(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (typeof data == "string") {
			if (data.length < 1)
				return validate58.errors = [{ instancePath, keyword: "minLength", params: { limit: 1 } }], !1;
		} else
			return validate58.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1;
	return validate58.errors = vErrors, errors === 0;
}
function validate53(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (Array.isArray(data)) {
			var valid0 = !0;
			let len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				let data0 = data[i0], _errs1 = errors;
				if (errors === _errs1)
					if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
						let missing0;
						if (data0.assertionType === void 0 && (missing0 = "assertionType") || data0.asserter === void 0 && (missing0 = "asserter"))
							return validate53.errors = [{ instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: missing0 } }], !1;
						if (data0["bom-ref"] !== void 0) {
							let _errs3 = errors;
							validate3(data0["bom-ref"], telling ? instancePath + "/" + i0 + "/bom-ref" : "") || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
							var valid1 = _errs3 === errors;
						} else
							var valid1 = !0;
						if (valid1) {
							if (data0.assertionType !== void 0) {
								let data2 = data0.assertionType, _errs4 = errors;
								if (typeof data2 != "string")
									return validate53.errors = [{ instancePath: instancePath + "/" + i0 + "/assertionType", keyword: "type", params: { type: "string" } }], !1;
								if (!(data2 === "ownership" || data2 === "license" || data2 === "third-party-claim" || data2 === "standards-inclusion" || data2 === "prior-art" || data2 === "exclusive-rights" || data2 === "non-assertion" || data2 === "research-or-evaluation"))
									return validate53.errors = [{ instancePath: instancePath + "/" + i0 + "/assertionType", keyword: "enum", params: { allowedValues: ["ownership", "license", "third-party-claim", "standards-inclusion", "prior-art", "exclusive-rights", "non-assertion", "research-or-evaluation"] } }], !1;
								var valid1 = _errs4 === errors;
							} else
								var valid1 = !0;
							if (valid1) {
								if (data0.patentRefs !== void 0) {
									let data3 = data0.patentRefs, _errs6 = errors;
									if (errors === _errs6)
										if (Array.isArray(data3)) {
											var valid2 = !0;
											let len1 = data3.length;
											for (let i1 = 0; i1 < len1; i1++) {
												let _errs8 = errors;
												validate3(data3[i1], telling ? instancePath + "/" + i0 + "/patentRefs/" + i1 : "") || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
												var valid2 = _errs8 === errors;
												if (!valid2)
													break;
											}
										} else
											return validate53.errors = [{ instancePath: instancePath + "/" + i0 + "/patentRefs", keyword: "type", params: { type: "array" } }], !1;
									var valid1 = _errs6 === errors;
								} else
									var valid1 = !0;
								if (valid1) {
									if (data0.asserter !== void 0) {
										let data5 = data0.asserter, _errs9 = errors, _errs10 = errors, valid3 = !1, passing0 = null, _errs11 = errors;
										validate5(data5, telling ? instancePath + "/" + i0 + "/asserter" : "") || (vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors), errors = vErrors.length);
										var _valid0 = _errs11 === errors;
										_valid0 && (valid3 = !0, passing0 = 0);
										let _errs12 = errors;
										validate10(data5, telling ? instancePath + "/" + i0 + "/asserter" : "") || (vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors), errors = vErrors.length);
										var _valid0 = _errs12 === errors;
										if (_valid0 && valid3)
											valid3 = !1, passing0 = [passing0, 1];
										else {
											_valid0 && (valid3 = !0, passing0 = 1);
											let _errs13 = errors;
											validate58(data5, telling ? instancePath + "/" + i0 + "/asserter" : "") || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length);
											var _valid0 = _errs13 === errors;
											_valid0 && valid3 ? (valid3 = !1, passing0 = [passing0, 2]) : _valid0 && (valid3 = !0, passing0 = 2);
										}
										if (valid3)
											errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null);
										else {
											let err0 = telling ? { instancePath: instancePath + "/" + i0 + "/asserter", keyword: "oneOf", params: { passingSchemas: passing0 } } : null;
											return vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, validate53.errors = vErrors, !1;
										}
										var valid1 = _errs9 === errors;
									} else
										var valid1 = !0;
									if (valid1) {
										if (data0.notes !== void 0) {
											let _errs14 = errors;
											if (typeof data0.notes != "string")
												return validate53.errors = [{ instancePath: instancePath + "/" + i0 + "/notes", keyword: "type", params: { type: "string" } }], !1;
											var valid1 = _errs14 === errors;
										} else
											var valid1 = !0;
										if (valid1) {
											let additional0;
											for (let key0 in data0)
												if (!(key0 === "bom-ref" || key0 === "assertionType" || key0 === "patentRefs" || key0 === "asserter" || key0 === "notes")) {
													additional0 = key0;
													break;
												}
											if (additional0 !== void 0)
												return validate53.errors = [{ instancePath: instancePath + "/" + i0, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
										}
									}
								}
							}
						}
					} else
						return validate53.errors = [{ instancePath: instancePath + "/" + i0, keyword: "type", params: { type: "object" } }], !1;
				var valid0 = _errs1 === errors;
				if (!valid0)
					break;
			}
		} else
			return validate53.errors = [{ instancePath, keyword: "type", params: { type: "array" } }], !1;
	return validate53.errors = vErrors, errors === 0;
}
function validate61(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.tagId === void 0 && (missing0 = "tagId") || data.name === void 0 && (missing0 = "name"))
				return validate61.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.tagId !== void 0) {
				let _errs1 = errors;
				if (typeof data.tagId != "string")
					return validate61.errors = [{ instancePath: instancePath + "/tagId", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.name !== void 0) {
					let _errs3 = errors;
					if (typeof data.name != "string")
						return validate61.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.version !== void 0) {
						let _errs5 = errors;
						if (typeof data.version != "string")
							return validate61.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.tagVersion !== void 0) {
							let data3 = data.tagVersion, _errs7 = errors;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)))
								return validate61.errors = [{ instancePath: instancePath + "/tagVersion", keyword: "type", params: { type: "integer" } }], !1;
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.patch !== void 0) {
								let _errs9 = errors;
								if (typeof data.patch != "boolean")
									return validate61.errors = [{ instancePath: instancePath + "/patch", keyword: "type", params: { type: "boolean" } }], !1;
								var valid0 = _errs9 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.text !== void 0) {
									let _errs11 = errors;
									validate33(data.text, telling ? instancePath + "/text" : "") || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length);
									var valid0 = _errs11 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.url !== void 0) {
										let _errs12 = errors;
										if (errors === _errs12 && errors === _errs12 && typeof data.url != "string")
											return validate61.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										let additional0;
										for (let key0 in data)
											if (!(key0 === "tagId" || key0 === "name" || key0 === "version" || key0 === "tagVersion" || key0 === "patch" || key0 === "text" || key0 === "url")) {
												additional0 = key0;
												break;
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
		} else
			return validate61.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate61.errors = vErrors, errors === 0;
}
function validate65(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.timestamp !== void 0) {
				let data0 = data.timestamp, _errs1 = errors;
				if (errors === _errs1 && errors === _errs1)
					if (typeof data0 == "string") {
						if (!formats0(data0))
							return validate65.errors = [{ instancePath: instancePath + "/timestamp", keyword: "format", params: { format: "date-time" } }], !1;
					} else
						return validate65.errors = [{ instancePath: instancePath + "/timestamp", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.name !== void 0) {
					let _errs3 = errors;
					if (typeof data.name != "string")
						return validate65.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.email !== void 0) {
						let _errs5 = errors;
						if (errors === _errs5 && errors === _errs5 && typeof data.email != "string")
							return validate65.errors = [{ instancePath: instancePath + "/email", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						let additional0;
						for (let key0 in data)
							if (!(key0 === "timestamp" || key0 === "name" || key0 === "email")) {
								additional0 = key0;
								break;
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
function validate64(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.uid !== void 0) {
				let _errs1 = errors;
				if (typeof data.uid != "string")
					return validate64.errors = [{ instancePath: instancePath + "/uid", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.url !== void 0) {
					let _errs3 = errors;
					if (errors === _errs3 && errors === _errs3 && typeof data.url != "string")
						return validate64.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.author !== void 0) {
						let _errs5 = errors;
						validate65(data.author, telling ? instancePath + "/author" : "") || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length);
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.committer !== void 0) {
							let _errs6 = errors;
							validate65(data.committer, telling ? instancePath + "/committer" : "") || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length);
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.message !== void 0) {
								let _errs7 = errors;
								if (typeof data.message != "string")
									return validate64.errors = [{ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } }], !1;
								var valid0 = _errs7 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								let additional0;
								for (let key0 in data)
									if (!(key0 === "uid" || key0 === "url" || key0 === "author" || key0 === "committer" || key0 === "message")) {
										additional0 = key0;
										break;
									}
								if (additional0 !== void 0)
									return validate64.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
							}
						}
					}
				}
			}
		} else
			return validate64.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate64.errors = vErrors, errors === 0;
}
function validate70(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.text !== void 0) {
				let _errs1 = errors;
				validate33(data.text, telling ? instancePath + "/text" : "") || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.url !== void 0) {
					let _errs2 = errors;
					if (errors === _errs2 && errors === _errs2 && typeof data.url != "string")
						return validate70.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					let additional0;
					for (let key0 in data)
						if (!(key0 === "text" || key0 === "url")) {
							additional0 = key0;
							break;
						}
					if (additional0 !== void 0)
						return validate70.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
				}
			}
		} else
			return validate70.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate70.errors = vErrors, errors === 0;
}
function validate73(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type"))
				return validate73.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.type !== void 0) {
				let data0 = data.type, _errs1 = errors;
				if (typeof data0 != "string")
					return validate73.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }], !1;
				if (!(data0 === "defect" || data0 === "enhancement" || data0 === "security"))
					return validate73.errors = [{ instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: ["defect", "enhancement", "security"] } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.id !== void 0) {
					let _errs3 = errors;
					if (typeof data.id != "string")
						return validate73.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.name !== void 0) {
						let _errs5 = errors;
						if (typeof data.name != "string")
							return validate73.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.description !== void 0) {
							let _errs7 = errors;
							if (typeof data.description != "string")
								return validate73.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } }], !1;
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.source !== void 0) {
								let data4 = data.source, _errs9 = errors;
								if (errors === _errs9)
									if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
										if (data4.name !== void 0) {
											let _errs11 = errors;
											if (typeof data4.name != "string")
												return validate73.errors = [{ instancePath: instancePath + "/source/name", keyword: "type", params: { type: "string" } }], !1;
											var valid1 = _errs11 === errors;
										} else
											var valid1 = !0;
										if (valid1) {
											if (data4.url !== void 0) {
												let _errs13 = errors;
												if (errors === _errs13 && errors === _errs13 && typeof data4.url != "string")
													return validate73.errors = [{ instancePath: instancePath + "/source/url", keyword: "type", params: { type: "string" } }], !1;
												var valid1 = _errs13 === errors;
											} else
												var valid1 = !0;
											if (valid1) {
												let additional0;
												for (let key0 in data4)
													if (!(key0 === "name" || key0 === "url")) {
														additional0 = key0;
														break;
													}
												if (additional0 !== void 0)
													return validate73.errors = [{ instancePath: instancePath + "/source", keyword: "closed", params: { additionalProperty: additional0 } }], !1;
											}
										}
									} else
										return validate73.errors = [{ instancePath: instancePath + "/source", keyword: "type", params: { type: "object" } }], !1;
								var valid0 = _errs9 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.references !== void 0) {
									let data7 = data.references, _errs15 = errors;
									if (errors === _errs15)
										if (Array.isArray(data7)) {
											var valid2 = !0;
											let len0 = data7.length;
											for (let i0 = 0; i0 < len0; i0++) {
												let _errs17 = errors;
												if (errors === _errs17 && errors === _errs17 && typeof data7[i0] != "string")
													return validate73.errors = [{ instancePath: instancePath + "/references/" + i0, keyword: "type", params: { type: "string" } }], !1;
												var valid2 = _errs17 === errors;
												if (!valid2)
													break;
											}
										} else
											return validate73.errors = [{ instancePath: instancePath + "/references", keyword: "type", params: { type: "array" } }], !1;
									var valid0 = _errs15 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									let additional1;
									for (let key1 in data)
										if (!(key1 === "type" || key1 === "id" || key1 === "name" || key1 === "description" || key1 === "source" || key1 === "references")) {
											additional1 = key1;
											break;
										}
									if (additional1 !== void 0)
										return validate73.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional1 } }], !1;
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
function validate69(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type"))
				return validate69.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.type !== void 0) {
				let data0 = data.type, _errs1 = errors;
				if (typeof data0 != "string")
					return validate69.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }], !1;
				if (!(data0 === "unofficial" || data0 === "monkey" || data0 === "backport" || data0 === "cherry-pick"))
					return validate69.errors = [{ instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: ["unofficial", "monkey", "backport", "cherry-pick"] } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.diff !== void 0) {
					let _errs3 = errors;
					validate70(data.diff, telling ? instancePath + "/diff" : "") || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length);
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.resolves !== void 0) {
						let data2 = data.resolves, _errs4 = errors;
						if (errors === _errs4)
							if (Array.isArray(data2)) {
								var valid1 = !0;
								let len0 = data2.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let _errs6 = errors;
									validate73(data2[i0], telling ? instancePath + "/resolves/" + i0 : "") || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length);
									var valid1 = _errs6 === errors;
									if (!valid1)
										break;
								}
							} else
								return validate69.errors = [{ instancePath: instancePath + "/resolves", keyword: "type", params: { type: "array" } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						let additional0;
						for (let key0 in data)
							if (!(key0 === "type" || key0 === "diff" || key0 === "resolves")) {
								additional0 = key0;
								break;
							}
						if (additional0 !== void 0)
							return validate69.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
					}
				}
			}
		} else
			return validate69.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate69.errors = vErrors, errors === 0;
}
var pattern2 = new RegExp("^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$", "u");
function validate78(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0 && errors === 0)
		if (typeof data == "string") {
			if (!pattern2.test(data))
				return validate78.errors = [{ instancePath, keyword: "pattern", params: { pattern: "^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$" } }], !1;
		} else
			return validate78.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1;
	return validate78.errors = vErrors, errors === 0;
}
var pattern3 = new RegExp("^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$", "u");
function validate80(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0 && errors === 0)
		if (typeof data == "string") {
			if (!pattern3.test(data))
				return validate80.errors = [{ instancePath, keyword: "pattern", params: { pattern: "^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$" } }], !1;
		} else
			return validate80.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1;
	return validate80.errors = vErrors, errors === 0;
}
function validate77(data, instancePath = "") {
	let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
	validate78(data, instancePath) || (vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors), errors = vErrors.length);
	var _valid0 = _errs1 === errors;
	if (valid0 = valid0 || _valid0, !valid0) {
		let _errs2 = errors;
		validate80(data, instancePath) || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length);
		var _valid0 = _errs2 === errors;
		valid0 = valid0 || _valid0;
	}
	if (valid0)
		errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
	else {
		let err0 = telling ? { instancePath, keyword: "anyOf", params: {} } : null;
		return vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, validate77.errors = vErrors, !1;
	}
	return validate77.errors = vErrors, errors === 0;
}
var obj8 = /* @__PURE__ */ new Set(["vcs", "issue-tracker", "website", "advisories", "bom", "mailing-list", "social", "chat", "documentation", "support", "source-distribution", "distribution", "distribution-intake", "license", "build-meta", "build-system", "release-notes", "security-contact", "model-card", "log", "configuration", "evidence", "formulation", "attestation", "threat-model", "adversary-model", "risk-assessment", "vulnerability-assertion", "exploitability-statement", "pentest-report", "static-analysis-report", "dynamic-analysis-report", "runtime-analysis-report", "component-analysis-report", "maturity-report", "certification-report", "codified-infrastructure", "quality-metrics", "poam", "electronic-signature", "digital-signature", "rfc-9116", "patent", "patent-family", "patent-assertion", "citation", "other"]);
function validate76(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.url === void 0 && (missing0 = "url") || data.type === void 0 && (missing0 = "type"))
				return validate76.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.url !== void 0) {
				let data0 = data.url, _errs1 = errors, _errs2 = errors, valid1 = !1, _errs3 = errors;
				if (errors === _errs3 && errors === _errs3 && typeof data0 != "string") {
					let err0 = telling ? { instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } } : null;
					vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
				}
				var _valid0 = _errs3 === errors;
				if (valid1 = valid1 || _valid0, !valid1) {
					let _errs5 = errors;
					validate77(data0, telling ? instancePath + "/url" : "") || (vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors), errors = vErrors.length);
					var _valid0 = _errs5 === errors;
					valid1 = valid1 || _valid0;
				}
				if (valid1)
					errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
				else {
					let err1 = telling ? { instancePath: instancePath + "/url", keyword: "anyOf", params: {} } : null;
					return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate76.errors = vErrors, !1;
				}
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.comment !== void 0) {
					let _errs6 = errors;
					if (typeof data.comment != "string")
						return validate76.errors = [{ instancePath: instancePath + "/comment", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs6 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.type !== void 0) {
						let data2 = data.type, _errs8 = errors;
						if (typeof data2 != "string")
							return validate76.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }], !1;
						if (!obj8.has(data2))
							return validate76.errors = [{ instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: [...obj8] } }], !1;
						var valid0 = _errs8 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.hashes !== void 0) {
							let data3 = data.hashes, _errs10 = errors;
							if (errors === _errs10)
								if (Array.isArray(data3)) {
									var valid2 = !0;
									let len0 = data3.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let _errs12 = errors;
										validate20(data3[i0], telling ? instancePath + "/hashes/" + i0 : "") || (vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors), errors = vErrors.length);
										var valid2 = _errs12 === errors;
										if (!valid2)
											break;
									}
								} else
									return validate76.errors = [{ instancePath: instancePath + "/hashes", keyword: "type", params: { type: "array" } }], !1;
							var valid0 = _errs10 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.properties !== void 0) {
								let data5 = data.properties, _errs13 = errors;
								if (errors === _errs13)
									if (Array.isArray(data5)) {
										var valid3 = !0;
										let len1 = data5.length;
										for (let i1 = 0; i1 < len1; i1++) {
											let _errs15 = errors;
											validate43(data5[i1], telling ? instancePath + "/properties/" + i1 : "") || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
											var valid3 = _errs15 === errors;
											if (!valid3)
												break;
										}
									} else
										return validate76.errors = [{ instancePath: instancePath + "/properties", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs13 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								let additional0;
								for (let key0 in data)
									if (!(key0 === "url" || key0 === "comment" || key0 === "type" || key0 === "hashes" || key0 === "properties")) {
										additional0 = key0;
										break;
									}
								if (additional0 !== void 0)
									return validate76.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
							}
						}
					}
				}
			}
		} else
			return validate76.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate76.errors = vErrors, errors === 0;
}
var obj10 = /* @__PURE__ */ new Set(["group", "name", "version", "purl", "cpe", "omniborId", "swhid", "swid", "hash"]), obj12 = /* @__PURE__ */ new Set(["source-code-analysis", "binary-analysis", "manifest-analysis", "ast-fingerprint", "hash-comparison", "instrumentation", "dynamic-analysis", "filename", "attestation", "other"]), func3 = duplicateIndex;
function validate87(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.field === void 0 && (missing0 = "field"))
				return validate87.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.field !== void 0) {
				let data0 = data.field, _errs1 = errors;
				if (typeof data0 != "string")
					return validate87.errors = [{ instancePath: instancePath + "/field", keyword: "type", params: { type: "string" } }], !1;
				if (!obj10.has(data0))
					return validate87.errors = [{ instancePath: instancePath + "/field", keyword: "enum", params: { allowedValues: [...obj10] } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.confidence !== void 0) {
					let data1 = data.confidence, _errs3 = errors;
					if (errors === _errs3)
						if (typeof data1 == "number") {
							if (data1 > 1 || isNaN(data1))
								return validate87.errors = [{ instancePath: instancePath + "/confidence", keyword: "maximum", params: { comparison: "<=", limit: 1 } }], !1;
							if (data1 < 0 || isNaN(data1))
								return validate87.errors = [{ instancePath: instancePath + "/confidence", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
						} else
							return validate87.errors = [{ instancePath: instancePath + "/confidence", keyword: "type", params: { type: "number" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.concludedValue !== void 0) {
						let _errs5 = errors;
						if (typeof data.concludedValue != "string")
							return validate87.errors = [{ instancePath: instancePath + "/concludedValue", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.methods !== void 0) {
							let data3 = data.methods, _errs7 = errors;
							if (errors === _errs7)
								if (Array.isArray(data3)) {
									var valid1 = !0;
									let len0 = data3.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let data4 = data3[i0], _errs9 = errors;
										if (errors === _errs9)
											if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
												let missing1;
												if (data4.technique === void 0 && (missing1 = "technique") || data4.confidence === void 0 && (missing1 = "confidence"))
													return validate87.errors = [{ instancePath: instancePath + "/methods/" + i0, keyword: "required", params: { missingProperty: missing1 } }], !1;
												if (data4.technique !== void 0) {
													let data5 = data4.technique, _errs11 = errors;
													if (typeof data5 != "string")
														return validate87.errors = [{ instancePath: instancePath + "/methods/" + i0 + "/technique", keyword: "type", params: { type: "string" } }], !1;
													if (!obj12.has(data5))
														return validate87.errors = [{ instancePath: instancePath + "/methods/" + i0 + "/technique", keyword: "enum", params: { allowedValues: [...obj12] } }], !1;
													var valid2 = _errs11 === errors;
												} else
													var valid2 = !0;
												if (valid2) {
													if (data4.confidence !== void 0) {
														let data6 = data4.confidence, _errs13 = errors;
														if (errors === _errs13)
															if (typeof data6 == "number") {
																if (data6 > 1 || isNaN(data6))
																	return validate87.errors = [{ instancePath: instancePath + "/methods/" + i0 + "/confidence", keyword: "maximum", params: { comparison: "<=", limit: 1 } }], !1;
																if (data6 < 0 || isNaN(data6))
																	return validate87.errors = [{ instancePath: instancePath + "/methods/" + i0 + "/confidence", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
															} else
																return validate87.errors = [{ instancePath: instancePath + "/methods/" + i0 + "/confidence", keyword: "type", params: { type: "number" } }], !1;
														var valid2 = _errs13 === errors;
													} else
														var valid2 = !0;
													if (valid2) {
														if (data4.value !== void 0) {
															let _errs15 = errors;
															if (typeof data4.value != "string")
																return validate87.errors = [{ instancePath: instancePath + "/methods/" + i0 + "/value", keyword: "type", params: { type: "string" } }], !1;
															var valid2 = _errs15 === errors;
														} else
															var valid2 = !0;
														if (valid2) {
															let additional0;
															for (let key0 in data4)
																if (!(key0 === "technique" || key0 === "confidence" || key0 === "value")) {
																	additional0 = key0;
																	break;
																}
															if (additional0 !== void 0)
																return validate87.errors = [{ instancePath: instancePath + "/methods/" + i0, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
														}
													}
												}
											} else
												return validate87.errors = [{ instancePath: instancePath + "/methods/" + i0, keyword: "type", params: { type: "object" } }], !1;
										var valid1 = _errs9 === errors;
										if (!valid1)
											break;
									}
								} else
									return validate87.errors = [{ instancePath: instancePath + "/methods", keyword: "type", params: { type: "array" } }], !1;
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.tools !== void 0) {
								let data8 = data.tools, _errs17 = errors;
								if (errors === _errs17)
									if (Array.isArray(data8)) {
										var valid3 = !0;
										let len1 = data8.length;
										for (let i1 = 0; i1 < len1; i1++) {
											let data9 = data8[i1], _errs19 = errors, _errs20 = errors, valid4 = !1, _errs21 = errors;
											validate58(data9, telling ? instancePath + "/tools/" + i1 : "") || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length);
											var _valid0 = _errs21 === errors;
											if (valid4 = valid4 || _valid0, !valid4) {
												let _errs22 = errors;
												validate80(data9, telling ? instancePath + "/tools/" + i1 : "") || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length);
												var _valid0 = _errs22 === errors;
												valid4 = valid4 || _valid0;
											}
											if (valid4)
												errors = _errs20, vErrors !== null && (_errs20 ? vErrors.length = _errs20 : vErrors = null);
											else {
												let err0 = telling ? { instancePath: instancePath + "/tools/" + i1, keyword: "anyOf", params: {} } : null;
												return vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, validate87.errors = vErrors, !1;
											}
											var valid3 = _errs19 === errors;
											if (!valid3)
												break;
										}
										if (valid3) {
											let index0 = -1;
											if (data8.length > 1 && (index0 = func3(data8)), index0 !== -1)
												return validate87.errors = [{ instancePath: instancePath + "/tools", keyword: "uniqueItems", params: { index: index0 } }], !1;
										}
									} else
										return validate87.errors = [{ instancePath: instancePath + "/tools", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs17 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								let additional1;
								for (let key1 in data)
									if (!(key1 === "field" || key1 === "confidence" || key1 === "concludedValue" || key1 === "methods" || key1 === "tools")) {
										additional1 = key1;
										break;
									}
								if (additional1 !== void 0)
									return validate87.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional1 } }], !1;
							}
						}
					}
				}
			}
		} else
			return validate87.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate87.errors = vErrors, errors === 0;
}
function validate94(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.text === void 0 && (missing0 = "text"))
				return validate94.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.text !== void 0) {
				let _errs1 = errors;
				if (typeof data.text != "string")
					return validate94.errors = [{ instancePath: instancePath + "/text", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				let additional0, count0 = 0;
				for (let key0 in data)
					count0++;
				if (count0 > 1) {
					for (let key1 in data)
						if (key1 !== "text") {
							additional0 = key1;
							break;
						}
				}
				if (additional0 !== void 0)
					return validate94.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
			}
		} else
			return validate94.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate94.errors = vErrors, errors === 0;
}
function validate86(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.identity !== void 0) {
				let data0 = data.identity, _errs1 = errors, _errs2 = errors, valid1 = !1, passing0 = null, _errs3 = errors;
				if (errors === _errs3)
					if (Array.isArray(data0)) {
						var valid2 = !0;
						let len0 = data0.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let _errs5 = errors;
							validate87(data0[i0], telling ? instancePath + "/identity/" + i0 : "") || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length);
							var valid2 = _errs5 === errors;
							if (!valid2)
								break;
						}
					} else {
						let err0 = telling ? { instancePath: instancePath + "/identity", keyword: "type", params: { type: "array" } } : null;
						vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
					}
				var _valid0 = _errs3 === errors;
				_valid0 && (valid1 = !0, passing0 = 0);
				let _errs6 = errors;
				validate87(data0, telling ? instancePath + "/identity" : "") || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length);
				var _valid0 = _errs6 === errors;
				if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
					errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
				else {
					let err1 = telling ? { instancePath: instancePath + "/identity", keyword: "oneOf", params: { passingSchemas: passing0 } } : null;
					return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate86.errors = vErrors, !1;
				}
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.occurrences !== void 0) {
					let data2 = data.occurrences, _errs7 = errors;
					if (errors === _errs7)
						if (Array.isArray(data2)) {
							var valid3 = !0;
							let len1 = data2.length;
							for (let i1 = 0; i1 < len1; i1++) {
								let data3 = data2[i1], _errs9 = errors;
								if (errors === _errs9)
									if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
										let missing0;
										if (data3.location === void 0 && (missing0 = "location"))
											return validate86.errors = [{ instancePath: instancePath + "/occurrences/" + i1, keyword: "required", params: { missingProperty: missing0 } }], !1;
										if (data3["bom-ref"] !== void 0) {
											let _errs11 = errors;
											validate3(data3["bom-ref"], telling ? instancePath + "/occurrences/" + i1 + "/bom-ref" : "") || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
											var valid4 = _errs11 === errors;
										} else
											var valid4 = !0;
										if (valid4) {
											if (data3.location !== void 0) {
												let _errs12 = errors;
												if (typeof data3.location != "string")
													return validate86.errors = [{ instancePath: instancePath + "/occurrences/" + i1 + "/location", keyword: "type", params: { type: "string" } }], !1;
												var valid4 = _errs12 === errors;
											} else
												var valid4 = !0;
											if (valid4) {
												if (data3.line !== void 0) {
													let data6 = data3.line, _errs14 = errors;
													if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6)))
														return validate86.errors = [{ instancePath: instancePath + "/occurrences/" + i1 + "/line", keyword: "type", params: { type: "integer" } }], !1;
													if (errors === _errs14 && typeof data6 == "number" && (data6 < 0 || isNaN(data6)))
														return validate86.errors = [{ instancePath: instancePath + "/occurrences/" + i1 + "/line", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
													var valid4 = _errs14 === errors;
												} else
													var valid4 = !0;
												if (valid4) {
													if (data3.offset !== void 0) {
														let data7 = data3.offset, _errs16 = errors;
														if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7)))
															return validate86.errors = [{ instancePath: instancePath + "/occurrences/" + i1 + "/offset", keyword: "type", params: { type: "integer" } }], !1;
														if (errors === _errs16 && typeof data7 == "number" && (data7 < 0 || isNaN(data7)))
															return validate86.errors = [{ instancePath: instancePath + "/occurrences/" + i1 + "/offset", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
														var valid4 = _errs16 === errors;
													} else
														var valid4 = !0;
													if (valid4) {
														if (data3.symbol !== void 0) {
															let _errs18 = errors;
															if (typeof data3.symbol != "string")
																return validate86.errors = [{ instancePath: instancePath + "/occurrences/" + i1 + "/symbol", keyword: "type", params: { type: "string" } }], !1;
															var valid4 = _errs18 === errors;
														} else
															var valid4 = !0;
														if (valid4) {
															if (data3.additionalContext !== void 0) {
																let _errs20 = errors;
																if (typeof data3.additionalContext != "string")
																	return validate86.errors = [{ instancePath: instancePath + "/occurrences/" + i1 + "/additionalContext", keyword: "type", params: { type: "string" } }], !1;
																var valid4 = _errs20 === errors;
															} else
																var valid4 = !0;
															if (valid4) {
																let additional0;
																for (let key0 in data3)
																	if (!(key0 === "bom-ref" || key0 === "location" || key0 === "line" || key0 === "offset" || key0 === "symbol" || key0 === "additionalContext")) {
																		additional0 = key0;
																		break;
																	}
																if (additional0 !== void 0)
																	return validate86.errors = [{ instancePath: instancePath + "/occurrences/" + i1, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
															}
														}
													}
												}
											}
										}
									} else
										return validate86.errors = [{ instancePath: instancePath + "/occurrences/" + i1, keyword: "type", params: { type: "object" } }], !1;
								var valid3 = _errs9 === errors;
								if (!valid3)
									break;
							}
						} else
							return validate86.errors = [{ instancePath: instancePath + "/occurrences", keyword: "type", params: { type: "array" } }], !1;
					var valid0 = _errs7 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.callstack !== void 0) {
						let data10 = data.callstack, _errs22 = errors;
						if (errors === _errs22)
							if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
								if (data10.frames !== void 0) {
									let data11 = data10.frames, _errs24 = errors;
									if (errors === _errs24)
										if (Array.isArray(data11)) {
											var valid6 = !0;
											let len2 = data11.length;
											for (let i2 = 0; i2 < len2; i2++) {
												let data12 = data11[i2], _errs26 = errors;
												if (errors === _errs26)
													if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
														let missing1;
														if (data12.module === void 0 && (missing1 = "module"))
															return validate86.errors = [{ instancePath: instancePath + "/callstack/frames/" + i2, keyword: "required", params: { missingProperty: missing1 } }], !1;
														if (data12.package !== void 0) {
															let _errs28 = errors;
															if (typeof data12.package != "string")
																return validate86.errors = [{ instancePath: instancePath + "/callstack/frames/" + i2 + "/package", keyword: "type", params: { type: "string" } }], !1;
															var valid7 = _errs28 === errors;
														} else
															var valid7 = !0;
														if (valid7) {
															if (data12.module !== void 0) {
																let _errs30 = errors;
																if (typeof data12.module != "string")
																	return validate86.errors = [{ instancePath: instancePath + "/callstack/frames/" + i2 + "/module", keyword: "type", params: { type: "string" } }], !1;
																var valid7 = _errs30 === errors;
															} else
																var valid7 = !0;
															if (valid7) {
																if (data12.function !== void 0) {
																	let _errs32 = errors;
																	if (typeof data12.function != "string")
																		return validate86.errors = [{ instancePath: instancePath + "/callstack/frames/" + i2 + "/function", keyword: "type", params: { type: "string" } }], !1;
																	var valid7 = _errs32 === errors;
																} else
																	var valid7 = !0;
																if (valid7) {
																	if (data12.parameters !== void 0) {
																		let data16 = data12.parameters, _errs34 = errors;
																		if (errors === _errs34)
																			if (Array.isArray(data16)) {
																				var valid8 = !0;
																				let len3 = data16.length;
																				for (let i3 = 0; i3 < len3; i3++) {
																					let _errs36 = errors;
																					if (typeof data16[i3] != "string")
																						return validate86.errors = [{ instancePath: instancePath + "/callstack/frames/" + i2 + "/parameters/" + i3, keyword: "type", params: { type: "string" } }], !1;
																					var valid8 = _errs36 === errors;
																					if (!valid8)
																						break;
																				}
																			} else
																				return validate86.errors = [{ instancePath: instancePath + "/callstack/frames/" + i2 + "/parameters", keyword: "type", params: { type: "array" } }], !1;
																		var valid7 = _errs34 === errors;
																	} else
																		var valid7 = !0;
																	if (valid7) {
																		if (data12.line !== void 0) {
																			let data18 = data12.line, _errs38 = errors;
																			if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18)))
																				return validate86.errors = [{ instancePath: instancePath + "/callstack/frames/" + i2 + "/line", keyword: "type", params: { type: "integer" } }], !1;
																			var valid7 = _errs38 === errors;
																		} else
																			var valid7 = !0;
																		if (valid7) {
																			if (data12.column !== void 0) {
																				let data19 = data12.column, _errs40 = errors;
																				if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19)))
																					return validate86.errors = [{ instancePath: instancePath + "/callstack/frames/" + i2 + "/column", keyword: "type", params: { type: "integer" } }], !1;
																				var valid7 = _errs40 === errors;
																			} else
																				var valid7 = !0;
																			if (valid7) {
																				if (data12.fullFilename !== void 0) {
																					let _errs42 = errors;
																					if (typeof data12.fullFilename != "string")
																						return validate86.errors = [{ instancePath: instancePath + "/callstack/frames/" + i2 + "/fullFilename", keyword: "type", params: { type: "string" } }], !1;
																					var valid7 = _errs42 === errors;
																				} else
																					var valid7 = !0;
																				if (valid7) {
																					let additional1;
																					for (let key1 in data12)
																						if (!(key1 === "package" || key1 === "module" || key1 === "function" || key1 === "parameters" || key1 === "line" || key1 === "column" || key1 === "fullFilename")) {
																							additional1 = key1;
																							break;
																						}
																					if (additional1 !== void 0)
																						return validate86.errors = [{ instancePath: instancePath + "/callstack/frames/" + i2, keyword: "closed", params: { additionalProperty: additional1 } }], !1;
																				}
																			}
																		}
																	}
																}
															}
														}
													} else
														return validate86.errors = [{ instancePath: instancePath + "/callstack/frames/" + i2, keyword: "type", params: { type: "object" } }], !1;
												var valid6 = _errs26 === errors;
												if (!valid6)
													break;
											}
										} else
											return validate86.errors = [{ instancePath: instancePath + "/callstack/frames", keyword: "type", params: { type: "array" } }], !1;
									var valid5 = _errs24 === errors;
								} else
									var valid5 = !0;
								if (valid5) {
									let additional2;
									for (let key2 in data10)
										if (key2 !== "frames") {
											additional2 = key2;
											break;
										}
									if (additional2 !== void 0)
										return validate86.errors = [{ instancePath: instancePath + "/callstack", keyword: "closed", params: { additionalProperty: additional2 } }], !1;
								}
							} else
								return validate86.errors = [{ instancePath: instancePath + "/callstack", keyword: "type", params: { type: "object" } }], !1;
						var valid0 = _errs22 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.licenses !== void 0) {
							let _errs44 = errors;
							validate26(data.licenses, telling ? instancePath + "/licenses" : "") || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
							var valid0 = _errs44 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.copyright !== void 0) {
								let data22 = data.copyright, _errs45 = errors;
								if (errors === _errs45)
									if (Array.isArray(data22)) {
										var valid9 = !0;
										let len4 = data22.length;
										for (let i4 = 0; i4 < len4; i4++) {
											let _errs47 = errors;
											validate94(data22[i4], telling ? instancePath + "/copyright/" + i4 : "") || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length);
											var valid9 = _errs47 === errors;
											if (!valid9)
												break;
										}
									} else
										return validate86.errors = [{ instancePath: instancePath + "/copyright", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs45 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								let additional3;
								for (let key3 in data)
									if (!(key3 === "identity" || key3 === "occurrences" || key3 === "callstack" || key3 === "licenses" || key3 === "copyright")) {
										additional3 = key3;
										break;
									}
								if (additional3 !== void 0)
									return validate86.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional3 } }], !1;
							}
						}
					}
				}
			}
		} else
			return validate86.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate86.errors = vErrors, errors === 0;
}
function validate98(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data != "string" ? (validate98.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1) : (validate98.errors = vErrors, errors === 0);
}
function validate100(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (Array.isArray(data)) {
			var valid0 = !0;
			let len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				let _errs1 = errors;
				if (typeof data[i0] != "string")
					return validate100.errors = [{ instancePath: instancePath + "/" + i0, keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
				if (!valid0)
					break;
			}
		} else
			return validate100.errors = [{ instancePath, keyword: "type", params: { type: "array" } }], !1;
	return validate100.errors = vErrors, errors === 0;
}
var pattern4 = new RegExp("^([a-z]{2})(-[A-Z]{2})?$", "u");
function validate104(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (typeof data == "string") {
			if (!pattern4.test(data))
				return validate104.errors = [{ instancePath, keyword: "pattern", params: { pattern: "^([a-z]{2})(-[A-Z]{2})?$" } }], !1;
		} else
			return validate104.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1;
	return validate104.errors = vErrors, errors === 0;
}
function validate103(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.text === void 0 && (missing0 = "text"))
				return validate103.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.locale !== void 0) {
				let _errs1 = errors;
				validate104(data.locale, telling ? instancePath + "/locale" : "") || (vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.text !== void 0) {
					let _errs2 = errors;
					validate33(data.text, telling ? instancePath + "/text" : "") || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					let additional0;
					for (let key0 in data)
						if (!(key0 === "locale" || key0 === "text")) {
							additional0 = key0;
							break;
						}
					if (additional0 !== void 0)
						return validate103.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
				}
			}
		} else
			return validate103.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate103.errors = vErrors, errors === 0;
}
var obj14 = /* @__PURE__ */ new Set(["type", "title", "featuredImage", "socialImage", "description", "timestamp", "aliases", "tags", "resolves", "notes", "properties"]);
function validate97(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type"))
				return validate97.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.type !== void 0) {
				let _errs1 = errors;
				validate98(data.type, telling ? instancePath + "/type" : "") || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.title !== void 0) {
					let _errs2 = errors;
					if (typeof data.title != "string")
						return validate97.errors = [{ instancePath: instancePath + "/title", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.featuredImage !== void 0) {
						let _errs4 = errors;
						if (errors === _errs4 && errors === _errs4 && typeof data.featuredImage != "string")
							return validate97.errors = [{ instancePath: instancePath + "/featuredImage", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.socialImage !== void 0) {
							let _errs6 = errors;
							if (errors === _errs6 && errors === _errs6 && typeof data.socialImage != "string")
								return validate97.errors = [{ instancePath: instancePath + "/socialImage", keyword: "type", params: { type: "string" } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.description !== void 0) {
								let _errs8 = errors;
								if (typeof data.description != "string")
									return validate97.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.timestamp !== void 0) {
									let data5 = data.timestamp, _errs10 = errors;
									if (errors === _errs10 && errors === _errs10)
										if (typeof data5 == "string") {
											if (!formats0(data5))
												return validate97.errors = [{ instancePath: instancePath + "/timestamp", keyword: "format", params: { format: "date-time" } }], !1;
										} else
											return validate97.errors = [{ instancePath: instancePath + "/timestamp", keyword: "type", params: { type: "string" } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.aliases !== void 0) {
										let data6 = data.aliases, _errs12 = errors;
										if (errors === _errs12)
											if (Array.isArray(data6)) {
												var valid1 = !0;
												let len0 = data6.length;
												for (let i0 = 0; i0 < len0; i0++) {
													let _errs14 = errors;
													if (typeof data6[i0] != "string")
														return validate97.errors = [{ instancePath: instancePath + "/aliases/" + i0, keyword: "type", params: { type: "string" } }], !1;
													var valid1 = _errs14 === errors;
													if (!valid1)
														break;
												}
											} else
												return validate97.errors = [{ instancePath: instancePath + "/aliases", keyword: "type", params: { type: "array" } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.tags !== void 0) {
											let _errs16 = errors;
											validate100(data.tags, telling ? instancePath + "/tags" : "") || (vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors), errors = vErrors.length);
											var valid0 = _errs16 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.resolves !== void 0) {
												let data9 = data.resolves, _errs17 = errors;
												if (errors === _errs17)
													if (Array.isArray(data9)) {
														var valid2 = !0;
														let len1 = data9.length;
														for (let i1 = 0; i1 < len1; i1++) {
															let _errs19 = errors;
															validate73(data9[i1], telling ? instancePath + "/resolves/" + i1 : "") || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length);
															var valid2 = _errs19 === errors;
															if (!valid2)
																break;
														}
													} else
														return validate97.errors = [{ instancePath: instancePath + "/resolves", keyword: "type", params: { type: "array" } }], !1;
												var valid0 = _errs17 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.notes !== void 0) {
													let data11 = data.notes, _errs20 = errors;
													if (errors === _errs20)
														if (Array.isArray(data11)) {
															var valid3 = !0;
															let len2 = data11.length;
															for (let i2 = 0; i2 < len2; i2++) {
																let _errs22 = errors;
																validate103(data11[i2], telling ? instancePath + "/notes/" + i2 : "") || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length);
																var valid3 = _errs22 === errors;
																if (!valid3)
																	break;
															}
														} else
															return validate97.errors = [{ instancePath: instancePath + "/notes", keyword: "type", params: { type: "array" } }], !1;
													var valid0 = _errs20 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.properties !== void 0) {
														let data13 = data.properties, _errs23 = errors;
														if (errors === _errs23)
															if (Array.isArray(data13)) {
																var valid4 = !0;
																let len3 = data13.length;
																for (let i3 = 0; i3 < len3; i3++) {
																	let _errs25 = errors;
																	validate43(data13[i3], telling ? instancePath + "/properties/" + i3 : "") || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
																	var valid4 = _errs25 === errors;
																	if (!valid4)
																		break;
																}
															} else
																return validate97.errors = [{ instancePath: instancePath + "/properties", keyword: "type", params: { type: "array" } }], !1;
														var valid0 = _errs23 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														let additional0;
														for (let key0 in data)
															if (!obj14.has(key0)) {
																additional0 = key0;
																break;
															}
														if (additional0 !== void 0)
															return validate97.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
													}
												}
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
			return validate97.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate97.errors = vErrors, errors === 0;
}
function validate116(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data != "string" ? (validate116.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1) : (validate116.errors = vErrors, errors === 0);
}
function validate119(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.name !== void 0) {
				let _errs1 = errors;
				if (typeof data.name != "string")
					return validate119.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.image !== void 0) {
					let _errs3 = errors;
					validate33(data.image, telling ? instancePath + "/image" : "") || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length);
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					let additional0;
					for (let key0 in data)
						if (!(key0 === "name" || key0 === "image")) {
							additional0 = key0;
							break;
						}
					if (additional0 !== void 0)
						return validate119.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
				}
			}
		} else
			return validate119.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate119.errors = vErrors, errors === 0;
}
function validate118(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.description !== void 0) {
				let _errs1 = errors;
				if (typeof data.description != "string")
					return validate118.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.collection !== void 0) {
					let data1 = data.collection, _errs3 = errors;
					if (errors === _errs3)
						if (Array.isArray(data1)) {
							var valid1 = !0;
							let len0 = data1.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let _errs5 = errors;
								validate119(data1[i0], telling ? instancePath + "/collection/" + i0 : "") || (vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors), errors = vErrors.length);
								var valid1 = _errs5 === errors;
								if (!valid1)
									break;
							}
						} else
							return validate118.errors = [{ instancePath: instancePath + "/collection", keyword: "type", params: { type: "array" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					let additional0;
					for (let key0 in data)
						if (!(key0 === "description" || key0 === "collection")) {
							additional0 = key0;
							break;
						}
					if (additional0 !== void 0)
						return validate118.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
				}
			}
		} else
			return validate118.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate118.errors = vErrors, errors === 0;
}
function validate124(data, instancePath = "") {
	let vErrors = null, errors = 0, _errs1 = errors, valid0 = !1, passing0 = null, _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.organization === void 0 && (missing0 = "organization")) {
			let err0 = telling ? { instancePath, keyword: "required", params: { missingProperty: missing0 } } : null;
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	_valid0 && (valid0 = !0, passing0 = 0);
	let _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing1;
		if (data.contact === void 0 && (missing1 = "contact")) {
			let err1 = telling ? { instancePath, keyword: "required", params: { missingProperty: missing1 } } : null;
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	if (_valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0)
		errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
	else {
		let err2 = telling ? { instancePath, keyword: "oneOf", params: { passingSchemas: passing0 } } : null;
		return vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, validate124.errors = vErrors, !1;
	}
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.organization !== void 0) {
				let _errs4 = errors;
				validate5(data.organization, telling ? instancePath + "/organization" : "") || (vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors), errors = vErrors.length);
				var valid1 = _errs4 === errors;
			} else
				var valid1 = !0;
			if (valid1) {
				if (data.contact !== void 0) {
					let _errs5 = errors;
					validate10(data.contact, telling ? instancePath + "/contact" : "") || (vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors), errors = vErrors.length);
					var valid1 = _errs5 === errors;
				} else
					var valid1 = !0;
				if (valid1) {
					let additional0;
					for (let key0 in data)
						if (!(key0 === "organization" || key0 === "contact")) {
							additional0 = key0;
							break;
						}
					if (additional0 !== void 0)
						return validate124.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
				}
			}
		} else
			return validate124.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate124.errors = vErrors, errors === 0;
}
function validate123(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.custodians !== void 0) {
				let data0 = data.custodians, _errs1 = errors;
				if (errors === _errs1)
					if (Array.isArray(data0)) {
						var valid1 = !0;
						let len0 = data0.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let _errs3 = errors;
							validate124(data0[i0], telling ? instancePath + "/custodians/" + i0 : "") || (vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors), errors = vErrors.length);
							var valid1 = _errs3 === errors;
							if (!valid1)
								break;
						}
					} else
						return validate123.errors = [{ instancePath: instancePath + "/custodians", keyword: "type", params: { type: "array" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.stewards !== void 0) {
					let data2 = data.stewards, _errs4 = errors;
					if (errors === _errs4)
						if (Array.isArray(data2)) {
							var valid2 = !0;
							let len1 = data2.length;
							for (let i1 = 0; i1 < len1; i1++) {
								let _errs6 = errors;
								validate124(data2[i1], telling ? instancePath + "/stewards/" + i1 : "") || (vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors), errors = vErrors.length);
								var valid2 = _errs6 === errors;
								if (!valid2)
									break;
							}
						} else
							return validate123.errors = [{ instancePath: instancePath + "/stewards", keyword: "type", params: { type: "array" } }], !1;
					var valid0 = _errs4 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.owners !== void 0) {
						let data4 = data.owners, _errs7 = errors;
						if (errors === _errs7)
							if (Array.isArray(data4)) {
								var valid3 = !0;
								let len2 = data4.length;
								for (let i2 = 0; i2 < len2; i2++) {
									let _errs9 = errors;
									validate124(data4[i2], telling ? instancePath + "/owners/" + i2 : "") || (vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors), errors = vErrors.length);
									var valid3 = _errs9 === errors;
									if (!valid3)
										break;
								}
							} else
								return validate123.errors = [{ instancePath: instancePath + "/owners", keyword: "type", params: { type: "array" } }], !1;
						var valid0 = _errs7 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						let additional0;
						for (let key0 in data)
							if (!(key0 === "custodians" || key0 === "stewards" || key0 === "owners")) {
								additional0 = key0;
								break;
							}
						if (additional0 !== void 0)
							return validate123.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
					}
				}
			}
		} else
			return validate123.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate123.errors = vErrors, errors === 0;
}
var obj15 = /* @__PURE__ */ new Set(["bom-ref", "type", "name", "contents", "classification", "sensitiveData", "graphics", "description", "governance"]);
function validate112(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type"))
				return validate112.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data["bom-ref"] !== void 0) {
				let _errs1 = errors;
				validate3(data["bom-ref"], telling ? instancePath + "/bom-ref" : "") || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.type !== void 0) {
					let data1 = data.type, _errs2 = errors;
					if (typeof data1 != "string")
						return validate112.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }], !1;
					if (!(data1 === "source-code" || data1 === "configuration" || data1 === "dataset" || data1 === "definition" || data1 === "other"))
						return validate112.errors = [{ instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: ["source-code", "configuration", "dataset", "definition", "other"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.name !== void 0) {
						let _errs4 = errors;
						if (typeof data.name != "string")
							return validate112.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.contents !== void 0) {
							let data3 = data.contents, _errs6 = errors;
							if (errors === _errs6)
								if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
									if (data3.attachment !== void 0) {
										let _errs8 = errors;
										validate33(data3.attachment, telling ? instancePath + "/contents/attachment" : "") || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length);
										var valid1 = _errs8 === errors;
									} else
										var valid1 = !0;
									if (valid1) {
										if (data3.url !== void 0) {
											let _errs9 = errors;
											if (errors === _errs9 && errors === _errs9 && typeof data3.url != "string")
												return validate112.errors = [{ instancePath: instancePath + "/contents/url", keyword: "type", params: { type: "string" } }], !1;
											var valid1 = _errs9 === errors;
										} else
											var valid1 = !0;
										if (valid1) {
											if (data3.properties !== void 0) {
												let data6 = data3.properties, _errs11 = errors;
												if (errors === _errs11)
													if (Array.isArray(data6)) {
														var valid2 = !0;
														let len0 = data6.length;
														for (let i0 = 0; i0 < len0; i0++) {
															let _errs13 = errors;
															validate43(data6[i0], telling ? instancePath + "/contents/properties/" + i0 : "") || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
															var valid2 = _errs13 === errors;
															if (!valid2)
																break;
														}
													} else
														return validate112.errors = [{ instancePath: instancePath + "/contents/properties", keyword: "type", params: { type: "array" } }], !1;
												var valid1 = _errs11 === errors;
											} else
												var valid1 = !0;
											if (valid1) {
												let additional0;
												for (let key0 in data3)
													if (!(key0 === "attachment" || key0 === "url" || key0 === "properties")) {
														additional0 = key0;
														break;
													}
												if (additional0 !== void 0)
													return validate112.errors = [{ instancePath: instancePath + "/contents", keyword: "closed", params: { additionalProperty: additional0 } }], !1;
											}
										}
									}
								} else
									return validate112.errors = [{ instancePath: instancePath + "/contents", keyword: "type", params: { type: "object" } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.classification !== void 0) {
								let _errs14 = errors;
								validate116(data.classification, telling ? instancePath + "/classification" : "") || (vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors), errors = vErrors.length);
								var valid0 = _errs14 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.sensitiveData !== void 0) {
									let data9 = data.sensitiveData, _errs15 = errors;
									if (errors === _errs15)
										if (Array.isArray(data9)) {
											var valid3 = !0;
											let len1 = data9.length;
											for (let i1 = 0; i1 < len1; i1++) {
												let _errs17 = errors;
												if (typeof data9[i1] != "string")
													return validate112.errors = [{ instancePath: instancePath + "/sensitiveData/" + i1, keyword: "type", params: { type: "string" } }], !1;
												var valid3 = _errs17 === errors;
												if (!valid3)
													break;
											}
										} else
											return validate112.errors = [{ instancePath: instancePath + "/sensitiveData", keyword: "type", params: { type: "array" } }], !1;
									var valid0 = _errs15 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.graphics !== void 0) {
										let _errs19 = errors;
										validate118(data.graphics, telling ? instancePath + "/graphics" : "") || (vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors), errors = vErrors.length);
										var valid0 = _errs19 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.description !== void 0) {
											let _errs20 = errors;
											if (typeof data.description != "string")
												return validate112.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } }], !1;
											var valid0 = _errs20 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.governance !== void 0) {
												let _errs22 = errors;
												validate123(data.governance, telling ? instancePath + "/governance" : "") || (vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors), errors = vErrors.length);
												var valid0 = _errs22 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												let additional1;
												for (let key1 in data)
													if (!obj15.has(key1)) {
														additional1 = key1;
														break;
													}
												if (additional1 !== void 0)
													return validate112.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional1 } }], !1;
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
			return validate112.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate112.errors = vErrors, errors === 0;
}
function validate134(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.format !== void 0) {
				let _errs1 = errors;
				if (typeof data.format != "string")
					return validate134.errors = [{ instancePath: instancePath + "/format", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				let additional0;
				for (let key0 in data)
					if (key0 !== "format") {
						additional0 = key0;
						break;
					}
				if (additional0 !== void 0)
					return validate134.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
			}
		} else
			return validate134.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate134.errors = vErrors, errors === 0;
}
function validate137(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.type !== void 0) {
				let _errs1 = errors;
				if (typeof data.type != "string")
					return validate137.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.value !== void 0) {
					let _errs3 = errors;
					if (typeof data.value != "string")
						return validate137.errors = [{ instancePath: instancePath + "/value", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.slice !== void 0) {
						let _errs5 = errors;
						if (typeof data.slice != "string")
							return validate137.errors = [{ instancePath: instancePath + "/slice", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.confidenceInterval !== void 0) {
							let data3 = data.confidenceInterval, _errs7 = errors;
							if (errors === _errs7)
								if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
									if (data3.lowerBound !== void 0) {
										let _errs9 = errors;
										if (typeof data3.lowerBound != "string")
											return validate137.errors = [{ instancePath: instancePath + "/confidenceInterval/lowerBound", keyword: "type", params: { type: "string" } }], !1;
										var valid1 = _errs9 === errors;
									} else
										var valid1 = !0;
									if (valid1) {
										if (data3.upperBound !== void 0) {
											let _errs11 = errors;
											if (typeof data3.upperBound != "string")
												return validate137.errors = [{ instancePath: instancePath + "/confidenceInterval/upperBound", keyword: "type", params: { type: "string" } }], !1;
											var valid1 = _errs11 === errors;
										} else
											var valid1 = !0;
										if (valid1) {
											let additional0;
											for (let key0 in data3)
												if (!(key0 === "lowerBound" || key0 === "upperBound")) {
													additional0 = key0;
													break;
												}
											if (additional0 !== void 0)
												return validate137.errors = [{ instancePath: instancePath + "/confidenceInterval", keyword: "closed", params: { additionalProperty: additional0 } }], !1;
										}
									}
								} else
									return validate137.errors = [{ instancePath: instancePath + "/confidenceInterval", keyword: "type", params: { type: "object" } }], !1;
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							let additional1;
							for (let key1 in data)
								if (!(key1 === "type" || key1 === "value" || key1 === "slice" || key1 === "confidenceInterval")) {
									additional1 = key1;
									break;
								}
							if (additional1 !== void 0)
								return validate137.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional1 } }], !1;
						}
					}
				}
			}
		} else
			return validate137.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate137.errors = vErrors, errors === 0;
}
function validate140(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.name !== void 0) {
				let _errs1 = errors;
				if (typeof data.name != "string")
					return validate140.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.mitigationStrategy !== void 0) {
					let _errs3 = errors;
					if (typeof data.mitigationStrategy != "string")
						return validate140.errors = [{ instancePath: instancePath + "/mitigationStrategy", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					let additional0;
					for (let key0 in data)
						if (!(key0 === "name" || key0 === "mitigationStrategy")) {
							additional0 = key0;
							break;
						}
					if (additional0 !== void 0)
						return validate140.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
				}
			}
		} else
			return validate140.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate140.errors = vErrors, errors === 0;
}
var obj16 = /* @__PURE__ */ new Set(["design", "data-collection", "data-preparation", "training", "fine-tuning", "validation", "deployment", "inference", "other"]);
function validate147(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.value === void 0 && (missing0 = "value") || data.unit === void 0 && (missing0 = "unit"))
				return validate147.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.value !== void 0) {
				let _errs1 = errors;
				if (typeof data.value != "number")
					return validate147.errors = [{ instancePath: instancePath + "/value", keyword: "type", params: { type: "number" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.unit !== void 0) {
					let data1 = data.unit, _errs3 = errors;
					if (typeof data1 != "string")
						return validate147.errors = [{ instancePath: instancePath + "/unit", keyword: "type", params: { type: "string" } }], !1;
					if (data1 !== "kWh")
						return validate147.errors = [{ instancePath: instancePath + "/unit", keyword: "enum", params: { allowedValues: ["kWh"] } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					let additional0, count0 = 0;
					for (let key0 in data)
						count0++;
					if (count0 > 2) {
						for (let key1 in data)
							if (!(key1 === "value" || key1 === "unit")) {
								additional0 = key1;
								break;
							}
					}
					if (additional0 !== void 0)
						return validate147.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
				}
			}
		} else
			return validate147.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate147.errors = vErrors, errors === 0;
}
var obj18 = /* @__PURE__ */ new Set(["coal", "oil", "natural-gas", "nuclear", "wind", "solar", "geothermal", "hydropower", "biofuel", "unknown", "other"]);
function validate144(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.organization === void 0 && (missing0 = "organization") || data.energySource === void 0 && (missing0 = "energySource") || data.energyProvided === void 0 && (missing0 = "energyProvided"))
				return validate144.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data["bom-ref"] !== void 0) {
				let _errs1 = errors;
				validate3(data["bom-ref"], telling ? instancePath + "/bom-ref" : "") || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.description !== void 0) {
					let _errs2 = errors;
					if (typeof data.description != "string")
						return validate144.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.organization !== void 0) {
						let data2 = data.organization, _errs4 = errors;
						if (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))
							return validate144.errors = [{ instancePath: instancePath + "/organization", keyword: "type", params: { type: "object" } }], !1;
						validate5(data2, telling ? instancePath + "/organization" : "") || (vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors), errors = vErrors.length);
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.energySource !== void 0) {
							let data3 = data.energySource, _errs6 = errors;
							if (typeof data3 != "string")
								return validate144.errors = [{ instancePath: instancePath + "/energySource", keyword: "type", params: { type: "string" } }], !1;
							if (!obj18.has(data3))
								return validate144.errors = [{ instancePath: instancePath + "/energySource", keyword: "enum", params: { allowedValues: [...obj18] } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.energyProvided !== void 0) {
								let _errs8 = errors;
								validate147(data.energyProvided, telling ? instancePath + "/energyProvided" : "") || (vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors), errors = vErrors.length);
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.externalReferences !== void 0) {
									let data5 = data.externalReferences, _errs9 = errors;
									if (errors === _errs9)
										if (Array.isArray(data5)) {
											var valid1 = !0;
											let len0 = data5.length;
											for (let i0 = 0; i0 < len0; i0++) {
												let _errs11 = errors;
												validate76(data5[i0], telling ? instancePath + "/externalReferences/" + i0 : "") || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length);
												var valid1 = _errs11 === errors;
												if (!valid1)
													break;
											}
										} else
											return validate144.errors = [{ instancePath: instancePath + "/externalReferences", keyword: "type", params: { type: "array" } }], !1;
									var valid0 = _errs9 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									let additional0;
									for (let key0 in data)
										if (!(key0 === "bom-ref" || key0 === "description" || key0 === "organization" || key0 === "energySource" || key0 === "energyProvided" || key0 === "externalReferences")) {
											additional0 = key0;
											break;
										}
									if (additional0 !== void 0)
										return validate144.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
								}
							}
						}
					}
				}
			}
		} else
			return validate144.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate144.errors = vErrors, errors === 0;
}
function validate152(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.value === void 0 && (missing0 = "value") || data.unit === void 0 && (missing0 = "unit"))
				return validate152.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.value !== void 0) {
				let _errs1 = errors;
				if (typeof data.value != "number")
					return validate152.errors = [{ instancePath: instancePath + "/value", keyword: "type", params: { type: "number" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.unit !== void 0) {
					let data1 = data.unit, _errs3 = errors;
					if (typeof data1 != "string")
						return validate152.errors = [{ instancePath: instancePath + "/unit", keyword: "type", params: { type: "string" } }], !1;
					if (data1 !== "tCO2eq")
						return validate152.errors = [{ instancePath: instancePath + "/unit", keyword: "enum", params: { allowedValues: ["tCO2eq"] } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					let additional0, count0 = 0;
					for (let key0 in data)
						count0++;
					if (count0 > 2) {
						for (let key1 in data)
							if (!(key1 === "value" || key1 === "unit")) {
								additional0 = key1;
								break;
							}
					}
					if (additional0 !== void 0)
						return validate152.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
				}
			}
		} else
			return validate152.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate152.errors = vErrors, errors === 0;
}
function validate143(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.activity === void 0 && (missing0 = "activity") || data.energyProviders === void 0 && (missing0 = "energyProviders") || data.activityEnergyCost === void 0 && (missing0 = "activityEnergyCost"))
				return validate143.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.activity !== void 0) {
				let data0 = data.activity, _errs1 = errors;
				if (typeof data0 != "string")
					return validate143.errors = [{ instancePath: instancePath + "/activity", keyword: "type", params: { type: "string" } }], !1;
				if (!obj16.has(data0))
					return validate143.errors = [{ instancePath: instancePath + "/activity", keyword: "enum", params: { allowedValues: [...obj16] } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.energyProviders !== void 0) {
					let data1 = data.energyProviders, _errs3 = errors;
					if (errors === _errs3)
						if (Array.isArray(data1)) {
							var valid1 = !0;
							let len0 = data1.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let _errs5 = errors;
								validate144(data1[i0], telling ? instancePath + "/energyProviders/" + i0 : "") || (vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors), errors = vErrors.length);
								var valid1 = _errs5 === errors;
								if (!valid1)
									break;
							}
						} else
							return validate143.errors = [{ instancePath: instancePath + "/energyProviders", keyword: "type", params: { type: "array" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.activityEnergyCost !== void 0) {
						let _errs6 = errors;
						validate147(data.activityEnergyCost, telling ? instancePath + "/activityEnergyCost" : "") || (vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors), errors = vErrors.length);
						var valid0 = _errs6 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.co2CostEquivalent !== void 0) {
							let _errs7 = errors;
							validate152(data.co2CostEquivalent, telling ? instancePath + "/co2CostEquivalent" : "") || (vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors), errors = vErrors.length);
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.co2CostOffset !== void 0) {
								let _errs8 = errors;
								validate152(data.co2CostOffset, telling ? instancePath + "/co2CostOffset" : "") || (vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors), errors = vErrors.length);
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.properties !== void 0) {
									let data6 = data.properties, _errs9 = errors;
									if (errors === _errs9)
										if (Array.isArray(data6)) {
											var valid2 = !0;
											let len1 = data6.length;
											for (let i1 = 0; i1 < len1; i1++) {
												let _errs11 = errors;
												validate43(data6[i1], telling ? instancePath + "/properties/" + i1 : "") || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
												var valid2 = _errs11 === errors;
												if (!valid2)
													break;
											}
										} else
											return validate143.errors = [{ instancePath: instancePath + "/properties", keyword: "type", params: { type: "array" } }], !1;
									var valid0 = _errs9 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									let additional0;
									for (let key0 in data)
										if (!(key0 === "activity" || key0 === "energyProviders" || key0 === "activityEnergyCost" || key0 === "co2CostEquivalent" || key0 === "co2CostOffset" || key0 === "properties")) {
											additional0 = key0;
											break;
										}
									if (additional0 !== void 0)
										return validate143.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
								}
							}
						}
					}
				}
			}
		} else
			return validate143.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate143.errors = vErrors, errors === 0;
}
function validate142(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.energyConsumptions !== void 0) {
				let data0 = data.energyConsumptions, _errs1 = errors;
				if (errors === _errs1)
					if (Array.isArray(data0)) {
						var valid1 = !0;
						let len0 = data0.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let _errs3 = errors;
							validate143(data0[i0], telling ? instancePath + "/energyConsumptions/" + i0 : "") || (vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors), errors = vErrors.length);
							var valid1 = _errs3 === errors;
							if (!valid1)
								break;
						}
					} else
						return validate142.errors = [{ instancePath: instancePath + "/energyConsumptions", keyword: "type", params: { type: "array" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.properties !== void 0) {
					let data2 = data.properties, _errs4 = errors;
					if (errors === _errs4)
						if (Array.isArray(data2)) {
							var valid2 = !0;
							let len1 = data2.length;
							for (let i1 = 0; i1 < len1; i1++) {
								let _errs6 = errors;
								validate43(data2[i1], telling ? instancePath + "/properties/" + i1 : "") || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
								var valid2 = _errs6 === errors;
								if (!valid2)
									break;
							}
						} else
							return validate142.errors = [{ instancePath: instancePath + "/properties", keyword: "type", params: { type: "array" } }], !1;
					var valid0 = _errs4 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					let additional0;
					for (let key0 in data)
						if (!(key0 === "energyConsumptions" || key0 === "properties")) {
							additional0 = key0;
							break;
						}
					if (additional0 !== void 0)
						return validate142.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
				}
			}
		} else
			return validate142.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate142.errors = vErrors, errors === 0;
}
function validate159(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.groupAtRisk !== void 0) {
				let _errs1 = errors;
				if (typeof data.groupAtRisk != "string")
					return validate159.errors = [{ instancePath: instancePath + "/groupAtRisk", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.benefits !== void 0) {
					let _errs3 = errors;
					if (typeof data.benefits != "string")
						return validate159.errors = [{ instancePath: instancePath + "/benefits", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.harms !== void 0) {
						let _errs5 = errors;
						if (typeof data.harms != "string")
							return validate159.errors = [{ instancePath: instancePath + "/harms", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.mitigationStrategy !== void 0) {
							let _errs7 = errors;
							if (typeof data.mitigationStrategy != "string")
								return validate159.errors = [{ instancePath: instancePath + "/mitigationStrategy", keyword: "type", params: { type: "string" } }], !1;
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							let additional0;
							for (let key0 in data)
								if (!(key0 === "groupAtRisk" || key0 === "benefits" || key0 === "harms" || key0 === "mitigationStrategy")) {
									additional0 = key0;
									break;
								}
							if (additional0 !== void 0)
								return validate159.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
						}
					}
				}
			}
		} else
			return validate159.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate159.errors = vErrors, errors === 0;
}
function validate110(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data["bom-ref"] !== void 0) {
				let _errs1 = errors;
				validate3(data["bom-ref"], telling ? instancePath + "/bom-ref" : "") || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.modelParameters !== void 0) {
					let data1 = data.modelParameters, _errs2 = errors;
					if (errors === _errs2)
						if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
							if (data1.approach !== void 0) {
								let data2 = data1.approach, _errs4 = errors;
								if (errors === _errs4)
									if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
										if (data2.type !== void 0) {
											let data3 = data2.type, _errs6 = errors;
											if (typeof data3 != "string")
												return validate110.errors = [{ instancePath: instancePath + "/modelParameters/approach/type", keyword: "type", params: { type: "string" } }], !1;
											if (!(data3 === "supervised" || data3 === "unsupervised" || data3 === "reinforcement-learning" || data3 === "semi-supervised" || data3 === "self-supervised"))
												return validate110.errors = [{ instancePath: instancePath + "/modelParameters/approach/type", keyword: "enum", params: { allowedValues: ["supervised", "unsupervised", "reinforcement-learning", "semi-supervised", "self-supervised"] } }], !1;
											var valid2 = _errs6 === errors;
										} else
											var valid2 = !0;
										if (valid2) {
											let additional0;
											for (let key0 in data2)
												if (key0 !== "type") {
													additional0 = key0;
													break;
												}
											if (additional0 !== void 0)
												return validate110.errors = [{ instancePath: instancePath + "/modelParameters/approach", keyword: "closed", params: { additionalProperty: additional0 } }], !1;
										}
									} else
										return validate110.errors = [{ instancePath: instancePath + "/modelParameters/approach", keyword: "type", params: { type: "object" } }], !1;
								var valid1 = _errs4 === errors;
							} else
								var valid1 = !0;
							if (valid1) {
								if (data1.task !== void 0) {
									let _errs8 = errors;
									if (typeof data1.task != "string")
										return validate110.errors = [{ instancePath: instancePath + "/modelParameters/task", keyword: "type", params: { type: "string" } }], !1;
									var valid1 = _errs8 === errors;
								} else
									var valid1 = !0;
								if (valid1) {
									if (data1.architectureFamily !== void 0) {
										let _errs10 = errors;
										if (typeof data1.architectureFamily != "string")
											return validate110.errors = [{ instancePath: instancePath + "/modelParameters/architectureFamily", keyword: "type", params: { type: "string" } }], !1;
										var valid1 = _errs10 === errors;
									} else
										var valid1 = !0;
									if (valid1) {
										if (data1.modelArchitecture !== void 0) {
											let _errs12 = errors;
											if (typeof data1.modelArchitecture != "string")
												return validate110.errors = [{ instancePath: instancePath + "/modelParameters/modelArchitecture", keyword: "type", params: { type: "string" } }], !1;
											var valid1 = _errs12 === errors;
										} else
											var valid1 = !0;
										if (valid1) {
											if (data1.datasets !== void 0) {
												let data7 = data1.datasets, _errs14 = errors;
												if (errors === _errs14)
													if (Array.isArray(data7)) {
														var valid3 = !0;
														let len0 = data7.length;
														for (let i0 = 0; i0 < len0; i0++) {
															let data8 = data7[i0], _errs16 = errors, _errs17 = errors, valid4 = !1, passing0 = null, _errs18 = errors;
															validate112(data8, telling ? instancePath + "/modelParameters/datasets/" + i0 : "") || (vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors), errors = vErrors.length);
															var _valid0 = _errs18 === errors;
															_valid0 && (valid4 = !0, passing0 = 0);
															let _errs19 = errors;
															if (errors === _errs19)
																if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
																	if (data8.ref !== void 0) {
																		let data9 = data8.ref, _errs21 = errors;
																		if (typeof data9 != "string") {
																			let err0 = telling ? { instancePath: instancePath + "/modelParameters/datasets/" + i0 + "/ref", keyword: "type", params: { type: "string" } } : null;
																			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
																		}
																		let _errs23 = errors, valid6 = !1, _errs24 = errors;
																		validate58(data9, telling ? instancePath + "/modelParameters/datasets/" + i0 + "/ref" : "") || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length);
																		var _valid1 = _errs24 === errors;
																		if (valid6 = valid6 || _valid1, !valid6) {
																			let _errs25 = errors;
																			validate80(data9, telling ? instancePath + "/modelParameters/datasets/" + i0 + "/ref" : "") || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length);
																			var _valid1 = _errs25 === errors;
																			valid6 = valid6 || _valid1;
																		}
																		if (valid6)
																			errors = _errs23, vErrors !== null && (_errs23 ? vErrors.length = _errs23 : vErrors = null);
																		else {
																			let err1 = telling ? { instancePath: instancePath + "/modelParameters/datasets/" + i0 + "/ref", keyword: "anyOf", params: {} } : null;
																			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
																		}
																		var valid5 = _errs21 === errors;
																	} else
																		var valid5 = !0;
																	if (valid5) {
																		let additional1;
																		for (let key1 in data8)
																			if (key1 !== "ref") {
																				additional1 = key1;
																				break;
																			}
																		if (additional1 !== void 0) {
																			let err2 = telling ? { instancePath: instancePath + "/modelParameters/datasets/" + i0, keyword: "closed", params: { additionalProperty: additional1 } } : null;
																			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
																		}
																	}
																} else {
																	let err3 = telling ? { instancePath: instancePath + "/modelParameters/datasets/" + i0, keyword: "type", params: { type: "object" } } : null;
																	vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
																}
															var _valid0 = _errs19 === errors;
															if (_valid0 && valid4 ? (valid4 = !1, passing0 = [passing0, 1]) : _valid0 && (valid4 = !0, passing0 = 1), valid4)
																errors = _errs17, vErrors !== null && (_errs17 ? vErrors.length = _errs17 : vErrors = null);
															else {
																let err4 = telling ? { instancePath: instancePath + "/modelParameters/datasets/" + i0, keyword: "oneOf", params: { passingSchemas: passing0 } } : null;
																return vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++, validate110.errors = vErrors, !1;
															}
															var valid3 = _errs16 === errors;
															if (!valid3)
																break;
														}
													} else
														return validate110.errors = [{ instancePath: instancePath + "/modelParameters/datasets", keyword: "type", params: { type: "array" } }], !1;
												var valid1 = _errs14 === errors;
											} else
												var valid1 = !0;
											if (valid1) {
												if (data1.inputs !== void 0) {
													let data10 = data1.inputs, _errs26 = errors;
													if (errors === _errs26)
														if (Array.isArray(data10)) {
															var valid7 = !0;
															let len1 = data10.length;
															for (let i1 = 0; i1 < len1; i1++) {
																let _errs28 = errors;
																validate134(data10[i1], telling ? instancePath + "/modelParameters/inputs/" + i1 : "") || (vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors), errors = vErrors.length);
																var valid7 = _errs28 === errors;
																if (!valid7)
																	break;
															}
														} else
															return validate110.errors = [{ instancePath: instancePath + "/modelParameters/inputs", keyword: "type", params: { type: "array" } }], !1;
													var valid1 = _errs26 === errors;
												} else
													var valid1 = !0;
												if (valid1) {
													if (data1.outputs !== void 0) {
														let data12 = data1.outputs, _errs29 = errors;
														if (errors === _errs29)
															if (Array.isArray(data12)) {
																var valid8 = !0;
																let len2 = data12.length;
																for (let i2 = 0; i2 < len2; i2++) {
																	let _errs31 = errors;
																	validate134(data12[i2], telling ? instancePath + "/modelParameters/outputs/" + i2 : "") || (vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors), errors = vErrors.length);
																	var valid8 = _errs31 === errors;
																	if (!valid8)
																		break;
																}
															} else
																return validate110.errors = [{ instancePath: instancePath + "/modelParameters/outputs", keyword: "type", params: { type: "array" } }], !1;
														var valid1 = _errs29 === errors;
													} else
														var valid1 = !0;
													if (valid1) {
														let additional2;
														for (let key2 in data1)
															if (!(key2 === "approach" || key2 === "task" || key2 === "architectureFamily" || key2 === "modelArchitecture" || key2 === "datasets" || key2 === "inputs" || key2 === "outputs")) {
																additional2 = key2;
																break;
															}
														if (additional2 !== void 0)
															return validate110.errors = [{ instancePath: instancePath + "/modelParameters", keyword: "closed", params: { additionalProperty: additional2 } }], !1;
													}
												}
											}
										}
									}
								}
							}
						} else
							return validate110.errors = [{ instancePath: instancePath + "/modelParameters", keyword: "type", params: { type: "object" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.quantitativeAnalysis !== void 0) {
						let data14 = data.quantitativeAnalysis, _errs32 = errors;
						if (errors === _errs32)
							if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
								if (data14.performanceMetrics !== void 0) {
									let data15 = data14.performanceMetrics, _errs34 = errors;
									if (errors === _errs34)
										if (Array.isArray(data15)) {
											var valid10 = !0;
											let len3 = data15.length;
											for (let i3 = 0; i3 < len3; i3++) {
												let _errs36 = errors;
												validate137(data15[i3], telling ? instancePath + "/quantitativeAnalysis/performanceMetrics/" + i3 : "") || (vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors), errors = vErrors.length);
												var valid10 = _errs36 === errors;
												if (!valid10)
													break;
											}
										} else
											return validate110.errors = [{ instancePath: instancePath + "/quantitativeAnalysis/performanceMetrics", keyword: "type", params: { type: "array" } }], !1;
									var valid9 = _errs34 === errors;
								} else
									var valid9 = !0;
								if (valid9) {
									if (data14.graphics !== void 0) {
										let _errs37 = errors;
										validate118(data14.graphics, telling ? instancePath + "/quantitativeAnalysis/graphics" : "") || (vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors), errors = vErrors.length);
										var valid9 = _errs37 === errors;
									} else
										var valid9 = !0;
									if (valid9) {
										let additional3;
										for (let key3 in data14)
											if (!(key3 === "performanceMetrics" || key3 === "graphics")) {
												additional3 = key3;
												break;
											}
										if (additional3 !== void 0)
											return validate110.errors = [{ instancePath: instancePath + "/quantitativeAnalysis", keyword: "closed", params: { additionalProperty: additional3 } }], !1;
									}
								}
							} else
								return validate110.errors = [{ instancePath: instancePath + "/quantitativeAnalysis", keyword: "type", params: { type: "object" } }], !1;
						var valid0 = _errs32 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.considerations !== void 0) {
							let data18 = data.considerations, _errs38 = errors;
							if (errors === _errs38)
								if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
									if (data18.users !== void 0) {
										let data19 = data18.users, _errs40 = errors;
										if (errors === _errs40)
											if (Array.isArray(data19)) {
												var valid12 = !0;
												let len4 = data19.length;
												for (let i4 = 0; i4 < len4; i4++) {
													let _errs42 = errors;
													if (typeof data19[i4] != "string")
														return validate110.errors = [{ instancePath: instancePath + "/considerations/users/" + i4, keyword: "type", params: { type: "string" } }], !1;
													var valid12 = _errs42 === errors;
													if (!valid12)
														break;
												}
											} else
												return validate110.errors = [{ instancePath: instancePath + "/considerations/users", keyword: "type", params: { type: "array" } }], !1;
										var valid11 = _errs40 === errors;
									} else
										var valid11 = !0;
									if (valid11) {
										if (data18.useCases !== void 0) {
											let data21 = data18.useCases, _errs44 = errors;
											if (errors === _errs44)
												if (Array.isArray(data21)) {
													var valid13 = !0;
													let len5 = data21.length;
													for (let i5 = 0; i5 < len5; i5++) {
														let _errs46 = errors;
														if (typeof data21[i5] != "string")
															return validate110.errors = [{ instancePath: instancePath + "/considerations/useCases/" + i5, keyword: "type", params: { type: "string" } }], !1;
														var valid13 = _errs46 === errors;
														if (!valid13)
															break;
													}
												} else
													return validate110.errors = [{ instancePath: instancePath + "/considerations/useCases", keyword: "type", params: { type: "array" } }], !1;
											var valid11 = _errs44 === errors;
										} else
											var valid11 = !0;
										if (valid11) {
											if (data18.technicalLimitations !== void 0) {
												let data23 = data18.technicalLimitations, _errs48 = errors;
												if (errors === _errs48)
													if (Array.isArray(data23)) {
														var valid14 = !0;
														let len6 = data23.length;
														for (let i6 = 0; i6 < len6; i6++) {
															let _errs50 = errors;
															if (typeof data23[i6] != "string")
																return validate110.errors = [{ instancePath: instancePath + "/considerations/technicalLimitations/" + i6, keyword: "type", params: { type: "string" } }], !1;
															var valid14 = _errs50 === errors;
															if (!valid14)
																break;
														}
													} else
														return validate110.errors = [{ instancePath: instancePath + "/considerations/technicalLimitations", keyword: "type", params: { type: "array" } }], !1;
												var valid11 = _errs48 === errors;
											} else
												var valid11 = !0;
											if (valid11) {
												if (data18.performanceTradeoffs !== void 0) {
													let data25 = data18.performanceTradeoffs, _errs52 = errors;
													if (errors === _errs52)
														if (Array.isArray(data25)) {
															var valid15 = !0;
															let len7 = data25.length;
															for (let i7 = 0; i7 < len7; i7++) {
																let _errs54 = errors;
																if (typeof data25[i7] != "string")
																	return validate110.errors = [{ instancePath: instancePath + "/considerations/performanceTradeoffs/" + i7, keyword: "type", params: { type: "string" } }], !1;
																var valid15 = _errs54 === errors;
																if (!valid15)
																	break;
															}
														} else
															return validate110.errors = [{ instancePath: instancePath + "/considerations/performanceTradeoffs", keyword: "type", params: { type: "array" } }], !1;
													var valid11 = _errs52 === errors;
												} else
													var valid11 = !0;
												if (valid11) {
													if (data18.ethicalConsiderations !== void 0) {
														let data27 = data18.ethicalConsiderations, _errs56 = errors;
														if (errors === _errs56)
															if (Array.isArray(data27)) {
																var valid16 = !0;
																let len8 = data27.length;
																for (let i8 = 0; i8 < len8; i8++) {
																	let _errs58 = errors;
																	validate140(data27[i8], telling ? instancePath + "/considerations/ethicalConsiderations/" + i8 : "") || (vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors), errors = vErrors.length);
																	var valid16 = _errs58 === errors;
																	if (!valid16)
																		break;
																}
															} else
																return validate110.errors = [{ instancePath: instancePath + "/considerations/ethicalConsiderations", keyword: "type", params: { type: "array" } }], !1;
														var valid11 = _errs56 === errors;
													} else
														var valid11 = !0;
													if (valid11) {
														if (data18.environmentalConsiderations !== void 0) {
															let _errs59 = errors;
															validate142(data18.environmentalConsiderations, telling ? instancePath + "/considerations/environmentalConsiderations" : "") || (vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors), errors = vErrors.length);
															var valid11 = _errs59 === errors;
														} else
															var valid11 = !0;
														if (valid11) {
															if (data18.fairnessAssessments !== void 0) {
																let data30 = data18.fairnessAssessments, _errs60 = errors;
																if (errors === _errs60)
																	if (Array.isArray(data30)) {
																		var valid17 = !0;
																		let len9 = data30.length;
																		for (let i9 = 0; i9 < len9; i9++) {
																			let _errs62 = errors;
																			validate159(data30[i9], telling ? instancePath + "/considerations/fairnessAssessments/" + i9 : "") || (vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors), errors = vErrors.length);
																			var valid17 = _errs62 === errors;
																			if (!valid17)
																				break;
																		}
																	} else
																		return validate110.errors = [{ instancePath: instancePath + "/considerations/fairnessAssessments", keyword: "type", params: { type: "array" } }], !1;
																var valid11 = _errs60 === errors;
															} else
																var valid11 = !0;
															if (valid11) {
																let additional4;
																for (let key4 in data18)
																	if (!(key4 === "users" || key4 === "useCases" || key4 === "technicalLimitations" || key4 === "performanceTradeoffs" || key4 === "ethicalConsiderations" || key4 === "environmentalConsiderations" || key4 === "fairnessAssessments")) {
																		additional4 = key4;
																		break;
																	}
																if (additional4 !== void 0)
																	return validate110.errors = [{ instancePath: instancePath + "/considerations", keyword: "closed", params: { additionalProperty: additional4 } }], !1;
															}
														}
													}
												}
											}
										}
									}
								} else
									return validate110.errors = [{ instancePath: instancePath + "/considerations", keyword: "type", params: { type: "object" } }], !1;
							var valid0 = _errs38 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.properties !== void 0) {
								let data32 = data.properties, _errs63 = errors;
								if (errors === _errs63)
									if (Array.isArray(data32)) {
										var valid18 = !0;
										let len10 = data32.length;
										for (let i10 = 0; i10 < len10; i10++) {
											let _errs65 = errors;
											validate43(data32[i10], telling ? instancePath + "/properties/" + i10 : "") || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
											var valid18 = _errs65 === errors;
											if (!valid18)
												break;
										}
									} else
										return validate110.errors = [{ instancePath: instancePath + "/properties", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs63 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								let additional5;
								for (let key5 in data)
									if (!(key5 === "bom-ref" || key5 === "modelParameters" || key5 === "quantitativeAnalysis" || key5 === "considerations" || key5 === "properties")) {
										additional5 = key5;
										break;
									}
								if (additional5 !== void 0)
									return validate110.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional5 } }], !1;
							}
						}
					}
				}
			}
		} else
			return validate110.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate110.errors = vErrors, errors === 0;
}
var obj20 = /* @__PURE__ */ new Set(["drbg", "mac", "block-cipher", "stream-cipher", "signature", "hash", "pke", "xof", "kdf", "key-agree", "kem", "ae", "combiner", "key-wrap", "other", "unknown"]), obj26 = /* @__PURE__ */ new Set(["generic", "x86_32", "x86_64", "armv7-a", "armv7-m", "armv8-a", "armv8-m", "armv9-a", "armv9-m", "s390x", "ppc64", "ppc64le", "other", "unknown"]), obj28 = /* @__PURE__ */ new Set(["none", "fips140-1-l1", "fips140-1-l2", "fips140-1-l3", "fips140-1-l4", "fips140-2-l1", "fips140-2-l2", "fips140-2-l3", "fips140-2-l4", "fips140-3-l1", "fips140-3-l2", "fips140-3-l3", "fips140-3-l4", "cc-eal1", "cc-eal1+", "cc-eal2", "cc-eal2+", "cc-eal3", "cc-eal3+", "cc-eal4", "cc-eal4+", "cc-eal5", "cc-eal5+", "cc-eal6", "cc-eal6+", "cc-eal7", "cc-eal7+", "other", "unknown"]), obj30 = /* @__PURE__ */ new Set(["cbc", "ecb", "ccm", "gcm", "cfb", "ofb", "ctr", "other", "unknown"]), obj32 = /* @__PURE__ */ new Set(["generate", "keygen", "encrypt", "decrypt", "digest", "tag", "keyderive", "sign", "verify", "encapsulate", "decapsulate", "other", "unknown"]), obj34 = /* @__PURE__ */ new Set(["primitive", "algorithmFamily", "parameterSetIdentifier", "curve", "ellipticCurve", "executionEnvironment", "implementationPlatform", "certificationLevel", "mode", "padding", "cryptoFunctions", "classicalSecurityLevel", "nistQuantumSecurityLevel"]), obj35 = /* @__PURE__ */ new Set(["basicConstraints", "keyUsage", "extendedKeyUsage", "subjectAlternativeName", "authorityKeyIdentifier", "subjectKeyIdentifier", "authorityInformationAccess", "certificatePolicies", "crlDistributionPoints", "signedCertificateTimestamp"]), obj37 = /* @__PURE__ */ new Set(["serialNumber", "subjectName", "issuerName", "notValidBefore", "notValidAfter", "signatureAlgorithmRef", "subjectPublicKeyRef", "certificateFormat", "certificateExtension", "certificateFileExtension", "fingerprint", "certificateState", "creationDate", "activationDate", "deactivationDate", "revocationDate", "destructionDate", "certificateExtensions", "relatedCryptographicAssets"]), obj38 = /* @__PURE__ */ new Set(["private-key", "public-key", "secret-key", "key", "ciphertext", "signature", "digest", "initialization-vector", "nonce", "seed", "salt", "shared-secret", "tag", "additional-data", "password", "credential", "token", "other", "unknown"]), obj40 = /* @__PURE__ */ new Set(["type", "id", "state", "algorithmRef", "creationDate", "activationDate", "updateDate", "expirationDate", "value", "size", "format", "securedBy", "fingerprint", "relatedCryptographicAssets"]), obj41 = /* @__PURE__ */ new Set(["tls", "ssh", "ipsec", "ike", "sstp", "wpa", "dtls", "quic", "eap-aka", "eap-aka-prime", "prins", "5g-aka", "other", "unknown"]);
var obj22 = /* @__PURE__ */ new Set(["3DES", "3GPP-XOR", "A5/1", "A5/2", "AES", "ARIA", "Argon2", "Ascon", "BLAKE2", "BLAKE3", "BLS", "Blowfish", "CAMELLIA", "CAST5", "CAST6", "CMAC", "CMEA", "CTR_DRBG", "ChaCha", "ChaCha20", "DES", "DSA", "ECDH", "ECDSA", "ECIES", "EdDSA", "ElGamal", "FFDH", "Fortuna", "GOST", "HC", "HKDF", "HMAC", "HMAC_DRBG", "HPKE", "Hash_DRBG", "IDEA", "IKE-PRF", "J-PAKE", "LMS", "MD2", "MD4", "MD5", "MILENAGE", "ML-DSA", "ML-KEM", "MQV", "OPAQUE", "PBES1", "PBES2", "PBKDF1", "PBKDF2", "PBMAC1", "Poly1305", "RABBIT", "RC2", "RC4", "RC5", "RC6", "RIPEMD", "RSAES-OAEP", "RSAES-PKCS1", "RSASSA-PKCS1", "RSASSA-PSS", "SEED", "SHA-1", "SHA-2", "SHA-3", "SLH-DSA", "SM2", "SM3", "SM4", "SM9", "SNOW3G", "SP800-108", "SPAKE2", "SPAKE2PLUS", "SRP", "Salsa20", "Serpent", "SipHash", "Skipjack", "TUAK", "Twofish", "UMAC", "Whirlpool", "X3DH", "XMSS", "Yarrow", "ZUC", "bcrypt", "scrypt", "yescrypt"]);
function validate166(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data != "string" ? (validate166.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1) : obj22.has(data) ? (validate166.errors = vErrors, errors === 0) : (validate166.errors = [{ instancePath, keyword: "enum", params: { allowedValues: [...obj22] } }], !1);
}
var obj24 = /* @__PURE__ */ new Set(["anssi/FRP256v1", "bls/BLS12-377", "bls/BLS12-381", "bls/BLS12-446", "bls/BLS12-455", "bls/BLS12-638", "bls/BLS24-477", "bls/Bandersnatch", "bn/bn158", "bn/bn190", "bn/bn222", "bn/bn254", "bn/bn286", "bn/bn318", "bn/bn350", "bn/bn382", "bn/bn414", "bn/bn446", "bn/bn478", "bn/bn510", "bn/bn542", "bn/bn574", "bn/bn606", "bn/bn638", "brainpool/brainpoolP160r1", "brainpool/brainpoolP160t1", "brainpool/brainpoolP192r1", "brainpool/brainpoolP192t1", "brainpool/brainpoolP224r1", "brainpool/brainpoolP224t1", "brainpool/brainpoolP256r1", "brainpool/brainpoolP256t1", "brainpool/brainpoolP320r1", "brainpool/brainpoolP320t1", "brainpool/brainpoolP384r1", "brainpool/brainpoolP384t1", "brainpool/brainpoolP512r1", "brainpool/brainpoolP512t1", "gost/gost256", "gost/gost512", "gost/id-GostR3410-2001-CryptoPro-A-ParamSet", "gost/id-GostR3410-2001-CryptoPro-B-ParamSet", "gost/id-GostR3410-2001-CryptoPro-C-ParamSet", "gost/id-tc26-gost-3410-12-512-paramSetA", "gost/id-tc26-gost-3410-12-512-paramSetB", "gost/id-tc26-gost-3410-2012-256-paramSetA", "gost/id-tc26-gost-3410-2012-512-paramSetC", "mnt/mnt1", "mnt/mnt2/1", "mnt/mnt2/2", "mnt/mnt3/1", "mnt/mnt3/2", "mnt/mnt3/3", "mnt/mnt4", "mnt/mnt5/1", "mnt/mnt5/2", "mnt/mnt5/3", "nist/B-163", "nist/B-233", "nist/B-283", "nist/B-409", "nist/B-571", "nist/K-163", "nist/K-233", "nist/K-283", "nist/K-409", "nist/K-571", "nist/P-192", "nist/P-224", "nist/P-256", "nist/P-384", "nist/P-521", "nums/ed-254-mont", "nums/ed-255-mers", "nums/ed-256-mont", "nums/ed-382-mont", "nums/ed-383-mers", "nums/ed-384-mont", "nums/ed-510-mont", "nums/ed-511-mers", "nums/ed-512-mont", "nums/numsp256d1", "nums/numsp256t1", "nums/numsp384d1", "nums/numsp384t1", "nums/numsp512d1", "nums/numsp512t1", "nums/w-254-mont", "nums/w-255-mers", "nums/w-256-mont", "nums/w-382-mont", "nums/w-383-mers", "nums/w-384-mont", "nums/w-510-mont", "nums/w-511-mers", "nums/w-512-mont", "oakley/192-bit Random ECP Group", "oakley/224-bit Random ECP Group", "oakley/256-bit Random ECP Group", "oakley/384-bit Random ECP Group", "oakley/521-bit Random ECP Group", "oakley/Oakley Group 3", "oakley/Oakley Group 4", "oscaa/SM2", "other/BADA55-R-256", "other/BADA55-VPR-224", "other/BADA55-VPR2-224", "other/BADA55-VR-224", "other/BADA55-VR-256", "other/BADA55-VR-384", "other/Curve1174", "other/Curve22103", "other/Curve25519", "other/Curve383187", "other/Curve41417", "other/Curve4417", "other/Curve448", "other/Curve67254", "other/E-222", "other/E-382", "other/E-521", "other/Ed25519", "other/Ed448", "other/Ed448-Goldilocks", "other/FourQ", "other/Fp224BN", "other/Fp254BNa", "other/Fp254BNb", "other/Fp254n2BNa", "other/Fp256BN", "other/Fp384BN", "other/Fp512BN", "other/JubJub", "other/M-221", "other/M-383", "other/M-511", "other/MDC201601", "other/Pallas", "other/Tom-256", "other/Tom-384", "other/Tom-521", "other/Tweedledee", "other/Tweedledum", "other/Vesta", "other/ssc-160", "other/ssc-192", "other/ssc-224", "other/ssc-256", "other/ssc-288", "other/ssc-320", "other/ssc-384", "other/ssc-512", "secg/secp112r1", "secg/secp112r2", "secg/secp128r1", "secg/secp128r2", "secg/secp160k1", "secg/secp160r1", "secg/secp160r2", "secg/secp192k1", "secg/secp192r1", "secg/secp224k1", "secg/secp224r1", "secg/secp256k1", "secg/secp256r1", "secg/secp384r1", "secg/secp521r1", "secg/sect113r1", "secg/sect113r2", "secg/sect131r1", "secg/sect131r2", "secg/sect163k1", "secg/sect163r1", "secg/sect163r2", "secg/sect193r1", "secg/sect193r2", "secg/sect233k1", "secg/sect233r1", "secg/sect239k1", "secg/sect283k1", "secg/sect283r1", "secg/sect409k1", "secg/sect409r1", "secg/sect571k1", "secg/sect571r1", "wtls/wap-wsg-idm-ecid-wtls1", "wtls/wap-wsg-idm-ecid-wtls10", "wtls/wap-wsg-idm-ecid-wtls11", "wtls/wap-wsg-idm-ecid-wtls12", "wtls/wap-wsg-idm-ecid-wtls3", "wtls/wap-wsg-idm-ecid-wtls4", "wtls/wap-wsg-idm-ecid-wtls5", "wtls/wap-wsg-idm-ecid-wtls6", "wtls/wap-wsg-idm-ecid-wtls7", "wtls/wap-wsg-idm-ecid-wtls8", "wtls/wap-wsg-idm-ecid-wtls9", "x962/c2onb191v4", "x962/c2onb191v5", "x962/c2onb239v4", "x962/c2onb239v5", "x962/c2pnb163v1", "x962/c2pnb163v2", "x962/c2pnb163v3", "x962/c2pnb176w1", "x962/c2pnb208w1", "x962/c2pnb272w1", "x962/c2pnb304w1", "x962/c2pnb368w1", "x962/c2tnb191v1", "x962/c2tnb191v2", "x962/c2tnb191v3", "x962/c2tnb239v1", "x962/c2tnb239v2", "x962/c2tnb239v3", "x962/c2tnb359v1", "x962/c2tnb431r1", "x962/prime192v1", "x962/prime192v2", "x962/prime192v3", "x962/prime239v1", "x962/prime239v2", "x962/prime239v3", "x962/prime256v1", "x963/ansip160k1", "x963/ansip160r1", "x963/ansip160r2", "x963/ansip192k1", "x963/ansip224k1", "x963/ansip224r1", "x963/ansip256k1", "x963/ansip384r1", "x963/ansip521r1", "x963/ansit163k1", "x963/ansit163r1", "x963/ansit163r2", "x963/ansit193r1", "x963/ansit193r2", "x963/ansit233k1", "x963/ansit233r1", "x963/ansit239k1", "x963/ansit283k1", "x963/ansit283r1", "x963/ansit409k1", "x963/ansit409r1", "x963/ansit571k1", "x963/ansit571r1"]);
function validate168(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data != "string" ? (validate168.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1) : obj24.has(data) ? (validate168.errors = vErrors, errors === 0) : (validate168.errors = [{ instancePath, keyword: "enum", params: { allowedValues: [...obj24] } }], !1);
}
function validate174(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.type !== void 0) {
				let _errs1 = errors;
				if (typeof data.type != "string")
					return validate174.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.ref !== void 0) {
					let _errs3 = errors;
					validate3(data.ref, telling ? instancePath + "/ref" : "") || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					let additional0;
					for (let key0 in data)
						if (!(key0 === "type" || key0 === "ref")) {
							additional0 = key0;
							break;
						}
					if (additional0 !== void 0)
						return validate174.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
				}
			}
		} else
			return validate174.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate174.errors = vErrors, errors === 0;
}
function validate173(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (Array.isArray(data)) {
			var valid0 = !0;
			let len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				let _errs1 = errors;
				validate174(data[i0], telling ? instancePath + "/" + i0 : "") || (vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
				if (!valid0)
					break;
			}
		} else
			return validate173.errors = [{ instancePath, keyword: "type", params: { type: "array" } }], !1;
	return validate173.errors = vErrors, errors === 0;
}
function validate179(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.mechanism !== void 0) {
				let _errs1 = errors;
				if (typeof data.mechanism != "string")
					return validate179.errors = [{ instancePath: instancePath + "/mechanism", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.algorithmRef !== void 0) {
					let _errs3 = errors;
					validate3(data.algorithmRef, telling ? instancePath + "/algorithmRef" : "") || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					let additional0;
					for (let key0 in data)
						if (!(key0 === "mechanism" || key0 === "algorithmRef")) {
							additional0 = key0;
							break;
						}
					if (additional0 !== void 0)
						return validate179.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
				}
			}
		} else
			return validate179.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate179.errors = vErrors, errors === 0;
}
function validate184(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.name !== void 0) {
				let _errs1 = errors;
				if (typeof data.name != "string")
					return validate184.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.algorithms !== void 0) {
					let data1 = data.algorithms, _errs3 = errors;
					if (errors === _errs3)
						if (Array.isArray(data1)) {
							var valid1 = !0;
							let len0 = data1.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let _errs5 = errors;
								validate3(data1[i0], telling ? instancePath + "/algorithms/" + i0 : "") || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
								var valid1 = _errs5 === errors;
								if (!valid1)
									break;
							}
						} else
							return validate184.errors = [{ instancePath: instancePath + "/algorithms", keyword: "type", params: { type: "array" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.identifiers !== void 0) {
						let data3 = data.identifiers, _errs6 = errors;
						if (errors === _errs6)
							if (Array.isArray(data3)) {
								var valid2 = !0;
								let len1 = data3.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let _errs8 = errors;
									if (typeof data3[i1] != "string")
										return validate184.errors = [{ instancePath: instancePath + "/identifiers/" + i1, keyword: "type", params: { type: "string" } }], !1;
									var valid2 = _errs8 === errors;
									if (!valid2)
										break;
								}
							} else
								return validate184.errors = [{ instancePath: instancePath + "/identifiers", keyword: "type", params: { type: "array" } }], !1;
						var valid0 = _errs6 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.tlsGroups !== void 0) {
							let data5 = data.tlsGroups, _errs10 = errors;
							if (errors === _errs10)
								if (Array.isArray(data5)) {
									var valid3 = !0;
									let len2 = data5.length;
									for (let i2 = 0; i2 < len2; i2++) {
										let _errs12 = errors;
										if (typeof data5[i2] != "string")
											return validate184.errors = [{ instancePath: instancePath + "/tlsGroups/" + i2, keyword: "type", params: { type: "string" } }], !1;
										var valid3 = _errs12 === errors;
										if (!valid3)
											break;
									}
								} else
									return validate184.errors = [{ instancePath: instancePath + "/tlsGroups", keyword: "type", params: { type: "array" } }], !1;
							var valid0 = _errs10 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.tlsSignatureSchemes !== void 0) {
								let data7 = data.tlsSignatureSchemes, _errs14 = errors;
								if (errors === _errs14)
									if (Array.isArray(data7)) {
										var valid4 = !0;
										let len3 = data7.length;
										for (let i3 = 0; i3 < len3; i3++) {
											let _errs16 = errors;
											if (typeof data7[i3] != "string")
												return validate184.errors = [{ instancePath: instancePath + "/tlsSignatureSchemes/" + i3, keyword: "type", params: { type: "string" } }], !1;
											var valid4 = _errs16 === errors;
											if (!valid4)
												break;
										}
									} else
										return validate184.errors = [{ instancePath: instancePath + "/tlsSignatureSchemes", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs14 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								let additional0;
								for (let key0 in data)
									if (!(key0 === "name" || key0 === "algorithms" || key0 === "identifiers" || key0 === "tlsGroups" || key0 === "tlsSignatureSchemes")) {
										additional0 = key0;
										break;
									}
								if (additional0 !== void 0)
									return validate184.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
							}
						}
					}
				}
			}
		} else
			return validate184.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate184.errors = vErrors, errors === 0;
}
function validate187(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.name !== void 0) {
				let _errs1 = errors;
				if (typeof data.name != "string")
					return validate187.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.keyLength !== void 0) {
					let data1 = data.keyLength, _errs3 = errors;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)))
						return validate187.errors = [{ instancePath: instancePath + "/keyLength", keyword: "type", params: { type: "integer" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.algorithm !== void 0) {
						let _errs5 = errors;
						validate3(data.algorithm, telling ? instancePath + "/algorithm" : "") || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						let additional0;
						for (let key0 in data)
							if (!(key0 === "name" || key0 === "keyLength" || key0 === "algorithm")) {
								additional0 = key0;
								break;
							}
						if (additional0 !== void 0)
							return validate187.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
					}
				}
			}
		} else
			return validate187.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate187.errors = vErrors, errors === 0;
}
function validate190(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (Array.isArray(data)) {
			var valid0 = !0;
			let len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				let _errs1 = errors;
				validate3(data[i0], telling ? instancePath + "/" + i0 : "") || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
				if (!valid0)
					break;
			}
		} else
			return validate190.errors = [{ instancePath, keyword: "type", params: { type: "array" } }], !1;
	return validate190.errors = vErrors, errors === 0;
}
function validate193(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.name !== void 0) {
				let _errs1 = errors;
				if (typeof data.name != "string")
					return validate193.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.algorithm !== void 0) {
					let _errs3 = errors;
					validate3(data.algorithm, telling ? instancePath + "/algorithm" : "") || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					let additional0;
					for (let key0 in data)
						if (!(key0 === "name" || key0 === "algorithm")) {
							additional0 = key0;
							break;
						}
					if (additional0 !== void 0)
						return validate193.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
				}
			}
		} else
			return validate193.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate193.errors = vErrors, errors === 0;
}
function validate197(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.name !== void 0) {
				let _errs1 = errors;
				if (typeof data.name != "string")
					return validate197.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.algorithm !== void 0) {
					let _errs3 = errors;
					validate3(data.algorithm, telling ? instancePath + "/algorithm" : "") || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					let additional0;
					for (let key0 in data)
						if (!(key0 === "name" || key0 === "algorithm")) {
							additional0 = key0;
							break;
						}
					if (additional0 !== void 0)
						return validate197.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
				}
			}
		} else
			return validate197.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate197.errors = vErrors, errors === 0;
}
function validate201(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.group !== void 0) {
				let data0 = data.group, _errs1 = errors;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)))
					return validate201.errors = [{ instancePath: instancePath + "/group", keyword: "type", params: { type: "integer" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.algorithm !== void 0) {
					let _errs3 = errors;
					validate3(data.algorithm, telling ? instancePath + "/algorithm" : "") || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					let additional0;
					for (let key0 in data)
						if (!(key0 === "group" || key0 === "algorithm")) {
							additional0 = key0;
							break;
						}
					if (additional0 !== void 0)
						return validate201.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
				}
			}
		} else
			return validate201.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate201.errors = vErrors, errors === 0;
}
function validate205(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.name !== void 0) {
				let _errs1 = errors;
				if (typeof data.name != "string")
					return validate205.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.algorithm !== void 0) {
					let _errs3 = errors;
					validate3(data.algorithm, telling ? instancePath + "/algorithm" : "") || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					let additional0;
					for (let key0 in data)
						if (!(key0 === "name" || key0 === "algorithm")) {
							additional0 = key0;
							break;
						}
					if (additional0 !== void 0)
						return validate205.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
				}
			}
		} else
			return validate205.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate205.errors = vErrors, errors === 0;
}
function validate164(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.assetType === void 0 && (missing0 = "assetType"))
				return validate164.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.assetType !== void 0) {
				let data0 = data.assetType, _errs1 = errors;
				if (typeof data0 != "string")
					return validate164.errors = [{ instancePath: instancePath + "/assetType", keyword: "type", params: { type: "string" } }], !1;
				if (!(data0 === "algorithm" || data0 === "certificate" || data0 === "protocol" || data0 === "related-crypto-material"))
					return validate164.errors = [{ instancePath: instancePath + "/assetType", keyword: "enum", params: { allowedValues: ["algorithm", "certificate", "protocol", "related-crypto-material"] } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.algorithmProperties !== void 0) {
					let data1 = data.algorithmProperties, _errs3 = errors;
					if (errors === _errs3)
						if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
							if (data1.primitive !== void 0) {
								let data2 = data1.primitive, _errs5 = errors;
								if (typeof data2 != "string")
									return validate164.errors = [{ instancePath: instancePath + "/algorithmProperties/primitive", keyword: "type", params: { type: "string" } }], !1;
								if (!obj20.has(data2))
									return validate164.errors = [{ instancePath: instancePath + "/algorithmProperties/primitive", keyword: "enum", params: { allowedValues: [...obj20] } }], !1;
								var valid1 = _errs5 === errors;
							} else
								var valid1 = !0;
							if (valid1) {
								if (data1.algorithmFamily !== void 0) {
									let _errs7 = errors;
									validate166(data1.algorithmFamily, telling ? instancePath + "/algorithmProperties/algorithmFamily" : "") || (vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors), errors = vErrors.length);
									var valid1 = _errs7 === errors;
								} else
									var valid1 = !0;
								if (valid1) {
									if (data1.parameterSetIdentifier !== void 0) {
										let _errs8 = errors;
										if (typeof data1.parameterSetIdentifier != "string")
											return validate164.errors = [{ instancePath: instancePath + "/algorithmProperties/parameterSetIdentifier", keyword: "type", params: { type: "string" } }], !1;
										var valid1 = _errs8 === errors;
									} else
										var valid1 = !0;
									if (valid1) {
										if (data1.curve !== void 0) {
											let _errs10 = errors;
											if (typeof data1.curve != "string")
												return validate164.errors = [{ instancePath: instancePath + "/algorithmProperties/curve", keyword: "type", params: { type: "string" } }], !1;
											var valid1 = _errs10 === errors;
										} else
											var valid1 = !0;
										if (valid1) {
											if (data1.ellipticCurve !== void 0) {
												let _errs12 = errors;
												validate168(data1.ellipticCurve, telling ? instancePath + "/algorithmProperties/ellipticCurve" : "") || (vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors), errors = vErrors.length);
												var valid1 = _errs12 === errors;
											} else
												var valid1 = !0;
											if (valid1) {
												if (data1.executionEnvironment !== void 0) {
													let data7 = data1.executionEnvironment, _errs13 = errors;
													if (typeof data7 != "string")
														return validate164.errors = [{ instancePath: instancePath + "/algorithmProperties/executionEnvironment", keyword: "type", params: { type: "string" } }], !1;
													if (!(data7 === "software-plain-ram" || data7 === "software-encrypted-ram" || data7 === "software-tee" || data7 === "hardware" || data7 === "other" || data7 === "unknown"))
														return validate164.errors = [{ instancePath: instancePath + "/algorithmProperties/executionEnvironment", keyword: "enum", params: { allowedValues: ["software-plain-ram", "software-encrypted-ram", "software-tee", "hardware", "other", "unknown"] } }], !1;
													var valid1 = _errs13 === errors;
												} else
													var valid1 = !0;
												if (valid1) {
													if (data1.implementationPlatform !== void 0) {
														let data8 = data1.implementationPlatform, _errs15 = errors;
														if (typeof data8 != "string")
															return validate164.errors = [{ instancePath: instancePath + "/algorithmProperties/implementationPlatform", keyword: "type", params: { type: "string" } }], !1;
														if (!obj26.has(data8))
															return validate164.errors = [{ instancePath: instancePath + "/algorithmProperties/implementationPlatform", keyword: "enum", params: { allowedValues: [...obj26] } }], !1;
														var valid1 = _errs15 === errors;
													} else
														var valid1 = !0;
													if (valid1) {
														if (data1.certificationLevel !== void 0) {
															let data9 = data1.certificationLevel, _errs17 = errors;
															if (errors === _errs17)
																if (Array.isArray(data9)) {
																	var valid2 = !0;
																	let len0 = data9.length;
																	for (let i0 = 0; i0 < len0; i0++) {
																		let data10 = data9[i0], _errs19 = errors;
																		if (typeof data10 != "string")
																			return validate164.errors = [{ instancePath: instancePath + "/algorithmProperties/certificationLevel/" + i0, keyword: "type", params: { type: "string" } }], !1;
																		if (!obj28.has(data10))
																			return validate164.errors = [{ instancePath: instancePath + "/algorithmProperties/certificationLevel/" + i0, keyword: "enum", params: { allowedValues: [...obj28] } }], !1;
																		var valid2 = _errs19 === errors;
																		if (!valid2)
																			break;
																	}
																} else
																	return validate164.errors = [{ instancePath: instancePath + "/algorithmProperties/certificationLevel", keyword: "type", params: { type: "array" } }], !1;
															var valid1 = _errs17 === errors;
														} else
															var valid1 = !0;
														if (valid1) {
															if (data1.mode !== void 0) {
																let data11 = data1.mode, _errs21 = errors;
																if (typeof data11 != "string")
																	return validate164.errors = [{ instancePath: instancePath + "/algorithmProperties/mode", keyword: "type", params: { type: "string" } }], !1;
																if (!obj30.has(data11))
																	return validate164.errors = [{ instancePath: instancePath + "/algorithmProperties/mode", keyword: "enum", params: { allowedValues: [...obj30] } }], !1;
																var valid1 = _errs21 === errors;
															} else
																var valid1 = !0;
															if (valid1) {
																if (data1.padding !== void 0) {
																	let data12 = data1.padding, _errs23 = errors;
																	if (typeof data12 != "string")
																		return validate164.errors = [{ instancePath: instancePath + "/algorithmProperties/padding", keyword: "type", params: { type: "string" } }], !1;
																	if (!(data12 === "pkcs5" || data12 === "pkcs7" || data12 === "pkcs1v15" || data12 === "oaep" || data12 === "raw" || data12 === "other" || data12 === "unknown"))
																		return validate164.errors = [{ instancePath: instancePath + "/algorithmProperties/padding", keyword: "enum", params: { allowedValues: ["pkcs5", "pkcs7", "pkcs1v15", "oaep", "raw", "other", "unknown"] } }], !1;
																	var valid1 = _errs23 === errors;
																} else
																	var valid1 = !0;
																if (valid1) {
																	if (data1.cryptoFunctions !== void 0) {
																		let data13 = data1.cryptoFunctions, _errs25 = errors;
																		if (errors === _errs25)
																			if (Array.isArray(data13)) {
																				var valid3 = !0;
																				let len1 = data13.length;
																				for (let i1 = 0; i1 < len1; i1++) {
																					let data14 = data13[i1], _errs27 = errors;
																					if (typeof data14 != "string")
																						return validate164.errors = [{ instancePath: instancePath + "/algorithmProperties/cryptoFunctions/" + i1, keyword: "type", params: { type: "string" } }], !1;
																					if (!obj32.has(data14))
																						return validate164.errors = [{ instancePath: instancePath + "/algorithmProperties/cryptoFunctions/" + i1, keyword: "enum", params: { allowedValues: [...obj32] } }], !1;
																					var valid3 = _errs27 === errors;
																					if (!valid3)
																						break;
																				}
																			} else
																				return validate164.errors = [{ instancePath: instancePath + "/algorithmProperties/cryptoFunctions", keyword: "type", params: { type: "array" } }], !1;
																		var valid1 = _errs25 === errors;
																	} else
																		var valid1 = !0;
																	if (valid1) {
																		if (data1.classicalSecurityLevel !== void 0) {
																			let data15 = data1.classicalSecurityLevel, _errs29 = errors;
																			if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15)))
																				return validate164.errors = [{ instancePath: instancePath + "/algorithmProperties/classicalSecurityLevel", keyword: "type", params: { type: "integer" } }], !1;
																			if (errors === _errs29 && typeof data15 == "number" && (data15 < 0 || isNaN(data15)))
																				return validate164.errors = [{ instancePath: instancePath + "/algorithmProperties/classicalSecurityLevel", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
																			var valid1 = _errs29 === errors;
																		} else
																			var valid1 = !0;
																		if (valid1) {
																			if (data1.nistQuantumSecurityLevel !== void 0) {
																				let data16 = data1.nistQuantumSecurityLevel, _errs31 = errors;
																				if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16)))
																					return validate164.errors = [{ instancePath: instancePath + "/algorithmProperties/nistQuantumSecurityLevel", keyword: "type", params: { type: "integer" } }], !1;
																				if (errors === _errs31 && typeof data16 == "number") {
																					if (data16 > 6 || isNaN(data16))
																						return validate164.errors = [{ instancePath: instancePath + "/algorithmProperties/nistQuantumSecurityLevel", keyword: "maximum", params: { comparison: "<=", limit: 6 } }], !1;
																					if (data16 < 0 || isNaN(data16))
																						return validate164.errors = [{ instancePath: instancePath + "/algorithmProperties/nistQuantumSecurityLevel", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
																				}
																				var valid1 = _errs31 === errors;
																			} else
																				var valid1 = !0;
																			if (valid1) {
																				let additional0;
																				for (let key0 in data1)
																					if (!obj34.has(key0)) {
																						additional0 = key0;
																						break;
																					}
																				if (additional0 !== void 0)
																					return validate164.errors = [{ instancePath: instancePath + "/algorithmProperties", keyword: "closed", params: { additionalProperty: additional0 } }], !1;
																			}
																		}
																	}
																}
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
							return validate164.errors = [{ instancePath: instancePath + "/algorithmProperties", keyword: "type", params: { type: "object" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.certificateProperties !== void 0) {
						let data17 = data.certificateProperties, _errs33 = errors;
						if (errors === _errs33)
							if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
								if (data17.serialNumber !== void 0) {
									let _errs35 = errors;
									if (typeof data17.serialNumber != "string")
										return validate164.errors = [{ instancePath: instancePath + "/certificateProperties/serialNumber", keyword: "type", params: { type: "string" } }], !1;
									var valid4 = _errs35 === errors;
								} else
									var valid4 = !0;
								if (valid4) {
									if (data17.subjectName !== void 0) {
										let _errs37 = errors;
										if (typeof data17.subjectName != "string")
											return validate164.errors = [{ instancePath: instancePath + "/certificateProperties/subjectName", keyword: "type", params: { type: "string" } }], !1;
										var valid4 = _errs37 === errors;
									} else
										var valid4 = !0;
									if (valid4) {
										if (data17.issuerName !== void 0) {
											let _errs39 = errors;
											if (typeof data17.issuerName != "string")
												return validate164.errors = [{ instancePath: instancePath + "/certificateProperties/issuerName", keyword: "type", params: { type: "string" } }], !1;
											var valid4 = _errs39 === errors;
										} else
											var valid4 = !0;
										if (valid4) {
											if (data17.notValidBefore !== void 0) {
												let data21 = data17.notValidBefore, _errs41 = errors;
												if (errors === _errs41 && errors === _errs41)
													if (typeof data21 == "string") {
														if (!formats0(data21))
															return validate164.errors = [{ instancePath: instancePath + "/certificateProperties/notValidBefore", keyword: "format", params: { format: "date-time" } }], !1;
													} else
														return validate164.errors = [{ instancePath: instancePath + "/certificateProperties/notValidBefore", keyword: "type", params: { type: "string" } }], !1;
												var valid4 = _errs41 === errors;
											} else
												var valid4 = !0;
											if (valid4) {
												if (data17.notValidAfter !== void 0) {
													let data22 = data17.notValidAfter, _errs43 = errors;
													if (errors === _errs43 && errors === _errs43)
														if (typeof data22 == "string") {
															if (!formats0(data22))
																return validate164.errors = [{ instancePath: instancePath + "/certificateProperties/notValidAfter", keyword: "format", params: { format: "date-time" } }], !1;
														} else
															return validate164.errors = [{ instancePath: instancePath + "/certificateProperties/notValidAfter", keyword: "type", params: { type: "string" } }], !1;
													var valid4 = _errs43 === errors;
												} else
													var valid4 = !0;
												if (valid4) {
													if (data17.signatureAlgorithmRef !== void 0) {
														let _errs45 = errors;
														validate3(data17.signatureAlgorithmRef, telling ? instancePath + "/certificateProperties/signatureAlgorithmRef" : "") || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
														var valid4 = _errs45 === errors;
													} else
														var valid4 = !0;
													if (valid4) {
														if (data17.subjectPublicKeyRef !== void 0) {
															let _errs46 = errors;
															validate3(data17.subjectPublicKeyRef, telling ? instancePath + "/certificateProperties/subjectPublicKeyRef" : "") || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
															var valid4 = _errs46 === errors;
														} else
															var valid4 = !0;
														if (valid4) {
															if (data17.certificateFormat !== void 0) {
																let _errs47 = errors;
																if (typeof data17.certificateFormat != "string")
																	return validate164.errors = [{ instancePath: instancePath + "/certificateProperties/certificateFormat", keyword: "type", params: { type: "string" } }], !1;
																var valid4 = _errs47 === errors;
															} else
																var valid4 = !0;
															if (valid4) {
																if (data17.certificateExtension !== void 0) {
																	let _errs49 = errors;
																	if (typeof data17.certificateExtension != "string")
																		return validate164.errors = [{ instancePath: instancePath + "/certificateProperties/certificateExtension", keyword: "type", params: { type: "string" } }], !1;
																	var valid4 = _errs49 === errors;
																} else
																	var valid4 = !0;
																if (valid4) {
																	if (data17.certificateFileExtension !== void 0) {
																		let _errs51 = errors;
																		if (typeof data17.certificateFileExtension != "string")
																			return validate164.errors = [{ instancePath: instancePath + "/certificateProperties/certificateFileExtension", keyword: "type", params: { type: "string" } }], !1;
																		var valid4 = _errs51 === errors;
																	} else
																		var valid4 = !0;
																	if (valid4) {
																		if (data17.fingerprint !== void 0) {
																			let data28 = data17.fingerprint, _errs53 = errors;
																			if (!(data28 && typeof data28 == "object" && !Array.isArray(data28)))
																				return validate164.errors = [{ instancePath: instancePath + "/certificateProperties/fingerprint", keyword: "type", params: { type: "object" } }], !1;
																			validate20(data28, telling ? instancePath + "/certificateProperties/fingerprint" : "") || (vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors), errors = vErrors.length);
																			var valid4 = _errs53 === errors;
																		} else
																			var valid4 = !0;
																		if (valid4) {
																			if (data17.certificateState !== void 0) {
																				let data29 = data17.certificateState, _errs55 = errors;
																				if (errors === _errs55)
																					if (Array.isArray(data29)) {
																						var valid5 = !0;
																						let len2 = data29.length;
																						for (let i2 = 0; i2 < len2; i2++) {
																							let data30 = data29[i2], _errs57 = errors;
																							if (!(data30 && typeof data30 == "object" && !Array.isArray(data30)))
																								return validate164.errors = [{ instancePath: instancePath + "/certificateProperties/certificateState/" + i2, keyword: "type", params: { type: "object" } }], !1;
																							let _errs59 = errors, valid6 = !1, passing0 = null, _errs60 = errors;
																							if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
																								let missing1;
																								if (data30.state === void 0 && (missing1 = "state")) {
																									let err0 = telling ? { instancePath: instancePath + "/certificateProperties/certificateState/" + i2, keyword: "required", params: { missingProperty: missing1 } } : null;
																									vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
																								} else {
																									if (data30.state !== void 0) {
																										let data31 = data30.state, _errs61 = errors;
																										if (typeof data31 != "string") {
																											let err1 = telling ? { instancePath: instancePath + "/certificateProperties/certificateState/" + i2 + "/state", keyword: "type", params: { type: "string" } } : null;
																											vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
																										}
																										if (!(data31 === "pre-activation" || data31 === "active" || data31 === "suspended" || data31 === "deactivated" || data31 === "revoked" || data31 === "destroyed")) {
																											let err2 = telling ? { instancePath: instancePath + "/certificateProperties/certificateState/" + i2 + "/state", keyword: "enum", params: { allowedValues: ["pre-activation", "active", "suspended", "deactivated", "revoked", "destroyed"] } } : null;
																											vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
																										}
																										var valid7 = _errs61 === errors;
																									} else
																										var valid7 = !0;
																									if (valid7) {
																										if (data30.reason !== void 0) {
																											let _errs63 = errors;
																											if (typeof data30.reason != "string") {
																												let err3 = telling ? { instancePath: instancePath + "/certificateProperties/certificateState/" + i2 + "/reason", keyword: "type", params: { type: "string" } } : null;
																												vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
																											}
																											var valid7 = _errs63 === errors;
																										} else
																											var valid7 = !0;
																										if (valid7) {
																											let additional1;
																											for (let key1 in data30)
																												if (!(key1 === "state" || key1 === "reason")) {
																													additional1 = key1;
																													break;
																												}
																											if (additional1 !== void 0) {
																												let err4 = telling ? { instancePath: instancePath + "/certificateProperties/certificateState/" + i2, keyword: "closed", params: { additionalProperty: additional1 } } : null;
																												vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
																											}
																										}
																									}
																								}
																							}
																							var _valid0 = _errs60 === errors;
																							_valid0 && (valid6 = !0, passing0 = 0);
																							let _errs65 = errors;
																							if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
																								let missing2;
																								if (data30.name === void 0 && (missing2 = "name")) {
																									let err5 = telling ? { instancePath: instancePath + "/certificateProperties/certificateState/" + i2, keyword: "required", params: { missingProperty: missing2 } } : null;
																									vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
																								} else {
																									if (data30.name !== void 0) {
																										let _errs66 = errors;
																										if (typeof data30.name != "string") {
																											let err6 = telling ? { instancePath: instancePath + "/certificateProperties/certificateState/" + i2 + "/name", keyword: "type", params: { type: "string" } } : null;
																											vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
																										}
																										var valid8 = _errs66 === errors;
																									} else
																										var valid8 = !0;
																									if (valid8) {
																										if (data30.description !== void 0) {
																											let _errs68 = errors;
																											if (typeof data30.description != "string") {
																												let err7 = telling ? { instancePath: instancePath + "/certificateProperties/certificateState/" + i2 + "/description", keyword: "type", params: { type: "string" } } : null;
																												vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
																											}
																											var valid8 = _errs68 === errors;
																										} else
																											var valid8 = !0;
																										if (valid8) {
																											if (data30.reason !== void 0) {
																												let _errs70 = errors;
																												if (typeof data30.reason != "string") {
																													let err8 = telling ? { instancePath: instancePath + "/certificateProperties/certificateState/" + i2 + "/reason", keyword: "type", params: { type: "string" } } : null;
																													vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
																												}
																												var valid8 = _errs70 === errors;
																											} else
																												var valid8 = !0;
																											if (valid8) {
																												let additional2;
																												for (let key2 in data30)
																													if (!(key2 === "name" || key2 === "description" || key2 === "reason")) {
																														additional2 = key2;
																														break;
																													}
																												if (additional2 !== void 0) {
																													let err9 = telling ? { instancePath: instancePath + "/certificateProperties/certificateState/" + i2, keyword: "closed", params: { additionalProperty: additional2 } } : null;
																													vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
																												}
																											}
																										}
																									}
																								}
																							}
																							var _valid0 = _errs65 === errors;
																							if (_valid0 && valid6 ? (valid6 = !1, passing0 = [passing0, 1]) : _valid0 && (valid6 = !0, passing0 = 1), valid6)
																								errors = _errs59, vErrors !== null && (_errs59 ? vErrors.length = _errs59 : vErrors = null);
																							else {
																								let err10 = telling ? { instancePath: instancePath + "/certificateProperties/certificateState/" + i2, keyword: "oneOf", params: { passingSchemas: passing0 } } : null;
																								return vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++, validate164.errors = vErrors, !1;
																							}
																							var valid5 = _errs57 === errors;
																							if (!valid5)
																								break;
																						}
																					} else
																						return validate164.errors = [{ instancePath: instancePath + "/certificateProperties/certificateState", keyword: "type", params: { type: "array" } }], !1;
																				var valid4 = _errs55 === errors;
																			} else
																				var valid4 = !0;
																			if (valid4) {
																				if (data17.creationDate !== void 0) {
																					let data36 = data17.creationDate, _errs72 = errors;
																					if (errors === _errs72 && errors === _errs72)
																						if (typeof data36 == "string") {
																							if (!formats0(data36))
																								return validate164.errors = [{ instancePath: instancePath + "/certificateProperties/creationDate", keyword: "format", params: { format: "date-time" } }], !1;
																						} else
																							return validate164.errors = [{ instancePath: instancePath + "/certificateProperties/creationDate", keyword: "type", params: { type: "string" } }], !1;
																					var valid4 = _errs72 === errors;
																				} else
																					var valid4 = !0;
																				if (valid4) {
																					if (data17.activationDate !== void 0) {
																						let data37 = data17.activationDate, _errs74 = errors;
																						if (errors === _errs74 && errors === _errs74)
																							if (typeof data37 == "string") {
																								if (!formats0(data37))
																									return validate164.errors = [{ instancePath: instancePath + "/certificateProperties/activationDate", keyword: "format", params: { format: "date-time" } }], !1;
																							} else
																								return validate164.errors = [{ instancePath: instancePath + "/certificateProperties/activationDate", keyword: "type", params: { type: "string" } }], !1;
																						var valid4 = _errs74 === errors;
																					} else
																						var valid4 = !0;
																					if (valid4) {
																						if (data17.deactivationDate !== void 0) {
																							let data38 = data17.deactivationDate, _errs76 = errors;
																							if (errors === _errs76 && errors === _errs76)
																								if (typeof data38 == "string") {
																									if (!formats0(data38))
																										return validate164.errors = [{ instancePath: instancePath + "/certificateProperties/deactivationDate", keyword: "format", params: { format: "date-time" } }], !1;
																								} else
																									return validate164.errors = [{ instancePath: instancePath + "/certificateProperties/deactivationDate", keyword: "type", params: { type: "string" } }], !1;
																							var valid4 = _errs76 === errors;
																						} else
																							var valid4 = !0;
																						if (valid4) {
																							if (data17.revocationDate !== void 0) {
																								let data39 = data17.revocationDate, _errs78 = errors;
																								if (errors === _errs78 && errors === _errs78)
																									if (typeof data39 == "string") {
																										if (!formats0(data39))
																											return validate164.errors = [{ instancePath: instancePath + "/certificateProperties/revocationDate", keyword: "format", params: { format: "date-time" } }], !1;
																									} else
																										return validate164.errors = [{ instancePath: instancePath + "/certificateProperties/revocationDate", keyword: "type", params: { type: "string" } }], !1;
																								var valid4 = _errs78 === errors;
																							} else
																								var valid4 = !0;
																							if (valid4) {
																								if (data17.destructionDate !== void 0) {
																									let data40 = data17.destructionDate, _errs80 = errors;
																									if (errors === _errs80 && errors === _errs80)
																										if (typeof data40 == "string") {
																											if (!formats0(data40))
																												return validate164.errors = [{ instancePath: instancePath + "/certificateProperties/destructionDate", keyword: "format", params: { format: "date-time" } }], !1;
																										} else
																											return validate164.errors = [{ instancePath: instancePath + "/certificateProperties/destructionDate", keyword: "type", params: { type: "string" } }], !1;
																									var valid4 = _errs80 === errors;
																								} else
																									var valid4 = !0;
																								if (valid4) {
																									if (data17.certificateExtensions !== void 0) {
																										let data41 = data17.certificateExtensions, _errs82 = errors;
																										if (errors === _errs82)
																											if (Array.isArray(data41)) {
																												var valid9 = !0;
																												let len3 = data41.length;
																												for (let i3 = 0; i3 < len3; i3++) {
																													let data42 = data41[i3], _errs84 = errors;
																													if (!(data42 && typeof data42 == "object" && !Array.isArray(data42)))
																														return validate164.errors = [{ instancePath: instancePath + "/certificateProperties/certificateExtensions/" + i3, keyword: "type", params: { type: "object" } }], !1;
																													let _errs86 = errors, valid10 = !1, passing1 = null, _errs87 = errors;
																													if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
																														let missing3;
																														if (data42.commonExtensionName === void 0 && (missing3 = "commonExtensionName") || data42.commonExtensionValue === void 0 && (missing3 = "commonExtensionValue")) {
																															let err11 = telling ? { instancePath: instancePath + "/certificateProperties/certificateExtensions/" + i3, keyword: "required", params: { missingProperty: missing3 } } : null;
																															vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
																														} else {
																															if (data42.commonExtensionName !== void 0) {
																																let data43 = data42.commonExtensionName, _errs88 = errors;
																																if (typeof data43 != "string") {
																																	let err12 = telling ? { instancePath: instancePath + "/certificateProperties/certificateExtensions/" + i3 + "/commonExtensionName", keyword: "type", params: { type: "string" } } : null;
																																	vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
																																}
																																if (!obj35.has(data43)) {
																																	let err13 = telling ? { instancePath: instancePath + "/certificateProperties/certificateExtensions/" + i3 + "/commonExtensionName", keyword: "enum", params: { allowedValues: [...obj35] } } : null;
																																	vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
																																}
																																var valid11 = _errs88 === errors;
																															} else
																																var valid11 = !0;
																															if (valid11) {
																																if (data42.commonExtensionValue !== void 0) {
																																	let _errs90 = errors;
																																	if (typeof data42.commonExtensionValue != "string") {
																																		let err14 = telling ? { instancePath: instancePath + "/certificateProperties/certificateExtensions/" + i3 + "/commonExtensionValue", keyword: "type", params: { type: "string" } } : null;
																																		vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
																																	}
																																	var valid11 = _errs90 === errors;
																																} else
																																	var valid11 = !0;
																																if (valid11) {
																																	let additional3, count0 = 0;
																																	for (let key3 in data42)
																																		count0++;
																																	if (count0 > 2) {
																																		for (let key4 in data42)
																																			if (!(key4 === "commonExtensionName" || key4 === "commonExtensionValue")) {
																																				additional3 = key4;
																																				break;
																																			}
																																	}
																																	if (additional3 !== void 0) {
																																		let err15 = telling ? { instancePath: instancePath + "/certificateProperties/certificateExtensions/" + i3, keyword: "closed", params: { additionalProperty: additional3 } } : null;
																																		vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
																																	}
																																}
																															}
																														}
																													}
																													var _valid1 = _errs87 === errors;
																													_valid1 && (valid10 = !0, passing1 = 0);
																													let _errs92 = errors;
																													if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
																														let missing4;
																														if (data42.customExtensionName === void 0 && (missing4 = "customExtensionName")) {
																															let err16 = telling ? { instancePath: instancePath + "/certificateProperties/certificateExtensions/" + i3, keyword: "required", params: { missingProperty: missing4 } } : null;
																															vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
																														} else {
																															if (data42.customExtensionName !== void 0) {
																																let _errs93 = errors;
																																if (typeof data42.customExtensionName != "string") {
																																	let err17 = telling ? { instancePath: instancePath + "/certificateProperties/certificateExtensions/" + i3 + "/customExtensionName", keyword: "type", params: { type: "string" } } : null;
																																	vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
																																}
																																var valid12 = _errs93 === errors;
																															} else
																																var valid12 = !0;
																															if (valid12) {
																																if (data42.customExtensionValue !== void 0) {
																																	let _errs95 = errors;
																																	if (typeof data42.customExtensionValue != "string") {
																																		let err18 = telling ? { instancePath: instancePath + "/certificateProperties/certificateExtensions/" + i3 + "/customExtensionValue", keyword: "type", params: { type: "string" } } : null;
																																		vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
																																	}
																																	var valid12 = _errs95 === errors;
																																} else
																																	var valid12 = !0;
																																if (valid12) {
																																	let additional4;
																																	for (let key5 in data42)
																																		if (!(key5 === "customExtensionName" || key5 === "customExtensionValue")) {
																																			additional4 = key5;
																																			break;
																																		}
																																	if (additional4 !== void 0) {
																																		let err19 = telling ? { instancePath: instancePath + "/certificateProperties/certificateExtensions/" + i3, keyword: "closed", params: { additionalProperty: additional4 } } : null;
																																		vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
																																	}
																																}
																															}
																														}
																													}
																													var _valid1 = _errs92 === errors;
																													if (_valid1 && valid10 ? (valid10 = !1, passing1 = [passing1, 1]) : _valid1 && (valid10 = !0, passing1 = 1), valid10)
																														errors = _errs86, vErrors !== null && (_errs86 ? vErrors.length = _errs86 : vErrors = null);
																													else {
																														let err20 = telling ? { instancePath: instancePath + "/certificateProperties/certificateExtensions/" + i3, keyword: "oneOf", params: { passingSchemas: passing1 } } : null;
																														return vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++, validate164.errors = vErrors, !1;
																													}
																													var valid9 = _errs84 === errors;
																													if (!valid9)
																														break;
																												}
																											} else
																												return validate164.errors = [{ instancePath: instancePath + "/certificateProperties/certificateExtensions", keyword: "type", params: { type: "array" } }], !1;
																										var valid4 = _errs82 === errors;
																									} else
																										var valid4 = !0;
																									if (valid4) {
																										if (data17.relatedCryptographicAssets !== void 0) {
																											let _errs97 = errors;
																											validate173(data17.relatedCryptographicAssets, telling ? instancePath + "/certificateProperties/relatedCryptographicAssets" : "") || (vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors), errors = vErrors.length);
																											var valid4 = _errs97 === errors;
																										} else
																											var valid4 = !0;
																										if (valid4) {
																											let additional5;
																											for (let key6 in data17)
																												if (!obj37.has(key6)) {
																													additional5 = key6;
																													break;
																												}
																											if (additional5 !== void 0)
																												return validate164.errors = [{ instancePath: instancePath + "/certificateProperties", keyword: "closed", params: { additionalProperty: additional5 } }], !1;
																										}
																									}
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	}
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
								return validate164.errors = [{ instancePath: instancePath + "/certificateProperties", keyword: "type", params: { type: "object" } }], !1;
						var valid0 = _errs33 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.relatedCryptoMaterialProperties !== void 0) {
							let data48 = data.relatedCryptoMaterialProperties, _errs98 = errors;
							if (errors === _errs98)
								if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
									if (data48.type !== void 0) {
										let data49 = data48.type, _errs100 = errors;
										if (typeof data49 != "string")
											return validate164.errors = [{ instancePath: instancePath + "/relatedCryptoMaterialProperties/type", keyword: "type", params: { type: "string" } }], !1;
										if (!obj38.has(data49))
											return validate164.errors = [{ instancePath: instancePath + "/relatedCryptoMaterialProperties/type", keyword: "enum", params: { allowedValues: [...obj38] } }], !1;
										var valid13 = _errs100 === errors;
									} else
										var valid13 = !0;
									if (valid13) {
										if (data48.id !== void 0) {
											let _errs102 = errors;
											if (typeof data48.id != "string")
												return validate164.errors = [{ instancePath: instancePath + "/relatedCryptoMaterialProperties/id", keyword: "type", params: { type: "string" } }], !1;
											var valid13 = _errs102 === errors;
										} else
											var valid13 = !0;
										if (valid13) {
											if (data48.state !== void 0) {
												let data51 = data48.state, _errs104 = errors;
												if (typeof data51 != "string")
													return validate164.errors = [{ instancePath: instancePath + "/relatedCryptoMaterialProperties/state", keyword: "type", params: { type: "string" } }], !1;
												if (!(data51 === "pre-activation" || data51 === "active" || data51 === "suspended" || data51 === "deactivated" || data51 === "compromised" || data51 === "destroyed"))
													return validate164.errors = [{ instancePath: instancePath + "/relatedCryptoMaterialProperties/state", keyword: "enum", params: { allowedValues: ["pre-activation", "active", "suspended", "deactivated", "compromised", "destroyed"] } }], !1;
												var valid13 = _errs104 === errors;
											} else
												var valid13 = !0;
											if (valid13) {
												if (data48.algorithmRef !== void 0) {
													let _errs106 = errors;
													validate3(data48.algorithmRef, telling ? instancePath + "/relatedCryptoMaterialProperties/algorithmRef" : "") || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
													var valid13 = _errs106 === errors;
												} else
													var valid13 = !0;
												if (valid13) {
													if (data48.creationDate !== void 0) {
														let data53 = data48.creationDate, _errs107 = errors;
														if (errors === _errs107 && errors === _errs107)
															if (typeof data53 == "string") {
																if (!formats0(data53))
																	return validate164.errors = [{ instancePath: instancePath + "/relatedCryptoMaterialProperties/creationDate", keyword: "format", params: { format: "date-time" } }], !1;
															} else
																return validate164.errors = [{ instancePath: instancePath + "/relatedCryptoMaterialProperties/creationDate", keyword: "type", params: { type: "string" } }], !1;
														var valid13 = _errs107 === errors;
													} else
														var valid13 = !0;
													if (valid13) {
														if (data48.activationDate !== void 0) {
															let data54 = data48.activationDate, _errs109 = errors;
															if (errors === _errs109 && errors === _errs109)
																if (typeof data54 == "string") {
																	if (!formats0(data54))
																		return validate164.errors = [{ instancePath: instancePath + "/relatedCryptoMaterialProperties/activationDate", keyword: "format", params: { format: "date-time" } }], !1;
																} else
																	return validate164.errors = [{ instancePath: instancePath + "/relatedCryptoMaterialProperties/activationDate", keyword: "type", params: { type: "string" } }], !1;
															var valid13 = _errs109 === errors;
														} else
															var valid13 = !0;
														if (valid13) {
															if (data48.updateDate !== void 0) {
																let data55 = data48.updateDate, _errs111 = errors;
																if (errors === _errs111 && errors === _errs111)
																	if (typeof data55 == "string") {
																		if (!formats0(data55))
																			return validate164.errors = [{ instancePath: instancePath + "/relatedCryptoMaterialProperties/updateDate", keyword: "format", params: { format: "date-time" } }], !1;
																	} else
																		return validate164.errors = [{ instancePath: instancePath + "/relatedCryptoMaterialProperties/updateDate", keyword: "type", params: { type: "string" } }], !1;
																var valid13 = _errs111 === errors;
															} else
																var valid13 = !0;
															if (valid13) {
																if (data48.expirationDate !== void 0) {
																	let data56 = data48.expirationDate, _errs113 = errors;
																	if (errors === _errs113 && errors === _errs113)
																		if (typeof data56 == "string") {
																			if (!formats0(data56))
																				return validate164.errors = [{ instancePath: instancePath + "/relatedCryptoMaterialProperties/expirationDate", keyword: "format", params: { format: "date-time" } }], !1;
																		} else
																			return validate164.errors = [{ instancePath: instancePath + "/relatedCryptoMaterialProperties/expirationDate", keyword: "type", params: { type: "string" } }], !1;
																	var valid13 = _errs113 === errors;
																} else
																	var valid13 = !0;
																if (valid13) {
																	if (data48.value !== void 0) {
																		let _errs115 = errors;
																		if (typeof data48.value != "string")
																			return validate164.errors = [{ instancePath: instancePath + "/relatedCryptoMaterialProperties/value", keyword: "type", params: { type: "string" } }], !1;
																		var valid13 = _errs115 === errors;
																	} else
																		var valid13 = !0;
																	if (valid13) {
																		if (data48.size !== void 0) {
																			let data58 = data48.size, _errs117 = errors;
																			if (!(typeof data58 == "number" && !(data58 % 1) && !isNaN(data58)))
																				return validate164.errors = [{ instancePath: instancePath + "/relatedCryptoMaterialProperties/size", keyword: "type", params: { type: "integer" } }], !1;
																			var valid13 = _errs117 === errors;
																		} else
																			var valid13 = !0;
																		if (valid13) {
																			if (data48.format !== void 0) {
																				let _errs119 = errors;
																				if (typeof data48.format != "string")
																					return validate164.errors = [{ instancePath: instancePath + "/relatedCryptoMaterialProperties/format", keyword: "type", params: { type: "string" } }], !1;
																				var valid13 = _errs119 === errors;
																			} else
																				var valid13 = !0;
																			if (valid13) {
																				if (data48.securedBy !== void 0) {
																					let _errs121 = errors;
																					validate179(data48.securedBy, telling ? instancePath + "/relatedCryptoMaterialProperties/securedBy" : "") || (vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors), errors = vErrors.length);
																					var valid13 = _errs121 === errors;
																				} else
																					var valid13 = !0;
																				if (valid13) {
																					if (data48.fingerprint !== void 0) {
																						let data61 = data48.fingerprint, _errs122 = errors;
																						if (!(data61 && typeof data61 == "object" && !Array.isArray(data61)))
																							return validate164.errors = [{ instancePath: instancePath + "/relatedCryptoMaterialProperties/fingerprint", keyword: "type", params: { type: "object" } }], !1;
																						validate20(data61, telling ? instancePath + "/relatedCryptoMaterialProperties/fingerprint" : "") || (vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors), errors = vErrors.length);
																						var valid13 = _errs122 === errors;
																					} else
																						var valid13 = !0;
																					if (valid13) {
																						if (data48.relatedCryptographicAssets !== void 0) {
																							let _errs124 = errors;
																							validate173(data48.relatedCryptographicAssets, telling ? instancePath + "/relatedCryptoMaterialProperties/relatedCryptographicAssets" : "") || (vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors), errors = vErrors.length);
																							var valid13 = _errs124 === errors;
																						} else
																							var valid13 = !0;
																						if (valid13) {
																							let additional6;
																							for (let key7 in data48)
																								if (!obj40.has(key7)) {
																									additional6 = key7;
																									break;
																								}
																							if (additional6 !== void 0)
																								return validate164.errors = [{ instancePath: instancePath + "/relatedCryptoMaterialProperties", keyword: "closed", params: { additionalProperty: additional6 } }], !1;
																						}
																					}
																				}
																			}
																		}
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
									return validate164.errors = [{ instancePath: instancePath + "/relatedCryptoMaterialProperties", keyword: "type", params: { type: "object" } }], !1;
							var valid0 = _errs98 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.protocolProperties !== void 0) {
								let data63 = data.protocolProperties, _errs125 = errors;
								if (errors === _errs125)
									if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
										if (data63.type !== void 0) {
											let data64 = data63.type, _errs127 = errors;
											if (typeof data64 != "string")
												return validate164.errors = [{ instancePath: instancePath + "/protocolProperties/type", keyword: "type", params: { type: "string" } }], !1;
											if (!obj41.has(data64))
												return validate164.errors = [{ instancePath: instancePath + "/protocolProperties/type", keyword: "enum", params: { allowedValues: [...obj41] } }], !1;
											var valid14 = _errs127 === errors;
										} else
											var valid14 = !0;
										if (valid14) {
											if (data63.version !== void 0) {
												let _errs129 = errors;
												if (typeof data63.version != "string")
													return validate164.errors = [{ instancePath: instancePath + "/protocolProperties/version", keyword: "type", params: { type: "string" } }], !1;
												var valid14 = _errs129 === errors;
											} else
												var valid14 = !0;
											if (valid14) {
												if (data63.cipherSuites !== void 0) {
													let data66 = data63.cipherSuites, _errs131 = errors;
													if (errors === _errs131)
														if (Array.isArray(data66)) {
															var valid15 = !0;
															let len4 = data66.length;
															for (let i4 = 0; i4 < len4; i4++) {
																let _errs133 = errors;
																validate184(data66[i4], telling ? instancePath + "/protocolProperties/cipherSuites/" + i4 : "") || (vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors), errors = vErrors.length);
																var valid15 = _errs133 === errors;
																if (!valid15)
																	break;
															}
														} else
															return validate164.errors = [{ instancePath: instancePath + "/protocolProperties/cipherSuites", keyword: "type", params: { type: "array" } }], !1;
													var valid14 = _errs131 === errors;
												} else
													var valid14 = !0;
												if (valid14) {
													if (data63.ikev2TransformTypes !== void 0) {
														let data68 = data63.ikev2TransformTypes, _errs134 = errors;
														if (errors === _errs134)
															if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
																if (data68.encr !== void 0) {
																	let data69 = data68.encr, _errs136 = errors, _errs137 = errors, valid17 = !1, _errs138 = errors;
																	if (errors === _errs138)
																		if (Array.isArray(data69)) {
																			var valid18 = !0;
																			let len5 = data69.length;
																			for (let i5 = 0; i5 < len5; i5++) {
																				let _errs140 = errors;
																				validate187(data69[i5], telling ? instancePath + "/protocolProperties/ikev2TransformTypes/encr/" + i5 : "") || (vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors), errors = vErrors.length);
																				var valid18 = _errs140 === errors;
																				if (!valid18)
																					break;
																			}
																		} else {
																			let err21 = telling ? { instancePath: instancePath + "/protocolProperties/ikev2TransformTypes/encr", keyword: "type", params: { type: "array" } } : null;
																			vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
																		}
																	var _valid2 = _errs138 === errors;
																	if (valid17 = valid17 || _valid2, !valid17) {
																		let _errs141 = errors;
																		validate190(data69, telling ? instancePath + "/protocolProperties/ikev2TransformTypes/encr" : "") || (vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors), errors = vErrors.length);
																		var _valid2 = _errs141 === errors;
																		valid17 = valid17 || _valid2;
																	}
																	if (valid17)
																		errors = _errs137, vErrors !== null && (_errs137 ? vErrors.length = _errs137 : vErrors = null);
																	else {
																		let err22 = telling ? { instancePath: instancePath + "/protocolProperties/ikev2TransformTypes/encr", keyword: "anyOf", params: {} } : null;
																		return vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++, validate164.errors = vErrors, !1;
																	}
																	var valid16 = _errs136 === errors;
																} else
																	var valid16 = !0;
																if (valid16) {
																	if (data68.prf !== void 0) {
																		let data71 = data68.prf, _errs142 = errors, _errs143 = errors, valid19 = !1, _errs144 = errors;
																		if (errors === _errs144)
																			if (Array.isArray(data71)) {
																				var valid20 = !0;
																				let len6 = data71.length;
																				for (let i6 = 0; i6 < len6; i6++) {
																					let _errs146 = errors;
																					validate193(data71[i6], telling ? instancePath + "/protocolProperties/ikev2TransformTypes/prf/" + i6 : "") || (vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors), errors = vErrors.length);
																					var valid20 = _errs146 === errors;
																					if (!valid20)
																						break;
																				}
																			} else {
																				let err23 = telling ? { instancePath: instancePath + "/protocolProperties/ikev2TransformTypes/prf", keyword: "type", params: { type: "array" } } : null;
																				vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
																			}
																		var _valid3 = _errs144 === errors;
																		if (valid19 = valid19 || _valid3, !valid19) {
																			let _errs147 = errors;
																			validate190(data71, telling ? instancePath + "/protocolProperties/ikev2TransformTypes/prf" : "") || (vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors), errors = vErrors.length);
																			var _valid3 = _errs147 === errors;
																			valid19 = valid19 || _valid3;
																		}
																		if (valid19)
																			errors = _errs143, vErrors !== null && (_errs143 ? vErrors.length = _errs143 : vErrors = null);
																		else {
																			let err24 = telling ? { instancePath: instancePath + "/protocolProperties/ikev2TransformTypes/prf", keyword: "anyOf", params: {} } : null;
																			return vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++, validate164.errors = vErrors, !1;
																		}
																		var valid16 = _errs142 === errors;
																	} else
																		var valid16 = !0;
																	if (valid16) {
																		if (data68.integ !== void 0) {
																			let data73 = data68.integ, _errs148 = errors, _errs149 = errors, valid21 = !1, _errs150 = errors;
																			if (errors === _errs150)
																				if (Array.isArray(data73)) {
																					var valid22 = !0;
																					let len7 = data73.length;
																					for (let i7 = 0; i7 < len7; i7++) {
																						let _errs152 = errors;
																						validate197(data73[i7], telling ? instancePath + "/protocolProperties/ikev2TransformTypes/integ/" + i7 : "") || (vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors), errors = vErrors.length);
																						var valid22 = _errs152 === errors;
																						if (!valid22)
																							break;
																					}
																				} else {
																					let err25 = telling ? { instancePath: instancePath + "/protocolProperties/ikev2TransformTypes/integ", keyword: "type", params: { type: "array" } } : null;
																					vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
																				}
																			var _valid4 = _errs150 === errors;
																			if (valid21 = valid21 || _valid4, !valid21) {
																				let _errs153 = errors;
																				validate190(data73, telling ? instancePath + "/protocolProperties/ikev2TransformTypes/integ" : "") || (vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors), errors = vErrors.length);
																				var _valid4 = _errs153 === errors;
																				valid21 = valid21 || _valid4;
																			}
																			if (valid21)
																				errors = _errs149, vErrors !== null && (_errs149 ? vErrors.length = _errs149 : vErrors = null);
																			else {
																				let err26 = telling ? { instancePath: instancePath + "/protocolProperties/ikev2TransformTypes/integ", keyword: "anyOf", params: {} } : null;
																				return vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++, validate164.errors = vErrors, !1;
																			}
																			var valid16 = _errs148 === errors;
																		} else
																			var valid16 = !0;
																		if (valid16) {
																			if (data68.ke !== void 0) {
																				let data75 = data68.ke, _errs154 = errors, _errs155 = errors, valid23 = !1, _errs156 = errors;
																				if (errors === _errs156)
																					if (Array.isArray(data75)) {
																						var valid24 = !0;
																						let len8 = data75.length;
																						for (let i8 = 0; i8 < len8; i8++) {
																							let _errs158 = errors;
																							validate201(data75[i8], telling ? instancePath + "/protocolProperties/ikev2TransformTypes/ke/" + i8 : "") || (vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors), errors = vErrors.length);
																							var valid24 = _errs158 === errors;
																							if (!valid24)
																								break;
																						}
																					} else {
																						let err27 = telling ? { instancePath: instancePath + "/protocolProperties/ikev2TransformTypes/ke", keyword: "type", params: { type: "array" } } : null;
																						vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
																					}
																				var _valid5 = _errs156 === errors;
																				if (valid23 = valid23 || _valid5, !valid23) {
																					let _errs159 = errors;
																					validate190(data75, telling ? instancePath + "/protocolProperties/ikev2TransformTypes/ke" : "") || (vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors), errors = vErrors.length);
																					var _valid5 = _errs159 === errors;
																					valid23 = valid23 || _valid5;
																				}
																				if (valid23)
																					errors = _errs155, vErrors !== null && (_errs155 ? vErrors.length = _errs155 : vErrors = null);
																				else {
																					let err28 = telling ? { instancePath: instancePath + "/protocolProperties/ikev2TransformTypes/ke", keyword: "anyOf", params: {} } : null;
																					return vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++, validate164.errors = vErrors, !1;
																				}
																				var valid16 = _errs154 === errors;
																			} else
																				var valid16 = !0;
																			if (valid16) {
																				if (data68.esn !== void 0) {
																					let _errs160 = errors;
																					if (typeof data68.esn != "boolean")
																						return validate164.errors = [{ instancePath: instancePath + "/protocolProperties/ikev2TransformTypes/esn", keyword: "type", params: { type: "boolean" } }], !1;
																					var valid16 = _errs160 === errors;
																				} else
																					var valid16 = !0;
																				if (valid16) {
																					if (data68.auth !== void 0) {
																						let data78 = data68.auth, _errs162 = errors, _errs163 = errors, valid25 = !1, _errs164 = errors;
																						if (errors === _errs164)
																							if (Array.isArray(data78)) {
																								var valid26 = !0;
																								let len9 = data78.length;
																								for (let i9 = 0; i9 < len9; i9++) {
																									let _errs166 = errors;
																									validate205(data78[i9], telling ? instancePath + "/protocolProperties/ikev2TransformTypes/auth/" + i9 : "") || (vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors), errors = vErrors.length);
																									var valid26 = _errs166 === errors;
																									if (!valid26)
																										break;
																								}
																							} else {
																								let err29 = telling ? { instancePath: instancePath + "/protocolProperties/ikev2TransformTypes/auth", keyword: "type", params: { type: "array" } } : null;
																								vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
																							}
																						var _valid6 = _errs164 === errors;
																						if (valid25 = valid25 || _valid6, !valid25) {
																							let _errs167 = errors;
																							validate190(data78, telling ? instancePath + "/protocolProperties/ikev2TransformTypes/auth" : "") || (vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors), errors = vErrors.length);
																							var _valid6 = _errs167 === errors;
																							valid25 = valid25 || _valid6;
																						}
																						if (valid25)
																							errors = _errs163, vErrors !== null && (_errs163 ? vErrors.length = _errs163 : vErrors = null);
																						else {
																							let err30 = telling ? { instancePath: instancePath + "/protocolProperties/ikev2TransformTypes/auth", keyword: "anyOf", params: {} } : null;
																							return vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++, validate164.errors = vErrors, !1;
																						}
																						var valid16 = _errs162 === errors;
																					} else
																						var valid16 = !0;
																					if (valid16) {
																						let additional7;
																						for (let key8 in data68)
																							if (!(key8 === "encr" || key8 === "prf" || key8 === "integ" || key8 === "ke" || key8 === "esn" || key8 === "auth")) {
																								additional7 = key8;
																								break;
																							}
																						if (additional7 !== void 0)
																							return validate164.errors = [{ instancePath: instancePath + "/protocolProperties/ikev2TransformTypes", keyword: "closed", params: { additionalProperty: additional7 } }], !1;
																					}
																				}
																			}
																		}
																	}
																}
															} else
																return validate164.errors = [{ instancePath: instancePath + "/protocolProperties/ikev2TransformTypes", keyword: "type", params: { type: "object" } }], !1;
														var valid14 = _errs134 === errors;
													} else
														var valid14 = !0;
													if (valid14) {
														if (data63.cryptoRefArray !== void 0) {
															let _errs168 = errors;
															validate190(data63.cryptoRefArray, telling ? instancePath + "/protocolProperties/cryptoRefArray" : "") || (vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors), errors = vErrors.length);
															var valid14 = _errs168 === errors;
														} else
															var valid14 = !0;
														if (valid14) {
															if (data63.relatedCryptographicAssets !== void 0) {
																let _errs169 = errors;
																validate173(data63.relatedCryptographicAssets, telling ? instancePath + "/protocolProperties/relatedCryptographicAssets" : "") || (vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors), errors = vErrors.length);
																var valid14 = _errs169 === errors;
															} else
																var valid14 = !0;
															if (valid14) {
																let additional8;
																for (let key9 in data63)
																	if (!(key9 === "type" || key9 === "version" || key9 === "cipherSuites" || key9 === "ikev2TransformTypes" || key9 === "cryptoRefArray" || key9 === "relatedCryptographicAssets")) {
																		additional8 = key9;
																		break;
																	}
																if (additional8 !== void 0)
																	return validate164.errors = [{ instancePath: instancePath + "/protocolProperties", keyword: "closed", params: { additionalProperty: additional8 } }], !1;
															}
														}
													}
												}
											}
										}
									} else
										return validate164.errors = [{ instancePath: instancePath + "/protocolProperties", keyword: "type", params: { type: "object" } }], !1;
								var valid0 = _errs125 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.oid !== void 0) {
									let _errs170 = errors;
									if (typeof data.oid != "string")
										return validate164.errors = [{ instancePath: instancePath + "/oid", keyword: "type", params: { type: "string" } }], !1;
									var valid0 = _errs170 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									let additional9;
									for (let key10 in data)
										if (!(key10 === "assetType" || key10 === "algorithmProperties" || key10 === "certificateProperties" || key10 === "relatedCryptoMaterialProperties" || key10 === "protocolProperties" || key10 === "oid")) {
											additional9 = key10;
											break;
										}
									if (additional9 !== void 0)
										return validate164.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional9 } }], !1;
								}
							}
						}
					}
				}
			}
		} else
			return validate164.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate164.errors = vErrors, errors === 0;
}
var obj43 = /* @__PURE__ */ new Set(["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "Ed25519", "Ed448", "HS256", "HS384", "HS512"]), formats34 = formats.uri;
function validate218(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data != "string" ? (validate218.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1) : data === "EC" || data === "OKP" || data === "RSA" ? (validate218.errors = vErrors, errors === 0) : (validate218.errors = [{ instancePath, keyword: "enum", params: { allowedValues: ["EC", "OKP", "RSA"] } }], !1);
}
function validate217(data, instancePath = "") {
	let vErrors = null, errors = 0, _errs1 = errors, _errs2 = errors, valid1 = !0, _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data) && data.kty !== void 0 && data.kty !== "EC") {
		let err0 = {};
		vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
	}
	var _valid0 = _errs3 === errors;
	if (errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null), _valid0) {
		let _errs5 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.kty === void 0 && (missing0 = "kty") || data.crv === void 0 && (missing0 = "crv") || data.x === void 0 && (missing0 = "x") || data.y === void 0 && (missing0 = "y"))
				return validate217.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.kty !== void 0) {
				let _errs6 = errors;
				validate218(data.kty, telling ? instancePath + "/kty" : "") || (vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors), errors = vErrors.length);
				var valid3 = _errs6 === errors;
			} else
				var valid3 = !0;
			if (valid3) {
				if (data.crv !== void 0) {
					let data2 = data.crv, _errs7 = errors;
					if (typeof data2 != "string")
						return validate217.errors = [{ instancePath: instancePath + "/crv", keyword: "type", params: { type: "string" } }], !1;
					if (!(data2 === "P-256" || data2 === "P-384" || data2 === "P-521"))
						return validate217.errors = [{ instancePath: instancePath + "/crv", keyword: "enum", params: { allowedValues: ["P-256", "P-384", "P-521"] } }], !1;
					var valid3 = _errs7 === errors;
				} else
					var valid3 = !0;
				if (valid3) {
					if (data.x !== void 0) {
						let _errs9 = errors;
						if (typeof data.x != "string")
							return validate217.errors = [{ instancePath: instancePath + "/x", keyword: "type", params: { type: "string" } }], !1;
						var valid3 = _errs9 === errors;
					} else
						var valid3 = !0;
					if (valid3) {
						if (data.y !== void 0) {
							let _errs11 = errors;
							if (typeof data.y != "string")
								return validate217.errors = [{ instancePath: instancePath + "/y", keyword: "type", params: { type: "string" } }], !1;
							var valid3 = _errs11 === errors;
						} else
							var valid3 = !0;
						if (valid3) {
							let additional0, count0 = 0;
							for (let key0 in data)
								count0++;
							if (count0 > 4) {
								for (let key1 in data)
									if (!(key1 === "kty" || key1 === "crv" || key1 === "x" || key1 === "y")) {
										additional0 = key1;
										break;
									}
							}
							if (additional0 !== void 0)
								return validate217.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
						}
					}
				}
			}
		}
		var _valid0 = _errs5 === errors;
		valid1 = _valid0;
	}
	if (!valid1) {
		let err1 = telling ? { instancePath, keyword: "if", params: { failingKeyword: "then" } } : null;
		return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate217.errors = vErrors, !1;
	}
	var valid0 = _errs1 === errors;
	if (valid0) {
		let _errs13 = errors, _errs14 = errors, valid4 = !0, _errs15 = errors;
		if (data && typeof data == "object" && !Array.isArray(data) && data.kty !== void 0 && data.kty !== "OKP") {
			let err2 = {};
			vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
		}
		var _valid1 = _errs15 === errors;
		if (errors = _errs14, vErrors !== null && (_errs14 ? vErrors.length = _errs14 : vErrors = null), _valid1) {
			let _errs17 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing1;
				if (data.kty === void 0 && (missing1 = "kty") || data.crv === void 0 && (missing1 = "crv") || data.x === void 0 && (missing1 = "x"))
					return validate217.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing1 } }], !1;
				if (data.kty !== void 0) {
					let _errs18 = errors;
					validate218(data.kty, telling ? instancePath + "/kty" : "") || (vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors), errors = vErrors.length);
					var valid6 = _errs18 === errors;
				} else
					var valid6 = !0;
				if (valid6) {
					if (data.crv !== void 0) {
						let data7 = data.crv, _errs19 = errors;
						if (typeof data7 != "string")
							return validate217.errors = [{ instancePath: instancePath + "/crv", keyword: "type", params: { type: "string" } }], !1;
						if (!(data7 === "Ed25519" || data7 === "Ed448"))
							return validate217.errors = [{ instancePath: instancePath + "/crv", keyword: "enum", params: { allowedValues: ["Ed25519", "Ed448"] } }], !1;
						var valid6 = _errs19 === errors;
					} else
						var valid6 = !0;
					if (valid6) {
						if (data.x !== void 0) {
							let _errs21 = errors;
							if (typeof data.x != "string")
								return validate217.errors = [{ instancePath: instancePath + "/x", keyword: "type", params: { type: "string" } }], !1;
							var valid6 = _errs21 === errors;
						} else
							var valid6 = !0;
						if (valid6) {
							let additional1, count1 = 0;
							for (let key2 in data)
								count1++;
							if (count1 > 3) {
								for (let key3 in data)
									if (!(key3 === "kty" || key3 === "crv" || key3 === "x")) {
										additional1 = key3;
										break;
									}
							}
							if (additional1 !== void 0)
								return validate217.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional1 } }], !1;
						}
					}
				}
			}
			var _valid1 = _errs17 === errors;
			valid4 = _valid1;
		}
		if (!valid4) {
			let err3 = telling ? { instancePath, keyword: "if", params: { failingKeyword: "then" } } : null;
			return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate217.errors = vErrors, !1;
		}
		var valid0 = _errs13 === errors;
		if (valid0) {
			let _errs23 = errors, _errs24 = errors, valid7 = !0, _errs25 = errors;
			if (data && typeof data == "object" && !Array.isArray(data) && data.kty !== void 0 && data.kty !== "RSA") {
				let err4 = {};
				vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
			}
			var _valid2 = _errs25 === errors;
			if (errors = _errs24, vErrors !== null && (_errs24 ? vErrors.length = _errs24 : vErrors = null), _valid2) {
				let _errs27 = errors;
				if (data && typeof data == "object" && !Array.isArray(data)) {
					let missing2;
					if (data.kty === void 0 && (missing2 = "kty") || data.n === void 0 && (missing2 = "n") || data.e === void 0 && (missing2 = "e"))
						return validate217.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing2 } }], !1;
					if (data.kty !== void 0) {
						let _errs28 = errors;
						validate218(data.kty, telling ? instancePath + "/kty" : "") || (vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors), errors = vErrors.length);
						var valid9 = _errs28 === errors;
					} else
						var valid9 = !0;
					if (valid9) {
						if (data.n !== void 0) {
							let _errs29 = errors;
							if (typeof data.n != "string")
								return validate217.errors = [{ instancePath: instancePath + "/n", keyword: "type", params: { type: "string" } }], !1;
							var valid9 = _errs29 === errors;
						} else
							var valid9 = !0;
						if (valid9) {
							if (data.e !== void 0) {
								let _errs31 = errors;
								if (typeof data.e != "string")
									return validate217.errors = [{ instancePath: instancePath + "/e", keyword: "type", params: { type: "string" } }], !1;
								var valid9 = _errs31 === errors;
							} else
								var valid9 = !0;
							if (valid9) {
								let additional2, count2 = 0;
								for (let key4 in data)
									count2++;
								if (count2 > 3) {
									for (let key5 in data)
										if (!(key5 === "kty" || key5 === "n" || key5 === "e")) {
											additional2 = key5;
											break;
										}
								}
								if (additional2 !== void 0)
									return validate217.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional2 } }], !1;
							}
						}
					}
				}
				var _valid2 = _errs27 === errors;
				valid7 = _valid2;
			}
			if (!valid7) {
				let err5 = telling ? { instancePath, keyword: "if", params: { failingKeyword: "then" } } : null;
				return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate217.errors = vErrors, !1;
			}
			var valid0 = _errs23 === errors;
		}
	}
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing3;
			if (data.kty === void 0 && (missing3 = "kty"))
				return validate217.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing3 } }], !1;
			data.kty !== void 0 && (validate218(data.kty, telling ? instancePath + "/kty" : "") || (vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors), errors = vErrors.length));
		} else
			return validate217.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate217.errors = vErrors, errors === 0;
}
function validate216(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.algorithm === void 0 && (missing0 = "algorithm") || data.value === void 0 && (missing0 = "value"))
				return validate216.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.algorithm !== void 0) {
				let data0 = data.algorithm, _errs1 = errors, _errs2 = errors, valid1 = !1, passing0 = null, _errs3 = errors;
				if (typeof data0 != "string") {
					let err0 = telling ? { instancePath: instancePath + "/algorithm", keyword: "type", params: { type: "string" } } : null;
					vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
				}
				if (!obj43.has(data0)) {
					let err1 = telling ? { instancePath: instancePath + "/algorithm", keyword: "enum", params: { allowedValues: [...obj43] } } : null;
					vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
				}
				var _valid0 = _errs3 === errors;
				_valid0 && (valid1 = !0, passing0 = 0);
				let _errs5 = errors;
				if (errors === _errs5 && errors === _errs5)
					if (typeof data0 == "string") {
						if (!formats34(data0)) {
							let err2 = telling ? { instancePath: instancePath + "/algorithm", keyword: "format", params: { format: "uri" } } : null;
							vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
						}
					} else {
						let err3 = telling ? { instancePath: instancePath + "/algorithm", keyword: "type", params: { type: "string" } } : null;
						vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
					}
				var _valid0 = _errs5 === errors;
				if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
					errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
				else {
					let err4 = telling ? { instancePath: instancePath + "/algorithm", keyword: "oneOf", params: { passingSchemas: passing0 } } : null;
					return vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++, validate216.errors = vErrors, !1;
				}
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.keyId !== void 0) {
					let _errs7 = errors;
					if (typeof data.keyId != "string")
						return validate216.errors = [{ instancePath: instancePath + "/keyId", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs7 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.publicKey !== void 0) {
						let _errs9 = errors;
						validate217(data.publicKey, telling ? instancePath + "/publicKey" : "") || (vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors), errors = vErrors.length);
						var valid0 = _errs9 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.certificatePath !== void 0) {
							let data3 = data.certificatePath, _errs10 = errors;
							if (errors === _errs10)
								if (Array.isArray(data3)) {
									var valid2 = !0;
									let len0 = data3.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let _errs12 = errors;
										if (typeof data3[i0] != "string")
											return validate216.errors = [{ instancePath: instancePath + "/certificatePath/" + i0, keyword: "type", params: { type: "string" } }], !1;
										var valid2 = _errs12 === errors;
										if (!valid2)
											break;
									}
								} else
									return validate216.errors = [{ instancePath: instancePath + "/certificatePath", keyword: "type", params: { type: "array" } }], !1;
							var valid0 = _errs10 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.excludes !== void 0) {
								let data5 = data.excludes, _errs14 = errors;
								if (errors === _errs14)
									if (Array.isArray(data5)) {
										var valid3 = !0;
										let len1 = data5.length;
										for (let i1 = 0; i1 < len1; i1++) {
											let _errs16 = errors;
											if (typeof data5[i1] != "string")
												return validate216.errors = [{ instancePath: instancePath + "/excludes/" + i1, keyword: "type", params: { type: "string" } }], !1;
											var valid3 = _errs16 === errors;
											if (!valid3)
												break;
										}
									} else
										return validate216.errors = [{ instancePath: instancePath + "/excludes", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs14 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.value !== void 0) {
									let _errs18 = errors;
									if (typeof data.value != "string")
										return validate216.errors = [{ instancePath: instancePath + "/value", keyword: "type", params: { type: "string" } }], !1;
									var valid0 = _errs18 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									let additional0;
									for (let key0 in data)
										if (!(key0 === "algorithm" || key0 === "keyId" || key0 === "publicKey" || key0 === "certificatePath" || key0 === "excludes" || key0 === "value")) {
											additional0 = key0;
											break;
										}
									if (additional0 !== void 0)
										return validate216.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
								}
							}
						}
					}
				}
			}
		} else
			return validate216.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate216.errors = vErrors, errors === 0;
}
function validate215(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (!(data && typeof data == "object" && !Array.isArray(data)))
		return validate215.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	let _errs1 = errors, valid0 = !1, passing0 = null, _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.signers !== void 0) {
			let data0 = data.signers, _errs3 = errors;
			if (errors === _errs3)
				if (Array.isArray(data0)) {
					var valid2 = !0;
					let len0 = data0.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let _errs5 = errors;
						validate216(data0[i0], telling ? instancePath + "/signers/" + i0 : "") || (vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors), errors = vErrors.length);
						var valid2 = _errs5 === errors;
						if (!valid2)
							break;
					}
				} else {
					let err0 = telling ? { instancePath: instancePath + "/signers", keyword: "type", params: { type: "array" } } : null;
					vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
				}
			var valid1 = _errs3 === errors;
		} else
			var valid1 = !0;
		if (valid1) {
			let additional0;
			for (let key0 in data)
				if (key0 !== "signers") {
					additional0 = key0;
					break;
				}
			if (additional0 !== void 0) {
				let err1 = telling ? { instancePath, keyword: "closed", params: { additionalProperty: additional0 } } : null;
				vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
			}
		}
	}
	var _valid0 = _errs2 === errors;
	_valid0 && (valid0 = !0, passing0 = 0);
	let _errs6 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.chain !== void 0) {
			let data2 = data.chain, _errs7 = errors;
			if (errors === _errs7)
				if (Array.isArray(data2)) {
					var valid4 = !0;
					let len1 = data2.length;
					for (let i1 = 0; i1 < len1; i1++) {
						let _errs9 = errors;
						validate216(data2[i1], telling ? instancePath + "/chain/" + i1 : "") || (vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors), errors = vErrors.length);
						var valid4 = _errs9 === errors;
						if (!valid4)
							break;
					}
				} else {
					let err2 = telling ? { instancePath: instancePath + "/chain", keyword: "type", params: { type: "array" } } : null;
					vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
				}
			var valid3 = _errs7 === errors;
		} else
			var valid3 = !0;
		if (valid3) {
			let additional1;
			for (let key1 in data)
				if (key1 !== "chain") {
					additional1 = key1;
					break;
				}
			if (additional1 !== void 0) {
				let err3 = telling ? { instancePath, keyword: "closed", params: { additionalProperty: additional1 } } : null;
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
	}
	var _valid0 = _errs6 === errors;
	if (_valid0 && valid0)
		valid0 = !1, passing0 = [passing0, 1];
	else {
		_valid0 && (valid0 = !0, passing0 = 1);
		let _errs10 = errors;
		validate216(data, instancePath) || (vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors), errors = vErrors.length);
		var _valid0 = _errs10 === errors;
		_valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 2]) : _valid0 && (valid0 = !0, passing0 = 2);
	}
	if (valid0)
		errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
	else {
		let err4 = telling ? { instancePath, keyword: "oneOf", params: { passingSchemas: passing0 } } : null;
		return vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++, validate215.errors = vErrors, !1;
	}
	return validate215.errors = vErrors, errors === 0;
}
var wrapper0 = { validate: validate2 };
function validate2(data, instancePath = "") {
	let vErrors = null, errors = 0, _errs1 = errors;
	if (data && typeof data == "object" && !Array.isArray(data) && data.version !== void 0 && data.versionRange !== void 0)
		return validate2.errors = [{ instancePath, keyword: "notTogether", params: { properties: ["version", "versionRange"] } }], !1;
	var valid0 = _errs1 === errors;
	if (valid0) {
		let _errs2 = errors, _errs3 = errors, valid1 = !0, _errs4 = errors;
		if (data && typeof data == "object" && !Array.isArray(data) && data.isExternal !== void 0 && data.isExternal !== !1) {
			let err0 = {};
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
		var _valid0 = _errs4 === errors;
		if (errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null), _valid0) {
			let _errs6 = errors;
			if (data && typeof data == "object" && !Array.isArray(data) && data.versionRange !== void 0)
				return validate2.errors = [{ instancePath, keyword: "notTogether", params: { properties: ["versionRange"] } }], !1;
			var _valid0 = _errs6 === errors;
			valid1 = _valid0;
		}
		if (!valid1) {
			let err1 = telling ? { instancePath, keyword: "if", params: { failingKeyword: "then" } } : null;
			return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate2.errors = vErrors, !1;
		}
		var valid0 = _errs2 === errors;
	}
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name"))
				return validate2.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.type !== void 0) {
				let data1 = data.type, _errs7 = errors;
				if (typeof data1 != "string")
					return validate2.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }], !1;
				if (!obj0.has(data1))
					return validate2.errors = [{ instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: [...obj0] } }], !1;
				var valid3 = _errs7 === errors;
			} else
				var valid3 = !0;
			if (valid3) {
				if (data["mime-type"] !== void 0) {
					let data2 = data["mime-type"], _errs9 = errors;
					if (errors === _errs9)
						if (typeof data2 == "string") {
							if (!pattern1.test(data2))
								return validate2.errors = [{ instancePath: instancePath + "/mime-type", keyword: "pattern", params: { pattern: "^[-+a-z0-9.]+/[-+a-z0-9.]+$" } }], !1;
						} else
							return validate2.errors = [{ instancePath: instancePath + "/mime-type", keyword: "type", params: { type: "string" } }], !1;
					var valid3 = _errs9 === errors;
				} else
					var valid3 = !0;
				if (valid3) {
					if (data["bom-ref"] !== void 0) {
						let _errs11 = errors;
						validate3(data["bom-ref"], telling ? instancePath + "/bom-ref" : "") || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
						var valid3 = _errs11 === errors;
					} else
						var valid3 = !0;
					if (valid3) {
						if (data.supplier !== void 0) {
							let _errs12 = errors;
							validate5(data.supplier, telling ? instancePath + "/supplier" : "") || (vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors), errors = vErrors.length);
							var valid3 = _errs12 === errors;
						} else
							var valid3 = !0;
						if (valid3) {
							if (data.manufacturer !== void 0) {
								let _errs13 = errors;
								validate5(data.manufacturer, telling ? instancePath + "/manufacturer" : "") || (vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors), errors = vErrors.length);
								var valid3 = _errs13 === errors;
							} else
								var valid3 = !0;
							if (valid3) {
								if (data.authors !== void 0) {
									let data6 = data.authors, _errs14 = errors;
									if (errors === _errs14)
										if (Array.isArray(data6)) {
											var valid4 = !0;
											let len0 = data6.length;
											for (let i0 = 0; i0 < len0; i0++) {
												let _errs16 = errors;
												validate10(data6[i0], telling ? instancePath + "/authors/" + i0 : "") || (vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors), errors = vErrors.length);
												var valid4 = _errs16 === errors;
												if (!valid4)
													break;
											}
										} else
											return validate2.errors = [{ instancePath: instancePath + "/authors", keyword: "type", params: { type: "array" } }], !1;
									var valid3 = _errs14 === errors;
								} else
									var valid3 = !0;
								if (valid3) {
									if (data.author !== void 0) {
										let _errs17 = errors;
										if (typeof data.author != "string")
											return validate2.errors = [{ instancePath: instancePath + "/author", keyword: "type", params: { type: "string" } }], !1;
										var valid3 = _errs17 === errors;
									} else
										var valid3 = !0;
									if (valid3) {
										if (data.publisher !== void 0) {
											let _errs19 = errors;
											if (typeof data.publisher != "string")
												return validate2.errors = [{ instancePath: instancePath + "/publisher", keyword: "type", params: { type: "string" } }], !1;
											var valid3 = _errs19 === errors;
										} else
											var valid3 = !0;
										if (valid3) {
											if (data.group !== void 0) {
												let _errs21 = errors;
												if (typeof data.group != "string")
													return validate2.errors = [{ instancePath: instancePath + "/group", keyword: "type", params: { type: "string" } }], !1;
												var valid3 = _errs21 === errors;
											} else
												var valid3 = !0;
											if (valid3) {
												if (data.name !== void 0) {
													let _errs23 = errors;
													if (typeof data.name != "string")
														return validate2.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
													var valid3 = _errs23 === errors;
												} else
													var valid3 = !0;
												if (valid3) {
													if (data.version !== void 0) {
														let _errs25 = errors;
														validate16(data.version, telling ? instancePath + "/version" : "") || (vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors), errors = vErrors.length);
														var valid3 = _errs25 === errors;
													} else
														var valid3 = !0;
													if (valid3) {
														if (data.versionRange !== void 0) {
															let _errs26 = errors;
															validate18(data.versionRange, telling ? instancePath + "/versionRange" : "") || (vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors), errors = vErrors.length);
															var valid3 = _errs26 === errors;
														} else
															var valid3 = !0;
														if (valid3) {
															if (data.isExternal !== void 0) {
																let _errs27 = errors;
																if (typeof data.isExternal != "boolean")
																	return validate2.errors = [{ instancePath: instancePath + "/isExternal", keyword: "type", params: { type: "boolean" } }], !1;
																var valid3 = _errs27 === errors;
															} else
																var valid3 = !0;
															if (valid3) {
																if (data.description !== void 0) {
																	let _errs29 = errors;
																	if (typeof data.description != "string")
																		return validate2.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } }], !1;
																	var valid3 = _errs29 === errors;
																} else
																	var valid3 = !0;
																if (valid3) {
																	if (data.scope !== void 0) {
																		let data16 = data.scope, _errs31 = errors;
																		if (typeof data16 != "string")
																			return validate2.errors = [{ instancePath: instancePath + "/scope", keyword: "type", params: { type: "string" } }], !1;
																		if (!(data16 === "required" || data16 === "optional" || data16 === "excluded"))
																			return validate2.errors = [{ instancePath: instancePath + "/scope", keyword: "enum", params: { allowedValues: ["required", "optional", "excluded"] } }], !1;
																		var valid3 = _errs31 === errors;
																	} else
																		var valid3 = !0;
																	if (valid3) {
																		if (data.hashes !== void 0) {
																			let data17 = data.hashes, _errs33 = errors;
																			if (errors === _errs33)
																				if (Array.isArray(data17)) {
																					var valid5 = !0;
																					let len1 = data17.length;
																					for (let i1 = 0; i1 < len1; i1++) {
																						let _errs35 = errors;
																						validate20(data17[i1], telling ? instancePath + "/hashes/" + i1 : "") || (vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors), errors = vErrors.length);
																						var valid5 = _errs35 === errors;
																						if (!valid5)
																							break;
																					}
																				} else
																					return validate2.errors = [{ instancePath: instancePath + "/hashes", keyword: "type", params: { type: "array" } }], !1;
																			var valid3 = _errs33 === errors;
																		} else
																			var valid3 = !0;
																		if (valid3) {
																			if (data.licenses !== void 0) {
																				let _errs36 = errors;
																				validate26(data.licenses, telling ? instancePath + "/licenses" : "") || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
																				var valid3 = _errs36 === errors;
																			} else
																				var valid3 = !0;
																			if (valid3) {
																				if (data.copyright !== void 0) {
																					let _errs37 = errors;
																					if (typeof data.copyright != "string")
																						return validate2.errors = [{ instancePath: instancePath + "/copyright", keyword: "type", params: { type: "string" } }], !1;
																					var valid3 = _errs37 === errors;
																				} else
																					var valid3 = !0;
																				if (valid3) {
																					if (data.patentAssertions !== void 0) {
																						let _errs39 = errors;
																						validate53(data.patentAssertions, telling ? instancePath + "/patentAssertions" : "") || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
																						var valid3 = _errs39 === errors;
																					} else
																						var valid3 = !0;
																					if (valid3) {
																						if (data.cpe !== void 0) {
																							let _errs40 = errors;
																							if (typeof data.cpe != "string")
																								return validate2.errors = [{ instancePath: instancePath + "/cpe", keyword: "type", params: { type: "string" } }], !1;
																							var valid3 = _errs40 === errors;
																						} else
																							var valid3 = !0;
																						if (valid3) {
																							if (data.purl !== void 0) {
																								let _errs42 = errors;
																								if (typeof data.purl != "string")
																									return validate2.errors = [{ instancePath: instancePath + "/purl", keyword: "type", params: { type: "string" } }], !1;
																								var valid3 = _errs42 === errors;
																							} else
																								var valid3 = !0;
																							if (valid3) {
																								if (data.omniborId !== void 0) {
																									let data24 = data.omniborId, _errs44 = errors;
																									if (errors === _errs44)
																										if (Array.isArray(data24)) {
																											var valid6 = !0;
																											let len2 = data24.length;
																											for (let i2 = 0; i2 < len2; i2++) {
																												let _errs46 = errors;
																												if (typeof data24[i2] != "string")
																													return validate2.errors = [{ instancePath: instancePath + "/omniborId/" + i2, keyword: "type", params: { type: "string" } }], !1;
																												var valid6 = _errs46 === errors;
																												if (!valid6)
																													break;
																											}
																										} else
																											return validate2.errors = [{ instancePath: instancePath + "/omniborId", keyword: "type", params: { type: "array" } }], !1;
																									var valid3 = _errs44 === errors;
																								} else
																									var valid3 = !0;
																								if (valid3) {
																									if (data.swhid !== void 0) {
																										let data26 = data.swhid, _errs48 = errors;
																										if (errors === _errs48)
																											if (Array.isArray(data26)) {
																												var valid7 = !0;
																												let len3 = data26.length;
																												for (let i3 = 0; i3 < len3; i3++) {
																													let _errs50 = errors;
																													if (typeof data26[i3] != "string")
																														return validate2.errors = [{ instancePath: instancePath + "/swhid/" + i3, keyword: "type", params: { type: "string" } }], !1;
																													var valid7 = _errs50 === errors;
																													if (!valid7)
																														break;
																												}
																											} else
																												return validate2.errors = [{ instancePath: instancePath + "/swhid", keyword: "type", params: { type: "array" } }], !1;
																										var valid3 = _errs48 === errors;
																									} else
																										var valid3 = !0;
																									if (valid3) {
																										if (data.swid !== void 0) {
																											let _errs52 = errors;
																											validate61(data.swid, telling ? instancePath + "/swid" : "") || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length);
																											var valid3 = _errs52 === errors;
																										} else
																											var valid3 = !0;
																										if (valid3) {
																											if (data.modified !== void 0) {
																												let _errs53 = errors;
																												if (typeof data.modified != "boolean")
																													return validate2.errors = [{ instancePath: instancePath + "/modified", keyword: "type", params: { type: "boolean" } }], !1;
																												var valid3 = _errs53 === errors;
																											} else
																												var valid3 = !0;
																											if (valid3) {
																												if (data.pedigree !== void 0) {
																													let data30 = data.pedigree, _errs55 = errors;
																													if (errors === _errs55)
																														if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
																															if (data30.ancestors !== void 0) {
																																let data31 = data30.ancestors, _errs57 = errors;
																																if (errors === _errs57)
																																	if (Array.isArray(data31)) {
																																		var valid9 = !0;
																																		let len4 = data31.length;
																																		for (let i4 = 0; i4 < len4; i4++) {
																																			let _errs59 = errors;
																																			wrapper0.validate(data31[i4], telling ? instancePath + "/pedigree/ancestors/" + i4 : "") || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
																																			var valid9 = _errs59 === errors;
																																			if (!valid9)
																																				break;
																																		}
																																	} else
																																		return validate2.errors = [{ instancePath: instancePath + "/pedigree/ancestors", keyword: "type", params: { type: "array" } }], !1;
																																var valid8 = _errs57 === errors;
																															} else
																																var valid8 = !0;
																															if (valid8) {
																																if (data30.descendants !== void 0) {
																																	let data33 = data30.descendants, _errs60 = errors;
																																	if (errors === _errs60)
																																		if (Array.isArray(data33)) {
																																			var valid10 = !0;
																																			let len5 = data33.length;
																																			for (let i5 = 0; i5 < len5; i5++) {
																																				let _errs62 = errors;
																																				wrapper0.validate(data33[i5], telling ? instancePath + "/pedigree/descendants/" + i5 : "") || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
																																				var valid10 = _errs62 === errors;
																																				if (!valid10)
																																					break;
																																			}
																																		} else
																																			return validate2.errors = [{ instancePath: instancePath + "/pedigree/descendants", keyword: "type", params: { type: "array" } }], !1;
																																	var valid8 = _errs60 === errors;
																																} else
																																	var valid8 = !0;
																																if (valid8) {
																																	if (data30.variants !== void 0) {
																																		let data35 = data30.variants, _errs63 = errors;
																																		if (errors === _errs63)
																																			if (Array.isArray(data35)) {
																																				var valid11 = !0;
																																				let len6 = data35.length;
																																				for (let i6 = 0; i6 < len6; i6++) {
																																					let _errs65 = errors;
																																					wrapper0.validate(data35[i6], telling ? instancePath + "/pedigree/variants/" + i6 : "") || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
																																					var valid11 = _errs65 === errors;
																																					if (!valid11)
																																						break;
																																				}
																																			} else
																																				return validate2.errors = [{ instancePath: instancePath + "/pedigree/variants", keyword: "type", params: { type: "array" } }], !1;
																																		var valid8 = _errs63 === errors;
																																	} else
																																		var valid8 = !0;
																																	if (valid8) {
																																		if (data30.commits !== void 0) {
																																			let data37 = data30.commits, _errs66 = errors;
																																			if (errors === _errs66)
																																				if (Array.isArray(data37)) {
																																					var valid12 = !0;
																																					let len7 = data37.length;
																																					for (let i7 = 0; i7 < len7; i7++) {
																																						let _errs68 = errors;
																																						validate64(data37[i7], telling ? instancePath + "/pedigree/commits/" + i7 : "") || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
																																						var valid12 = _errs68 === errors;
																																						if (!valid12)
																																							break;
																																					}
																																				} else
																																					return validate2.errors = [{ instancePath: instancePath + "/pedigree/commits", keyword: "type", params: { type: "array" } }], !1;
																																			var valid8 = _errs66 === errors;
																																		} else
																																			var valid8 = !0;
																																		if (valid8) {
																																			if (data30.patches !== void 0) {
																																				let data39 = data30.patches, _errs69 = errors;
																																				if (errors === _errs69)
																																					if (Array.isArray(data39)) {
																																						var valid13 = !0;
																																						let len8 = data39.length;
																																						for (let i8 = 0; i8 < len8; i8++) {
																																							let _errs71 = errors;
																																							validate69(data39[i8], telling ? instancePath + "/pedigree/patches/" + i8 : "") || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length);
																																							var valid13 = _errs71 === errors;
																																							if (!valid13)
																																								break;
																																						}
																																					} else
																																						return validate2.errors = [{ instancePath: instancePath + "/pedigree/patches", keyword: "type", params: { type: "array" } }], !1;
																																				var valid8 = _errs69 === errors;
																																			} else
																																				var valid8 = !0;
																																			if (valid8) {
																																				if (data30.notes !== void 0) {
																																					let _errs72 = errors;
																																					if (typeof data30.notes != "string")
																																						return validate2.errors = [{ instancePath: instancePath + "/pedigree/notes", keyword: "type", params: { type: "string" } }], !1;
																																					var valid8 = _errs72 === errors;
																																				} else
																																					var valid8 = !0;
																																				if (valid8) {
																																					let additional0;
																																					for (let key0 in data30)
																																						if (!(key0 === "ancestors" || key0 === "descendants" || key0 === "variants" || key0 === "commits" || key0 === "patches" || key0 === "notes")) {
																																							additional0 = key0;
																																							break;
																																						}
																																					if (additional0 !== void 0)
																																						return validate2.errors = [{ instancePath: instancePath + "/pedigree", keyword: "closed", params: { additionalProperty: additional0 } }], !1;
																																				}
																																			}
																																		}
																																	}
																																}
																															}
																														} else
																															return validate2.errors = [{ instancePath: instancePath + "/pedigree", keyword: "type", params: { type: "object" } }], !1;
																													var valid3 = _errs55 === errors;
																												} else
																													var valid3 = !0;
																												if (valid3) {
																													if (data.externalReferences !== void 0) {
																														let data42 = data.externalReferences, _errs74 = errors;
																														if (errors === _errs74)
																															if (Array.isArray(data42)) {
																																var valid14 = !0;
																																let len9 = data42.length;
																																for (let i9 = 0; i9 < len9; i9++) {
																																	let _errs76 = errors;
																																	validate76(data42[i9], telling ? instancePath + "/externalReferences/" + i9 : "") || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length);
																																	var valid14 = _errs76 === errors;
																																	if (!valid14)
																																		break;
																																}
																															} else
																																return validate2.errors = [{ instancePath: instancePath + "/externalReferences", keyword: "type", params: { type: "array" } }], !1;
																														var valid3 = _errs74 === errors;
																													} else
																														var valid3 = !0;
																													if (valid3) {
																														if (data.components !== void 0) {
																															let data44 = data.components, _errs77 = errors;
																															if (errors === _errs77)
																																if (Array.isArray(data44)) {
																																	var valid15 = !0;
																																	let len10 = data44.length;
																																	for (let i10 = 0; i10 < len10; i10++) {
																																		let _errs79 = errors;
																																		wrapper0.validate(data44[i10], telling ? instancePath + "/components/" + i10 : "") || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
																																		var valid15 = _errs79 === errors;
																																		if (!valid15)
																																			break;
																																	}
																																	if (valid15) {
																																		let index0 = -1;
																																		if (data44.length > 1 && (index0 = func3(data44)), index0 !== -1)
																																			return validate2.errors = [{ instancePath: instancePath + "/components", keyword: "uniqueItems", params: { index: index0 } }], !1;
																																	}
																																} else
																																	return validate2.errors = [{ instancePath: instancePath + "/components", keyword: "type", params: { type: "array" } }], !1;
																															var valid3 = _errs77 === errors;
																														} else
																															var valid3 = !0;
																														if (valid3) {
																															if (data.evidence !== void 0) {
																																let _errs80 = errors;
																																validate86(data.evidence, telling ? instancePath + "/evidence" : "") || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length);
																																var valid3 = _errs80 === errors;
																															} else
																																var valid3 = !0;
																															if (valid3) {
																																if (data.releaseNotes !== void 0) {
																																	let _errs81 = errors;
																																	validate97(data.releaseNotes, telling ? instancePath + "/releaseNotes" : "") || (vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors), errors = vErrors.length);
																																	var valid3 = _errs81 === errors;
																																} else
																																	var valid3 = !0;
																																if (valid3) {
																																	if (data.modelCard !== void 0) {
																																		let _errs82 = errors;
																																		validate110(data.modelCard, telling ? instancePath + "/modelCard" : "") || (vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors), errors = vErrors.length);
																																		var valid3 = _errs82 === errors;
																																	} else
																																		var valid3 = !0;
																																	if (valid3) {
																																		if (data.data !== void 0) {
																																			let data49 = data.data, _errs83 = errors;
																																			if (errors === _errs83)
																																				if (Array.isArray(data49)) {
																																					var valid16 = !0;
																																					let len11 = data49.length;
																																					for (let i11 = 0; i11 < len11; i11++) {
																																						let _errs85 = errors;
																																						validate112(data49[i11], telling ? instancePath + "/data/" + i11 : "") || (vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors), errors = vErrors.length);
																																						var valid16 = _errs85 === errors;
																																						if (!valid16)
																																							break;
																																					}
																																				} else
																																					return validate2.errors = [{ instancePath: instancePath + "/data", keyword: "type", params: { type: "array" } }], !1;
																																			var valid3 = _errs83 === errors;
																																		} else
																																			var valid3 = !0;
																																		if (valid3) {
																																			if (data.cryptoProperties !== void 0) {
																																				let _errs86 = errors;
																																				validate164(data.cryptoProperties, telling ? instancePath + "/cryptoProperties" : "") || (vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors), errors = vErrors.length);
																																				var valid3 = _errs86 === errors;
																																			} else
																																				var valid3 = !0;
																																			if (valid3) {
																																				if (data.properties !== void 0) {
																																					let data52 = data.properties, _errs87 = errors;
																																					if (errors === _errs87)
																																						if (Array.isArray(data52)) {
																																							var valid17 = !0;
																																							let len12 = data52.length;
																																							for (let i12 = 0; i12 < len12; i12++) {
																																								let _errs89 = errors;
																																								validate43(data52[i12], telling ? instancePath + "/properties/" + i12 : "") || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
																																								var valid17 = _errs89 === errors;
																																								if (!valid17)
																																									break;
																																							}
																																						} else
																																							return validate2.errors = [{ instancePath: instancePath + "/properties", keyword: "type", params: { type: "array" } }], !1;
																																					var valid3 = _errs87 === errors;
																																				} else
																																					var valid3 = !0;
																																				if (valid3) {
																																					if (data.tags !== void 0) {
																																						let _errs90 = errors;
																																						validate100(data.tags, telling ? instancePath + "/tags" : "") || (vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors), errors = vErrors.length);
																																						var valid3 = _errs90 === errors;
																																					} else
																																						var valid3 = !0;
																																					if (valid3) {
																																						if (data.signature !== void 0) {
																																							let _errs91 = errors;
																																							validate215(data.signature, telling ? instancePath + "/signature" : "") || (vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors), errors = vErrors.length);
																																							var valid3 = _errs91 === errors;
																																						} else
																																							var valid3 = !0;
																																						if (valid3) {
																																							let additional1;
																																							for (let key1 in data)
																																								if (!obj45.has(key1)) {
																																									additional1 = key1;
																																									break;
																																								}
																																							if (additional1 !== void 0)
																																								return validate2.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional1 } }], !1;
																																						}
																																					}
																																				}
																																			}
																																		}
																																	}
																																}
																															}
																														}
																													}
																												}
																											}
																										}
																									}
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
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
			return validate2.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate2.errors = vErrors, errors === 0;
}
function validate234(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data != "string" ? (validate234.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1) : data === "inbound" || data === "outbound" || data === "bi-directional" || data === "unknown" ? (validate234.errors = vErrors, errors === 0) : (validate234.errors = [{ instancePath, keyword: "enum", params: { allowedValues: ["inbound", "outbound", "bi-directional", "unknown"] } }], !1);
}
function validate233(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.flow === void 0 && (missing0 = "flow") || data.classification === void 0 && (missing0 = "classification"))
				return validate233.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.flow !== void 0) {
				let _errs1 = errors;
				validate234(data.flow, telling ? instancePath + "/flow" : "") || (vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.classification !== void 0) {
					let _errs2 = errors;
					validate116(data.classification, telling ? instancePath + "/classification" : "") || (vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors), errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.name !== void 0) {
						let _errs3 = errors;
						if (typeof data.name != "string")
							return validate233.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs3 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.description !== void 0) {
							let _errs5 = errors;
							if (typeof data.description != "string")
								return validate233.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } }], !1;
							var valid0 = _errs5 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.governance !== void 0) {
								let _errs7 = errors;
								validate123(data.governance, telling ? instancePath + "/governance" : "") || (vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors), errors = vErrors.length);
								var valid0 = _errs7 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.source !== void 0) {
									let data5 = data.source, _errs8 = errors;
									if (errors === _errs8)
										if (Array.isArray(data5)) {
											var valid1 = !0;
											let len0 = data5.length;
											for (let i0 = 0; i0 < len0; i0++) {
												let data6 = data5[i0], _errs10 = errors, _errs11 = errors, valid2 = !1, _errs12 = errors;
												if (errors === _errs12 && errors === _errs12 && typeof data6 != "string") {
													let err0 = telling ? { instancePath: instancePath + "/source/" + i0, keyword: "type", params: { type: "string" } } : null;
													vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
												}
												var _valid0 = _errs12 === errors;
												if (valid2 = valid2 || _valid0, !valid2) {
													let _errs14 = errors;
													validate80(data6, telling ? instancePath + "/source/" + i0 : "") || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length);
													var _valid0 = _errs14 === errors;
													valid2 = valid2 || _valid0;
												}
												if (valid2)
													errors = _errs11, vErrors !== null && (_errs11 ? vErrors.length = _errs11 : vErrors = null);
												else {
													let err1 = telling ? { instancePath: instancePath + "/source/" + i0, keyword: "anyOf", params: {} } : null;
													return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate233.errors = vErrors, !1;
												}
												var valid1 = _errs10 === errors;
												if (!valid1)
													break;
											}
										} else
											return validate233.errors = [{ instancePath: instancePath + "/source", keyword: "type", params: { type: "array" } }], !1;
									var valid0 = _errs8 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.destination !== void 0) {
										let data7 = data.destination, _errs15 = errors;
										if (errors === _errs15)
											if (Array.isArray(data7)) {
												var valid3 = !0;
												let len1 = data7.length;
												for (let i1 = 0; i1 < len1; i1++) {
													let data8 = data7[i1], _errs17 = errors, _errs18 = errors, valid4 = !1, _errs19 = errors;
													if (errors === _errs19 && errors === _errs19 && typeof data8 != "string") {
														let err2 = telling ? { instancePath: instancePath + "/destination/" + i1, keyword: "type", params: { type: "string" } } : null;
														vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
													}
													var _valid1 = _errs19 === errors;
													if (valid4 = valid4 || _valid1, !valid4) {
														let _errs21 = errors;
														validate80(data8, telling ? instancePath + "/destination/" + i1 : "") || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length);
														var _valid1 = _errs21 === errors;
														valid4 = valid4 || _valid1;
													}
													if (valid4)
														errors = _errs18, vErrors !== null && (_errs18 ? vErrors.length = _errs18 : vErrors = null);
													else {
														let err3 = telling ? { instancePath: instancePath + "/destination/" + i1, keyword: "anyOf", params: {} } : null;
														return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate233.errors = vErrors, !1;
													}
													var valid3 = _errs17 === errors;
													if (!valid3)
														break;
												}
											} else
												return validate233.errors = [{ instancePath: instancePath + "/destination", keyword: "type", params: { type: "array" } }], !1;
										var valid0 = _errs15 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										let additional0;
										for (let key0 in data)
											if (!(key0 === "flow" || key0 === "classification" || key0 === "name" || key0 === "description" || key0 === "governance" || key0 === "source" || key0 === "destination")) {
												additional0 = key0;
												break;
											}
										if (additional0 !== void 0)
											return validate233.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
									}
								}
							}
						}
					}
				}
			}
		} else
			return validate233.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate233.errors = vErrors, errors === 0;
}
var wrapper4 = { validate: validate229 }, obj46 = /* @__PURE__ */ new Set(["bom-ref", "provider", "group", "name", "version", "description", "endpoints", "authenticated", "x-trust-boundary", "trustZone", "data", "licenses", "patentAssertions", "externalReferences", "services", "releaseNotes", "properties", "tags", "signature"]);
function validate229(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.name === void 0 && (missing0 = "name"))
				return validate229.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data["bom-ref"] !== void 0) {
				let _errs1 = errors;
				validate3(data["bom-ref"], telling ? instancePath + "/bom-ref" : "") || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.provider !== void 0) {
					let _errs2 = errors;
					validate5(data.provider, telling ? instancePath + "/provider" : "") || (vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors), errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.group !== void 0) {
						let _errs3 = errors;
						if (typeof data.group != "string")
							return validate229.errors = [{ instancePath: instancePath + "/group", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs3 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.name !== void 0) {
							let _errs5 = errors;
							if (typeof data.name != "string")
								return validate229.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
							var valid0 = _errs5 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.version !== void 0) {
								let _errs7 = errors;
								validate16(data.version, telling ? instancePath + "/version" : "") || (vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors), errors = vErrors.length);
								var valid0 = _errs7 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.description !== void 0) {
									let _errs8 = errors;
									if (typeof data.description != "string")
										return validate229.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } }], !1;
									var valid0 = _errs8 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.endpoints !== void 0) {
										let data6 = data.endpoints, _errs10 = errors;
										if (errors === _errs10)
											if (Array.isArray(data6)) {
												var valid1 = !0;
												let len0 = data6.length;
												for (let i0 = 0; i0 < len0; i0++) {
													let _errs12 = errors;
													if (errors === _errs12 && errors === _errs12 && typeof data6[i0] != "string")
														return validate229.errors = [{ instancePath: instancePath + "/endpoints/" + i0, keyword: "type", params: { type: "string" } }], !1;
													var valid1 = _errs12 === errors;
													if (!valid1)
														break;
												}
											} else
												return validate229.errors = [{ instancePath: instancePath + "/endpoints", keyword: "type", params: { type: "array" } }], !1;
										var valid0 = _errs10 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.authenticated !== void 0) {
											let _errs14 = errors;
											if (typeof data.authenticated != "boolean")
												return validate229.errors = [{ instancePath: instancePath + "/authenticated", keyword: "type", params: { type: "boolean" } }], !1;
											var valid0 = _errs14 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data["x-trust-boundary"] !== void 0) {
												let _errs16 = errors;
												if (typeof data["x-trust-boundary"] != "boolean")
													return validate229.errors = [{ instancePath: instancePath + "/x-trust-boundary", keyword: "type", params: { type: "boolean" } }], !1;
												var valid0 = _errs16 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.trustZone !== void 0) {
													let _errs18 = errors;
													if (typeof data.trustZone != "string")
														return validate229.errors = [{ instancePath: instancePath + "/trustZone", keyword: "type", params: { type: "string" } }], !1;
													var valid0 = _errs18 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.data !== void 0) {
														let data11 = data.data, _errs20 = errors;
														if (errors === _errs20)
															if (Array.isArray(data11)) {
																var valid2 = !0;
																let len1 = data11.length;
																for (let i1 = 0; i1 < len1; i1++) {
																	let _errs22 = errors;
																	validate233(data11[i1], telling ? instancePath + "/data/" + i1 : "") || (vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors), errors = vErrors.length);
																	var valid2 = _errs22 === errors;
																	if (!valid2)
																		break;
																}
															} else
																return validate229.errors = [{ instancePath: instancePath + "/data", keyword: "type", params: { type: "array" } }], !1;
														var valid0 = _errs20 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.licenses !== void 0) {
															let _errs23 = errors;
															validate26(data.licenses, telling ? instancePath + "/licenses" : "") || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
															var valid0 = _errs23 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.patentAssertions !== void 0) {
																let _errs24 = errors;
																validate53(data.patentAssertions, telling ? instancePath + "/patentAssertions" : "") || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
																var valid0 = _errs24 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.externalReferences !== void 0) {
																	let data15 = data.externalReferences, _errs25 = errors;
																	if (errors === _errs25)
																		if (Array.isArray(data15)) {
																			var valid3 = !0;
																			let len2 = data15.length;
																			for (let i2 = 0; i2 < len2; i2++) {
																				let _errs27 = errors;
																				validate76(data15[i2], telling ? instancePath + "/externalReferences/" + i2 : "") || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length);
																				var valid3 = _errs27 === errors;
																				if (!valid3)
																					break;
																			}
																		} else
																			return validate229.errors = [{ instancePath: instancePath + "/externalReferences", keyword: "type", params: { type: "array" } }], !1;
																	var valid0 = _errs25 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	if (data.services !== void 0) {
																		let data17 = data.services, _errs28 = errors;
																		if (errors === _errs28)
																			if (Array.isArray(data17)) {
																				var valid4 = !0;
																				let len3 = data17.length;
																				for (let i3 = 0; i3 < len3; i3++) {
																					let _errs30 = errors;
																					wrapper4.validate(data17[i3], telling ? instancePath + "/services/" + i3 : "") || (vErrors = vErrors === null ? wrapper4.validate.errors : vErrors.concat(wrapper4.validate.errors), errors = vErrors.length);
																					var valid4 = _errs30 === errors;
																					if (!valid4)
																						break;
																				}
																				if (valid4) {
																					let index0 = -1;
																					if (data17.length > 1 && (index0 = func3(data17)), index0 !== -1)
																						return validate229.errors = [{ instancePath: instancePath + "/services", keyword: "uniqueItems", params: { index: index0 } }], !1;
																				}
																			} else
																				return validate229.errors = [{ instancePath: instancePath + "/services", keyword: "type", params: { type: "array" } }], !1;
																		var valid0 = _errs28 === errors;
																	} else
																		var valid0 = !0;
																	if (valid0) {
																		if (data.releaseNotes !== void 0) {
																			let _errs31 = errors;
																			validate97(data.releaseNotes, telling ? instancePath + "/releaseNotes" : "") || (vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors), errors = vErrors.length);
																			var valid0 = _errs31 === errors;
																		} else
																			var valid0 = !0;
																		if (valid0) {
																			if (data.properties !== void 0) {
																				let data20 = data.properties, _errs32 = errors;
																				if (errors === _errs32)
																					if (Array.isArray(data20)) {
																						var valid5 = !0;
																						let len4 = data20.length;
																						for (let i4 = 0; i4 < len4; i4++) {
																							let _errs34 = errors;
																							validate43(data20[i4], telling ? instancePath + "/properties/" + i4 : "") || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
																							var valid5 = _errs34 === errors;
																							if (!valid5)
																								break;
																						}
																					} else
																						return validate229.errors = [{ instancePath: instancePath + "/properties", keyword: "type", params: { type: "array" } }], !1;
																				var valid0 = _errs32 === errors;
																			} else
																				var valid0 = !0;
																			if (valid0) {
																				if (data.tags !== void 0) {
																					let _errs35 = errors;
																					validate100(data.tags, telling ? instancePath + "/tags" : "") || (vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors), errors = vErrors.length);
																					var valid0 = _errs35 === errors;
																				} else
																					var valid0 = !0;
																				if (valid0) {
																					if (data.signature !== void 0) {
																						let _errs36 = errors;
																						validate215(data.signature, telling ? instancePath + "/signature" : "") || (vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors), errors = vErrors.length);
																						var valid0 = _errs36 === errors;
																					} else
																						var valid0 = !0;
																					if (valid0) {
																						let additional0;
																						for (let key0 in data)
																							if (!obj46.has(key0)) {
																								additional0 = key0;
																								break;
																							}
																						if (additional0 !== void 0)
																							return validate229.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
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
			return validate229.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate229.errors = vErrors, errors === 0;
}
function validate249(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.vendor !== void 0) {
				let _errs1 = errors;
				if (typeof data.vendor != "string")
					return validate249.errors = [{ instancePath: instancePath + "/vendor", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.name !== void 0) {
					let _errs3 = errors;
					if (typeof data.name != "string")
						return validate249.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.version !== void 0) {
						let _errs5 = errors;
						validate16(data.version, telling ? instancePath + "/version" : "") || (vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors), errors = vErrors.length);
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.hashes !== void 0) {
							let data3 = data.hashes, _errs6 = errors;
							if (errors === _errs6)
								if (Array.isArray(data3)) {
									var valid1 = !0;
									let len0 = data3.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let _errs8 = errors;
										validate20(data3[i0], telling ? instancePath + "/hashes/" + i0 : "") || (vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors), errors = vErrors.length);
										var valid1 = _errs8 === errors;
										if (!valid1)
											break;
									}
								} else
									return validate249.errors = [{ instancePath: instancePath + "/hashes", keyword: "type", params: { type: "array" } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.externalReferences !== void 0) {
								let data5 = data.externalReferences, _errs9 = errors;
								if (errors === _errs9)
									if (Array.isArray(data5)) {
										var valid2 = !0;
										let len1 = data5.length;
										for (let i1 = 0; i1 < len1; i1++) {
											let _errs11 = errors;
											validate76(data5[i1], telling ? instancePath + "/externalReferences/" + i1 : "") || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length);
											var valid2 = _errs11 === errors;
											if (!valid2)
												break;
										}
									} else
										return validate249.errors = [{ instancePath: instancePath + "/externalReferences", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs9 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								let additional0;
								for (let key0 in data)
									if (!(key0 === "vendor" || key0 === "name" || key0 === "version" || key0 === "hashes" || key0 === "externalReferences")) {
										additional0 = key0;
										break;
									}
								if (additional0 !== void 0)
									return validate249.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
							}
						}
					}
				}
			}
		} else
			return validate249.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate249.errors = vErrors, errors === 0;
}
function validate261(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data != "string" ? (validate261.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1) : data === "CLEAR" || data === "GREEN" || data === "AMBER" || data === "AMBER_AND_STRICT" || data === "RED" ? (validate261.errors = vErrors, errors === 0) : (validate261.errors = [{ instancePath, keyword: "enum", params: { allowedValues: ["CLEAR", "GREEN", "AMBER", "AMBER_AND_STRICT", "RED"] } }], !1);
}
var obj47 = /* @__PURE__ */ new Set(["timestamp", "lifecycles", "tools", "manufacturer", "authors", "component", "manufacture", "supplier", "licenses", "properties", "distributionConstraints"]);
function validate1(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.timestamp !== void 0) {
				let data0 = data.timestamp, _errs1 = errors;
				if (errors === _errs1 && errors === _errs1)
					if (typeof data0 == "string") {
						if (!formats0(data0))
							return validate1.errors = [{ instancePath: instancePath + "/timestamp", keyword: "format", params: { format: "date-time" } }], !1;
					} else
						return validate1.errors = [{ instancePath: instancePath + "/timestamp", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.lifecycles !== void 0) {
					let data1 = data.lifecycles, _errs3 = errors;
					if (errors === _errs3)
						if (Array.isArray(data1)) {
							var valid1 = !0;
							let len0 = data1.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let data2 = data1[i0], _errs5 = errors;
								if (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))
									return validate1.errors = [{ instancePath: instancePath + "/lifecycles/" + i0, keyword: "type", params: { type: "object" } }], !1;
								let _errs7 = errors, valid2 = !1, passing0 = null, _errs8 = errors;
								if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
									let missing0;
									if (data2.phase === void 0 && (missing0 = "phase")) {
										let err0 = telling ? { instancePath: instancePath + "/lifecycles/" + i0, keyword: "required", params: { missingProperty: missing0 } } : null;
										vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
									} else {
										if (data2.phase !== void 0) {
											let data3 = data2.phase, _errs9 = errors;
											if (typeof data3 != "string") {
												let err1 = telling ? { instancePath: instancePath + "/lifecycles/" + i0 + "/phase", keyword: "type", params: { type: "string" } } : null;
												vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
											}
											if (!(data3 === "design" || data3 === "pre-build" || data3 === "build" || data3 === "post-build" || data3 === "operations" || data3 === "discovery" || data3 === "decommission")) {
												let err2 = telling ? { instancePath: instancePath + "/lifecycles/" + i0 + "/phase", keyword: "enum", params: { allowedValues: ["design", "pre-build", "build", "post-build", "operations", "discovery", "decommission"] } } : null;
												vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
											}
											var valid3 = _errs9 === errors;
										} else
											var valid3 = !0;
										if (valid3) {
											let additional0, count0 = 0;
											for (let key0 in data2)
												count0++;
											if (count0 > 1) {
												for (let key1 in data2)
													if (key1 !== "phase") {
														additional0 = key1;
														break;
													}
											}
											if (additional0 !== void 0) {
												let err3 = telling ? { instancePath: instancePath + "/lifecycles/" + i0, keyword: "closed", params: { additionalProperty: additional0 } } : null;
												vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
											}
										}
									}
								}
								var _valid0 = _errs8 === errors;
								_valid0 && (valid2 = !0, passing0 = 0);
								let _errs11 = errors;
								if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
									let missing1;
									if (data2.name === void 0 && (missing1 = "name")) {
										let err4 = telling ? { instancePath: instancePath + "/lifecycles/" + i0, keyword: "required", params: { missingProperty: missing1 } } : null;
										vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
									} else {
										if (data2.name !== void 0) {
											let _errs12 = errors;
											if (typeof data2.name != "string") {
												let err5 = telling ? { instancePath: instancePath + "/lifecycles/" + i0 + "/name", keyword: "type", params: { type: "string" } } : null;
												vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
											}
											var valid4 = _errs12 === errors;
										} else
											var valid4 = !0;
										if (valid4) {
											if (data2.description !== void 0) {
												let _errs14 = errors;
												if (typeof data2.description != "string") {
													let err6 = telling ? { instancePath: instancePath + "/lifecycles/" + i0 + "/description", keyword: "type", params: { type: "string" } } : null;
													vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
												}
												var valid4 = _errs14 === errors;
											} else
												var valid4 = !0;
											if (valid4) {
												let additional1;
												for (let key2 in data2)
													if (!(key2 === "name" || key2 === "description")) {
														additional1 = key2;
														break;
													}
												if (additional1 !== void 0) {
													let err7 = telling ? { instancePath: instancePath + "/lifecycles/" + i0, keyword: "closed", params: { additionalProperty: additional1 } } : null;
													vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
												}
											}
										}
									}
								}
								var _valid0 = _errs11 === errors;
								if (_valid0 && valid2 ? (valid2 = !1, passing0 = [passing0, 1]) : _valid0 && (valid2 = !0, passing0 = 1), valid2)
									errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
								else {
									let err8 = telling ? { instancePath: instancePath + "/lifecycles/" + i0, keyword: "oneOf", params: { passingSchemas: passing0 } } : null;
									return vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++, validate1.errors = vErrors, !1;
								}
								var valid1 = _errs5 === errors;
								if (!valid1)
									break;
							}
						} else
							return validate1.errors = [{ instancePath: instancePath + "/lifecycles", keyword: "type", params: { type: "array" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.tools !== void 0) {
						let data6 = data.tools, _errs16 = errors, _errs17 = errors, valid5 = !1, passing1 = null, _errs18 = errors;
						if (errors === _errs18)
							if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
								if (data6.components !== void 0) {
									let data7 = data6.components, _errs20 = errors;
									if (errors === _errs20)
										if (Array.isArray(data7)) {
											var valid7 = !0;
											let len1 = data7.length;
											for (let i1 = 0; i1 < len1; i1++) {
												let _errs22 = errors;
												validate2(data7[i1], telling ? instancePath + "/tools/components/" + i1 : "") || (vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors), errors = vErrors.length);
												var valid7 = _errs22 === errors;
												if (!valid7)
													break;
											}
											if (valid7) {
												let index0 = -1;
												if (data7.length > 1 && (index0 = func3(data7)), index0 !== -1) {
													let err9 = telling ? { instancePath: instancePath + "/tools/components", keyword: "uniqueItems", params: { index: index0 } } : null;
													vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
												}
											}
										} else {
											let err10 = telling ? { instancePath: instancePath + "/tools/components", keyword: "type", params: { type: "array" } } : null;
											vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
										}
									var valid6 = _errs20 === errors;
								} else
									var valid6 = !0;
								if (valid6) {
									if (data6.services !== void 0) {
										let data9 = data6.services, _errs23 = errors;
										if (errors === _errs23)
											if (Array.isArray(data9)) {
												var valid8 = !0;
												let len2 = data9.length;
												for (let i2 = 0; i2 < len2; i2++) {
													let _errs25 = errors;
													validate229(data9[i2], telling ? instancePath + "/tools/services/" + i2 : "") || (vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors), errors = vErrors.length);
													var valid8 = _errs25 === errors;
													if (!valid8)
														break;
												}
												if (valid8) {
													let index1 = -1;
													if (data9.length > 1 && (index1 = func3(data9)), index1 !== -1) {
														let err11 = telling ? { instancePath: instancePath + "/tools/services", keyword: "uniqueItems", params: { index: index1 } } : null;
														vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
													}
												}
											} else {
												let err12 = telling ? { instancePath: instancePath + "/tools/services", keyword: "type", params: { type: "array" } } : null;
												vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
											}
										var valid6 = _errs23 === errors;
									} else
										var valid6 = !0;
									if (valid6) {
										let additional2;
										for (let key3 in data6)
											if (!(key3 === "components" || key3 === "services")) {
												additional2 = key3;
												break;
											}
										if (additional2 !== void 0) {
											let err13 = telling ? { instancePath: instancePath + "/tools", keyword: "closed", params: { additionalProperty: additional2 } } : null;
											vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
										}
									}
								}
							} else {
								let err14 = telling ? { instancePath: instancePath + "/tools", keyword: "type", params: { type: "object" } } : null;
								vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
							}
						var _valid1 = _errs18 === errors;
						_valid1 && (valid5 = !0, passing1 = 0);
						let _errs26 = errors;
						if (errors === _errs26)
							if (Array.isArray(data6)) {
								var valid9 = !0;
								let len3 = data6.length;
								for (let i3 = 0; i3 < len3; i3++) {
									let _errs28 = errors;
									validate249(data6[i3], telling ? instancePath + "/tools/" + i3 : "") || (vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors), errors = vErrors.length);
									var valid9 = _errs28 === errors;
									if (!valid9)
										break;
								}
							} else {
								let err15 = telling ? { instancePath: instancePath + "/tools", keyword: "type", params: { type: "array" } } : null;
								vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
							}
						var _valid1 = _errs26 === errors;
						if (_valid1 && valid5 ? (valid5 = !1, passing1 = [passing1, 1]) : _valid1 && (valid5 = !0, passing1 = 1), valid5)
							errors = _errs17, vErrors !== null && (_errs17 ? vErrors.length = _errs17 : vErrors = null);
						else {
							let err16 = telling ? { instancePath: instancePath + "/tools", keyword: "oneOf", params: { passingSchemas: passing1 } } : null;
							return vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++, validate1.errors = vErrors, !1;
						}
						var valid0 = _errs16 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.manufacturer !== void 0) {
							let _errs29 = errors;
							validate5(data.manufacturer, telling ? instancePath + "/manufacturer" : "") || (vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors), errors = vErrors.length);
							var valid0 = _errs29 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.authors !== void 0) {
								let data13 = data.authors, _errs30 = errors;
								if (errors === _errs30)
									if (Array.isArray(data13)) {
										var valid10 = !0;
										let len4 = data13.length;
										for (let i4 = 0; i4 < len4; i4++) {
											let _errs32 = errors;
											validate10(data13[i4], telling ? instancePath + "/authors/" + i4 : "") || (vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors), errors = vErrors.length);
											var valid10 = _errs32 === errors;
											if (!valid10)
												break;
										}
									} else
										return validate1.errors = [{ instancePath: instancePath + "/authors", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs30 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.component !== void 0) {
									let _errs33 = errors;
									validate2(data.component, telling ? instancePath + "/component" : "") || (vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors), errors = vErrors.length);
									var valid0 = _errs33 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.manufacture !== void 0) {
										let _errs34 = errors;
										validate5(data.manufacture, telling ? instancePath + "/manufacture" : "") || (vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors), errors = vErrors.length);
										var valid0 = _errs34 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.supplier !== void 0) {
											let _errs35 = errors;
											validate5(data.supplier, telling ? instancePath + "/supplier" : "") || (vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors), errors = vErrors.length);
											var valid0 = _errs35 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.licenses !== void 0) {
												let _errs36 = errors;
												validate26(data.licenses, telling ? instancePath + "/licenses" : "") || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
												var valid0 = _errs36 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.properties !== void 0) {
													let data19 = data.properties, _errs37 = errors;
													if (errors === _errs37)
														if (Array.isArray(data19)) {
															var valid11 = !0;
															let len5 = data19.length;
															for (let i5 = 0; i5 < len5; i5++) {
																let _errs39 = errors;
																validate43(data19[i5], telling ? instancePath + "/properties/" + i5 : "") || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
																var valid11 = _errs39 === errors;
																if (!valid11)
																	break;
															}
														} else
															return validate1.errors = [{ instancePath: instancePath + "/properties", keyword: "type", params: { type: "array" } }], !1;
													var valid0 = _errs37 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.distributionConstraints !== void 0) {
														let data21 = data.distributionConstraints, _errs40 = errors;
														if (errors === _errs40)
															if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
																if (data21.tlp !== void 0) {
																	let _errs42 = errors;
																	validate261(data21.tlp, telling ? instancePath + "/distributionConstraints/tlp" : "") || (vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors), errors = vErrors.length);
																	var valid12 = _errs42 === errors;
																} else
																	var valid12 = !0;
																if (valid12) {
																	let additional3;
																	for (let key4 in data21)
																		if (key4 !== "tlp") {
																			additional3 = key4;
																			break;
																		}
																	if (additional3 !== void 0)
																		return validate1.errors = [{ instancePath: instancePath + "/distributionConstraints", keyword: "closed", params: { additionalProperty: additional3 } }], !1;
																}
															} else
																return validate1.errors = [{ instancePath: instancePath + "/distributionConstraints", keyword: "type", params: { type: "object" } }], !1;
														var valid0 = _errs40 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														let additional4;
														for (let key5 in data)
															if (!obj47.has(key5)) {
																additional4 = key5;
																break;
															}
														if (additional4 !== void 0)
															return validate1.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional4 } }], !1;
													}
												}
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
			return validate1.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate1.errors = vErrors, errors === 0;
}
function validate267(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.ref === void 0 && (missing0 = "ref"))
				return validate267.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.ref !== void 0) {
				let _errs1 = errors;
				validate58(data.ref, telling ? instancePath + "/ref" : "") || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.dependsOn !== void 0) {
					let data1 = data.dependsOn, _errs2 = errors;
					if (errors === _errs2)
						if (Array.isArray(data1)) {
							var valid1 = !0;
							let len0 = data1.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let _errs4 = errors;
								validate58(data1[i0], telling ? instancePath + "/dependsOn/" + i0 : "") || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length);
								var valid1 = _errs4 === errors;
								if (!valid1)
									break;
							}
							if (valid1) {
								let index0 = -1;
								if (data1.length > 1 && (index0 = func3(data1)), index0 !== -1)
									return validate267.errors = [{ instancePath: instancePath + "/dependsOn", keyword: "uniqueItems", params: { index: index0 } }], !1;
							}
						} else
							return validate267.errors = [{ instancePath: instancePath + "/dependsOn", keyword: "type", params: { type: "array" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.provides !== void 0) {
						let data3 = data.provides, _errs5 = errors;
						if (errors === _errs5)
							if (Array.isArray(data3)) {
								var valid2 = !0;
								let len1 = data3.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let _errs7 = errors;
									validate58(data3[i1], telling ? instancePath + "/provides/" + i1 : "") || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length);
									var valid2 = _errs7 === errors;
									if (!valid2)
										break;
								}
								if (valid2) {
									let index1 = -1;
									if (data3.length > 1 && (index1 = func3(data3)), index1 !== -1)
										return validate267.errors = [{ instancePath: instancePath + "/provides", keyword: "uniqueItems", params: { index: index1 } }], !1;
								}
							} else
								return validate267.errors = [{ instancePath: instancePath + "/provides", keyword: "type", params: { type: "array" } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						let additional0;
						for (let key0 in data)
							if (!(key0 === "ref" || key0 === "dependsOn" || key0 === "provides")) {
								additional0 = key0;
								break;
							}
						if (additional0 !== void 0)
							return validate267.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
					}
				}
			}
		} else
			return validate267.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate267.errors = vErrors, errors === 0;
}
var obj48 = /* @__PURE__ */ new Set(["complete", "incomplete", "incomplete_first_party_only", "incomplete_first_party_proprietary_only", "incomplete_first_party_opensource_only", "incomplete_third_party_only", "incomplete_third_party_proprietary_only", "incomplete_third_party_opensource_only", "unknown", "not_specified"]);
function validate274(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data != "string" ? (validate274.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1) : obj48.has(data) ? (validate274.errors = vErrors, errors === 0) : (validate274.errors = [{ instancePath, keyword: "enum", params: { allowedValues: [...obj48] } }], !1);
}
function validate272(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.aggregate === void 0 && (missing0 = "aggregate"))
				return validate272.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data["bom-ref"] !== void 0) {
				let _errs1 = errors;
				validate3(data["bom-ref"], telling ? instancePath + "/bom-ref" : "") || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.aggregate !== void 0) {
					let _errs2 = errors;
					validate274(data.aggregate, telling ? instancePath + "/aggregate" : "") || (vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors), errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.assemblies !== void 0) {
						let data2 = data.assemblies, _errs3 = errors;
						if (errors === _errs3)
							if (Array.isArray(data2)) {
								var valid1 = !0;
								let len0 = data2.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let data3 = data2[i0], _errs5 = errors, _errs6 = errors, valid2 = !1, _errs7 = errors;
									validate58(data3, telling ? instancePath + "/assemblies/" + i0 : "") || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length);
									var _valid0 = _errs7 === errors;
									if (valid2 = valid2 || _valid0, !valid2) {
										let _errs8 = errors;
										validate80(data3, telling ? instancePath + "/assemblies/" + i0 : "") || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length);
										var _valid0 = _errs8 === errors;
										valid2 = valid2 || _valid0;
									}
									if (valid2)
										errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
									else {
										let err0 = telling ? { instancePath: instancePath + "/assemblies/" + i0, keyword: "anyOf", params: {} } : null;
										return vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, validate272.errors = vErrors, !1;
									}
									var valid1 = _errs5 === errors;
									if (!valid1)
										break;
								}
								if (valid1) {
									let index0 = -1;
									if (data2.length > 1 && (index0 = func3(data2)), index0 !== -1)
										return validate272.errors = [{ instancePath: instancePath + "/assemblies", keyword: "uniqueItems", params: { index: index0 } }], !1;
								}
							} else
								return validate272.errors = [{ instancePath: instancePath + "/assemblies", keyword: "type", params: { type: "array" } }], !1;
						var valid0 = _errs3 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.dependencies !== void 0) {
							let data4 = data.dependencies, _errs9 = errors;
							if (errors === _errs9)
								if (Array.isArray(data4)) {
									var valid3 = !0;
									let len1 = data4.length;
									for (let i1 = 0; i1 < len1; i1++) {
										let _errs11 = errors;
										if (typeof data4[i1] != "string")
											return validate272.errors = [{ instancePath: instancePath + "/dependencies/" + i1, keyword: "type", params: { type: "string" } }], !1;
										var valid3 = _errs11 === errors;
										if (!valid3)
											break;
									}
									if (valid3) {
										let index1 = -1;
										if (data4.length > 1 && (index1 = func3(data4)), index1 !== -1)
											return validate272.errors = [{ instancePath: instancePath + "/dependencies", keyword: "uniqueItems", params: { index: index1 } }], !1;
									}
								} else
									return validate272.errors = [{ instancePath: instancePath + "/dependencies", keyword: "type", params: { type: "array" } }], !1;
							var valid0 = _errs9 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.vulnerabilities !== void 0) {
								let data6 = data.vulnerabilities, _errs13 = errors;
								if (errors === _errs13)
									if (Array.isArray(data6)) {
										var valid4 = !0;
										let len2 = data6.length;
										for (let i2 = 0; i2 < len2; i2++) {
											let _errs15 = errors;
											if (typeof data6[i2] != "string")
												return validate272.errors = [{ instancePath: instancePath + "/vulnerabilities/" + i2, keyword: "type", params: { type: "string" } }], !1;
											var valid4 = _errs15 === errors;
											if (!valid4)
												break;
										}
										if (valid4) {
											let index2 = -1;
											if (data6.length > 1 && (index2 = func3(data6)), index2 !== -1)
												return validate272.errors = [{ instancePath: instancePath + "/vulnerabilities", keyword: "uniqueItems", params: { index: index2 } }], !1;
										}
									} else
										return validate272.errors = [{ instancePath: instancePath + "/vulnerabilities", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs13 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.signature !== void 0) {
									let _errs17 = errors;
									validate215(data.signature, telling ? instancePath + "/signature" : "") || (vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors), errors = vErrors.length);
									var valid0 = _errs17 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									let additional0;
									for (let key0 in data)
										if (!(key0 === "bom-ref" || key0 === "aggregate" || key0 === "assemblies" || key0 === "dependencies" || key0 === "vulnerabilities" || key0 === "signature")) {
											additional0 = key0;
											break;
										}
									if (additional0 !== void 0)
										return validate272.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
								}
							}
						}
					}
				}
			}
		} else
			return validate272.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate272.errors = vErrors, errors === 0;
}
function validate282(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.url !== void 0) {
				let _errs1 = errors;
				if (typeof data.url != "string")
					return validate282.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.name !== void 0) {
					let _errs3 = errors;
					if (typeof data.name != "string")
						return validate282.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					let additional0;
					for (let key0 in data)
						if (!(key0 === "url" || key0 === "name")) {
							additional0 = key0;
							break;
						}
					if (additional0 !== void 0)
						return validate282.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
				}
			}
		} else
			return validate282.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate282.errors = vErrors, errors === 0;
}
function validate287(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data != "string" ? (validate287.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1) : data === "critical" || data === "high" || data === "medium" || data === "low" || data === "info" || data === "none" || data === "unknown" ? (validate287.errors = vErrors, errors === 0) : (validate287.errors = [{ instancePath, keyword: "enum", params: { allowedValues: ["critical", "high", "medium", "low", "info", "none", "unknown"] } }], !1);
}
function validate289(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data != "string" ? (validate289.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1) : data === "CVSSv2" || data === "CVSSv3" || data === "CVSSv31" || data === "CVSSv4" || data === "OWASP" || data === "SSVC" || data === "other" ? (validate289.errors = vErrors, errors === 0) : (validate289.errors = [{ instancePath, keyword: "enum", params: { allowedValues: ["CVSSv2", "CVSSv3", "CVSSv31", "CVSSv4", "OWASP", "SSVC", "other"] } }], !1);
}
function validate285(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.source !== void 0) {
				let _errs1 = errors;
				validate282(data.source, telling ? instancePath + "/source" : "") || (vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.score !== void 0) {
					let _errs2 = errors;
					if (typeof data.score != "number")
						return validate285.errors = [{ instancePath: instancePath + "/score", keyword: "type", params: { type: "number" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.severity !== void 0) {
						let _errs4 = errors;
						validate287(data.severity, telling ? instancePath + "/severity" : "") || (vErrors = vErrors === null ? validate287.errors : vErrors.concat(validate287.errors), errors = vErrors.length);
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.method !== void 0) {
							let _errs5 = errors;
							validate289(data.method, telling ? instancePath + "/method" : "") || (vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors), errors = vErrors.length);
							var valid0 = _errs5 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.vector !== void 0) {
								let _errs6 = errors;
								if (typeof data.vector != "string")
									return validate285.errors = [{ instancePath: instancePath + "/vector", keyword: "type", params: { type: "string" } }], !1;
								var valid0 = _errs6 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.justification !== void 0) {
									let _errs8 = errors;
									if (typeof data.justification != "string")
										return validate285.errors = [{ instancePath: instancePath + "/justification", keyword: "type", params: { type: "string" } }], !1;
									var valid0 = _errs8 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									let additional0;
									for (let key0 in data)
										if (!(key0 === "source" || key0 === "score" || key0 === "severity" || key0 === "method" || key0 === "vector" || key0 === "justification")) {
											additional0 = key0;
											break;
										}
									if (additional0 !== void 0)
										return validate285.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
								}
							}
						}
					}
				}
			}
		} else
			return validate285.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate285.errors = vErrors, errors === 0;
}
function validate292(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data == "number" && !(data % 1) && !isNaN(data) ? errors === 0 && typeof data == "number" && (data < 1 || isNaN(data)) ? (validate292.errors = [{ instancePath, keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1) : (validate292.errors = vErrors, errors === 0) : (validate292.errors = [{ instancePath, keyword: "type", params: { type: "integer" } }], !1);
}
function validate295(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.url === void 0 && (missing0 = "url"))
				return validate295.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.title !== void 0) {
				let _errs1 = errors;
				if (typeof data.title != "string")
					return validate295.errors = [{ instancePath: instancePath + "/title", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.url !== void 0) {
					let _errs3 = errors;
					if (errors === _errs3 && errors === _errs3 && typeof data.url != "string")
						return validate295.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					let additional0;
					for (let key0 in data)
						if (!(key0 === "title" || key0 === "url")) {
							additional0 = key0;
							break;
						}
					if (additional0 !== void 0)
						return validate295.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
				}
			}
		} else
			return validate295.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate295.errors = vErrors, errors === 0;
}
function validate302(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data != "string" ? (validate302.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1) : data === "resolved" || data === "resolved_with_pedigree" || data === "exploitable" || data === "in_triage" || data === "false_positive" || data === "not_affected" ? (validate302.errors = vErrors, errors === 0) : (validate302.errors = [{ instancePath, keyword: "enum", params: { allowedValues: ["resolved", "resolved_with_pedigree", "exploitable", "in_triage", "false_positive", "not_affected"] } }], !1);
}
var obj50 = /* @__PURE__ */ new Set(["code_not_present", "code_not_reachable", "requires_configuration", "requires_dependency", "requires_environment", "protected_by_compiler", "protected_at_runtime", "protected_at_perimeter", "protected_by_mitigating_control"]);
function validate304(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data != "string" ? (validate304.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1) : obj50.has(data) ? (validate304.errors = vErrors, errors === 0) : (validate304.errors = [{ instancePath, keyword: "enum", params: { allowedValues: [...obj50] } }], !1);
}
function validate310(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data != "string" ? (validate310.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1) : data === "affected" || data === "unaffected" || data === "unknown" ? (validate310.errors = vErrors, errors === 0) : (validate310.errors = [{ instancePath, keyword: "enum", params: { allowedValues: ["affected", "unaffected", "unknown"] } }], !1);
}
var obj52 = /* @__PURE__ */ new Set(["bom-ref", "id", "source", "references", "ratings", "cwes", "description", "detail", "recommendation", "workaround", "proofOfConcept", "advisories", "created", "published", "updated", "rejected", "credits", "tools", "analysis", "affects", "properties"]);
function validate280(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data["bom-ref"] !== void 0) {
				let _errs1 = errors;
				validate3(data["bom-ref"], telling ? instancePath + "/bom-ref" : "") || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.id !== void 0) {
					let _errs2 = errors;
					if (typeof data.id != "string")
						return validate280.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.source !== void 0) {
						let _errs4 = errors;
						validate282(data.source, telling ? instancePath + "/source" : "") || (vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors), errors = vErrors.length);
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.references !== void 0) {
							let data3 = data.references, _errs5 = errors;
							if (errors === _errs5)
								if (Array.isArray(data3)) {
									var valid1 = !0;
									let len0 = data3.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let data4 = data3[i0], _errs7 = errors;
										if (errors === _errs7)
											if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
												let missing0;
												if (data4.id === void 0 && (missing0 = "id") || data4.source === void 0 && (missing0 = "source"))
													return validate280.errors = [{ instancePath: instancePath + "/references/" + i0, keyword: "required", params: { missingProperty: missing0 } }], !1;
												if (data4.id !== void 0) {
													let _errs9 = errors;
													if (typeof data4.id != "string")
														return validate280.errors = [{ instancePath: instancePath + "/references/" + i0 + "/id", keyword: "type", params: { type: "string" } }], !1;
													var valid2 = _errs9 === errors;
												} else
													var valid2 = !0;
												if (valid2) {
													if (data4.source !== void 0) {
														let _errs11 = errors;
														validate282(data4.source, telling ? instancePath + "/references/" + i0 + "/source" : "") || (vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors), errors = vErrors.length);
														var valid2 = _errs11 === errors;
													} else
														var valid2 = !0;
													if (valid2) {
														let additional0, count0 = 0;
														for (let key0 in data4)
															count0++;
														if (count0 > 2) {
															for (let key1 in data4)
																if (!(key1 === "id" || key1 === "source")) {
																	additional0 = key1;
																	break;
																}
														}
														if (additional0 !== void 0)
															return validate280.errors = [{ instancePath: instancePath + "/references/" + i0, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
													}
												}
											} else
												return validate280.errors = [{ instancePath: instancePath + "/references/" + i0, keyword: "type", params: { type: "object" } }], !1;
										var valid1 = _errs7 === errors;
										if (!valid1)
											break;
									}
								} else
									return validate280.errors = [{ instancePath: instancePath + "/references", keyword: "type", params: { type: "array" } }], !1;
							var valid0 = _errs5 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.ratings !== void 0) {
								let data7 = data.ratings, _errs12 = errors;
								if (errors === _errs12)
									if (Array.isArray(data7)) {
										var valid3 = !0;
										let len1 = data7.length;
										for (let i1 = 0; i1 < len1; i1++) {
											let _errs14 = errors;
											validate285(data7[i1], telling ? instancePath + "/ratings/" + i1 : "") || (vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors), errors = vErrors.length);
											var valid3 = _errs14 === errors;
											if (!valid3)
												break;
										}
									} else
										return validate280.errors = [{ instancePath: instancePath + "/ratings", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs12 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.cwes !== void 0) {
									let data9 = data.cwes, _errs15 = errors;
									if (errors === _errs15)
										if (Array.isArray(data9)) {
											var valid4 = !0;
											let len2 = data9.length;
											for (let i2 = 0; i2 < len2; i2++) {
												let _errs17 = errors;
												validate292(data9[i2], telling ? instancePath + "/cwes/" + i2 : "") || (vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors), errors = vErrors.length);
												var valid4 = _errs17 === errors;
												if (!valid4)
													break;
											}
										} else
											return validate280.errors = [{ instancePath: instancePath + "/cwes", keyword: "type", params: { type: "array" } }], !1;
									var valid0 = _errs15 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.description !== void 0) {
										let _errs18 = errors;
										if (typeof data.description != "string")
											return validate280.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } }], !1;
										var valid0 = _errs18 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.detail !== void 0) {
											let _errs20 = errors;
											if (typeof data.detail != "string")
												return validate280.errors = [{ instancePath: instancePath + "/detail", keyword: "type", params: { type: "string" } }], !1;
											var valid0 = _errs20 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.recommendation !== void 0) {
												let _errs22 = errors;
												if (typeof data.recommendation != "string")
													return validate280.errors = [{ instancePath: instancePath + "/recommendation", keyword: "type", params: { type: "string" } }], !1;
												var valid0 = _errs22 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.workaround !== void 0) {
													let _errs24 = errors;
													if (typeof data.workaround != "string")
														return validate280.errors = [{ instancePath: instancePath + "/workaround", keyword: "type", params: { type: "string" } }], !1;
													var valid0 = _errs24 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.proofOfConcept !== void 0) {
														let data15 = data.proofOfConcept, _errs26 = errors;
														if (errors === _errs26)
															if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
																if (data15.reproductionSteps !== void 0) {
																	let _errs28 = errors;
																	if (typeof data15.reproductionSteps != "string")
																		return validate280.errors = [{ instancePath: instancePath + "/proofOfConcept/reproductionSteps", keyword: "type", params: { type: "string" } }], !1;
																	var valid5 = _errs28 === errors;
																} else
																	var valid5 = !0;
																if (valid5) {
																	if (data15.environment !== void 0) {
																		let _errs30 = errors;
																		if (typeof data15.environment != "string")
																			return validate280.errors = [{ instancePath: instancePath + "/proofOfConcept/environment", keyword: "type", params: { type: "string" } }], !1;
																		var valid5 = _errs30 === errors;
																	} else
																		var valid5 = !0;
																	if (valid5)
																		if (data15.supportingMaterial !== void 0) {
																			let data18 = data15.supportingMaterial, _errs32 = errors;
																			if (errors === _errs32)
																				if (Array.isArray(data18)) {
																					var valid6 = !0;
																					let len3 = data18.length;
																					for (let i3 = 0; i3 < len3; i3++) {
																						let _errs34 = errors;
																						validate33(data18[i3], telling ? instancePath + "/proofOfConcept/supportingMaterial/" + i3 : "") || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length);
																						var valid6 = _errs34 === errors;
																						if (!valid6)
																							break;
																					}
																				} else
																					return validate280.errors = [{ instancePath: instancePath + "/proofOfConcept/supportingMaterial", keyword: "type", params: { type: "array" } }], !1;
																			var valid5 = _errs32 === errors;
																		} else
																			var valid5 = !0;
																}
															} else
																return validate280.errors = [{ instancePath: instancePath + "/proofOfConcept", keyword: "type", params: { type: "object" } }], !1;
														var valid0 = _errs26 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.advisories !== void 0) {
															let data20 = data.advisories, _errs35 = errors;
															if (errors === _errs35)
																if (Array.isArray(data20)) {
																	var valid7 = !0;
																	let len4 = data20.length;
																	for (let i4 = 0; i4 < len4; i4++) {
																		let _errs37 = errors;
																		validate295(data20[i4], telling ? instancePath + "/advisories/" + i4 : "") || (vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors), errors = vErrors.length);
																		var valid7 = _errs37 === errors;
																		if (!valid7)
																			break;
																	}
																} else
																	return validate280.errors = [{ instancePath: instancePath + "/advisories", keyword: "type", params: { type: "array" } }], !1;
															var valid0 = _errs35 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.created !== void 0) {
																let data22 = data.created, _errs38 = errors;
																if (errors === _errs38 && errors === _errs38)
																	if (typeof data22 == "string") {
																		if (!formats0(data22))
																			return validate280.errors = [{ instancePath: instancePath + "/created", keyword: "format", params: { format: "date-time" } }], !1;
																	} else
																		return validate280.errors = [{ instancePath: instancePath + "/created", keyword: "type", params: { type: "string" } }], !1;
																var valid0 = _errs38 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.published !== void 0) {
																	let data23 = data.published, _errs40 = errors;
																	if (errors === _errs40 && errors === _errs40)
																		if (typeof data23 == "string") {
																			if (!formats0(data23))
																				return validate280.errors = [{ instancePath: instancePath + "/published", keyword: "format", params: { format: "date-time" } }], !1;
																		} else
																			return validate280.errors = [{ instancePath: instancePath + "/published", keyword: "type", params: { type: "string" } }], !1;
																	var valid0 = _errs40 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	if (data.updated !== void 0) {
																		let data24 = data.updated, _errs42 = errors;
																		if (errors === _errs42 && errors === _errs42)
																			if (typeof data24 == "string") {
																				if (!formats0(data24))
																					return validate280.errors = [{ instancePath: instancePath + "/updated", keyword: "format", params: { format: "date-time" } }], !1;
																			} else
																				return validate280.errors = [{ instancePath: instancePath + "/updated", keyword: "type", params: { type: "string" } }], !1;
																		var valid0 = _errs42 === errors;
																	} else
																		var valid0 = !0;
																	if (valid0) {
																		if (data.rejected !== void 0) {
																			let data25 = data.rejected, _errs44 = errors;
																			if (errors === _errs44 && errors === _errs44)
																				if (typeof data25 == "string") {
																					if (!formats0(data25))
																						return validate280.errors = [{ instancePath: instancePath + "/rejected", keyword: "format", params: { format: "date-time" } }], !1;
																				} else
																					return validate280.errors = [{ instancePath: instancePath + "/rejected", keyword: "type", params: { type: "string" } }], !1;
																			var valid0 = _errs44 === errors;
																		} else
																			var valid0 = !0;
																		if (valid0) {
																			if (data.credits !== void 0) {
																				let data26 = data.credits, _errs46 = errors;
																				if (errors === _errs46)
																					if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
																						if (data26.organizations !== void 0) {
																							let data27 = data26.organizations, _errs48 = errors;
																							if (errors === _errs48)
																								if (Array.isArray(data27)) {
																									var valid9 = !0;
																									let len5 = data27.length;
																									for (let i5 = 0; i5 < len5; i5++) {
																										let _errs50 = errors;
																										validate5(data27[i5], telling ? instancePath + "/credits/organizations/" + i5 : "") || (vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors), errors = vErrors.length);
																										var valid9 = _errs50 === errors;
																										if (!valid9)
																											break;
																									}
																								} else
																									return validate280.errors = [{ instancePath: instancePath + "/credits/organizations", keyword: "type", params: { type: "array" } }], !1;
																							var valid8 = _errs48 === errors;
																						} else
																							var valid8 = !0;
																						if (valid8) {
																							if (data26.individuals !== void 0) {
																								let data29 = data26.individuals, _errs51 = errors;
																								if (errors === _errs51)
																									if (Array.isArray(data29)) {
																										var valid10 = !0;
																										let len6 = data29.length;
																										for (let i6 = 0; i6 < len6; i6++) {
																											let _errs53 = errors;
																											validate10(data29[i6], telling ? instancePath + "/credits/individuals/" + i6 : "") || (vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors), errors = vErrors.length);
																											var valid10 = _errs53 === errors;
																											if (!valid10)
																												break;
																										}
																									} else
																										return validate280.errors = [{ instancePath: instancePath + "/credits/individuals", keyword: "type", params: { type: "array" } }], !1;
																								var valid8 = _errs51 === errors;
																							} else
																								var valid8 = !0;
																							if (valid8) {
																								let additional1;
																								for (let key2 in data26)
																									if (!(key2 === "organizations" || key2 === "individuals")) {
																										additional1 = key2;
																										break;
																									}
																								if (additional1 !== void 0)
																									return validate280.errors = [{ instancePath: instancePath + "/credits", keyword: "closed", params: { additionalProperty: additional1 } }], !1;
																							}
																						}
																					} else
																						return validate280.errors = [{ instancePath: instancePath + "/credits", keyword: "type", params: { type: "object" } }], !1;
																				var valid0 = _errs46 === errors;
																			} else
																				var valid0 = !0;
																			if (valid0) {
																				if (data.tools !== void 0) {
																					let data31 = data.tools, _errs54 = errors, _errs55 = errors, valid11 = !1, passing0 = null, _errs56 = errors;
																					if (errors === _errs56)
																						if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
																							if (data31.components !== void 0) {
																								let data32 = data31.components, _errs58 = errors;
																								if (errors === _errs58)
																									if (Array.isArray(data32)) {
																										var valid13 = !0;
																										let len7 = data32.length;
																										for (let i7 = 0; i7 < len7; i7++) {
																											let _errs60 = errors;
																											validate2(data32[i7], telling ? instancePath + "/tools/components/" + i7 : "") || (vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors), errors = vErrors.length);
																											var valid13 = _errs60 === errors;
																											if (!valid13)
																												break;
																										}
																										if (valid13) {
																											let index0 = -1;
																											if (data32.length > 1 && (index0 = func3(data32)), index0 !== -1) {
																												let err0 = telling ? { instancePath: instancePath + "/tools/components", keyword: "uniqueItems", params: { index: index0 } } : null;
																												vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
																											}
																										}
																									} else {
																										let err1 = telling ? { instancePath: instancePath + "/tools/components", keyword: "type", params: { type: "array" } } : null;
																										vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
																									}
																								var valid12 = _errs58 === errors;
																							} else
																								var valid12 = !0;
																							if (valid12) {
																								if (data31.services !== void 0) {
																									let data34 = data31.services, _errs61 = errors;
																									if (errors === _errs61)
																										if (Array.isArray(data34)) {
																											var valid14 = !0;
																											let len8 = data34.length;
																											for (let i8 = 0; i8 < len8; i8++) {
																												let _errs63 = errors;
																												validate229(data34[i8], telling ? instancePath + "/tools/services/" + i8 : "") || (vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors), errors = vErrors.length);
																												var valid14 = _errs63 === errors;
																												if (!valid14)
																													break;
																											}
																											if (valid14) {
																												let index1 = -1;
																												if (data34.length > 1 && (index1 = func3(data34)), index1 !== -1) {
																													let err2 = telling ? { instancePath: instancePath + "/tools/services", keyword: "uniqueItems", params: { index: index1 } } : null;
																													vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
																												}
																											}
																										} else {
																											let err3 = telling ? { instancePath: instancePath + "/tools/services", keyword: "type", params: { type: "array" } } : null;
																											vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
																										}
																									var valid12 = _errs61 === errors;
																								} else
																									var valid12 = !0;
																								if (valid12) {
																									let additional2;
																									for (let key3 in data31)
																										if (!(key3 === "components" || key3 === "services")) {
																											additional2 = key3;
																											break;
																										}
																									if (additional2 !== void 0) {
																										let err4 = telling ? { instancePath: instancePath + "/tools", keyword: "closed", params: { additionalProperty: additional2 } } : null;
																										vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
																									}
																								}
																							}
																						} else {
																							let err5 = telling ? { instancePath: instancePath + "/tools", keyword: "type", params: { type: "object" } } : null;
																							vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
																						}
																					var _valid0 = _errs56 === errors;
																					_valid0 && (valid11 = !0, passing0 = 0);
																					let _errs64 = errors;
																					if (errors === _errs64)
																						if (Array.isArray(data31)) {
																							var valid15 = !0;
																							let len9 = data31.length;
																							for (let i9 = 0; i9 < len9; i9++) {
																								let _errs66 = errors;
																								validate249(data31[i9], telling ? instancePath + "/tools/" + i9 : "") || (vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors), errors = vErrors.length);
																								var valid15 = _errs66 === errors;
																								if (!valid15)
																									break;
																							}
																						} else {
																							let err6 = telling ? { instancePath: instancePath + "/tools", keyword: "type", params: { type: "array" } } : null;
																							vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
																						}
																					var _valid0 = _errs64 === errors;
																					if (_valid0 && valid11 ? (valid11 = !1, passing0 = [passing0, 1]) : _valid0 && (valid11 = !0, passing0 = 1), valid11)
																						errors = _errs55, vErrors !== null && (_errs55 ? vErrors.length = _errs55 : vErrors = null);
																					else {
																						let err7 = telling ? { instancePath: instancePath + "/tools", keyword: "oneOf", params: { passingSchemas: passing0 } } : null;
																						return vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++, validate280.errors = vErrors, !1;
																					}
																					var valid0 = _errs54 === errors;
																				} else
																					var valid0 = !0;
																				if (valid0) {
																					if (data.analysis !== void 0) {
																						let data37 = data.analysis, _errs67 = errors;
																						if (errors === _errs67)
																							if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
																								if (data37.state !== void 0) {
																									let _errs69 = errors;
																									validate302(data37.state, telling ? instancePath + "/analysis/state" : "") || (vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors), errors = vErrors.length);
																									var valid16 = _errs69 === errors;
																								} else
																									var valid16 = !0;
																								if (valid16) {
																									if (data37.justification !== void 0) {
																										let _errs70 = errors;
																										validate304(data37.justification, telling ? instancePath + "/analysis/justification" : "") || (vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors), errors = vErrors.length);
																										var valid16 = _errs70 === errors;
																									} else
																										var valid16 = !0;
																									if (valid16) {
																										if (data37.response !== void 0) {
																											let data40 = data37.response, _errs71 = errors;
																											if (errors === _errs71)
																												if (Array.isArray(data40)) {
																													var valid17 = !0;
																													let len10 = data40.length;
																													for (let i10 = 0; i10 < len10; i10++) {
																														let data41 = data40[i10], _errs73 = errors;
																														if (typeof data41 != "string")
																															return validate280.errors = [{ instancePath: instancePath + "/analysis/response/" + i10, keyword: "type", params: { type: "string" } }], !1;
																														if (!(data41 === "can_not_fix" || data41 === "will_not_fix" || data41 === "update" || data41 === "rollback" || data41 === "workaround_available"))
																															return validate280.errors = [{ instancePath: instancePath + "/analysis/response/" + i10, keyword: "enum", params: { allowedValues: ["can_not_fix", "will_not_fix", "update", "rollback", "workaround_available"] } }], !1;
																														var valid17 = _errs73 === errors;
																														if (!valid17)
																															break;
																													}
																												} else
																													return validate280.errors = [{ instancePath: instancePath + "/analysis/response", keyword: "type", params: { type: "array" } }], !1;
																											var valid16 = _errs71 === errors;
																										} else
																											var valid16 = !0;
																										if (valid16) {
																											if (data37.detail !== void 0) {
																												let _errs75 = errors;
																												if (typeof data37.detail != "string")
																													return validate280.errors = [{ instancePath: instancePath + "/analysis/detail", keyword: "type", params: { type: "string" } }], !1;
																												var valid16 = _errs75 === errors;
																											} else
																												var valid16 = !0;
																											if (valid16) {
																												if (data37.firstIssued !== void 0) {
																													let data43 = data37.firstIssued, _errs77 = errors;
																													if (errors === _errs77 && errors === _errs77)
																														if (typeof data43 == "string") {
																															if (!formats0(data43))
																																return validate280.errors = [{ instancePath: instancePath + "/analysis/firstIssued", keyword: "format", params: { format: "date-time" } }], !1;
																														} else
																															return validate280.errors = [{ instancePath: instancePath + "/analysis/firstIssued", keyword: "type", params: { type: "string" } }], !1;
																													var valid16 = _errs77 === errors;
																												} else
																													var valid16 = !0;
																												if (valid16) {
																													if (data37.lastUpdated !== void 0) {
																														let data44 = data37.lastUpdated, _errs79 = errors;
																														if (errors === _errs79 && errors === _errs79)
																															if (typeof data44 == "string") {
																																if (!formats0(data44))
																																	return validate280.errors = [{ instancePath: instancePath + "/analysis/lastUpdated", keyword: "format", params: { format: "date-time" } }], !1;
																															} else
																																return validate280.errors = [{ instancePath: instancePath + "/analysis/lastUpdated", keyword: "type", params: { type: "string" } }], !1;
																														var valid16 = _errs79 === errors;
																													} else
																														var valid16 = !0;
																													if (valid16) {
																														let additional3;
																														for (let key4 in data37)
																															if (!(key4 === "state" || key4 === "justification" || key4 === "response" || key4 === "detail" || key4 === "firstIssued" || key4 === "lastUpdated")) {
																																additional3 = key4;
																																break;
																															}
																														if (additional3 !== void 0)
																															return validate280.errors = [{ instancePath: instancePath + "/analysis", keyword: "closed", params: { additionalProperty: additional3 } }], !1;
																													}
																												}
																											}
																										}
																									}
																								}
																							} else
																								return validate280.errors = [{ instancePath: instancePath + "/analysis", keyword: "type", params: { type: "object" } }], !1;
																						var valid0 = _errs67 === errors;
																					} else
																						var valid0 = !0;
																					if (valid0) {
																						if (data.affects !== void 0) {
																							let data45 = data.affects, _errs81 = errors;
																							if (errors === _errs81)
																								if (Array.isArray(data45)) {
																									var valid18 = !0;
																									let len11 = data45.length;
																									for (let i11 = 0; i11 < len11; i11++) {
																										let data46 = data45[i11], _errs83 = errors;
																										if (errors === _errs83)
																											if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
																												let missing1;
																												if (data46.ref === void 0 && (missing1 = "ref"))
																													return validate280.errors = [{ instancePath: instancePath + "/affects/" + i11, keyword: "required", params: { missingProperty: missing1 } }], !1;
																												if (data46.ref !== void 0) {
																													let data47 = data46.ref, _errs85 = errors, _errs86 = errors, valid20 = !1, _errs87 = errors;
																													validate58(data47, telling ? instancePath + "/affects/" + i11 + "/ref" : "") || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length);
																													var _valid1 = _errs87 === errors;
																													if (valid20 = valid20 || _valid1, !valid20) {
																														let _errs88 = errors;
																														validate80(data47, telling ? instancePath + "/affects/" + i11 + "/ref" : "") || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length);
																														var _valid1 = _errs88 === errors;
																														valid20 = valid20 || _valid1;
																													}
																													if (valid20)
																														errors = _errs86, vErrors !== null && (_errs86 ? vErrors.length = _errs86 : vErrors = null);
																													else {
																														let err8 = telling ? { instancePath: instancePath + "/affects/" + i11 + "/ref", keyword: "anyOf", params: {} } : null;
																														return vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++, validate280.errors = vErrors, !1;
																													}
																													var valid19 = _errs85 === errors;
																												} else
																													var valid19 = !0;
																												if (valid19) {
																													if (data46.versions !== void 0) {
																														let data48 = data46.versions, _errs89 = errors;
																														if (errors === _errs89)
																															if (Array.isArray(data48)) {
																																var valid21 = !0;
																																let len12 = data48.length;
																																for (let i12 = 0; i12 < len12; i12++) {
																																	let data49 = data48[i12], _errs91 = errors, _errs93 = errors, valid22 = !1, passing1 = null, _errs94 = errors;
																																	if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
																																		let missing2;
																																		if (data49.version === void 0 && (missing2 = "version")) {
																																			let err9 = telling ? { instancePath: instancePath + "/affects/" + i11 + "/versions/" + i12, keyword: "required", params: { missingProperty: missing2 } } : null;
																																			vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
																																		}
																																	}
																																	var _valid2 = _errs94 === errors;
																																	_valid2 && (valid22 = !0, passing1 = 0);
																																	let _errs95 = errors;
																																	if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
																																		let missing3;
																																		if (data49.range === void 0 && (missing3 = "range")) {
																																			let err10 = telling ? { instancePath: instancePath + "/affects/" + i11 + "/versions/" + i12, keyword: "required", params: { missingProperty: missing3 } } : null;
																																			vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
																																		}
																																	}
																																	var _valid2 = _errs95 === errors;
																																	if (_valid2 && valid22 ? (valid22 = !1, passing1 = [passing1, 1]) : _valid2 && (valid22 = !0, passing1 = 1), valid22)
																																		errors = _errs93, vErrors !== null && (_errs93 ? vErrors.length = _errs93 : vErrors = null);
																																	else {
																																		let err11 = telling ? { instancePath: instancePath + "/affects/" + i11 + "/versions/" + i12, keyword: "oneOf", params: { passingSchemas: passing1 } } : null;
																																		return vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++, validate280.errors = vErrors, !1;
																																	}
																																	if (errors === _errs91)
																																		if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
																																			if (data49.version !== void 0) {
																																				let _errs96 = errors;
																																				validate16(data49.version, telling ? instancePath + "/affects/" + i11 + "/versions/" + i12 + "/version" : "") || (vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors), errors = vErrors.length);
																																				var valid23 = _errs96 === errors;
																																			} else
																																				var valid23 = !0;
																																			if (valid23) {
																																				if (data49.range !== void 0) {
																																					let _errs97 = errors;
																																					validate18(data49.range, telling ? instancePath + "/affects/" + i11 + "/versions/" + i12 + "/range" : "") || (vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors), errors = vErrors.length);
																																					var valid23 = _errs97 === errors;
																																				} else
																																					var valid23 = !0;
																																				if (valid23) {
																																					if (data49.status !== void 0) {
																																						let _errs98 = errors;
																																						validate310(data49.status, telling ? instancePath + "/affects/" + i11 + "/versions/" + i12 + "/status" : "") || (vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors), errors = vErrors.length);
																																						var valid23 = _errs98 === errors;
																																					} else
																																						var valid23 = !0;
																																					if (valid23) {
																																						let additional4;
																																						for (let key5 in data49)
																																							if (!(key5 === "version" || key5 === "range" || key5 === "status")) {
																																								additional4 = key5;
																																								break;
																																							}
																																						if (additional4 !== void 0)
																																							return validate280.errors = [{ instancePath: instancePath + "/affects/" + i11 + "/versions/" + i12, keyword: "closed", params: { additionalProperty: additional4 } }], !1;
																																					}
																																				}
																																			}
																																		} else
																																			return validate280.errors = [{ instancePath: instancePath + "/affects/" + i11 + "/versions/" + i12, keyword: "type", params: { type: "object" } }], !1;
																																	var valid21 = _errs91 === errors;
																																	if (!valid21)
																																		break;
																																}
																															} else
																																return validate280.errors = [{ instancePath: instancePath + "/affects/" + i11 + "/versions", keyword: "type", params: { type: "array" } }], !1;
																														var valid19 = _errs89 === errors;
																													} else
																														var valid19 = !0;
																													if (valid19) {
																														let additional5;
																														for (let key6 in data46)
																															if (!(key6 === "ref" || key6 === "versions")) {
																																additional5 = key6;
																																break;
																															}
																														if (additional5 !== void 0)
																															return validate280.errors = [{ instancePath: instancePath + "/affects/" + i11, keyword: "closed", params: { additionalProperty: additional5 } }], !1;
																													}
																												}
																											} else
																												return validate280.errors = [{ instancePath: instancePath + "/affects/" + i11, keyword: "type", params: { type: "object" } }], !1;
																										var valid18 = _errs83 === errors;
																										if (!valid18)
																											break;
																									}
																									if (valid18) {
																										let index2 = -1;
																										if (data45.length > 1 && (index2 = func3(data45)), index2 !== -1)
																											return validate280.errors = [{ instancePath: instancePath + "/affects", keyword: "uniqueItems", params: { index: index2 } }], !1;
																									}
																								} else
																									return validate280.errors = [{ instancePath: instancePath + "/affects", keyword: "type", params: { type: "array" } }], !1;
																							var valid0 = _errs81 === errors;
																						} else
																							var valid0 = !0;
																						if (valid0) {
																							if (data.properties !== void 0) {
																								let data53 = data.properties, _errs99 = errors;
																								if (errors === _errs99)
																									if (Array.isArray(data53)) {
																										var valid24 = !0;
																										let len13 = data53.length;
																										for (let i13 = 0; i13 < len13; i13++) {
																											let _errs101 = errors;
																											validate43(data53[i13], telling ? instancePath + "/properties/" + i13 : "") || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
																											var valid24 = _errs101 === errors;
																											if (!valid24)
																												break;
																										}
																									} else
																										return validate280.errors = [{ instancePath: instancePath + "/properties", keyword: "type", params: { type: "array" } }], !1;
																								var valid0 = _errs99 === errors;
																							} else
																								var valid0 = !0;
																							if (valid0) {
																								let additional6;
																								for (let key7 in data)
																									if (!obj52.has(key7)) {
																										additional6 = key7;
																										break;
																									}
																								if (additional6 !== void 0)
																									return validate280.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional6 } }], !1;
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
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
			return validate280.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate280.errors = vErrors, errors === 0;
}
function validate314(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.subjects === void 0 && (missing0 = "subjects") || data.annotator === void 0 && (missing0 = "annotator") || data.timestamp === void 0 && (missing0 = "timestamp") || data.text === void 0 && (missing0 = "text"))
				return validate314.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data["bom-ref"] !== void 0) {
				let _errs1 = errors;
				validate3(data["bom-ref"], telling ? instancePath + "/bom-ref" : "") || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.subjects !== void 0) {
					let data1 = data.subjects, _errs2 = errors;
					if (errors === _errs2)
						if (Array.isArray(data1)) {
							var valid1 = !0;
							let len0 = data1.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let data2 = data1[i0], _errs4 = errors, _errs5 = errors, valid2 = !1, _errs6 = errors;
								validate58(data2, telling ? instancePath + "/subjects/" + i0 : "") || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length);
								var _valid0 = _errs6 === errors;
								if (valid2 = valid2 || _valid0, !valid2) {
									let _errs7 = errors;
									validate80(data2, telling ? instancePath + "/subjects/" + i0 : "") || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length);
									var _valid0 = _errs7 === errors;
									valid2 = valid2 || _valid0;
								}
								if (valid2)
									errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
								else {
									let err0 = telling ? { instancePath: instancePath + "/subjects/" + i0, keyword: "anyOf", params: {} } : null;
									return vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, validate314.errors = vErrors, !1;
								}
								var valid1 = _errs4 === errors;
								if (!valid1)
									break;
							}
							if (valid1) {
								let index0 = -1;
								if (data1.length > 1 && (index0 = func3(data1)), index0 !== -1)
									return validate314.errors = [{ instancePath: instancePath + "/subjects", keyword: "uniqueItems", params: { index: index0 } }], !1;
							}
						} else
							return validate314.errors = [{ instancePath: instancePath + "/subjects", keyword: "type", params: { type: "array" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.annotator !== void 0) {
						let data3 = data.annotator, _errs8 = errors, _errs10 = errors, valid3 = !1, passing0 = null, _errs11 = errors;
						if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
							let missing1;
							if (data3.organization === void 0 && (missing1 = "organization")) {
								let err1 = telling ? { instancePath: instancePath + "/annotator", keyword: "required", params: { missingProperty: missing1 } } : null;
								vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
							}
						}
						var _valid1 = _errs11 === errors;
						_valid1 && (valid3 = !0, passing0 = 0);
						let _errs12 = errors;
						if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
							let missing2;
							if (data3.individual === void 0 && (missing2 = "individual")) {
								let err2 = telling ? { instancePath: instancePath + "/annotator", keyword: "required", params: { missingProperty: missing2 } } : null;
								vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
							}
						}
						var _valid1 = _errs12 === errors;
						if (_valid1 && valid3)
							valid3 = !1, passing0 = [passing0, 1];
						else {
							_valid1 && (valid3 = !0, passing0 = 1);
							let _errs13 = errors;
							if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
								let missing3;
								if (data3.component === void 0 && (missing3 = "component")) {
									let err3 = telling ? { instancePath: instancePath + "/annotator", keyword: "required", params: { missingProperty: missing3 } } : null;
									vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
								}
							}
							var _valid1 = _errs13 === errors;
							if (_valid1 && valid3)
								valid3 = !1, passing0 = [passing0, 2];
							else {
								_valid1 && (valid3 = !0, passing0 = 2);
								let _errs14 = errors;
								if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
									let missing4;
									if (data3.service === void 0 && (missing4 = "service")) {
										let err4 = telling ? { instancePath: instancePath + "/annotator", keyword: "required", params: { missingProperty: missing4 } } : null;
										vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
									}
								}
								var _valid1 = _errs14 === errors;
								_valid1 && valid3 ? (valid3 = !1, passing0 = [passing0, 3]) : _valid1 && (valid3 = !0, passing0 = 3);
							}
						}
						if (valid3)
							errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null);
						else {
							let err5 = telling ? { instancePath: instancePath + "/annotator", keyword: "oneOf", params: { passingSchemas: passing0 } } : null;
							return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate314.errors = vErrors, !1;
						}
						if (errors === _errs8)
							if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
								if (data3.organization !== void 0) {
									let _errs15 = errors;
									validate5(data3.organization, telling ? instancePath + "/annotator/organization" : "") || (vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors), errors = vErrors.length);
									var valid4 = _errs15 === errors;
								} else
									var valid4 = !0;
								if (valid4) {
									if (data3.individual !== void 0) {
										let _errs16 = errors;
										validate10(data3.individual, telling ? instancePath + "/annotator/individual" : "") || (vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors), errors = vErrors.length);
										var valid4 = _errs16 === errors;
									} else
										var valid4 = !0;
									if (valid4) {
										if (data3.component !== void 0) {
											let _errs17 = errors;
											validate2(data3.component, telling ? instancePath + "/annotator/component" : "") || (vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors), errors = vErrors.length);
											var valid4 = _errs17 === errors;
										} else
											var valid4 = !0;
										if (valid4) {
											if (data3.service !== void 0) {
												let _errs18 = errors;
												validate229(data3.service, telling ? instancePath + "/annotator/service" : "") || (vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors), errors = vErrors.length);
												var valid4 = _errs18 === errors;
											} else
												var valid4 = !0;
											if (valid4) {
												let additional0;
												for (let key0 in data3)
													if (!(key0 === "organization" || key0 === "individual" || key0 === "component" || key0 === "service")) {
														additional0 = key0;
														break;
													}
												if (additional0 !== void 0)
													return validate314.errors = [{ instancePath: instancePath + "/annotator", keyword: "closed", params: { additionalProperty: additional0 } }], !1;
											}
										}
									}
								}
							} else
								return validate314.errors = [{ instancePath: instancePath + "/annotator", keyword: "type", params: { type: "object" } }], !1;
						var valid0 = _errs8 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.timestamp !== void 0) {
							let data8 = data.timestamp, _errs19 = errors;
							if (errors === _errs19 && errors === _errs19)
								if (typeof data8 == "string") {
									if (!formats0(data8))
										return validate314.errors = [{ instancePath: instancePath + "/timestamp", keyword: "format", params: { format: "date-time" } }], !1;
								} else
									return validate314.errors = [{ instancePath: instancePath + "/timestamp", keyword: "type", params: { type: "string" } }], !1;
							var valid0 = _errs19 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.text !== void 0) {
								let _errs21 = errors;
								if (typeof data.text != "string")
									return validate314.errors = [{ instancePath: instancePath + "/text", keyword: "type", params: { type: "string" } }], !1;
								var valid0 = _errs21 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.signature !== void 0) {
									let _errs23 = errors;
									validate215(data.signature, telling ? instancePath + "/signature" : "") || (vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors), errors = vErrors.length);
									var valid0 = _errs23 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									let additional1;
									for (let key1 in data)
										if (!(key1 === "bom-ref" || key1 === "subjects" || key1 === "annotator" || key1 === "timestamp" || key1 === "text" || key1 === "signature")) {
											additional1 = key1;
											break;
										}
									if (additional1 !== void 0)
										return validate314.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional1 } }], !1;
								}
							}
						}
					}
				}
			}
		} else
			return validate314.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate314.errors = vErrors, errors === 0;
}
function validate330(data, instancePath = "") {
	let vErrors = null, errors = 0, _errs1 = errors, valid0 = !1, passing0 = null, _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.ref === void 0 && (missing0 = "ref")) {
			let err0 = telling ? { instancePath, keyword: "required", params: { missingProperty: missing0 } } : null;
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	_valid0 && (valid0 = !0, passing0 = 0);
	let _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing1;
		if (data.externalReference === void 0 && (missing1 = "externalReference")) {
			let err1 = telling ? { instancePath, keyword: "required", params: { missingProperty: missing1 } } : null;
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	if (_valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0)
		errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
	else {
		let err2 = telling ? { instancePath, keyword: "oneOf", params: { passingSchemas: passing0 } } : null;
		return vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, validate330.errors = vErrors, !1;
	}
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.ref !== void 0) {
				let data0 = data.ref, _errs4 = errors, _errs5 = errors, valid2 = !1, _errs6 = errors;
				validate58(data0, telling ? instancePath + "/ref" : "") || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length);
				var _valid1 = _errs6 === errors;
				if (valid2 = valid2 || _valid1, !valid2) {
					let _errs7 = errors;
					validate80(data0, telling ? instancePath + "/ref" : "") || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length);
					var _valid1 = _errs7 === errors;
					valid2 = valid2 || _valid1;
				}
				if (valid2)
					errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
				else {
					let err3 = telling ? { instancePath: instancePath + "/ref", keyword: "anyOf", params: {} } : null;
					return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate330.errors = vErrors, !1;
				}
				var valid1 = _errs4 === errors;
			} else
				var valid1 = !0;
			if (valid1) {
				if (data.externalReference !== void 0) {
					let _errs8 = errors;
					validate76(data.externalReference, telling ? instancePath + "/externalReference" : "") || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length);
					var valid1 = _errs8 === errors;
				} else
					var valid1 = !0;
				if (valid1) {
					let additional0;
					for (let key0 in data)
						if (!(key0 === "ref" || key0 === "externalReference")) {
							additional0 = key0;
							break;
						}
					if (additional0 !== void 0)
						return validate330.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
				}
			}
		} else
			return validate330.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate330.errors = vErrors, errors === 0;
}
var obj53 = /* @__PURE__ */ new Set(["copy", "clone", "lint", "scan", "merge", "build", "test", "deliver", "deploy", "release", "clean", "other"]);
function validate338(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data != "string" ? (validate338.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1) : obj53.has(data) ? (validate338.errors = vErrors, errors === 0) : (validate338.errors = [{ instancePath, keyword: "enum", params: { allowedValues: [...obj53] } }], !1);
}
function validate343(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.uid !== void 0) {
				let _errs1 = errors;
				if (typeof data.uid != "string")
					return validate343.errors = [{ instancePath: instancePath + "/uid", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.description !== void 0) {
					let _errs3 = errors;
					if (typeof data.description != "string")
						return validate343.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.timeReceived !== void 0) {
						let data2 = data.timeReceived, _errs5 = errors;
						if (errors === _errs5 && errors === _errs5)
							if (typeof data2 == "string") {
								if (!formats0(data2))
									return validate343.errors = [{ instancePath: instancePath + "/timeReceived", keyword: "format", params: { format: "date-time" } }], !1;
							} else
								return validate343.errors = [{ instancePath: instancePath + "/timeReceived", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.data !== void 0) {
							let _errs7 = errors;
							validate33(data.data, telling ? instancePath + "/data" : "") || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length);
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.source !== void 0) {
								let _errs8 = errors;
								validate330(data.source, telling ? instancePath + "/source" : "") || (vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors), errors = vErrors.length);
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.target !== void 0) {
									let _errs9 = errors;
									validate330(data.target, telling ? instancePath + "/target" : "") || (vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors), errors = vErrors.length);
									var valid0 = _errs9 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.properties !== void 0) {
										let data6 = data.properties, _errs10 = errors;
										if (errors === _errs10)
											if (Array.isArray(data6)) {
												var valid1 = !0;
												let len0 = data6.length;
												for (let i0 = 0; i0 < len0; i0++) {
													let _errs12 = errors;
													validate43(data6[i0], telling ? instancePath + "/properties/" + i0 : "") || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
													var valid1 = _errs12 === errors;
													if (!valid1)
														break;
												}
											} else
												return validate343.errors = [{ instancePath: instancePath + "/properties", keyword: "type", params: { type: "array" } }], !1;
										var valid0 = _errs10 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										let additional0;
										for (let key0 in data)
											if (!(key0 === "uid" || key0 === "description" || key0 === "timeReceived" || key0 === "data" || key0 === "source" || key0 === "target" || key0 === "properties")) {
												additional0 = key0;
												break;
											}
										if (additional0 !== void 0)
											return validate343.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
									}
								}
							}
						}
					}
				}
			}
		} else
			return validate343.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate343.errors = vErrors, errors === 0;
}
function validate349(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.description !== void 0) {
				let _errs1 = errors;
				if (typeof data.description != "string")
					return validate349.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.expression !== void 0) {
					let _errs3 = errors;
					if (typeof data.expression != "string")
						return validate349.errors = [{ instancePath: instancePath + "/expression", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.properties !== void 0) {
						let data2 = data.properties, _errs5 = errors;
						if (errors === _errs5)
							if (Array.isArray(data2)) {
								var valid1 = !0;
								let len0 = data2.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let _errs7 = errors;
									validate43(data2[i0], telling ? instancePath + "/properties/" + i0 : "") || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
									var valid1 = _errs7 === errors;
									if (!valid1)
										break;
								}
							} else
								return validate349.errors = [{ instancePath: instancePath + "/properties", keyword: "type", params: { type: "array" } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						let additional0;
						for (let key0 in data)
							if (!(key0 === "description" || key0 === "expression" || key0 === "properties")) {
								additional0 = key0;
								break;
							}
						if (additional0 !== void 0)
							return validate349.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
					}
				}
			}
		} else
			return validate349.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate349.errors = vErrors, errors === 0;
}
function validate356(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.name !== void 0) {
				let _errs1 = errors;
				if (typeof data.name != "string")
					return validate356.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.value !== void 0) {
					let _errs3 = errors;
					if (typeof data.value != "string")
						return validate356.errors = [{ instancePath: instancePath + "/value", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.dataType !== void 0) {
						let _errs5 = errors;
						if (typeof data.dataType != "string")
							return validate356.errors = [{ instancePath: instancePath + "/dataType", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						let additional0;
						for (let key0 in data)
							if (!(key0 === "name" || key0 === "value" || key0 === "dataType")) {
								additional0 = key0;
								break;
							}
						if (additional0 !== void 0)
							return validate356.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
					}
				}
			}
		} else
			return validate356.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate356.errors = vErrors, errors === 0;
}
function validate352(data, instancePath = "") {
	let vErrors = null, errors = 0, _errs1 = errors, valid0 = !1, passing0 = null, _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.resource === void 0 && (missing0 = "resource")) {
			let err0 = telling ? { instancePath, keyword: "required", params: { missingProperty: missing0 } } : null;
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	_valid0 && (valid0 = !0, passing0 = 0);
	let _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing1;
		if (data.parameters === void 0 && (missing1 = "parameters")) {
			let err1 = telling ? { instancePath, keyword: "required", params: { missingProperty: missing1 } } : null;
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	if (_valid0 && valid0)
		valid0 = !1, passing0 = [passing0, 1];
	else {
		_valid0 && (valid0 = !0, passing0 = 1);
		let _errs4 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing2;
			if (data.environmentVars === void 0 && (missing2 = "environmentVars")) {
				let err2 = telling ? { instancePath, keyword: "required", params: { missingProperty: missing2 } } : null;
				vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
			}
		}
		var _valid0 = _errs4 === errors;
		if (_valid0 && valid0)
			valid0 = !1, passing0 = [passing0, 2];
		else {
			_valid0 && (valid0 = !0, passing0 = 2);
			let _errs5 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing3;
				if (data.data === void 0 && (missing3 = "data")) {
					let err3 = telling ? { instancePath, keyword: "required", params: { missingProperty: missing3 } } : null;
					vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
				}
			}
			var _valid0 = _errs5 === errors;
			_valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 3]) : _valid0 && (valid0 = !0, passing0 = 3);
		}
	}
	if (valid0)
		errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
	else {
		let err4 = telling ? { instancePath, keyword: "oneOf", params: { passingSchemas: passing0 } } : null;
		return vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++, validate352.errors = vErrors, !1;
	}
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.source !== void 0) {
				let _errs6 = errors;
				validate330(data.source, telling ? instancePath + "/source" : "") || (vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors), errors = vErrors.length);
				var valid1 = _errs6 === errors;
			} else
				var valid1 = !0;
			if (valid1) {
				if (data.target !== void 0) {
					let _errs7 = errors;
					validate330(data.target, telling ? instancePath + "/target" : "") || (vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors), errors = vErrors.length);
					var valid1 = _errs7 === errors;
				} else
					var valid1 = !0;
				if (valid1) {
					if (data.resource !== void 0) {
						let _errs8 = errors;
						validate330(data.resource, telling ? instancePath + "/resource" : "") || (vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors), errors = vErrors.length);
						var valid1 = _errs8 === errors;
					} else
						var valid1 = !0;
					if (valid1) {
						if (data.parameters !== void 0) {
							let data3 = data.parameters, _errs9 = errors;
							if (errors === _errs9)
								if (Array.isArray(data3)) {
									var valid2 = !0;
									let len0 = data3.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let _errs11 = errors;
										validate356(data3[i0], telling ? instancePath + "/parameters/" + i0 : "") || (vErrors = vErrors === null ? validate356.errors : vErrors.concat(validate356.errors), errors = vErrors.length);
										var valid2 = _errs11 === errors;
										if (!valid2)
											break;
									}
									if (valid2) {
										let index0 = -1;
										if (data3.length > 1 && (index0 = func3(data3)), index0 !== -1)
											return validate352.errors = [{ instancePath: instancePath + "/parameters", keyword: "uniqueItems", params: { index: index0 } }], !1;
									}
								} else
									return validate352.errors = [{ instancePath: instancePath + "/parameters", keyword: "type", params: { type: "array" } }], !1;
							var valid1 = _errs9 === errors;
						} else
							var valid1 = !0;
						if (valid1) {
							if (data.environmentVars !== void 0) {
								let data5 = data.environmentVars, _errs12 = errors;
								if (errors === _errs12)
									if (Array.isArray(data5)) {
										var valid3 = !0;
										let len1 = data5.length;
										for (let i1 = 0; i1 < len1; i1++) {
											let data6 = data5[i1], _errs14 = errors, _errs15 = errors, valid4 = !1, passing1 = null, _errs16 = errors;
											validate43(data6, telling ? instancePath + "/environmentVars/" + i1 : "") || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
											var _valid1 = _errs16 === errors;
											_valid1 && (valid4 = !0, passing1 = 0);
											let _errs17 = errors;
											if (typeof data6 != "string") {
												let err5 = telling ? { instancePath: instancePath + "/environmentVars/" + i1, keyword: "type", params: { type: "string" } } : null;
												vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
											}
											var _valid1 = _errs17 === errors;
											if (_valid1 && valid4 ? (valid4 = !1, passing1 = [passing1, 1]) : _valid1 && (valid4 = !0, passing1 = 1), valid4)
												errors = _errs15, vErrors !== null && (_errs15 ? vErrors.length = _errs15 : vErrors = null);
											else {
												let err6 = telling ? { instancePath: instancePath + "/environmentVars/" + i1, keyword: "oneOf", params: { passingSchemas: passing1 } } : null;
												return vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++, validate352.errors = vErrors, !1;
											}
											var valid3 = _errs14 === errors;
											if (!valid3)
												break;
										}
										if (valid3) {
											let index1 = -1;
											if (data5.length > 1 && (index1 = func3(data5)), index1 !== -1)
												return validate352.errors = [{ instancePath: instancePath + "/environmentVars", keyword: "uniqueItems", params: { index: index1 } }], !1;
										}
									} else
										return validate352.errors = [{ instancePath: instancePath + "/environmentVars", keyword: "type", params: { type: "array" } }], !1;
								var valid1 = _errs12 === errors;
							} else
								var valid1 = !0;
							if (valid1) {
								if (data.data !== void 0) {
									let _errs19 = errors;
									validate33(data.data, telling ? instancePath + "/data" : "") || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length);
									var valid1 = _errs19 === errors;
								} else
									var valid1 = !0;
								if (valid1) {
									if (data.properties !== void 0) {
										let data8 = data.properties, _errs20 = errors;
										if (errors === _errs20)
											if (Array.isArray(data8)) {
												var valid5 = !0;
												let len2 = data8.length;
												for (let i2 = 0; i2 < len2; i2++) {
													let _errs22 = errors;
													validate43(data8[i2], telling ? instancePath + "/properties/" + i2 : "") || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
													var valid5 = _errs22 === errors;
													if (!valid5)
														break;
												}
											} else
												return validate352.errors = [{ instancePath: instancePath + "/properties", keyword: "type", params: { type: "array" } }], !1;
										var valid1 = _errs20 === errors;
									} else
										var valid1 = !0;
									if (valid1) {
										let additional0;
										for (let key0 in data)
											if (!(key0 === "source" || key0 === "target" || key0 === "resource" || key0 === "parameters" || key0 === "environmentVars" || key0 === "data" || key0 === "properties")) {
												additional0 = key0;
												break;
											}
										if (additional0 !== void 0)
											return validate352.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
									}
								}
							}
						}
					}
				}
			}
		} else
			return validate352.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate352.errors = vErrors, errors === 0;
}
function validate362(data, instancePath = "") {
	let vErrors = null, errors = 0, _errs1 = errors, valid0 = !1, passing0 = null, _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.resource === void 0 && (missing0 = "resource")) {
			let err0 = telling ? { instancePath, keyword: "required", params: { missingProperty: missing0 } } : null;
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	_valid0 && (valid0 = !0, passing0 = 0);
	let _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing1;
		if (data.environmentVars === void 0 && (missing1 = "environmentVars")) {
			let err1 = telling ? { instancePath, keyword: "required", params: { missingProperty: missing1 } } : null;
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	if (_valid0 && valid0)
		valid0 = !1, passing0 = [passing0, 1];
	else {
		_valid0 && (valid0 = !0, passing0 = 1);
		let _errs4 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing2;
			if (data.data === void 0 && (missing2 = "data")) {
				let err2 = telling ? { instancePath, keyword: "required", params: { missingProperty: missing2 } } : null;
				vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
			}
		}
		var _valid0 = _errs4 === errors;
		_valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 2]) : _valid0 && (valid0 = !0, passing0 = 2);
	}
	if (valid0)
		errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
	else {
		let err3 = telling ? { instancePath, keyword: "oneOf", params: { passingSchemas: passing0 } } : null;
		return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate362.errors = vErrors, !1;
	}
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.type !== void 0) {
				let data0 = data.type, _errs5 = errors;
				if (typeof data0 != "string")
					return validate362.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }], !1;
				if (!(data0 === "artifact" || data0 === "attestation" || data0 === "log" || data0 === "evidence" || data0 === "metrics" || data0 === "other"))
					return validate362.errors = [{ instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: ["artifact", "attestation", "log", "evidence", "metrics", "other"] } }], !1;
				var valid1 = _errs5 === errors;
			} else
				var valid1 = !0;
			if (valid1) {
				if (data.source !== void 0) {
					let _errs7 = errors;
					validate330(data.source, telling ? instancePath + "/source" : "") || (vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors), errors = vErrors.length);
					var valid1 = _errs7 === errors;
				} else
					var valid1 = !0;
				if (valid1) {
					if (data.target !== void 0) {
						let _errs8 = errors;
						validate330(data.target, telling ? instancePath + "/target" : "") || (vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors), errors = vErrors.length);
						var valid1 = _errs8 === errors;
					} else
						var valid1 = !0;
					if (valid1) {
						if (data.resource !== void 0) {
							let _errs9 = errors;
							validate330(data.resource, telling ? instancePath + "/resource" : "") || (vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors), errors = vErrors.length);
							var valid1 = _errs9 === errors;
						} else
							var valid1 = !0;
						if (valid1) {
							if (data.data !== void 0) {
								let _errs10 = errors;
								validate33(data.data, telling ? instancePath + "/data" : "") || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length);
								var valid1 = _errs10 === errors;
							} else
								var valid1 = !0;
							if (valid1) {
								if (data.environmentVars !== void 0) {
									let data5 = data.environmentVars, _errs11 = errors;
									if (errors === _errs11)
										if (Array.isArray(data5)) {
											var valid2 = !0;
											let len0 = data5.length;
											for (let i0 = 0; i0 < len0; i0++) {
												let data6 = data5[i0], _errs13 = errors, _errs14 = errors, valid3 = !1, passing1 = null, _errs15 = errors;
												validate43(data6, telling ? instancePath + "/environmentVars/" + i0 : "") || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
												var _valid1 = _errs15 === errors;
												_valid1 && (valid3 = !0, passing1 = 0);
												let _errs16 = errors;
												if (typeof data6 != "string") {
													let err4 = telling ? { instancePath: instancePath + "/environmentVars/" + i0, keyword: "type", params: { type: "string" } } : null;
													vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
												}
												var _valid1 = _errs16 === errors;
												if (_valid1 && valid3 ? (valid3 = !1, passing1 = [passing1, 1]) : _valid1 && (valid3 = !0, passing1 = 1), valid3)
													errors = _errs14, vErrors !== null && (_errs14 ? vErrors.length = _errs14 : vErrors = null);
												else {
													let err5 = telling ? { instancePath: instancePath + "/environmentVars/" + i0, keyword: "oneOf", params: { passingSchemas: passing1 } } : null;
													return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate362.errors = vErrors, !1;
												}
												var valid2 = _errs13 === errors;
												if (!valid2)
													break;
											}
											if (valid2) {
												let index0 = -1;
												if (data5.length > 1 && (index0 = func3(data5)), index0 !== -1)
													return validate362.errors = [{ instancePath: instancePath + "/environmentVars", keyword: "uniqueItems", params: { index: index0 } }], !1;
											}
										} else
											return validate362.errors = [{ instancePath: instancePath + "/environmentVars", keyword: "type", params: { type: "array" } }], !1;
									var valid1 = _errs11 === errors;
								} else
									var valid1 = !0;
								if (valid1) {
									if (data.properties !== void 0) {
										let data7 = data.properties, _errs18 = errors;
										if (errors === _errs18)
											if (Array.isArray(data7)) {
												var valid4 = !0;
												let len1 = data7.length;
												for (let i1 = 0; i1 < len1; i1++) {
													let _errs20 = errors;
													validate43(data7[i1], telling ? instancePath + "/properties/" + i1 : "") || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
													var valid4 = _errs20 === errors;
													if (!valid4)
														break;
												}
											} else
												return validate362.errors = [{ instancePath: instancePath + "/properties", keyword: "type", params: { type: "array" } }], !1;
										var valid1 = _errs18 === errors;
									} else
										var valid1 = !0;
									if (valid1) {
										let additional0;
										for (let key0 in data)
											if (!(key0 === "type" || key0 === "source" || key0 === "target" || key0 === "resource" || key0 === "data" || key0 === "environmentVars" || key0 === "properties")) {
												additional0 = key0;
												break;
											}
										if (additional0 !== void 0)
											return validate362.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
									}
								}
							}
						}
					}
				}
			}
		} else
			return validate362.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate362.errors = vErrors, errors === 0;
}
var obj55 = /* @__PURE__ */ new Set(["bom-ref", "uid", "name", "description", "resourceReferences", "type", "event", "conditions", "timeActivated", "inputs", "outputs", "properties"]);
function validate340(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data["bom-ref"] === void 0 && (missing0 = "bom-ref") || data.uid === void 0 && (missing0 = "uid"))
				return validate340.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data["bom-ref"] !== void 0) {
				let _errs1 = errors;
				validate3(data["bom-ref"], telling ? instancePath + "/bom-ref" : "") || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.uid !== void 0) {
					let _errs2 = errors;
					if (typeof data.uid != "string")
						return validate340.errors = [{ instancePath: instancePath + "/uid", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.name !== void 0) {
						let _errs4 = errors;
						if (typeof data.name != "string")
							return validate340.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.description !== void 0) {
							let _errs6 = errors;
							if (typeof data.description != "string")
								return validate340.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.resourceReferences !== void 0) {
								let data4 = data.resourceReferences, _errs8 = errors;
								if (errors === _errs8)
									if (Array.isArray(data4)) {
										var valid1 = !0;
										let len0 = data4.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let _errs10 = errors;
											validate330(data4[i0], telling ? instancePath + "/resourceReferences/" + i0 : "") || (vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors), errors = vErrors.length);
											var valid1 = _errs10 === errors;
											if (!valid1)
												break;
										}
										if (valid1) {
											let index0 = -1;
											if (data4.length > 1 && (index0 = func3(data4)), index0 !== -1)
												return validate340.errors = [{ instancePath: instancePath + "/resourceReferences", keyword: "uniqueItems", params: { index: index0 } }], !1;
										}
									} else
										return validate340.errors = [{ instancePath: instancePath + "/resourceReferences", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.type !== void 0) {
									let data6 = data.type, _errs11 = errors;
									if (typeof data6 != "string")
										return validate340.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }], !1;
									if (!(data6 === "manual" || data6 === "api" || data6 === "webhook" || data6 === "scheduled"))
										return validate340.errors = [{ instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: ["manual", "api", "webhook", "scheduled"] } }], !1;
									var valid0 = _errs11 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.event !== void 0) {
										let _errs13 = errors;
										validate343(data.event, telling ? instancePath + "/event" : "") || (vErrors = vErrors === null ? validate343.errors : vErrors.concat(validate343.errors), errors = vErrors.length);
										var valid0 = _errs13 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.conditions !== void 0) {
											let data8 = data.conditions, _errs14 = errors;
											if (errors === _errs14)
												if (Array.isArray(data8)) {
													var valid2 = !0;
													let len1 = data8.length;
													for (let i1 = 0; i1 < len1; i1++) {
														let _errs16 = errors;
														validate349(data8[i1], telling ? instancePath + "/conditions/" + i1 : "") || (vErrors = vErrors === null ? validate349.errors : vErrors.concat(validate349.errors), errors = vErrors.length);
														var valid2 = _errs16 === errors;
														if (!valid2)
															break;
													}
													if (valid2) {
														let index1 = -1;
														if (data8.length > 1 && (index1 = func3(data8)), index1 !== -1)
															return validate340.errors = [{ instancePath: instancePath + "/conditions", keyword: "uniqueItems", params: { index: index1 } }], !1;
													}
												} else
													return validate340.errors = [{ instancePath: instancePath + "/conditions", keyword: "type", params: { type: "array" } }], !1;
											var valid0 = _errs14 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.timeActivated !== void 0) {
												let data10 = data.timeActivated, _errs17 = errors;
												if (errors === _errs17 && errors === _errs17)
													if (typeof data10 == "string") {
														if (!formats0(data10))
															return validate340.errors = [{ instancePath: instancePath + "/timeActivated", keyword: "format", params: { format: "date-time" } }], !1;
													} else
														return validate340.errors = [{ instancePath: instancePath + "/timeActivated", keyword: "type", params: { type: "string" } }], !1;
												var valid0 = _errs17 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.inputs !== void 0) {
													let data11 = data.inputs, _errs19 = errors;
													if (errors === _errs19)
														if (Array.isArray(data11)) {
															var valid3 = !0;
															let len2 = data11.length;
															for (let i2 = 0; i2 < len2; i2++) {
																let _errs21 = errors;
																validate352(data11[i2], telling ? instancePath + "/inputs/" + i2 : "") || (vErrors = vErrors === null ? validate352.errors : vErrors.concat(validate352.errors), errors = vErrors.length);
																var valid3 = _errs21 === errors;
																if (!valid3)
																	break;
															}
															if (valid3) {
																let index2 = -1;
																if (data11.length > 1 && (index2 = func3(data11)), index2 !== -1)
																	return validate340.errors = [{ instancePath: instancePath + "/inputs", keyword: "uniqueItems", params: { index: index2 } }], !1;
															}
														} else
															return validate340.errors = [{ instancePath: instancePath + "/inputs", keyword: "type", params: { type: "array" } }], !1;
													var valid0 = _errs19 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.outputs !== void 0) {
														let data13 = data.outputs, _errs22 = errors;
														if (errors === _errs22)
															if (Array.isArray(data13)) {
																var valid4 = !0;
																let len3 = data13.length;
																for (let i3 = 0; i3 < len3; i3++) {
																	let _errs24 = errors;
																	validate362(data13[i3], telling ? instancePath + "/outputs/" + i3 : "") || (vErrors = vErrors === null ? validate362.errors : vErrors.concat(validate362.errors), errors = vErrors.length);
																	var valid4 = _errs24 === errors;
																	if (!valid4)
																		break;
																}
																if (valid4) {
																	let index3 = -1;
																	if (data13.length > 1 && (index3 = func3(data13)), index3 !== -1)
																		return validate340.errors = [{ instancePath: instancePath + "/outputs", keyword: "uniqueItems", params: { index: index3 } }], !1;
																}
															} else
																return validate340.errors = [{ instancePath: instancePath + "/outputs", keyword: "type", params: { type: "array" } }], !1;
														var valid0 = _errs22 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.properties !== void 0) {
															let data15 = data.properties, _errs25 = errors;
															if (errors === _errs25)
																if (Array.isArray(data15)) {
																	var valid5 = !0;
																	let len4 = data15.length;
																	for (let i4 = 0; i4 < len4; i4++) {
																		let _errs27 = errors;
																		validate43(data15[i4], telling ? instancePath + "/properties/" + i4 : "") || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
																		var valid5 = _errs27 === errors;
																		if (!valid5)
																			break;
																	}
																} else
																	return validate340.errors = [{ instancePath: instancePath + "/properties", keyword: "type", params: { type: "array" } }], !1;
															var valid0 = _errs25 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															let additional0;
															for (let key0 in data)
																if (!obj55.has(key0)) {
																	additional0 = key0;
																	break;
																}
															if (additional0 !== void 0)
																return validate340.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
														}
													}
												}
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
			return validate340.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate340.errors = vErrors, errors === 0;
}
function validate373(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.executed !== void 0) {
				let _errs1 = errors;
				if (typeof data.executed != "string")
					return validate373.errors = [{ instancePath: instancePath + "/executed", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.properties !== void 0) {
					let data1 = data.properties, _errs3 = errors;
					if (errors === _errs3)
						if (Array.isArray(data1)) {
							var valid1 = !0;
							let len0 = data1.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let _errs5 = errors;
								validate43(data1[i0], telling ? instancePath + "/properties/" + i0 : "") || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
								var valid1 = _errs5 === errors;
								if (!valid1)
									break;
							}
						} else
							return validate373.errors = [{ instancePath: instancePath + "/properties", keyword: "type", params: { type: "array" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					let additional0;
					for (let key0 in data)
						if (!(key0 === "executed" || key0 === "properties")) {
							additional0 = key0;
							break;
						}
					if (additional0 !== void 0)
						return validate373.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
				}
			}
		} else
			return validate373.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate373.errors = vErrors, errors === 0;
}
function validate372(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.name !== void 0) {
				let _errs1 = errors;
				if (typeof data.name != "string")
					return validate372.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.description !== void 0) {
					let _errs3 = errors;
					if (typeof data.description != "string")
						return validate372.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.commands !== void 0) {
						let data2 = data.commands, _errs5 = errors;
						if (errors === _errs5)
							if (Array.isArray(data2)) {
								var valid1 = !0;
								let len0 = data2.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let _errs7 = errors;
									validate373(data2[i0], telling ? instancePath + "/commands/" + i0 : "") || (vErrors = vErrors === null ? validate373.errors : vErrors.concat(validate373.errors), errors = vErrors.length);
									var valid1 = _errs7 === errors;
									if (!valid1)
										break;
								}
							} else
								return validate372.errors = [{ instancePath: instancePath + "/commands", keyword: "type", params: { type: "array" } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.properties !== void 0) {
							let data4 = data.properties, _errs8 = errors;
							if (errors === _errs8)
								if (Array.isArray(data4)) {
									var valid2 = !0;
									let len1 = data4.length;
									for (let i1 = 0; i1 < len1; i1++) {
										let _errs10 = errors;
										validate43(data4[i1], telling ? instancePath + "/properties/" + i1 : "") || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
										var valid2 = _errs10 === errors;
										if (!valid2)
											break;
									}
								} else
									return validate372.errors = [{ instancePath: instancePath + "/properties", keyword: "type", params: { type: "array" } }], !1;
							var valid0 = _errs8 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							let additional0;
							for (let key0 in data)
								if (!(key0 === "name" || key0 === "description" || key0 === "commands" || key0 === "properties")) {
									additional0 = key0;
									break;
								}
							if (additional0 !== void 0)
								return validate372.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
						}
					}
				}
			}
		} else
			return validate372.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate372.errors = vErrors, errors === 0;
}
function validate383(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.uid !== void 0) {
				let _errs1 = errors;
				if (typeof data.uid != "string")
					return validate383.errors = [{ instancePath: instancePath + "/uid", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.name !== void 0) {
					let _errs3 = errors;
					if (typeof data.name != "string")
						return validate383.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.mode !== void 0) {
						let data2 = data.mode, _errs5 = errors;
						if (typeof data2 != "string")
							return validate383.errors = [{ instancePath: instancePath + "/mode", keyword: "type", params: { type: "string" } }], !1;
						if (!(data2 === "filesystem" || data2 === "block"))
							return validate383.errors = [{ instancePath: instancePath + "/mode", keyword: "enum", params: { allowedValues: ["filesystem", "block"] } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.path !== void 0) {
							let _errs7 = errors;
							if (typeof data.path != "string")
								return validate383.errors = [{ instancePath: instancePath + "/path", keyword: "type", params: { type: "string" } }], !1;
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.sizeAllocated !== void 0) {
								let _errs9 = errors;
								if (typeof data.sizeAllocated != "string")
									return validate383.errors = [{ instancePath: instancePath + "/sizeAllocated", keyword: "type", params: { type: "string" } }], !1;
								var valid0 = _errs9 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.persistent !== void 0) {
									let _errs11 = errors;
									if (typeof data.persistent != "boolean")
										return validate383.errors = [{ instancePath: instancePath + "/persistent", keyword: "type", params: { type: "boolean" } }], !1;
									var valid0 = _errs11 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.remote !== void 0) {
										let _errs13 = errors;
										if (typeof data.remote != "boolean")
											return validate383.errors = [{ instancePath: instancePath + "/remote", keyword: "type", params: { type: "boolean" } }], !1;
										var valid0 = _errs13 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.properties !== void 0) {
											let data7 = data.properties, _errs15 = errors;
											if (errors === _errs15)
												if (Array.isArray(data7)) {
													var valid1 = !0;
													let len0 = data7.length;
													for (let i0 = 0; i0 < len0; i0++) {
														let _errs17 = errors;
														validate43(data7[i0], telling ? instancePath + "/properties/" + i0 : "") || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
														var valid1 = _errs17 === errors;
														if (!valid1)
															break;
													}
												} else
													return validate383.errors = [{ instancePath: instancePath + "/properties", keyword: "type", params: { type: "array" } }], !1;
											var valid0 = _errs15 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											let additional0;
											for (let key0 in data)
												if (!(key0 === "uid" || key0 === "name" || key0 === "mode" || key0 === "path" || key0 === "sizeAllocated" || key0 === "persistent" || key0 === "remote" || key0 === "properties")) {
													additional0 = key0;
													break;
												}
											if (additional0 !== void 0)
												return validate383.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
										}
									}
								}
							}
						}
					}
				}
			}
		} else
			return validate383.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate383.errors = vErrors, errors === 0;
}
var obj56 = /* @__PURE__ */ new Set(["bom-ref", "uid", "name", "aliases", "description", "resourceReferences", "accessMode", "mountPath", "managedDataType", "volumeRequest", "volume", "properties"]);
function validate380(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data["bom-ref"] === void 0 && (missing0 = "bom-ref") || data.uid === void 0 && (missing0 = "uid"))
				return validate380.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data["bom-ref"] !== void 0) {
				let _errs1 = errors;
				validate3(data["bom-ref"], telling ? instancePath + "/bom-ref" : "") || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.uid !== void 0) {
					let _errs2 = errors;
					if (typeof data.uid != "string")
						return validate380.errors = [{ instancePath: instancePath + "/uid", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.name !== void 0) {
						let _errs4 = errors;
						if (typeof data.name != "string")
							return validate380.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
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
											return validate380.errors = [{ instancePath: instancePath + "/aliases/" + i0, keyword: "type", params: { type: "string" } }], !1;
										var valid1 = _errs8 === errors;
										if (!valid1)
											break;
									}
								} else
									return validate380.errors = [{ instancePath: instancePath + "/aliases", keyword: "type", params: { type: "array" } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.description !== void 0) {
								let _errs10 = errors;
								if (typeof data.description != "string")
									return validate380.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } }], !1;
								var valid0 = _errs10 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.resourceReferences !== void 0) {
									let data6 = data.resourceReferences, _errs12 = errors;
									if (errors === _errs12)
										if (Array.isArray(data6)) {
											var valid2 = !0;
											let len1 = data6.length;
											for (let i1 = 0; i1 < len1; i1++) {
												let _errs14 = errors;
												validate330(data6[i1], telling ? instancePath + "/resourceReferences/" + i1 : "") || (vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors), errors = vErrors.length);
												var valid2 = _errs14 === errors;
												if (!valid2)
													break;
											}
											if (valid2) {
												let index0 = -1;
												if (data6.length > 1 && (index0 = func3(data6)), index0 !== -1)
													return validate380.errors = [{ instancePath: instancePath + "/resourceReferences", keyword: "uniqueItems", params: { index: index0 } }], !1;
											}
										} else
											return validate380.errors = [{ instancePath: instancePath + "/resourceReferences", keyword: "type", params: { type: "array" } }], !1;
									var valid0 = _errs12 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.accessMode !== void 0) {
										let data8 = data.accessMode, _errs15 = errors;
										if (typeof data8 != "string")
											return validate380.errors = [{ instancePath: instancePath + "/accessMode", keyword: "type", params: { type: "string" } }], !1;
										if (!(data8 === "read-only" || data8 === "read-write" || data8 === "read-write-once" || data8 === "write-once" || data8 === "write-only"))
											return validate380.errors = [{ instancePath: instancePath + "/accessMode", keyword: "enum", params: { allowedValues: ["read-only", "read-write", "read-write-once", "write-once", "write-only"] } }], !1;
										var valid0 = _errs15 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.mountPath !== void 0) {
											let _errs17 = errors;
											if (typeof data.mountPath != "string")
												return validate380.errors = [{ instancePath: instancePath + "/mountPath", keyword: "type", params: { type: "string" } }], !1;
											var valid0 = _errs17 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.managedDataType !== void 0) {
												let _errs19 = errors;
												if (typeof data.managedDataType != "string")
													return validate380.errors = [{ instancePath: instancePath + "/managedDataType", keyword: "type", params: { type: "string" } }], !1;
												var valid0 = _errs19 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.volumeRequest !== void 0) {
													let _errs21 = errors;
													if (typeof data.volumeRequest != "string")
														return validate380.errors = [{ instancePath: instancePath + "/volumeRequest", keyword: "type", params: { type: "string" } }], !1;
													var valid0 = _errs21 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.volume !== void 0) {
														let _errs23 = errors;
														validate383(data.volume, telling ? instancePath + "/volume" : "") || (vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors), errors = vErrors.length);
														var valid0 = _errs23 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.properties !== void 0) {
															let data13 = data.properties, _errs24 = errors;
															if (errors === _errs24)
																if (Array.isArray(data13)) {
																	var valid3 = !0;
																	let len2 = data13.length;
																	for (let i2 = 0; i2 < len2; i2++) {
																		let _errs26 = errors;
																		validate43(data13[i2], telling ? instancePath + "/properties/" + i2 : "") || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
																		var valid3 = _errs26 === errors;
																		if (!valid3)
																			break;
																	}
																} else
																	return validate380.errors = [{ instancePath: instancePath + "/properties", keyword: "type", params: { type: "array" } }], !1;
															var valid0 = _errs24 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															let additional0;
															for (let key0 in data)
																if (!obj56.has(key0)) {
																	additional0 = key0;
																	break;
																}
															if (additional0 !== void 0)
																return validate380.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
														}
													}
												}
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
			return validate380.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate380.errors = vErrors, errors === 0;
}
var obj57 = /* @__PURE__ */ new Set(["bom-ref", "uid", "name", "description", "resourceReferences", "taskTypes", "trigger", "steps", "inputs", "outputs", "timeStart", "timeEnd", "workspaces", "runtimeTopology", "properties"]);
function validate335(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data["bom-ref"] === void 0 && (missing0 = "bom-ref") || data.uid === void 0 && (missing0 = "uid") || data.taskTypes === void 0 && (missing0 = "taskTypes"))
				return validate335.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data["bom-ref"] !== void 0) {
				let _errs1 = errors;
				validate3(data["bom-ref"], telling ? instancePath + "/bom-ref" : "") || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.uid !== void 0) {
					let _errs2 = errors;
					if (typeof data.uid != "string")
						return validate335.errors = [{ instancePath: instancePath + "/uid", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.name !== void 0) {
						let _errs4 = errors;
						if (typeof data.name != "string")
							return validate335.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.description !== void 0) {
							let _errs6 = errors;
							if (typeof data.description != "string")
								return validate335.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.resourceReferences !== void 0) {
								let data4 = data.resourceReferences, _errs8 = errors;
								if (errors === _errs8)
									if (Array.isArray(data4)) {
										var valid1 = !0;
										let len0 = data4.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let _errs10 = errors;
											validate330(data4[i0], telling ? instancePath + "/resourceReferences/" + i0 : "") || (vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors), errors = vErrors.length);
											var valid1 = _errs10 === errors;
											if (!valid1)
												break;
										}
										if (valid1) {
											let index0 = -1;
											if (data4.length > 1 && (index0 = func3(data4)), index0 !== -1)
												return validate335.errors = [{ instancePath: instancePath + "/resourceReferences", keyword: "uniqueItems", params: { index: index0 } }], !1;
										}
									} else
										return validate335.errors = [{ instancePath: instancePath + "/resourceReferences", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.taskTypes !== void 0) {
									let data6 = data.taskTypes, _errs11 = errors;
									if (errors === _errs11)
										if (Array.isArray(data6)) {
											var valid2 = !0;
											let len1 = data6.length;
											for (let i1 = 0; i1 < len1; i1++) {
												let _errs13 = errors;
												validate338(data6[i1], telling ? instancePath + "/taskTypes/" + i1 : "") || (vErrors = vErrors === null ? validate338.errors : vErrors.concat(validate338.errors), errors = vErrors.length);
												var valid2 = _errs13 === errors;
												if (!valid2)
													break;
											}
										} else
											return validate335.errors = [{ instancePath: instancePath + "/taskTypes", keyword: "type", params: { type: "array" } }], !1;
									var valid0 = _errs11 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.trigger !== void 0) {
										let _errs14 = errors;
										validate340(data.trigger, telling ? instancePath + "/trigger" : "") || (vErrors = vErrors === null ? validate340.errors : vErrors.concat(validate340.errors), errors = vErrors.length);
										var valid0 = _errs14 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.steps !== void 0) {
											let data9 = data.steps, _errs15 = errors;
											if (errors === _errs15)
												if (Array.isArray(data9)) {
													var valid3 = !0;
													let len2 = data9.length;
													for (let i2 = 0; i2 < len2; i2++) {
														let _errs17 = errors;
														validate372(data9[i2], telling ? instancePath + "/steps/" + i2 : "") || (vErrors = vErrors === null ? validate372.errors : vErrors.concat(validate372.errors), errors = vErrors.length);
														var valid3 = _errs17 === errors;
														if (!valid3)
															break;
													}
													if (valid3) {
														let index1 = -1;
														if (data9.length > 1 && (index1 = func3(data9)), index1 !== -1)
															return validate335.errors = [{ instancePath: instancePath + "/steps", keyword: "uniqueItems", params: { index: index1 } }], !1;
													}
												} else
													return validate335.errors = [{ instancePath: instancePath + "/steps", keyword: "type", params: { type: "array" } }], !1;
											var valid0 = _errs15 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.inputs !== void 0) {
												let data11 = data.inputs, _errs18 = errors;
												if (errors === _errs18)
													if (Array.isArray(data11)) {
														var valid4 = !0;
														let len3 = data11.length;
														for (let i3 = 0; i3 < len3; i3++) {
															let _errs20 = errors;
															validate352(data11[i3], telling ? instancePath + "/inputs/" + i3 : "") || (vErrors = vErrors === null ? validate352.errors : vErrors.concat(validate352.errors), errors = vErrors.length);
															var valid4 = _errs20 === errors;
															if (!valid4)
																break;
														}
														if (valid4) {
															let index2 = -1;
															if (data11.length > 1 && (index2 = func3(data11)), index2 !== -1)
																return validate335.errors = [{ instancePath: instancePath + "/inputs", keyword: "uniqueItems", params: { index: index2 } }], !1;
														}
													} else
														return validate335.errors = [{ instancePath: instancePath + "/inputs", keyword: "type", params: { type: "array" } }], !1;
												var valid0 = _errs18 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.outputs !== void 0) {
													let data13 = data.outputs, _errs21 = errors;
													if (errors === _errs21)
														if (Array.isArray(data13)) {
															var valid5 = !0;
															let len4 = data13.length;
															for (let i4 = 0; i4 < len4; i4++) {
																let _errs23 = errors;
																validate362(data13[i4], telling ? instancePath + "/outputs/" + i4 : "") || (vErrors = vErrors === null ? validate362.errors : vErrors.concat(validate362.errors), errors = vErrors.length);
																var valid5 = _errs23 === errors;
																if (!valid5)
																	break;
															}
															if (valid5) {
																let index3 = -1;
																if (data13.length > 1 && (index3 = func3(data13)), index3 !== -1)
																	return validate335.errors = [{ instancePath: instancePath + "/outputs", keyword: "uniqueItems", params: { index: index3 } }], !1;
															}
														} else
															return validate335.errors = [{ instancePath: instancePath + "/outputs", keyword: "type", params: { type: "array" } }], !1;
													var valid0 = _errs21 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.timeStart !== void 0) {
														let data15 = data.timeStart, _errs24 = errors;
														if (errors === _errs24 && errors === _errs24)
															if (typeof data15 == "string") {
																if (!formats0(data15))
																	return validate335.errors = [{ instancePath: instancePath + "/timeStart", keyword: "format", params: { format: "date-time" } }], !1;
															} else
																return validate335.errors = [{ instancePath: instancePath + "/timeStart", keyword: "type", params: { type: "string" } }], !1;
														var valid0 = _errs24 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.timeEnd !== void 0) {
															let data16 = data.timeEnd, _errs26 = errors;
															if (errors === _errs26 && errors === _errs26)
																if (typeof data16 == "string") {
																	if (!formats0(data16))
																		return validate335.errors = [{ instancePath: instancePath + "/timeEnd", keyword: "format", params: { format: "date-time" } }], !1;
																} else
																	return validate335.errors = [{ instancePath: instancePath + "/timeEnd", keyword: "type", params: { type: "string" } }], !1;
															var valid0 = _errs26 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.workspaces !== void 0) {
																let data17 = data.workspaces, _errs28 = errors;
																if (errors === _errs28)
																	if (Array.isArray(data17)) {
																		var valid6 = !0;
																		let len5 = data17.length;
																		for (let i5 = 0; i5 < len5; i5++) {
																			let _errs30 = errors;
																			validate380(data17[i5], telling ? instancePath + "/workspaces/" + i5 : "") || (vErrors = vErrors === null ? validate380.errors : vErrors.concat(validate380.errors), errors = vErrors.length);
																			var valid6 = _errs30 === errors;
																			if (!valid6)
																				break;
																		}
																		if (valid6) {
																			let index4 = -1;
																			if (data17.length > 1 && (index4 = func3(data17)), index4 !== -1)
																				return validate335.errors = [{ instancePath: instancePath + "/workspaces", keyword: "uniqueItems", params: { index: index4 } }], !1;
																		}
																	} else
																		return validate335.errors = [{ instancePath: instancePath + "/workspaces", keyword: "type", params: { type: "array" } }], !1;
																var valid0 = _errs28 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.runtimeTopology !== void 0) {
																	let data19 = data.runtimeTopology, _errs31 = errors;
																	if (errors === _errs31)
																		if (Array.isArray(data19)) {
																			var valid7 = !0;
																			let len6 = data19.length;
																			for (let i6 = 0; i6 < len6; i6++) {
																				let _errs33 = errors;
																				validate267(data19[i6], telling ? instancePath + "/runtimeTopology/" + i6 : "") || (vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors), errors = vErrors.length);
																				var valid7 = _errs33 === errors;
																				if (!valid7)
																					break;
																			}
																			if (valid7) {
																				let index5 = -1;
																				if (data19.length > 1 && (index5 = func3(data19)), index5 !== -1)
																					return validate335.errors = [{ instancePath: instancePath + "/runtimeTopology", keyword: "uniqueItems", params: { index: index5 } }], !1;
																			}
																		} else
																			return validate335.errors = [{ instancePath: instancePath + "/runtimeTopology", keyword: "type", params: { type: "array" } }], !1;
																	var valid0 = _errs31 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	if (data.properties !== void 0) {
																		let data21 = data.properties, _errs34 = errors;
																		if (errors === _errs34)
																			if (Array.isArray(data21)) {
																				var valid8 = !0;
																				let len7 = data21.length;
																				for (let i7 = 0; i7 < len7; i7++) {
																					let _errs36 = errors;
																					validate43(data21[i7], telling ? instancePath + "/properties/" + i7 : "") || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
																					var valid8 = _errs36 === errors;
																					if (!valid8)
																						break;
																				}
																			} else
																				return validate335.errors = [{ instancePath: instancePath + "/properties", keyword: "type", params: { type: "array" } }], !1;
																		var valid0 = _errs34 === errors;
																	} else
																		var valid0 = !0;
																	if (valid0) {
																		let additional0;
																		for (let key0 in data)
																			if (!obj57.has(key0)) {
																				additional0 = key0;
																				break;
																			}
																		if (additional0 !== void 0)
																			return validate335.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
																	}
																}
															}
														}
													}
												}
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
			return validate335.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate335.errors = vErrors, errors === 0;
}
var obj58 = /* @__PURE__ */ new Set(["bom-ref", "uid", "name", "description", "resourceReferences", "tasks", "taskDependencies", "taskTypes", "trigger", "steps", "inputs", "outputs", "timeStart", "timeEnd", "workspaces", "runtimeTopology", "properties"]);
function validate328(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data["bom-ref"] === void 0 && (missing0 = "bom-ref") || data.uid === void 0 && (missing0 = "uid") || data.taskTypes === void 0 && (missing0 = "taskTypes"))
				return validate328.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data["bom-ref"] !== void 0) {
				let _errs1 = errors;
				validate3(data["bom-ref"], telling ? instancePath + "/bom-ref" : "") || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.uid !== void 0) {
					let _errs2 = errors;
					if (typeof data.uid != "string")
						return validate328.errors = [{ instancePath: instancePath + "/uid", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.name !== void 0) {
						let _errs4 = errors;
						if (typeof data.name != "string")
							return validate328.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.description !== void 0) {
							let _errs6 = errors;
							if (typeof data.description != "string")
								return validate328.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.resourceReferences !== void 0) {
								let data4 = data.resourceReferences, _errs8 = errors;
								if (errors === _errs8)
									if (Array.isArray(data4)) {
										var valid1 = !0;
										let len0 = data4.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let _errs10 = errors;
											validate330(data4[i0], telling ? instancePath + "/resourceReferences/" + i0 : "") || (vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors), errors = vErrors.length);
											var valid1 = _errs10 === errors;
											if (!valid1)
												break;
										}
										if (valid1) {
											let index0 = -1;
											if (data4.length > 1 && (index0 = func3(data4)), index0 !== -1)
												return validate328.errors = [{ instancePath: instancePath + "/resourceReferences", keyword: "uniqueItems", params: { index: index0 } }], !1;
										}
									} else
										return validate328.errors = [{ instancePath: instancePath + "/resourceReferences", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.tasks !== void 0) {
									let data6 = data.tasks, _errs11 = errors;
									if (errors === _errs11)
										if (Array.isArray(data6)) {
											var valid2 = !0;
											let len1 = data6.length;
											for (let i1 = 0; i1 < len1; i1++) {
												let _errs13 = errors;
												validate335(data6[i1], telling ? instancePath + "/tasks/" + i1 : "") || (vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors), errors = vErrors.length);
												var valid2 = _errs13 === errors;
												if (!valid2)
													break;
											}
											if (valid2) {
												let index1 = -1;
												if (data6.length > 1 && (index1 = func3(data6)), index1 !== -1)
													return validate328.errors = [{ instancePath: instancePath + "/tasks", keyword: "uniqueItems", params: { index: index1 } }], !1;
											}
										} else
											return validate328.errors = [{ instancePath: instancePath + "/tasks", keyword: "type", params: { type: "array" } }], !1;
									var valid0 = _errs11 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.taskDependencies !== void 0) {
										let data8 = data.taskDependencies, _errs14 = errors;
										if (errors === _errs14)
											if (Array.isArray(data8)) {
												var valid3 = !0;
												let len2 = data8.length;
												for (let i2 = 0; i2 < len2; i2++) {
													let _errs16 = errors;
													validate267(data8[i2], telling ? instancePath + "/taskDependencies/" + i2 : "") || (vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors), errors = vErrors.length);
													var valid3 = _errs16 === errors;
													if (!valid3)
														break;
												}
												if (valid3) {
													let index2 = -1;
													if (data8.length > 1 && (index2 = func3(data8)), index2 !== -1)
														return validate328.errors = [{ instancePath: instancePath + "/taskDependencies", keyword: "uniqueItems", params: { index: index2 } }], !1;
												}
											} else
												return validate328.errors = [{ instancePath: instancePath + "/taskDependencies", keyword: "type", params: { type: "array" } }], !1;
										var valid0 = _errs14 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.taskTypes !== void 0) {
											let data10 = data.taskTypes, _errs17 = errors;
											if (errors === _errs17)
												if (Array.isArray(data10)) {
													var valid4 = !0;
													let len3 = data10.length;
													for (let i3 = 0; i3 < len3; i3++) {
														let _errs19 = errors;
														validate338(data10[i3], telling ? instancePath + "/taskTypes/" + i3 : "") || (vErrors = vErrors === null ? validate338.errors : vErrors.concat(validate338.errors), errors = vErrors.length);
														var valid4 = _errs19 === errors;
														if (!valid4)
															break;
													}
												} else
													return validate328.errors = [{ instancePath: instancePath + "/taskTypes", keyword: "type", params: { type: "array" } }], !1;
											var valid0 = _errs17 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.trigger !== void 0) {
												let _errs20 = errors;
												validate340(data.trigger, telling ? instancePath + "/trigger" : "") || (vErrors = vErrors === null ? validate340.errors : vErrors.concat(validate340.errors), errors = vErrors.length);
												var valid0 = _errs20 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.steps !== void 0) {
													let data13 = data.steps, _errs21 = errors;
													if (errors === _errs21)
														if (Array.isArray(data13)) {
															var valid5 = !0;
															let len4 = data13.length;
															for (let i4 = 0; i4 < len4; i4++) {
																let _errs23 = errors;
																validate372(data13[i4], telling ? instancePath + "/steps/" + i4 : "") || (vErrors = vErrors === null ? validate372.errors : vErrors.concat(validate372.errors), errors = vErrors.length);
																var valid5 = _errs23 === errors;
																if (!valid5)
																	break;
															}
															if (valid5) {
																let index3 = -1;
																if (data13.length > 1 && (index3 = func3(data13)), index3 !== -1)
																	return validate328.errors = [{ instancePath: instancePath + "/steps", keyword: "uniqueItems", params: { index: index3 } }], !1;
															}
														} else
															return validate328.errors = [{ instancePath: instancePath + "/steps", keyword: "type", params: { type: "array" } }], !1;
													var valid0 = _errs21 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.inputs !== void 0) {
														let data15 = data.inputs, _errs24 = errors;
														if (errors === _errs24)
															if (Array.isArray(data15)) {
																var valid6 = !0;
																let len5 = data15.length;
																for (let i5 = 0; i5 < len5; i5++) {
																	let _errs26 = errors;
																	validate352(data15[i5], telling ? instancePath + "/inputs/" + i5 : "") || (vErrors = vErrors === null ? validate352.errors : vErrors.concat(validate352.errors), errors = vErrors.length);
																	var valid6 = _errs26 === errors;
																	if (!valid6)
																		break;
																}
																if (valid6) {
																	let index4 = -1;
																	if (data15.length > 1 && (index4 = func3(data15)), index4 !== -1)
																		return validate328.errors = [{ instancePath: instancePath + "/inputs", keyword: "uniqueItems", params: { index: index4 } }], !1;
																}
															} else
																return validate328.errors = [{ instancePath: instancePath + "/inputs", keyword: "type", params: { type: "array" } }], !1;
														var valid0 = _errs24 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.outputs !== void 0) {
															let data17 = data.outputs, _errs27 = errors;
															if (errors === _errs27)
																if (Array.isArray(data17)) {
																	var valid7 = !0;
																	let len6 = data17.length;
																	for (let i6 = 0; i6 < len6; i6++) {
																		let _errs29 = errors;
																		validate362(data17[i6], telling ? instancePath + "/outputs/" + i6 : "") || (vErrors = vErrors === null ? validate362.errors : vErrors.concat(validate362.errors), errors = vErrors.length);
																		var valid7 = _errs29 === errors;
																		if (!valid7)
																			break;
																	}
																	if (valid7) {
																		let index5 = -1;
																		if (data17.length > 1 && (index5 = func3(data17)), index5 !== -1)
																			return validate328.errors = [{ instancePath: instancePath + "/outputs", keyword: "uniqueItems", params: { index: index5 } }], !1;
																	}
																} else
																	return validate328.errors = [{ instancePath: instancePath + "/outputs", keyword: "type", params: { type: "array" } }], !1;
															var valid0 = _errs27 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.timeStart !== void 0) {
																let data19 = data.timeStart, _errs30 = errors;
																if (errors === _errs30 && errors === _errs30)
																	if (typeof data19 == "string") {
																		if (!formats0(data19))
																			return validate328.errors = [{ instancePath: instancePath + "/timeStart", keyword: "format", params: { format: "date-time" } }], !1;
																	} else
																		return validate328.errors = [{ instancePath: instancePath + "/timeStart", keyword: "type", params: { type: "string" } }], !1;
																var valid0 = _errs30 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.timeEnd !== void 0) {
																	let data20 = data.timeEnd, _errs32 = errors;
																	if (errors === _errs32 && errors === _errs32)
																		if (typeof data20 == "string") {
																			if (!formats0(data20))
																				return validate328.errors = [{ instancePath: instancePath + "/timeEnd", keyword: "format", params: { format: "date-time" } }], !1;
																		} else
																			return validate328.errors = [{ instancePath: instancePath + "/timeEnd", keyword: "type", params: { type: "string" } }], !1;
																	var valid0 = _errs32 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	if (data.workspaces !== void 0) {
																		let data21 = data.workspaces, _errs34 = errors;
																		if (errors === _errs34)
																			if (Array.isArray(data21)) {
																				var valid8 = !0;
																				let len7 = data21.length;
																				for (let i7 = 0; i7 < len7; i7++) {
																					let _errs36 = errors;
																					validate380(data21[i7], telling ? instancePath + "/workspaces/" + i7 : "") || (vErrors = vErrors === null ? validate380.errors : vErrors.concat(validate380.errors), errors = vErrors.length);
																					var valid8 = _errs36 === errors;
																					if (!valid8)
																						break;
																				}
																				if (valid8) {
																					let index6 = -1;
																					if (data21.length > 1 && (index6 = func3(data21)), index6 !== -1)
																						return validate328.errors = [{ instancePath: instancePath + "/workspaces", keyword: "uniqueItems", params: { index: index6 } }], !1;
																				}
																			} else
																				return validate328.errors = [{ instancePath: instancePath + "/workspaces", keyword: "type", params: { type: "array" } }], !1;
																		var valid0 = _errs34 === errors;
																	} else
																		var valid0 = !0;
																	if (valid0) {
																		if (data.runtimeTopology !== void 0) {
																			let data23 = data.runtimeTopology, _errs37 = errors;
																			if (errors === _errs37)
																				if (Array.isArray(data23)) {
																					var valid9 = !0;
																					let len8 = data23.length;
																					for (let i8 = 0; i8 < len8; i8++) {
																						let _errs39 = errors;
																						validate267(data23[i8], telling ? instancePath + "/runtimeTopology/" + i8 : "") || (vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors), errors = vErrors.length);
																						var valid9 = _errs39 === errors;
																						if (!valid9)
																							break;
																					}
																					if (valid9) {
																						let index7 = -1;
																						if (data23.length > 1 && (index7 = func3(data23)), index7 !== -1)
																							return validate328.errors = [{ instancePath: instancePath + "/runtimeTopology", keyword: "uniqueItems", params: { index: index7 } }], !1;
																					}
																				} else
																					return validate328.errors = [{ instancePath: instancePath + "/runtimeTopology", keyword: "type", params: { type: "array" } }], !1;
																			var valid0 = _errs37 === errors;
																		} else
																			var valid0 = !0;
																		if (valid0) {
																			if (data.properties !== void 0) {
																				let data25 = data.properties, _errs40 = errors;
																				if (errors === _errs40)
																					if (Array.isArray(data25)) {
																						var valid10 = !0;
																						let len9 = data25.length;
																						for (let i9 = 0; i9 < len9; i9++) {
																							let _errs42 = errors;
																							validate43(data25[i9], telling ? instancePath + "/properties/" + i9 : "") || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
																							var valid10 = _errs42 === errors;
																							if (!valid10)
																								break;
																						}
																					} else
																						return validate328.errors = [{ instancePath: instancePath + "/properties", keyword: "type", params: { type: "array" } }], !1;
																				var valid0 = _errs40 === errors;
																			} else
																				var valid0 = !0;
																			if (valid0) {
																				let additional0;
																				for (let key0 in data)
																					if (!obj58.has(key0)) {
																						additional0 = key0;
																						break;
																					}
																				if (additional0 !== void 0)
																					return validate328.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
																			}
																		}
																	}
																}
															}
														}
													}
												}
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
			return validate328.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate328.errors = vErrors, errors === 0;
}
function validate324(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data["bom-ref"] !== void 0) {
				let _errs1 = errors;
				validate3(data["bom-ref"], telling ? instancePath + "/bom-ref" : "") || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.components !== void 0) {
					let data1 = data.components, _errs2 = errors;
					if (errors === _errs2)
						if (Array.isArray(data1)) {
							var valid1 = !0;
							let len0 = data1.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let _errs4 = errors;
								validate2(data1[i0], telling ? instancePath + "/components/" + i0 : "") || (vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors), errors = vErrors.length);
								var valid1 = _errs4 === errors;
								if (!valid1)
									break;
							}
							if (valid1) {
								let index0 = -1;
								if (data1.length > 1 && (index0 = func3(data1)), index0 !== -1)
									return validate324.errors = [{ instancePath: instancePath + "/components", keyword: "uniqueItems", params: { index: index0 } }], !1;
							}
						} else
							return validate324.errors = [{ instancePath: instancePath + "/components", keyword: "type", params: { type: "array" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.services !== void 0) {
						let data3 = data.services, _errs5 = errors;
						if (errors === _errs5)
							if (Array.isArray(data3)) {
								var valid2 = !0;
								let len1 = data3.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let _errs7 = errors;
									validate229(data3[i1], telling ? instancePath + "/services/" + i1 : "") || (vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors), errors = vErrors.length);
									var valid2 = _errs7 === errors;
									if (!valid2)
										break;
								}
								if (valid2) {
									let index1 = -1;
									if (data3.length > 1 && (index1 = func3(data3)), index1 !== -1)
										return validate324.errors = [{ instancePath: instancePath + "/services", keyword: "uniqueItems", params: { index: index1 } }], !1;
								}
							} else
								return validate324.errors = [{ instancePath: instancePath + "/services", keyword: "type", params: { type: "array" } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.workflows !== void 0) {
							let data5 = data.workflows, _errs8 = errors;
							if (errors === _errs8)
								if (Array.isArray(data5)) {
									var valid3 = !0;
									let len2 = data5.length;
									for (let i2 = 0; i2 < len2; i2++) {
										let _errs10 = errors;
										validate328(data5[i2], telling ? instancePath + "/workflows/" + i2 : "") || (vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors), errors = vErrors.length);
										var valid3 = _errs10 === errors;
										if (!valid3)
											break;
									}
									if (valid3) {
										let index2 = -1;
										if (data5.length > 1 && (index2 = func3(data5)), index2 !== -1)
											return validate324.errors = [{ instancePath: instancePath + "/workflows", keyword: "uniqueItems", params: { index: index2 } }], !1;
									}
								} else
									return validate324.errors = [{ instancePath: instancePath + "/workflows", keyword: "type", params: { type: "array" } }], !1;
							var valid0 = _errs8 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.properties !== void 0) {
								let data7 = data.properties, _errs11 = errors;
								if (errors === _errs11)
									if (Array.isArray(data7)) {
										var valid4 = !0;
										let len3 = data7.length;
										for (let i3 = 0; i3 < len3; i3++) {
											let _errs13 = errors;
											validate43(data7[i3], telling ? instancePath + "/properties/" + i3 : "") || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
											var valid4 = _errs13 === errors;
											if (!valid4)
												break;
										}
									} else
										return validate324.errors = [{ instancePath: instancePath + "/properties", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs11 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								let additional0;
								for (let key0 in data)
									if (!(key0 === "bom-ref" || key0 === "components" || key0 === "services" || key0 === "workflows" || key0 === "properties")) {
										additional0 = key0;
										break;
									}
								if (additional0 !== void 0)
									return validate324.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
							}
						}
					}
				}
			}
		} else
			return validate324.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate324.errors = vErrors, errors === 0;
}
var pattern5 = new RegExp("^CRE:[0-9]+-[0-9]+$", "u"), obj61 = /* @__PURE__ */ new Set(["bom-ref", "identifier", "title", "text", "descriptions", "openCre", "parent", "properties", "externalReferences"]), obj62 = /* @__PURE__ */ new Set(["bom-ref", "name", "version", "description", "owner", "requirements", "levels", "externalReferences", "signature"]);
function validate433(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data["bom-ref"] !== void 0) {
				let _errs1 = errors;
				validate3(data["bom-ref"], telling ? instancePath + "/bom-ref" : "") || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.name !== void 0) {
					let _errs2 = errors;
					if (typeof data.name != "string")
						return validate433.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.version !== void 0) {
						let _errs4 = errors;
						if (typeof data.version != "string")
							return validate433.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.description !== void 0) {
							let _errs6 = errors;
							if (typeof data.description != "string")
								return validate433.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.owner !== void 0) {
								let _errs8 = errors;
								if (typeof data.owner != "string")
									return validate433.errors = [{ instancePath: instancePath + "/owner", keyword: "type", params: { type: "string" } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.requirements !== void 0) {
									let data5 = data.requirements, _errs10 = errors;
									if (errors === _errs10)
										if (Array.isArray(data5)) {
											var valid1 = !0;
											let len0 = data5.length;
											for (let i0 = 0; i0 < len0; i0++) {
												let data6 = data5[i0], _errs12 = errors;
												if (errors === _errs12)
													if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
														if (data6["bom-ref"] !== void 0) {
															let _errs14 = errors;
															validate3(data6["bom-ref"], telling ? instancePath + "/requirements/" + i0 + "/bom-ref" : "") || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
															var valid2 = _errs14 === errors;
														} else
															var valid2 = !0;
														if (valid2) {
															if (data6.identifier !== void 0) {
																let _errs15 = errors;
																if (typeof data6.identifier != "string")
																	return validate433.errors = [{ instancePath: instancePath + "/requirements/" + i0 + "/identifier", keyword: "type", params: { type: "string" } }], !1;
																var valid2 = _errs15 === errors;
															} else
																var valid2 = !0;
															if (valid2) {
																if (data6.title !== void 0) {
																	let _errs17 = errors;
																	if (typeof data6.title != "string")
																		return validate433.errors = [{ instancePath: instancePath + "/requirements/" + i0 + "/title", keyword: "type", params: { type: "string" } }], !1;
																	var valid2 = _errs17 === errors;
																} else
																	var valid2 = !0;
																if (valid2) {
																	if (data6.text !== void 0) {
																		let _errs19 = errors;
																		if (typeof data6.text != "string")
																			return validate433.errors = [{ instancePath: instancePath + "/requirements/" + i0 + "/text", keyword: "type", params: { type: "string" } }], !1;
																		var valid2 = _errs19 === errors;
																	} else
																		var valid2 = !0;
																	if (valid2) {
																		if (data6.descriptions !== void 0) {
																			let data11 = data6.descriptions, _errs21 = errors;
																			if (errors === _errs21)
																				if (Array.isArray(data11)) {
																					var valid3 = !0;
																					let len1 = data11.length;
																					for (let i1 = 0; i1 < len1; i1++) {
																						let _errs23 = errors;
																						if (typeof data11[i1] != "string")
																							return validate433.errors = [{ instancePath: instancePath + "/requirements/" + i0 + "/descriptions/" + i1, keyword: "type", params: { type: "string" } }], !1;
																						var valid3 = _errs23 === errors;
																						if (!valid3)
																							break;
																					}
																				} else
																					return validate433.errors = [{ instancePath: instancePath + "/requirements/" + i0 + "/descriptions", keyword: "type", params: { type: "array" } }], !1;
																			var valid2 = _errs21 === errors;
																		} else
																			var valid2 = !0;
																		if (valid2) {
																			if (data6.openCre !== void 0) {
																				let data13 = data6.openCre, _errs25 = errors;
																				if (errors === _errs25)
																					if (Array.isArray(data13)) {
																						var valid4 = !0;
																						let len2 = data13.length;
																						for (let i2 = 0; i2 < len2; i2++) {
																							let data14 = data13[i2], _errs27 = errors;
																							if (errors === _errs27)
																								if (typeof data14 == "string") {
																									if (!pattern5.test(data14))
																										return validate433.errors = [{ instancePath: instancePath + "/requirements/" + i0 + "/openCre/" + i2, keyword: "pattern", params: { pattern: "^CRE:[0-9]+-[0-9]+$" } }], !1;
																								} else
																									return validate433.errors = [{ instancePath: instancePath + "/requirements/" + i0 + "/openCre/" + i2, keyword: "type", params: { type: "string" } }], !1;
																							var valid4 = _errs27 === errors;
																							if (!valid4)
																								break;
																						}
																					} else
																						return validate433.errors = [{ instancePath: instancePath + "/requirements/" + i0 + "/openCre", keyword: "type", params: { type: "array" } }], !1;
																				var valid2 = _errs25 === errors;
																			} else
																				var valid2 = !0;
																			if (valid2) {
																				if (data6.parent !== void 0) {
																					let _errs29 = errors;
																					validate58(data6.parent, telling ? instancePath + "/requirements/" + i0 + "/parent" : "") || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length);
																					var valid2 = _errs29 === errors;
																				} else
																					var valid2 = !0;
																				if (valid2) {
																					if (data6.properties !== void 0) {
																						let data16 = data6.properties, _errs30 = errors;
																						if (errors === _errs30)
																							if (Array.isArray(data16)) {
																								var valid5 = !0;
																								let len3 = data16.length;
																								for (let i3 = 0; i3 < len3; i3++) {
																									let _errs32 = errors;
																									validate43(data16[i3], telling ? instancePath + "/requirements/" + i0 + "/properties/" + i3 : "") || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
																									var valid5 = _errs32 === errors;
																									if (!valid5)
																										break;
																								}
																							} else
																								return validate433.errors = [{ instancePath: instancePath + "/requirements/" + i0 + "/properties", keyword: "type", params: { type: "array" } }], !1;
																						var valid2 = _errs30 === errors;
																					} else
																						var valid2 = !0;
																					if (valid2) {
																						if (data6.externalReferences !== void 0) {
																							let data18 = data6.externalReferences, _errs33 = errors;
																							if (errors === _errs33)
																								if (Array.isArray(data18)) {
																									var valid6 = !0;
																									let len4 = data18.length;
																									for (let i4 = 0; i4 < len4; i4++) {
																										let _errs35 = errors;
																										validate76(data18[i4], telling ? instancePath + "/requirements/" + i0 + "/externalReferences/" + i4 : "") || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length);
																										var valid6 = _errs35 === errors;
																										if (!valid6)
																											break;
																									}
																								} else
																									return validate433.errors = [{ instancePath: instancePath + "/requirements/" + i0 + "/externalReferences", keyword: "type", params: { type: "array" } }], !1;
																							var valid2 = _errs33 === errors;
																						} else
																							var valid2 = !0;
																						if (valid2) {
																							let additional0;
																							for (let key0 in data6)
																								if (!obj61.has(key0)) {
																									additional0 = key0;
																									break;
																								}
																							if (additional0 !== void 0)
																								return validate433.errors = [{ instancePath: instancePath + "/requirements/" + i0, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
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
														return validate433.errors = [{ instancePath: instancePath + "/requirements/" + i0, keyword: "type", params: { type: "object" } }], !1;
												var valid1 = _errs12 === errors;
												if (!valid1)
													break;
											}
										} else
											return validate433.errors = [{ instancePath: instancePath + "/requirements", keyword: "type", params: { type: "array" } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.levels !== void 0) {
										let data20 = data.levels, _errs36 = errors;
										if (errors === _errs36)
											if (Array.isArray(data20)) {
												var valid7 = !0;
												let len5 = data20.length;
												for (let i5 = 0; i5 < len5; i5++) {
													let data21 = data20[i5], _errs38 = errors;
													if (errors === _errs38)
														if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
															if (data21["bom-ref"] !== void 0) {
																let _errs40 = errors;
																validate3(data21["bom-ref"], telling ? instancePath + "/levels/" + i5 + "/bom-ref" : "") || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
																var valid8 = _errs40 === errors;
															} else
																var valid8 = !0;
															if (valid8) {
																if (data21.identifier !== void 0) {
																	let _errs41 = errors;
																	if (typeof data21.identifier != "string")
																		return validate433.errors = [{ instancePath: instancePath + "/levels/" + i5 + "/identifier", keyword: "type", params: { type: "string" } }], !1;
																	var valid8 = _errs41 === errors;
																} else
																	var valid8 = !0;
																if (valid8) {
																	if (data21.title !== void 0) {
																		let _errs43 = errors;
																		if (typeof data21.title != "string")
																			return validate433.errors = [{ instancePath: instancePath + "/levels/" + i5 + "/title", keyword: "type", params: { type: "string" } }], !1;
																		var valid8 = _errs43 === errors;
																	} else
																		var valid8 = !0;
																	if (valid8) {
																		if (data21.description !== void 0) {
																			let _errs45 = errors;
																			if (typeof data21.description != "string")
																				return validate433.errors = [{ instancePath: instancePath + "/levels/" + i5 + "/description", keyword: "type", params: { type: "string" } }], !1;
																			var valid8 = _errs45 === errors;
																		} else
																			var valid8 = !0;
																		if (valid8) {
																			if (data21.requirements !== void 0) {
																				let data26 = data21.requirements, _errs47 = errors;
																				if (errors === _errs47)
																					if (Array.isArray(data26)) {
																						var valid9 = !0;
																						let len6 = data26.length;
																						for (let i6 = 0; i6 < len6; i6++) {
																							let _errs49 = errors;
																							validate58(data26[i6], telling ? instancePath + "/levels/" + i5 + "/requirements/" + i6 : "") || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length);
																							var valid9 = _errs49 === errors;
																							if (!valid9)
																								break;
																						}
																					} else
																						return validate433.errors = [{ instancePath: instancePath + "/levels/" + i5 + "/requirements", keyword: "type", params: { type: "array" } }], !1;
																				var valid8 = _errs47 === errors;
																			} else
																				var valid8 = !0;
																			if (valid8) {
																				let additional1;
																				for (let key1 in data21)
																					if (!(key1 === "bom-ref" || key1 === "identifier" || key1 === "title" || key1 === "description" || key1 === "requirements")) {
																						additional1 = key1;
																						break;
																					}
																				if (additional1 !== void 0)
																					return validate433.errors = [{ instancePath: instancePath + "/levels/" + i5, keyword: "closed", params: { additionalProperty: additional1 } }], !1;
																			}
																		}
																	}
																}
															}
														} else
															return validate433.errors = [{ instancePath: instancePath + "/levels/" + i5, keyword: "type", params: { type: "object" } }], !1;
													var valid7 = _errs38 === errors;
													if (!valid7)
														break;
												}
											} else
												return validate433.errors = [{ instancePath: instancePath + "/levels", keyword: "type", params: { type: "array" } }], !1;
										var valid0 = _errs36 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.externalReferences !== void 0) {
											let data28 = data.externalReferences, _errs50 = errors;
											if (errors === _errs50)
												if (Array.isArray(data28)) {
													var valid10 = !0;
													let len7 = data28.length;
													for (let i7 = 0; i7 < len7; i7++) {
														let _errs52 = errors;
														validate76(data28[i7], telling ? instancePath + "/externalReferences/" + i7 : "") || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length);
														var valid10 = _errs52 === errors;
														if (!valid10)
															break;
													}
												} else
													return validate433.errors = [{ instancePath: instancePath + "/externalReferences", keyword: "type", params: { type: "array" } }], !1;
											var valid0 = _errs50 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.signature !== void 0) {
												let _errs53 = errors;
												validate215(data.signature, telling ? instancePath + "/signature" : "") || (vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors), errors = vErrors.length);
												var valid0 = _errs53 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												let additional2;
												for (let key2 in data)
													if (!obj62.has(key2)) {
														additional2 = key2;
														break;
													}
												if (additional2 !== void 0)
													return validate433.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional2 } }], !1;
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
			return validate433.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate433.errors = vErrors, errors === 0;
}
var pattern6 = new RegExp("^[A-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9]$", "u");
function validate446(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (typeof data == "string") {
			if (!pattern6.test(data))
				return validate446.errors = [{ instancePath, keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9]$" } }], !1;
		} else
			return validate446.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1;
	return validate446.errors = vErrors, errors === 0;
}
var pattern8 = new RegExp("^[A-Z]{2}$", "u");
function validate448(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (typeof data == "string") {
			if (!pattern8.test(data))
				return validate448.errors = [{ instancePath, keyword: "pattern", params: { pattern: "^[A-Z]{2}$" } }], !1;
		} else
			return validate448.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1;
	return validate448.errors = vErrors, errors === 0;
}
var formats66 = formats.date;
function validate453(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0 && errors === 0)
		if (typeof data == "string") {
			if (!formats66(data))
				return validate453.errors = [{ instancePath, keyword: "format", params: { format: "date" } }], !1;
		} else
			return validate453.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1;
	return validate453.errors = vErrors, errors === 0;
}
function validate450(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.applicationNumber === void 0 && (missing0 = "applicationNumber") || data.jurisdiction === void 0 && (missing0 = "jurisdiction") || data.filingDate === void 0 && (missing0 = "filingDate"))
				return validate450.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.applicationNumber !== void 0) {
				let _errs1 = errors;
				validate446(data.applicationNumber, telling ? instancePath + "/applicationNumber" : "") || (vErrors = vErrors === null ? validate446.errors : vErrors.concat(validate446.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.jurisdiction !== void 0) {
					let _errs2 = errors;
					validate448(data.jurisdiction, telling ? instancePath + "/jurisdiction" : "") || (vErrors = vErrors === null ? validate448.errors : vErrors.concat(validate448.errors), errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.filingDate !== void 0) {
						let _errs3 = errors;
						validate453(data.filingDate, telling ? instancePath + "/filingDate" : "") || (vErrors = vErrors === null ? validate453.errors : vErrors.concat(validate453.errors), errors = vErrors.length);
						var valid0 = _errs3 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						let additional0, count0 = 0;
						for (let key0 in data)
							count0++;
						if (count0 > 3) {
							for (let key1 in data)
								if (!(key1 === "applicationNumber" || key1 === "jurisdiction" || key1 === "filingDate")) {
									additional0 = key1;
									break;
								}
						}
						if (additional0 !== void 0)
							return validate450.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
					}
				}
			}
		} else
			return validate450.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate450.errors = vErrors, errors === 0;
}
var obj63 = /* @__PURE__ */ new Set(["pending", "granted", "revoked", "expired", "lapsed", "withdrawn", "abandoned", "suspended", "reinstated", "opposed", "terminated", "invalidated", "in-force"]), obj65 = /* @__PURE__ */ new Set(["bom-ref", "patentNumber", "applicationNumber", "jurisdiction", "priorityApplication", "publicationNumber", "title", "abstract", "filingDate", "grantDate", "patentExpirationDate", "patentLegalStatus", "patentAssignee", "externalReferences"]);
function validate444(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.patentNumber === void 0 && (missing0 = "patentNumber") || data.jurisdiction === void 0 && (missing0 = "jurisdiction") || data.patentLegalStatus === void 0 && (missing0 = "patentLegalStatus"))
				return validate444.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data["bom-ref"] !== void 0) {
				let _errs1 = errors;
				validate3(data["bom-ref"], telling ? instancePath + "/bom-ref" : "") || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.patentNumber !== void 0) {
					let data1 = data.patentNumber, _errs2 = errors;
					if (errors === _errs2)
						if (typeof data1 == "string") {
							if (!pattern6.test(data1))
								return validate444.errors = [{ instancePath: instancePath + "/patentNumber", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9]$" } }], !1;
						} else
							return validate444.errors = [{ instancePath: instancePath + "/patentNumber", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.applicationNumber !== void 0) {
						let _errs4 = errors;
						validate446(data.applicationNumber, telling ? instancePath + "/applicationNumber" : "") || (vErrors = vErrors === null ? validate446.errors : vErrors.concat(validate446.errors), errors = vErrors.length);
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.jurisdiction !== void 0) {
							let _errs5 = errors;
							validate448(data.jurisdiction, telling ? instancePath + "/jurisdiction" : "") || (vErrors = vErrors === null ? validate448.errors : vErrors.concat(validate448.errors), errors = vErrors.length);
							var valid0 = _errs5 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.priorityApplication !== void 0) {
								let _errs6 = errors;
								validate450(data.priorityApplication, telling ? instancePath + "/priorityApplication" : "") || (vErrors = vErrors === null ? validate450.errors : vErrors.concat(validate450.errors), errors = vErrors.length);
								var valid0 = _errs6 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.publicationNumber !== void 0) {
									let data5 = data.publicationNumber, _errs7 = errors;
									if (errors === _errs7)
										if (typeof data5 == "string") {
											if (!pattern6.test(data5))
												return validate444.errors = [{ instancePath: instancePath + "/publicationNumber", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9]$" } }], !1;
										} else
											return validate444.errors = [{ instancePath: instancePath + "/publicationNumber", keyword: "type", params: { type: "string" } }], !1;
									var valid0 = _errs7 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.title !== void 0) {
										let _errs9 = errors;
										if (typeof data.title != "string")
											return validate444.errors = [{ instancePath: instancePath + "/title", keyword: "type", params: { type: "string" } }], !1;
										var valid0 = _errs9 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.abstract !== void 0) {
											let _errs11 = errors;
											if (typeof data.abstract != "string")
												return validate444.errors = [{ instancePath: instancePath + "/abstract", keyword: "type", params: { type: "string" } }], !1;
											var valid0 = _errs11 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.filingDate !== void 0) {
												let data8 = data.filingDate, _errs13 = errors;
												if (errors === _errs13 && errors === _errs13)
													if (typeof data8 == "string") {
														if (!formats66(data8))
															return validate444.errors = [{ instancePath: instancePath + "/filingDate", keyword: "format", params: { format: "date" } }], !1;
													} else
														return validate444.errors = [{ instancePath: instancePath + "/filingDate", keyword: "type", params: { type: "string" } }], !1;
												var valid0 = _errs13 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.grantDate !== void 0) {
													let data9 = data.grantDate, _errs15 = errors;
													if (errors === _errs15 && errors === _errs15)
														if (typeof data9 == "string") {
															if (!formats66(data9))
																return validate444.errors = [{ instancePath: instancePath + "/grantDate", keyword: "format", params: { format: "date" } }], !1;
														} else
															return validate444.errors = [{ instancePath: instancePath + "/grantDate", keyword: "type", params: { type: "string" } }], !1;
													var valid0 = _errs15 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.patentExpirationDate !== void 0) {
														let data10 = data.patentExpirationDate, _errs17 = errors;
														if (errors === _errs17 && errors === _errs17)
															if (typeof data10 == "string") {
																if (!formats66(data10))
																	return validate444.errors = [{ instancePath: instancePath + "/patentExpirationDate", keyword: "format", params: { format: "date" } }], !1;
															} else
																return validate444.errors = [{ instancePath: instancePath + "/patentExpirationDate", keyword: "type", params: { type: "string" } }], !1;
														var valid0 = _errs17 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.patentLegalStatus !== void 0) {
															let data11 = data.patentLegalStatus, _errs19 = errors;
															if (typeof data11 != "string")
																return validate444.errors = [{ instancePath: instancePath + "/patentLegalStatus", keyword: "type", params: { type: "string" } }], !1;
															if (!obj63.has(data11))
																return validate444.errors = [{ instancePath: instancePath + "/patentLegalStatus", keyword: "enum", params: { allowedValues: [...obj63] } }], !1;
															var valid0 = _errs19 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.patentAssignee !== void 0) {
																let data12 = data.patentAssignee, _errs21 = errors;
																if (errors === _errs21)
																	if (Array.isArray(data12)) {
																		var valid1 = !0;
																		let len0 = data12.length;
																		for (let i0 = 0; i0 < len0; i0++) {
																			let data13 = data12[i0], _errs23 = errors, _errs24 = errors, valid2 = !1, passing0 = null, _errs25 = errors;
																			validate10(data13, telling ? instancePath + "/patentAssignee/" + i0 : "") || (vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors), errors = vErrors.length);
																			var _valid0 = _errs25 === errors;
																			_valid0 && (valid2 = !0, passing0 = 0);
																			let _errs26 = errors;
																			validate5(data13, telling ? instancePath + "/patentAssignee/" + i0 : "") || (vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors), errors = vErrors.length);
																			var _valid0 = _errs26 === errors;
																			if (_valid0 && valid2 ? (valid2 = !1, passing0 = [passing0, 1]) : _valid0 && (valid2 = !0, passing0 = 1), valid2)
																				errors = _errs24, vErrors !== null && (_errs24 ? vErrors.length = _errs24 : vErrors = null);
																			else {
																				let err0 = telling ? { instancePath: instancePath + "/patentAssignee/" + i0, keyword: "oneOf", params: { passingSchemas: passing0 } } : null;
																				return vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, validate444.errors = vErrors, !1;
																			}
																			var valid1 = _errs23 === errors;
																			if (!valid1)
																				break;
																		}
																	} else
																		return validate444.errors = [{ instancePath: instancePath + "/patentAssignee", keyword: "type", params: { type: "array" } }], !1;
																var valid0 = _errs21 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.externalReferences !== void 0) {
																	let data14 = data.externalReferences, _errs27 = errors;
																	if (errors === _errs27)
																		if (Array.isArray(data14)) {
																			var valid3 = !0;
																			let len1 = data14.length;
																			for (let i1 = 0; i1 < len1; i1++) {
																				let _errs29 = errors;
																				validate76(data14[i1], telling ? instancePath + "/externalReferences/" + i1 : "") || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length);
																				var valid3 = _errs29 === errors;
																				if (!valid3)
																					break;
																			}
																		} else
																			return validate444.errors = [{ instancePath: instancePath + "/externalReferences", keyword: "type", params: { type: "array" } }], !1;
																	var valid0 = _errs27 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	let additional0;
																	for (let key0 in data)
																		if (!obj65.has(key0)) {
																			additional0 = key0;
																			break;
																		}
																	if (additional0 !== void 0)
																		return validate444.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
																}
															}
														}
													}
												}
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
			return validate444.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate444.errors = vErrors, errors === 0;
}
function validate460(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.familyId === void 0 && (missing0 = "familyId"))
				return validate460.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data["bom-ref"] !== void 0) {
				let _errs1 = errors;
				validate3(data["bom-ref"], telling ? instancePath + "/bom-ref" : "") || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.familyId !== void 0) {
					let _errs2 = errors;
					if (typeof data.familyId != "string")
						return validate460.errors = [{ instancePath: instancePath + "/familyId", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.priorityApplication !== void 0) {
						let _errs4 = errors;
						validate450(data.priorityApplication, telling ? instancePath + "/priorityApplication" : "") || (vErrors = vErrors === null ? validate450.errors : vErrors.concat(validate450.errors), errors = vErrors.length);
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.members !== void 0) {
							let data3 = data.members, _errs5 = errors;
							if (errors === _errs5)
								if (Array.isArray(data3)) {
									var valid1 = !0;
									let len0 = data3.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let _errs7 = errors;
										validate58(data3[i0], telling ? instancePath + "/members/" + i0 : "") || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length);
										var valid1 = _errs7 === errors;
										if (!valid1)
											break;
									}
								} else
									return validate460.errors = [{ instancePath: instancePath + "/members", keyword: "type", params: { type: "array" } }], !1;
							var valid0 = _errs5 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.externalReferences !== void 0) {
								let data5 = data.externalReferences, _errs8 = errors;
								if (errors === _errs8)
									if (Array.isArray(data5)) {
										var valid2 = !0;
										let len1 = data5.length;
										for (let i1 = 0; i1 < len1; i1++) {
											let _errs10 = errors;
											validate76(data5[i1], telling ? instancePath + "/externalReferences/" + i1 : "") || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length);
											var valid2 = _errs10 === errors;
											if (!valid2)
												break;
										}
									} else
										return validate460.errors = [{ instancePath: instancePath + "/externalReferences", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								let additional0;
								for (let key0 in data)
									if (!(key0 === "bom-ref" || key0 === "familyId" || key0 === "priorityApplication" || key0 === "members" || key0 === "externalReferences")) {
										additional0 = key0;
										break;
									}
								if (additional0 !== void 0)
									return validate460.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
							}
						}
					}
				}
			}
		} else
			return validate460.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate460.errors = vErrors, errors === 0;
}
function validate466(data, instancePath = "") {
	let vErrors = null, errors = 0, _errs1 = errors, valid0 = !1, _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.attributedTo === void 0 && (missing0 = "attributedTo")) {
			let err0 = telling ? { instancePath, keyword: "required", params: { missingProperty: missing0 } } : null;
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	if (valid0 = valid0 || _valid0, !valid0) {
		let _errs3 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing1;
			if (data.process === void 0 && (missing1 = "process")) {
				let err1 = telling ? { instancePath, keyword: "required", params: { missingProperty: missing1 } } : null;
				vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
			}
		}
		var _valid0 = _errs3 === errors;
		valid0 = valid0 || _valid0;
	}
	if (valid0) {
		errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
		let _errs4 = errors, valid1 = !1, passing0 = null, _errs5 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing2;
			if (data.pointers === void 0 && (missing2 = "pointers")) {
				let err3 = telling ? { instancePath, keyword: "required", params: { missingProperty: missing2 } } : null;
				vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
			}
		}
		var _valid1 = _errs5 === errors;
		_valid1 && (valid1 = !0, passing0 = 0);
		let _errs6 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing3;
			if (data.expressions === void 0 && (missing3 = "expressions")) {
				let err4 = telling ? { instancePath, keyword: "required", params: { missingProperty: missing3 } } : null;
				vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
			}
		}
		var _valid1 = _errs6 === errors;
		if (_valid1 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid1 && (valid1 = !0, passing0 = 1), valid1)
			errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
		else {
			let err5 = telling ? { instancePath, keyword: "oneOf", params: { passingSchemas: passing0 } } : null;
			return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate466.errors = vErrors, !1;
		}
	} else {
		let err2 = telling ? { instancePath, keyword: "anyOf", params: {} } : null;
		return vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, validate466.errors = vErrors, !1;
	}
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing4;
			if (data.timestamp === void 0 && (missing4 = "timestamp"))
				return validate466.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing4 } }], !1;
			if (data["bom-ref"] !== void 0) {
				let _errs7 = errors;
				validate3(data["bom-ref"], telling ? instancePath + "/bom-ref" : "") || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
				var valid2 = _errs7 === errors;
			} else
				var valid2 = !0;
			if (valid2) {
				if (data.pointers !== void 0) {
					let data1 = data.pointers, _errs8 = errors;
					if (errors === _errs8)
						if (Array.isArray(data1)) {
							if (data1.length < 1)
								return validate466.errors = [{ instancePath: instancePath + "/pointers", keyword: "minItems", params: { limit: 1 } }], !1;
							{
								var valid3 = !0;
								let len0 = data1.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let _errs10 = errors;
									if (typeof data1[i0] != "string")
										return validate466.errors = [{ instancePath: instancePath + "/pointers/" + i0, keyword: "type", params: { type: "string" } }], !1;
									var valid3 = _errs10 === errors;
									if (!valid3)
										break;
								}
							}
						} else
							return validate466.errors = [{ instancePath: instancePath + "/pointers", keyword: "type", params: { type: "array" } }], !1;
					var valid2 = _errs8 === errors;
				} else
					var valid2 = !0;
				if (valid2) {
					if (data.expressions !== void 0) {
						let data3 = data.expressions, _errs12 = errors;
						if (errors === _errs12)
							if (Array.isArray(data3)) {
								if (data3.length < 1)
									return validate466.errors = [{ instancePath: instancePath + "/expressions", keyword: "minItems", params: { limit: 1 } }], !1;
								{
									var valid4 = !0;
									let len1 = data3.length;
									for (let i1 = 0; i1 < len1; i1++) {
										let _errs14 = errors;
										if (typeof data3[i1] != "string")
											return validate466.errors = [{ instancePath: instancePath + "/expressions/" + i1, keyword: "type", params: { type: "string" } }], !1;
										var valid4 = _errs14 === errors;
										if (!valid4)
											break;
									}
								}
							} else
								return validate466.errors = [{ instancePath: instancePath + "/expressions", keyword: "type", params: { type: "array" } }], !1;
						var valid2 = _errs12 === errors;
					} else
						var valid2 = !0;
					if (valid2) {
						if (data.timestamp !== void 0) {
							let data5 = data.timestamp, _errs16 = errors;
							if (errors === _errs16 && errors === _errs16)
								if (typeof data5 == "string") {
									if (!formats0(data5))
										return validate466.errors = [{ instancePath: instancePath + "/timestamp", keyword: "format", params: { format: "date-time" } }], !1;
								} else
									return validate466.errors = [{ instancePath: instancePath + "/timestamp", keyword: "type", params: { type: "string" } }], !1;
							var valid2 = _errs16 === errors;
						} else
							var valid2 = !0;
						if (valid2) {
							if (data.attributedTo !== void 0) {
								let _errs18 = errors;
								validate58(data.attributedTo, telling ? instancePath + "/attributedTo" : "") || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length);
								var valid2 = _errs18 === errors;
							} else
								var valid2 = !0;
							if (valid2) {
								if (data.process !== void 0) {
									let _errs19 = errors;
									validate58(data.process, telling ? instancePath + "/process" : "") || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length);
									var valid2 = _errs19 === errors;
								} else
									var valid2 = !0;
								if (valid2) {
									if (data.note !== void 0) {
										let _errs20 = errors;
										if (typeof data.note != "string")
											return validate466.errors = [{ instancePath: instancePath + "/note", keyword: "type", params: { type: "string" } }], !1;
										var valid2 = _errs20 === errors;
									} else
										var valid2 = !0;
									if (valid2) {
										if (data.signature !== void 0) {
											let _errs22 = errors;
											validate215(data.signature, telling ? instancePath + "/signature" : "") || (vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors), errors = vErrors.length);
											var valid2 = _errs22 === errors;
										} else
											var valid2 = !0;
										if (valid2) {
											let additional0;
											for (let key0 in data)
												if (!(key0 === "bom-ref" || key0 === "pointers" || key0 === "expressions" || key0 === "timestamp" || key0 === "attributedTo" || key0 === "process" || key0 === "note" || key0 === "signature")) {
													additional0 = key0;
													break;
												}
											if (additional0 !== void 0)
												return validate466.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
										}
									}
								}
							}
						}
					}
				}
			}
		} else
			return validate466.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate466.errors = vErrors, errors === 0;
}
var obj59 = /* @__PURE__ */ new Set(["bom-ref", "target", "predicate", "mitigationStrategies", "reasoning", "evidence", "counterEvidence", "externalReferences", "signature"]), obj60 = /* @__PURE__ */ new Set(["bom-ref", "propertyName", "description", "data", "created", "expires", "author", "reviewer", "signature"]), obj66 = /* @__PURE__ */ new Set(["$schema", "bomFormat", "specVersion", "serialNumber", "version", "metadata", "components", "services", "externalReferences", "dependencies", "compositions", "vulnerabilities", "annotations", "formulation", "declarations", "definitions", "citations", "properties", "signature"]);
function validate0(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.bomFormat === void 0 && (missing0 = "bomFormat") || data.specVersion === void 0 && (missing0 = "specVersion"))
				return validate0.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.$schema !== void 0) {
				let _errs1 = errors;
				if (typeof data.$schema != "string")
					return validate0.errors = [{ instancePath: instancePath + "/$schema", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.bomFormat !== void 0) {
					let data1 = data.bomFormat, _errs3 = errors;
					if (typeof data1 != "string")
						return validate0.errors = [{ instancePath: instancePath + "/bomFormat", keyword: "type", params: { type: "string" } }], !1;
					if (data1 !== "CycloneDX")
						return validate0.errors = [{ instancePath: instancePath + "/bomFormat", keyword: "enum", params: { allowedValues: ["CycloneDX"] } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.specVersion !== void 0) {
						let _errs5 = errors;
						if (typeof data.specVersion != "string")
							return validate0.errors = [{ instancePath: instancePath + "/specVersion", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.serialNumber !== void 0) {
							let data3 = data.serialNumber, _errs7 = errors;
							if (errors === _errs7)
								if (typeof data3 == "string") {
									if (!pattern0.test(data3))
										return validate0.errors = [{ instancePath: instancePath + "/serialNumber", keyword: "pattern", params: { pattern: "^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" } }], !1;
								} else
									return validate0.errors = [{ instancePath: instancePath + "/serialNumber", keyword: "type", params: { type: "string" } }], !1;
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.version !== void 0) {
								let data4 = data.version, _errs9 = errors;
								if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)))
									return validate0.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: "integer" } }], !1;
								if (errors === _errs9 && typeof data4 == "number" && (data4 < 1 || isNaN(data4)))
									return validate0.errors = [{ instancePath: instancePath + "/version", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
								var valid0 = _errs9 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.metadata !== void 0) {
									let _errs11 = errors;
									validate1(data.metadata, telling ? instancePath + "/metadata" : "") || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length);
									var valid0 = _errs11 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.components !== void 0) {
										let data6 = data.components, _errs12 = errors;
										if (errors === _errs12)
											if (Array.isArray(data6)) {
												var valid1 = !0;
												let len0 = data6.length;
												for (let i0 = 0; i0 < len0; i0++) {
													let _errs14 = errors;
													validate2(data6[i0], telling ? instancePath + "/components/" + i0 : "") || (vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors), errors = vErrors.length);
													var valid1 = _errs14 === errors;
													if (!valid1)
														break;
												}
												if (valid1) {
													let index0 = -1;
													if (data6.length > 1 && (index0 = func3(data6)), index0 !== -1)
														return validate0.errors = [{ instancePath: instancePath + "/components", keyword: "uniqueItems", params: { index: index0 } }], !1;
												}
											} else
												return validate0.errors = [{ instancePath: instancePath + "/components", keyword: "type", params: { type: "array" } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.services !== void 0) {
											let data8 = data.services, _errs15 = errors;
											if (errors === _errs15)
												if (Array.isArray(data8)) {
													var valid2 = !0;
													let len1 = data8.length;
													for (let i1 = 0; i1 < len1; i1++) {
														let _errs17 = errors;
														validate229(data8[i1], telling ? instancePath + "/services/" + i1 : "") || (vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors), errors = vErrors.length);
														var valid2 = _errs17 === errors;
														if (!valid2)
															break;
													}
													if (valid2) {
														let index1 = -1;
														if (data8.length > 1 && (index1 = func3(data8)), index1 !== -1)
															return validate0.errors = [{ instancePath: instancePath + "/services", keyword: "uniqueItems", params: { index: index1 } }], !1;
													}
												} else
													return validate0.errors = [{ instancePath: instancePath + "/services", keyword: "type", params: { type: "array" } }], !1;
											var valid0 = _errs15 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.externalReferences !== void 0) {
												let data10 = data.externalReferences, _errs18 = errors;
												if (errors === _errs18)
													if (Array.isArray(data10)) {
														var valid3 = !0;
														let len2 = data10.length;
														for (let i2 = 0; i2 < len2; i2++) {
															let _errs20 = errors;
															validate76(data10[i2], telling ? instancePath + "/externalReferences/" + i2 : "") || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length);
															var valid3 = _errs20 === errors;
															if (!valid3)
																break;
														}
													} else
														return validate0.errors = [{ instancePath: instancePath + "/externalReferences", keyword: "type", params: { type: "array" } }], !1;
												var valid0 = _errs18 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.dependencies !== void 0) {
													let data12 = data.dependencies, _errs21 = errors;
													if (errors === _errs21)
														if (Array.isArray(data12)) {
															var valid4 = !0;
															let len3 = data12.length;
															for (let i3 = 0; i3 < len3; i3++) {
																let _errs23 = errors;
																validate267(data12[i3], telling ? instancePath + "/dependencies/" + i3 : "") || (vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors), errors = vErrors.length);
																var valid4 = _errs23 === errors;
																if (!valid4)
																	break;
															}
															if (valid4) {
																let index2 = -1;
																if (data12.length > 1 && (index2 = func3(data12)), index2 !== -1)
																	return validate0.errors = [{ instancePath: instancePath + "/dependencies", keyword: "uniqueItems", params: { index: index2 } }], !1;
															}
														} else
															return validate0.errors = [{ instancePath: instancePath + "/dependencies", keyword: "type", params: { type: "array" } }], !1;
													var valid0 = _errs21 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.compositions !== void 0) {
														let data14 = data.compositions, _errs24 = errors;
														if (errors === _errs24)
															if (Array.isArray(data14)) {
																var valid5 = !0;
																let len4 = data14.length;
																for (let i4 = 0; i4 < len4; i4++) {
																	let _errs26 = errors;
																	validate272(data14[i4], telling ? instancePath + "/compositions/" + i4 : "") || (vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors), errors = vErrors.length);
																	var valid5 = _errs26 === errors;
																	if (!valid5)
																		break;
																}
																if (valid5) {
																	let index3 = -1;
																	if (data14.length > 1 && (index3 = func3(data14)), index3 !== -1)
																		return validate0.errors = [{ instancePath: instancePath + "/compositions", keyword: "uniqueItems", params: { index: index3 } }], !1;
																}
															} else
																return validate0.errors = [{ instancePath: instancePath + "/compositions", keyword: "type", params: { type: "array" } }], !1;
														var valid0 = _errs24 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.vulnerabilities !== void 0) {
															let data16 = data.vulnerabilities, _errs27 = errors;
															if (errors === _errs27)
																if (Array.isArray(data16)) {
																	var valid6 = !0;
																	let len5 = data16.length;
																	for (let i5 = 0; i5 < len5; i5++) {
																		let _errs29 = errors;
																		validate280(data16[i5], telling ? instancePath + "/vulnerabilities/" + i5 : "") || (vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors), errors = vErrors.length);
																		var valid6 = _errs29 === errors;
																		if (!valid6)
																			break;
																	}
																	if (valid6) {
																		let index4 = -1;
																		if (data16.length > 1 && (index4 = func3(data16)), index4 !== -1)
																			return validate0.errors = [{ instancePath: instancePath + "/vulnerabilities", keyword: "uniqueItems", params: { index: index4 } }], !1;
																	}
																} else
																	return validate0.errors = [{ instancePath: instancePath + "/vulnerabilities", keyword: "type", params: { type: "array" } }], !1;
															var valid0 = _errs27 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.annotations !== void 0) {
																let data18 = data.annotations, _errs30 = errors;
																if (errors === _errs30)
																	if (Array.isArray(data18)) {
																		var valid7 = !0;
																		let len6 = data18.length;
																		for (let i6 = 0; i6 < len6; i6++) {
																			let _errs32 = errors;
																			validate314(data18[i6], telling ? instancePath + "/annotations/" + i6 : "") || (vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors), errors = vErrors.length);
																			var valid7 = _errs32 === errors;
																			if (!valid7)
																				break;
																		}
																		if (valid7) {
																			let index5 = -1;
																			if (data18.length > 1 && (index5 = func3(data18)), index5 !== -1)
																				return validate0.errors = [{ instancePath: instancePath + "/annotations", keyword: "uniqueItems", params: { index: index5 } }], !1;
																		}
																	} else
																		return validate0.errors = [{ instancePath: instancePath + "/annotations", keyword: "type", params: { type: "array" } }], !1;
																var valid0 = _errs30 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.formulation !== void 0) {
																	let data20 = data.formulation, _errs33 = errors;
																	if (errors === _errs33)
																		if (Array.isArray(data20)) {
																			var valid8 = !0;
																			let len7 = data20.length;
																			for (let i7 = 0; i7 < len7; i7++) {
																				let _errs35 = errors;
																				validate324(data20[i7], telling ? instancePath + "/formulation/" + i7 : "") || (vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors), errors = vErrors.length);
																				var valid8 = _errs35 === errors;
																				if (!valid8)
																					break;
																			}
																			if (valid8) {
																				let index6 = -1;
																				if (data20.length > 1 && (index6 = func3(data20)), index6 !== -1)
																					return validate0.errors = [{ instancePath: instancePath + "/formulation", keyword: "uniqueItems", params: { index: index6 } }], !1;
																			}
																		} else
																			return validate0.errors = [{ instancePath: instancePath + "/formulation", keyword: "type", params: { type: "array" } }], !1;
																	var valid0 = _errs33 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	if (data.declarations !== void 0) {
																		let data22 = data.declarations, _errs36 = errors;
																		if (errors === _errs36)
																			if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
																				if (data22.assessors !== void 0) {
																					let data23 = data22.assessors, _errs38 = errors;
																					if (errors === _errs38)
																						if (Array.isArray(data23)) {
																							var valid10 = !0;
																							let len8 = data23.length;
																							for (let i8 = 0; i8 < len8; i8++) {
																								let data24 = data23[i8], _errs40 = errors;
																								if (errors === _errs40)
																									if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
																										if (data24["bom-ref"] !== void 0) {
																											let _errs42 = errors;
																											validate3(data24["bom-ref"], telling ? instancePath + "/declarations/assessors/" + i8 + "/bom-ref" : "") || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
																											var valid11 = _errs42 === errors;
																										} else
																											var valid11 = !0;
																										if (valid11) {
																											if (data24.thirdParty !== void 0) {
																												let _errs43 = errors;
																												if (typeof data24.thirdParty != "boolean")
																													return validate0.errors = [{ instancePath: instancePath + "/declarations/assessors/" + i8 + "/thirdParty", keyword: "type", params: { type: "boolean" } }], !1;
																												var valid11 = _errs43 === errors;
																											} else
																												var valid11 = !0;
																											if (valid11) {
																												if (data24.organization !== void 0) {
																													let _errs45 = errors;
																													validate5(data24.organization, telling ? instancePath + "/declarations/assessors/" + i8 + "/organization" : "") || (vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors), errors = vErrors.length);
																													var valid11 = _errs45 === errors;
																												} else
																													var valid11 = !0;
																												if (valid11) {
																													let additional0;
																													for (let key0 in data24)
																														if (!(key0 === "bom-ref" || key0 === "thirdParty" || key0 === "organization")) {
																															additional0 = key0;
																															break;
																														}
																													if (additional0 !== void 0)
																														return validate0.errors = [{ instancePath: instancePath + "/declarations/assessors/" + i8, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
																												}
																											}
																										}
																									} else
																										return validate0.errors = [{ instancePath: instancePath + "/declarations/assessors/" + i8, keyword: "type", params: { type: "object" } }], !1;
																								var valid10 = _errs40 === errors;
																								if (!valid10)
																									break;
																							}
																						} else
																							return validate0.errors = [{ instancePath: instancePath + "/declarations/assessors", keyword: "type", params: { type: "array" } }], !1;
																					var valid9 = _errs38 === errors;
																				} else
																					var valid9 = !0;
																				if (valid9) {
																					if (data22.attestations !== void 0) {
																						let data28 = data22.attestations, _errs46 = errors;
																						if (errors === _errs46)
																							if (Array.isArray(data28)) {
																								var valid12 = !0;
																								let len9 = data28.length;
																								for (let i9 = 0; i9 < len9; i9++) {
																									let data29 = data28[i9], _errs48 = errors;
																									if (errors === _errs48)
																										if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
																											if (data29.summary !== void 0) {
																												let _errs50 = errors;
																												if (typeof data29.summary != "string")
																													return validate0.errors = [{ instancePath: instancePath + "/declarations/attestations/" + i9 + "/summary", keyword: "type", params: { type: "string" } }], !1;
																												var valid13 = _errs50 === errors;
																											} else
																												var valid13 = !0;
																											if (valid13) {
																												if (data29.assessor !== void 0) {
																													let _errs52 = errors;
																													validate58(data29.assessor, telling ? instancePath + "/declarations/attestations/" + i9 + "/assessor" : "") || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length);
																													var valid13 = _errs52 === errors;
																												} else
																													var valid13 = !0;
																												if (valid13) {
																													if (data29.map !== void 0) {
																														let data32 = data29.map, _errs53 = errors;
																														if (errors === _errs53)
																															if (Array.isArray(data32)) {
																																var valid14 = !0;
																																let len10 = data32.length;
																																for (let i10 = 0; i10 < len10; i10++) {
																																	let data33 = data32[i10], _errs55 = errors;
																																	if (errors === _errs55)
																																		if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
																																			if (data33.requirement !== void 0) {
																																				let _errs57 = errors;
																																				validate58(data33.requirement, telling ? instancePath + "/declarations/attestations/" + i9 + "/map/" + i10 + "/requirement" : "") || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length);
																																				var valid15 = _errs57 === errors;
																																			} else
																																				var valid15 = !0;
																																			if (valid15) {
																																				if (data33.claims !== void 0) {
																																					let data35 = data33.claims, _errs58 = errors;
																																					if (errors === _errs58)
																																						if (Array.isArray(data35)) {
																																							var valid16 = !0;
																																							let len11 = data35.length;
																																							for (let i11 = 0; i11 < len11; i11++) {
																																								let _errs60 = errors;
																																								validate58(data35[i11], telling ? instancePath + "/declarations/attestations/" + i9 + "/map/" + i10 + "/claims/" + i11 : "") || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length);
																																								var valid16 = _errs60 === errors;
																																								if (!valid16)
																																									break;
																																							}
																																						} else
																																							return validate0.errors = [{ instancePath: instancePath + "/declarations/attestations/" + i9 + "/map/" + i10 + "/claims", keyword: "type", params: { type: "array" } }], !1;
																																					var valid15 = _errs58 === errors;
																																				} else
																																					var valid15 = !0;
																																				if (valid15) {
																																					if (data33.counterClaims !== void 0) {
																																						let data37 = data33.counterClaims, _errs61 = errors;
																																						if (errors === _errs61)
																																							if (Array.isArray(data37)) {
																																								var valid17 = !0;
																																								let len12 = data37.length;
																																								for (let i12 = 0; i12 < len12; i12++) {
																																									let _errs63 = errors;
																																									validate58(data37[i12], telling ? instancePath + "/declarations/attestations/" + i9 + "/map/" + i10 + "/counterClaims/" + i12 : "") || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length);
																																									var valid17 = _errs63 === errors;
																																									if (!valid17)
																																										break;
																																								}
																																							} else
																																								return validate0.errors = [{ instancePath: instancePath + "/declarations/attestations/" + i9 + "/map/" + i10 + "/counterClaims", keyword: "type", params: { type: "array" } }], !1;
																																						var valid15 = _errs61 === errors;
																																					} else
																																						var valid15 = !0;
																																					if (valid15) {
																																						if (data33.conformance !== void 0) {
																																							let data39 = data33.conformance, _errs64 = errors;
																																							if (errors === _errs64)
																																								if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
																																									if (data39.score !== void 0) {
																																										let data40 = data39.score, _errs66 = errors;
																																										if (errors === _errs66)
																																											if (typeof data40 == "number") {
																																												if (data40 > 1 || isNaN(data40))
																																													return validate0.errors = [{ instancePath: instancePath + "/declarations/attestations/" + i9 + "/map/" + i10 + "/conformance/score", keyword: "maximum", params: { comparison: "<=", limit: 1 } }], !1;
																																												if (data40 < 0 || isNaN(data40))
																																													return validate0.errors = [{ instancePath: instancePath + "/declarations/attestations/" + i9 + "/map/" + i10 + "/conformance/score", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
																																											} else
																																												return validate0.errors = [{ instancePath: instancePath + "/declarations/attestations/" + i9 + "/map/" + i10 + "/conformance/score", keyword: "type", params: { type: "number" } }], !1;
																																										var valid18 = _errs66 === errors;
																																									} else
																																										var valid18 = !0;
																																									if (valid18) {
																																										if (data39.rationale !== void 0) {
																																											let _errs68 = errors;
																																											if (typeof data39.rationale != "string")
																																												return validate0.errors = [{ instancePath: instancePath + "/declarations/attestations/" + i9 + "/map/" + i10 + "/conformance/rationale", keyword: "type", params: { type: "string" } }], !1;
																																											var valid18 = _errs68 === errors;
																																										} else
																																											var valid18 = !0;
																																										if (valid18) {
																																											if (data39.mitigationStrategies !== void 0) {
																																												let data42 = data39.mitigationStrategies, _errs70 = errors;
																																												if (errors === _errs70)
																																													if (Array.isArray(data42)) {
																																														var valid19 = !0;
																																														let len13 = data42.length;
																																														for (let i13 = 0; i13 < len13; i13++) {
																																															let _errs72 = errors;
																																															validate58(data42[i13], telling ? instancePath + "/declarations/attestations/" + i9 + "/map/" + i10 + "/conformance/mitigationStrategies/" + i13 : "") || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length);
																																															var valid19 = _errs72 === errors;
																																															if (!valid19)
																																																break;
																																														}
																																													} else
																																														return validate0.errors = [{ instancePath: instancePath + "/declarations/attestations/" + i9 + "/map/" + i10 + "/conformance/mitigationStrategies", keyword: "type", params: { type: "array" } }], !1;
																																												var valid18 = _errs70 === errors;
																																											} else
																																												var valid18 = !0;
																																											if (valid18) {
																																												let additional1;
																																												for (let key1 in data39)
																																													if (!(key1 === "score" || key1 === "rationale" || key1 === "mitigationStrategies")) {
																																														additional1 = key1;
																																														break;
																																													}
																																												if (additional1 !== void 0)
																																													return validate0.errors = [{ instancePath: instancePath + "/declarations/attestations/" + i9 + "/map/" + i10 + "/conformance", keyword: "closed", params: { additionalProperty: additional1 } }], !1;
																																											}
																																										}
																																									}
																																								} else
																																									return validate0.errors = [{ instancePath: instancePath + "/declarations/attestations/" + i9 + "/map/" + i10 + "/conformance", keyword: "type", params: { type: "object" } }], !1;
																																							var valid15 = _errs64 === errors;
																																						} else
																																							var valid15 = !0;
																																						if (valid15) {
																																							if (data33.confidence !== void 0) {
																																								let data44 = data33.confidence, _errs73 = errors;
																																								if (errors === _errs73)
																																									if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
																																										if (data44.score !== void 0) {
																																											let data45 = data44.score, _errs75 = errors;
																																											if (errors === _errs75)
																																												if (typeof data45 == "number") {
																																													if (data45 > 1 || isNaN(data45))
																																														return validate0.errors = [{ instancePath: instancePath + "/declarations/attestations/" + i9 + "/map/" + i10 + "/confidence/score", keyword: "maximum", params: { comparison: "<=", limit: 1 } }], !1;
																																													if (data45 < 0 || isNaN(data45))
																																														return validate0.errors = [{ instancePath: instancePath + "/declarations/attestations/" + i9 + "/map/" + i10 + "/confidence/score", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
																																												} else
																																													return validate0.errors = [{ instancePath: instancePath + "/declarations/attestations/" + i9 + "/map/" + i10 + "/confidence/score", keyword: "type", params: { type: "number" } }], !1;
																																											var valid20 = _errs75 === errors;
																																										} else
																																											var valid20 = !0;
																																										if (valid20) {
																																											if (data44.rationale !== void 0) {
																																												let _errs77 = errors;
																																												if (typeof data44.rationale != "string")
																																													return validate0.errors = [{ instancePath: instancePath + "/declarations/attestations/" + i9 + "/map/" + i10 + "/confidence/rationale", keyword: "type", params: { type: "string" } }], !1;
																																												var valid20 = _errs77 === errors;
																																											} else
																																												var valid20 = !0;
																																											if (valid20) {
																																												let additional2;
																																												for (let key2 in data44)
																																													if (!(key2 === "score" || key2 === "rationale")) {
																																														additional2 = key2;
																																														break;
																																													}
																																												if (additional2 !== void 0)
																																													return validate0.errors = [{ instancePath: instancePath + "/declarations/attestations/" + i9 + "/map/" + i10 + "/confidence", keyword: "closed", params: { additionalProperty: additional2 } }], !1;
																																											}
																																										}
																																									} else
																																										return validate0.errors = [{ instancePath: instancePath + "/declarations/attestations/" + i9 + "/map/" + i10 + "/confidence", keyword: "type", params: { type: "object" } }], !1;
																																								var valid15 = _errs73 === errors;
																																							} else
																																								var valid15 = !0;
																																							if (valid15) {
																																								let additional3;
																																								for (let key3 in data33)
																																									if (!(key3 === "requirement" || key3 === "claims" || key3 === "counterClaims" || key3 === "conformance" || key3 === "confidence")) {
																																										additional3 = key3;
																																										break;
																																									}
																																								if (additional3 !== void 0)
																																									return validate0.errors = [{ instancePath: instancePath + "/declarations/attestations/" + i9 + "/map/" + i10, keyword: "closed", params: { additionalProperty: additional3 } }], !1;
																																							}
																																						}
																																					}
																																				}
																																			}
																																		} else
																																			return validate0.errors = [{ instancePath: instancePath + "/declarations/attestations/" + i9 + "/map/" + i10, keyword: "type", params: { type: "object" } }], !1;
																																	var valid14 = _errs55 === errors;
																																	if (!valid14)
																																		break;
																																}
																															} else
																																return validate0.errors = [{ instancePath: instancePath + "/declarations/attestations/" + i9 + "/map", keyword: "type", params: { type: "array" } }], !1;
																														var valid13 = _errs53 === errors;
																													} else
																														var valid13 = !0;
																													if (valid13) {
																														if (data29.signature !== void 0) {
																															let _errs79 = errors;
																															validate215(data29.signature, telling ? instancePath + "/declarations/attestations/" + i9 + "/signature" : "") || (vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors), errors = vErrors.length);
																															var valid13 = _errs79 === errors;
																														} else
																															var valid13 = !0;
																														if (valid13) {
																															let additional4;
																															for (let key4 in data29)
																																if (!(key4 === "summary" || key4 === "assessor" || key4 === "map" || key4 === "signature")) {
																																	additional4 = key4;
																																	break;
																																}
																															if (additional4 !== void 0)
																																return validate0.errors = [{ instancePath: instancePath + "/declarations/attestations/" + i9, keyword: "closed", params: { additionalProperty: additional4 } }], !1;
																														}
																													}
																												}
																											}
																										} else
																											return validate0.errors = [{ instancePath: instancePath + "/declarations/attestations/" + i9, keyword: "type", params: { type: "object" } }], !1;
																									var valid12 = _errs48 === errors;
																									if (!valid12)
																										break;
																								}
																							} else
																								return validate0.errors = [{ instancePath: instancePath + "/declarations/attestations", keyword: "type", params: { type: "array" } }], !1;
																						var valid9 = _errs46 === errors;
																					} else
																						var valid9 = !0;
																					if (valid9) {
																						if (data22.claims !== void 0) {
																							let data48 = data22.claims, _errs80 = errors;
																							if (errors === _errs80)
																								if (Array.isArray(data48)) {
																									var valid21 = !0;
																									let len14 = data48.length;
																									for (let i14 = 0; i14 < len14; i14++) {
																										let data49 = data48[i14], _errs82 = errors;
																										if (errors === _errs82)
																											if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
																												if (data49["bom-ref"] !== void 0) {
																													let _errs84 = errors;
																													validate3(data49["bom-ref"], telling ? instancePath + "/declarations/claims/" + i14 + "/bom-ref" : "") || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
																													var valid22 = _errs84 === errors;
																												} else
																													var valid22 = !0;
																												if (valid22) {
																													if (data49.target !== void 0) {
																														let _errs85 = errors;
																														validate58(data49.target, telling ? instancePath + "/declarations/claims/" + i14 + "/target" : "") || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length);
																														var valid22 = _errs85 === errors;
																													} else
																														var valid22 = !0;
																													if (valid22) {
																														if (data49.predicate !== void 0) {
																															let _errs86 = errors;
																															if (typeof data49.predicate != "string")
																																return validate0.errors = [{ instancePath: instancePath + "/declarations/claims/" + i14 + "/predicate", keyword: "type", params: { type: "string" } }], !1;
																															var valid22 = _errs86 === errors;
																														} else
																															var valid22 = !0;
																														if (valid22) {
																															if (data49.mitigationStrategies !== void 0) {
																																let data53 = data49.mitigationStrategies, _errs88 = errors;
																																if (errors === _errs88)
																																	if (Array.isArray(data53)) {
																																		var valid23 = !0;
																																		let len15 = data53.length;
																																		for (let i15 = 0; i15 < len15; i15++) {
																																			let _errs90 = errors;
																																			validate58(data53[i15], telling ? instancePath + "/declarations/claims/" + i14 + "/mitigationStrategies/" + i15 : "") || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length);
																																			var valid23 = _errs90 === errors;
																																			if (!valid23)
																																				break;
																																		}
																																	} else
																																		return validate0.errors = [{ instancePath: instancePath + "/declarations/claims/" + i14 + "/mitigationStrategies", keyword: "type", params: { type: "array" } }], !1;
																																var valid22 = _errs88 === errors;
																															} else
																																var valid22 = !0;
																															if (valid22) {
																																if (data49.reasoning !== void 0) {
																																	let _errs91 = errors;
																																	if (typeof data49.reasoning != "string")
																																		return validate0.errors = [{ instancePath: instancePath + "/declarations/claims/" + i14 + "/reasoning", keyword: "type", params: { type: "string" } }], !1;
																																	var valid22 = _errs91 === errors;
																																} else
																																	var valid22 = !0;
																																if (valid22) {
																																	if (data49.evidence !== void 0) {
																																		let data56 = data49.evidence, _errs93 = errors;
																																		if (errors === _errs93)
																																			if (Array.isArray(data56)) {
																																				var valid24 = !0;
																																				let len16 = data56.length;
																																				for (let i16 = 0; i16 < len16; i16++) {
																																					let _errs95 = errors;
																																					validate58(data56[i16], telling ? instancePath + "/declarations/claims/" + i14 + "/evidence/" + i16 : "") || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length);
																																					var valid24 = _errs95 === errors;
																																					if (!valid24)
																																						break;
																																				}
																																			} else
																																				return validate0.errors = [{ instancePath: instancePath + "/declarations/claims/" + i14 + "/evidence", keyword: "type", params: { type: "array" } }], !1;
																																		var valid22 = _errs93 === errors;
																																	} else
																																		var valid22 = !0;
																																	if (valid22) {
																																		if (data49.counterEvidence !== void 0) {
																																			let data58 = data49.counterEvidence, _errs96 = errors;
																																			if (errors === _errs96)
																																				if (Array.isArray(data58)) {
																																					var valid25 = !0;
																																					let len17 = data58.length;
																																					for (let i17 = 0; i17 < len17; i17++) {
																																						let _errs98 = errors;
																																						validate58(data58[i17], telling ? instancePath + "/declarations/claims/" + i14 + "/counterEvidence/" + i17 : "") || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length);
																																						var valid25 = _errs98 === errors;
																																						if (!valid25)
																																							break;
																																					}
																																				} else
																																					return validate0.errors = [{ instancePath: instancePath + "/declarations/claims/" + i14 + "/counterEvidence", keyword: "type", params: { type: "array" } }], !1;
																																			var valid22 = _errs96 === errors;
																																		} else
																																			var valid22 = !0;
																																		if (valid22) {
																																			if (data49.externalReferences !== void 0) {
																																				let data60 = data49.externalReferences, _errs99 = errors;
																																				if (errors === _errs99)
																																					if (Array.isArray(data60)) {
																																						var valid26 = !0;
																																						let len18 = data60.length;
																																						for (let i18 = 0; i18 < len18; i18++) {
																																							let _errs101 = errors;
																																							validate76(data60[i18], telling ? instancePath + "/declarations/claims/" + i14 + "/externalReferences/" + i18 : "") || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length);
																																							var valid26 = _errs101 === errors;
																																							if (!valid26)
																																								break;
																																						}
																																					} else
																																						return validate0.errors = [{ instancePath: instancePath + "/declarations/claims/" + i14 + "/externalReferences", keyword: "type", params: { type: "array" } }], !1;
																																				var valid22 = _errs99 === errors;
																																			} else
																																				var valid22 = !0;
																																			if (valid22) {
																																				if (data49.signature !== void 0) {
																																					let _errs102 = errors;
																																					validate215(data49.signature, telling ? instancePath + "/declarations/claims/" + i14 + "/signature" : "") || (vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors), errors = vErrors.length);
																																					var valid22 = _errs102 === errors;
																																				} else
																																					var valid22 = !0;
																																				if (valid22) {
																																					let additional5;
																																					for (let key5 in data49)
																																						if (!obj59.has(key5)) {
																																							additional5 = key5;
																																							break;
																																						}
																																					if (additional5 !== void 0)
																																						return validate0.errors = [{ instancePath: instancePath + "/declarations/claims/" + i14, keyword: "closed", params: { additionalProperty: additional5 } }], !1;
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
																												return validate0.errors = [{ instancePath: instancePath + "/declarations/claims/" + i14, keyword: "type", params: { type: "object" } }], !1;
																										var valid21 = _errs82 === errors;
																										if (!valid21)
																											break;
																									}
																								} else
																									return validate0.errors = [{ instancePath: instancePath + "/declarations/claims", keyword: "type", params: { type: "array" } }], !1;
																							var valid9 = _errs80 === errors;
																						} else
																							var valid9 = !0;
																						if (valid9) {
																							if (data22.evidence !== void 0) {
																								let data63 = data22.evidence, _errs103 = errors;
																								if (errors === _errs103)
																									if (Array.isArray(data63)) {
																										var valid27 = !0;
																										let len19 = data63.length;
																										for (let i19 = 0; i19 < len19; i19++) {
																											let data64 = data63[i19], _errs105 = errors;
																											if (errors === _errs105)
																												if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
																													if (data64["bom-ref"] !== void 0) {
																														let _errs107 = errors;
																														validate3(data64["bom-ref"], telling ? instancePath + "/declarations/evidence/" + i19 + "/bom-ref" : "") || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
																														var valid28 = _errs107 === errors;
																													} else
																														var valid28 = !0;
																													if (valid28) {
																														if (data64.propertyName !== void 0) {
																															let _errs108 = errors;
																															if (typeof data64.propertyName != "string")
																																return validate0.errors = [{ instancePath: instancePath + "/declarations/evidence/" + i19 + "/propertyName", keyword: "type", params: { type: "string" } }], !1;
																															var valid28 = _errs108 === errors;
																														} else
																															var valid28 = !0;
																														if (valid28) {
																															if (data64.description !== void 0) {
																																let _errs110 = errors;
																																if (typeof data64.description != "string")
																																	return validate0.errors = [{ instancePath: instancePath + "/declarations/evidence/" + i19 + "/description", keyword: "type", params: { type: "string" } }], !1;
																																var valid28 = _errs110 === errors;
																															} else
																																var valid28 = !0;
																															if (valid28) {
																																if (data64.data !== void 0) {
																																	let data68 = data64.data, _errs112 = errors;
																																	if (errors === _errs112)
																																		if (Array.isArray(data68)) {
																																			var valid29 = !0;
																																			let len20 = data68.length;
																																			for (let i20 = 0; i20 < len20; i20++) {
																																				let data69 = data68[i20], _errs114 = errors;
																																				if (errors === _errs114)
																																					if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
																																						if (data69.name !== void 0) {
																																							let _errs116 = errors;
																																							if (typeof data69.name != "string")
																																								return validate0.errors = [{ instancePath: instancePath + "/declarations/evidence/" + i19 + "/data/" + i20 + "/name", keyword: "type", params: { type: "string" } }], !1;
																																							var valid30 = _errs116 === errors;
																																						} else
																																							var valid30 = !0;
																																						if (valid30) {
																																							if (data69.contents !== void 0) {
																																								let data71 = data69.contents, _errs118 = errors;
																																								if (errors === _errs118)
																																									if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
																																										if (data71.attachment !== void 0) {
																																											let _errs120 = errors;
																																											validate33(data71.attachment, telling ? instancePath + "/declarations/evidence/" + i19 + "/data/" + i20 + "/contents/attachment" : "") || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length);
																																											var valid31 = _errs120 === errors;
																																										} else
																																											var valid31 = !0;
																																										if (valid31) {
																																											if (data71.url !== void 0) {
																																												let _errs121 = errors;
																																												if (errors === _errs121 && errors === _errs121 && typeof data71.url != "string")
																																													return validate0.errors = [{ instancePath: instancePath + "/declarations/evidence/" + i19 + "/data/" + i20 + "/contents/url", keyword: "type", params: { type: "string" } }], !1;
																																												var valid31 = _errs121 === errors;
																																											} else
																																												var valid31 = !0;
																																											if (valid31) {
																																												let additional6;
																																												for (let key6 in data71)
																																													if (!(key6 === "attachment" || key6 === "url")) {
																																														additional6 = key6;
																																														break;
																																													}
																																												if (additional6 !== void 0)
																																													return validate0.errors = [{ instancePath: instancePath + "/declarations/evidence/" + i19 + "/data/" + i20 + "/contents", keyword: "closed", params: { additionalProperty: additional6 } }], !1;
																																											}
																																										}
																																									} else
																																										return validate0.errors = [{ instancePath: instancePath + "/declarations/evidence/" + i19 + "/data/" + i20 + "/contents", keyword: "type", params: { type: "object" } }], !1;
																																								var valid30 = _errs118 === errors;
																																							} else
																																								var valid30 = !0;
																																							if (valid30) {
																																								if (data69.classification !== void 0) {
																																									let _errs123 = errors;
																																									validate116(data69.classification, telling ? instancePath + "/declarations/evidence/" + i19 + "/data/" + i20 + "/classification" : "") || (vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors), errors = vErrors.length);
																																									var valid30 = _errs123 === errors;
																																								} else
																																									var valid30 = !0;
																																								if (valid30) {
																																									if (data69.sensitiveData !== void 0) {
																																										let data75 = data69.sensitiveData, _errs124 = errors;
																																										if (errors === _errs124)
																																											if (Array.isArray(data75)) {
																																												var valid32 = !0;
																																												let len21 = data75.length;
																																												for (let i21 = 0; i21 < len21; i21++) {
																																													let _errs126 = errors;
																																													if (typeof data75[i21] != "string")
																																														return validate0.errors = [{ instancePath: instancePath + "/declarations/evidence/" + i19 + "/data/" + i20 + "/sensitiveData/" + i21, keyword: "type", params: { type: "string" } }], !1;
																																													var valid32 = _errs126 === errors;
																																													if (!valid32)
																																														break;
																																												}
																																											} else
																																												return validate0.errors = [{ instancePath: instancePath + "/declarations/evidence/" + i19 + "/data/" + i20 + "/sensitiveData", keyword: "type", params: { type: "array" } }], !1;
																																										var valid30 = _errs124 === errors;
																																									} else
																																										var valid30 = !0;
																																									if (valid30) {
																																										if (data69.governance !== void 0) {
																																											let _errs128 = errors;
																																											validate123(data69.governance, telling ? instancePath + "/declarations/evidence/" + i19 + "/data/" + i20 + "/governance" : "") || (vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors), errors = vErrors.length);
																																											var valid30 = _errs128 === errors;
																																										} else
																																											var valid30 = !0;
																																										if (valid30) {
																																											let additional7;
																																											for (let key7 in data69)
																																												if (!(key7 === "name" || key7 === "contents" || key7 === "classification" || key7 === "sensitiveData" || key7 === "governance")) {
																																													additional7 = key7;
																																													break;
																																												}
																																											if (additional7 !== void 0)
																																												return validate0.errors = [{ instancePath: instancePath + "/declarations/evidence/" + i19 + "/data/" + i20, keyword: "closed", params: { additionalProperty: additional7 } }], !1;
																																										}
																																									}
																																								}
																																							}
																																						}
																																					} else
																																						return validate0.errors = [{ instancePath: instancePath + "/declarations/evidence/" + i19 + "/data/" + i20, keyword: "type", params: { type: "object" } }], !1;
																																				var valid29 = _errs114 === errors;
																																				if (!valid29)
																																					break;
																																			}
																																		} else
																																			return validate0.errors = [{ instancePath: instancePath + "/declarations/evidence/" + i19 + "/data", keyword: "type", params: { type: "array" } }], !1;
																																	var valid28 = _errs112 === errors;
																																} else
																																	var valid28 = !0;
																																if (valid28) {
																																	if (data64.created !== void 0) {
																																		let data78 = data64.created, _errs129 = errors;
																																		if (errors === _errs129 && errors === _errs129)
																																			if (typeof data78 == "string") {
																																				if (!formats0(data78))
																																					return validate0.errors = [{ instancePath: instancePath + "/declarations/evidence/" + i19 + "/created", keyword: "format", params: { format: "date-time" } }], !1;
																																			} else
																																				return validate0.errors = [{ instancePath: instancePath + "/declarations/evidence/" + i19 + "/created", keyword: "type", params: { type: "string" } }], !1;
																																		var valid28 = _errs129 === errors;
																																	} else
																																		var valid28 = !0;
																																	if (valid28) {
																																		if (data64.expires !== void 0) {
																																			let data79 = data64.expires, _errs131 = errors;
																																			if (errors === _errs131 && errors === _errs131)
																																				if (typeof data79 == "string") {
																																					if (!formats0(data79))
																																						return validate0.errors = [{ instancePath: instancePath + "/declarations/evidence/" + i19 + "/expires", keyword: "format", params: { format: "date-time" } }], !1;
																																				} else
																																					return validate0.errors = [{ instancePath: instancePath + "/declarations/evidence/" + i19 + "/expires", keyword: "type", params: { type: "string" } }], !1;
																																			var valid28 = _errs131 === errors;
																																		} else
																																			var valid28 = !0;
																																		if (valid28) {
																																			if (data64.author !== void 0) {
																																				let _errs133 = errors;
																																				validate10(data64.author, telling ? instancePath + "/declarations/evidence/" + i19 + "/author" : "") || (vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors), errors = vErrors.length);
																																				var valid28 = _errs133 === errors;
																																			} else
																																				var valid28 = !0;
																																			if (valid28) {
																																				if (data64.reviewer !== void 0) {
																																					let _errs134 = errors;
																																					validate10(data64.reviewer, telling ? instancePath + "/declarations/evidence/" + i19 + "/reviewer" : "") || (vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors), errors = vErrors.length);
																																					var valid28 = _errs134 === errors;
																																				} else
																																					var valid28 = !0;
																																				if (valid28) {
																																					if (data64.signature !== void 0) {
																																						let _errs135 = errors;
																																						validate215(data64.signature, telling ? instancePath + "/declarations/evidence/" + i19 + "/signature" : "") || (vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors), errors = vErrors.length);
																																						var valid28 = _errs135 === errors;
																																					} else
																																						var valid28 = !0;
																																					if (valid28) {
																																						let additional8;
																																						for (let key8 in data64)
																																							if (!obj60.has(key8)) {
																																								additional8 = key8;
																																								break;
																																							}
																																						if (additional8 !== void 0)
																																							return validate0.errors = [{ instancePath: instancePath + "/declarations/evidence/" + i19, keyword: "closed", params: { additionalProperty: additional8 } }], !1;
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
																													return validate0.errors = [{ instancePath: instancePath + "/declarations/evidence/" + i19, keyword: "type", params: { type: "object" } }], !1;
																											var valid27 = _errs105 === errors;
																											if (!valid27)
																												break;
																										}
																									} else
																										return validate0.errors = [{ instancePath: instancePath + "/declarations/evidence", keyword: "type", params: { type: "array" } }], !1;
																								var valid9 = _errs103 === errors;
																							} else
																								var valid9 = !0;
																							if (valid9) {
																								if (data22.targets !== void 0) {
																									let data83 = data22.targets, _errs136 = errors;
																									if (errors === _errs136)
																										if (data83 && typeof data83 == "object" && !Array.isArray(data83)) {
																											if (data83.organizations !== void 0) {
																												let data84 = data83.organizations, _errs138 = errors;
																												if (errors === _errs138)
																													if (Array.isArray(data84)) {
																														var valid34 = !0;
																														let len22 = data84.length;
																														for (let i22 = 0; i22 < len22; i22++) {
																															let _errs140 = errors;
																															validate5(data84[i22], telling ? instancePath + "/declarations/targets/organizations/" + i22 : "") || (vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors), errors = vErrors.length);
																															var valid34 = _errs140 === errors;
																															if (!valid34)
																																break;
																														}
																													} else
																														return validate0.errors = [{ instancePath: instancePath + "/declarations/targets/organizations", keyword: "type", params: { type: "array" } }], !1;
																												var valid33 = _errs138 === errors;
																											} else
																												var valid33 = !0;
																											if (valid33) {
																												if (data83.components !== void 0) {
																													let data86 = data83.components, _errs141 = errors;
																													if (errors === _errs141)
																														if (Array.isArray(data86)) {
																															var valid35 = !0;
																															let len23 = data86.length;
																															for (let i23 = 0; i23 < len23; i23++) {
																																let _errs143 = errors;
																																validate2(data86[i23], telling ? instancePath + "/declarations/targets/components/" + i23 : "") || (vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors), errors = vErrors.length);
																																var valid35 = _errs143 === errors;
																																if (!valid35)
																																	break;
																															}
																														} else
																															return validate0.errors = [{ instancePath: instancePath + "/declarations/targets/components", keyword: "type", params: { type: "array" } }], !1;
																													var valid33 = _errs141 === errors;
																												} else
																													var valid33 = !0;
																												if (valid33) {
																													if (data83.services !== void 0) {
																														let data88 = data83.services, _errs144 = errors;
																														if (errors === _errs144)
																															if (Array.isArray(data88)) {
																																var valid36 = !0;
																																let len24 = data88.length;
																																for (let i24 = 0; i24 < len24; i24++) {
																																	let _errs146 = errors;
																																	validate229(data88[i24], telling ? instancePath + "/declarations/targets/services/" + i24 : "") || (vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors), errors = vErrors.length);
																																	var valid36 = _errs146 === errors;
																																	if (!valid36)
																																		break;
																																}
																															} else
																																return validate0.errors = [{ instancePath: instancePath + "/declarations/targets/services", keyword: "type", params: { type: "array" } }], !1;
																														var valid33 = _errs144 === errors;
																													} else
																														var valid33 = !0;
																													if (valid33) {
																														let additional9;
																														for (let key9 in data83)
																															if (!(key9 === "organizations" || key9 === "components" || key9 === "services")) {
																																additional9 = key9;
																																break;
																															}
																														if (additional9 !== void 0)
																															return validate0.errors = [{ instancePath: instancePath + "/declarations/targets", keyword: "closed", params: { additionalProperty: additional9 } }], !1;
																													}
																												}
																											}
																										} else
																											return validate0.errors = [{ instancePath: instancePath + "/declarations/targets", keyword: "type", params: { type: "object" } }], !1;
																									var valid9 = _errs136 === errors;
																								} else
																									var valid9 = !0;
																								if (valid9) {
																									if (data22.affirmation !== void 0) {
																										let data90 = data22.affirmation, _errs147 = errors;
																										if (errors === _errs147)
																											if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
																												if (data90.statement !== void 0) {
																													let _errs149 = errors;
																													if (typeof data90.statement != "string")
																														return validate0.errors = [{ instancePath: instancePath + "/declarations/affirmation/statement", keyword: "type", params: { type: "string" } }], !1;
																													var valid37 = _errs149 === errors;
																												} else
																													var valid37 = !0;
																												if (valid37) {
																													if (data90.signatories !== void 0) {
																														let data92 = data90.signatories, _errs151 = errors;
																														if (errors === _errs151)
																															if (Array.isArray(data92)) {
																																var valid38 = !0;
																																let len25 = data92.length;
																																for (let i25 = 0; i25 < len25; i25++) {
																																	let data93 = data92[i25], _errs153 = errors, _errs155 = errors, valid39 = !1, passing0 = null, _errs156 = errors;
																																	if (data93 && typeof data93 == "object" && !Array.isArray(data93)) {
																																		let missing1;
																																		if (data93.signature === void 0 && (missing1 = "signature")) {
																																			let err0 = telling ? { instancePath: instancePath + "/declarations/affirmation/signatories/" + i25, keyword: "required", params: { missingProperty: missing1 } } : null;
																																			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
																																		}
																																	}
																																	var _valid0 = _errs156 === errors;
																																	_valid0 && (valid39 = !0, passing0 = 0);
																																	let _errs157 = errors;
																																	if (data93 && typeof data93 == "object" && !Array.isArray(data93)) {
																																		let missing2;
																																		if (data93.externalReference === void 0 && (missing2 = "externalReference") || data93.organization === void 0 && (missing2 = "organization")) {
																																			let err1 = telling ? { instancePath: instancePath + "/declarations/affirmation/signatories/" + i25, keyword: "required", params: { missingProperty: missing2 } } : null;
																																			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
																																		}
																																	}
																																	var _valid0 = _errs157 === errors;
																																	if (_valid0 && valid39 ? (valid39 = !1, passing0 = [passing0, 1]) : _valid0 && (valid39 = !0, passing0 = 1), valid39)
																																		errors = _errs155, vErrors !== null && (_errs155 ? vErrors.length = _errs155 : vErrors = null);
																																	else {
																																		let err2 = telling ? { instancePath: instancePath + "/declarations/affirmation/signatories/" + i25, keyword: "oneOf", params: { passingSchemas: passing0 } } : null;
																																		return vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, validate0.errors = vErrors, !1;
																																	}
																																	if (errors === _errs153)
																																		if (data93 && typeof data93 == "object" && !Array.isArray(data93)) {
																																			if (data93.name !== void 0) {
																																				let _errs158 = errors;
																																				if (typeof data93.name != "string")
																																					return validate0.errors = [{ instancePath: instancePath + "/declarations/affirmation/signatories/" + i25 + "/name", keyword: "type", params: { type: "string" } }], !1;
																																				var valid40 = _errs158 === errors;
																																			} else
																																				var valid40 = !0;
																																			if (valid40) {
																																				if (data93.role !== void 0) {
																																					let _errs160 = errors;
																																					if (typeof data93.role != "string")
																																						return validate0.errors = [{ instancePath: instancePath + "/declarations/affirmation/signatories/" + i25 + "/role", keyword: "type", params: { type: "string" } }], !1;
																																					var valid40 = _errs160 === errors;
																																				} else
																																					var valid40 = !0;
																																				if (valid40) {
																																					if (data93.signature !== void 0) {
																																						let _errs162 = errors;
																																						validate215(data93.signature, telling ? instancePath + "/declarations/affirmation/signatories/" + i25 + "/signature" : "") || (vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors), errors = vErrors.length);
																																						var valid40 = _errs162 === errors;
																																					} else
																																						var valid40 = !0;
																																					if (valid40) {
																																						if (data93.organization !== void 0) {
																																							let _errs163 = errors;
																																							validate5(data93.organization, telling ? instancePath + "/declarations/affirmation/signatories/" + i25 + "/organization" : "") || (vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors), errors = vErrors.length);
																																							var valid40 = _errs163 === errors;
																																						} else
																																							var valid40 = !0;
																																						if (valid40) {
																																							if (data93.externalReference !== void 0) {
																																								let _errs164 = errors;
																																								validate76(data93.externalReference, telling ? instancePath + "/declarations/affirmation/signatories/" + i25 + "/externalReference" : "") || (vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors), errors = vErrors.length);
																																								var valid40 = _errs164 === errors;
																																							} else
																																								var valid40 = !0;
																																							if (valid40) {
																																								let additional10;
																																								for (let key10 in data93)
																																									if (!(key10 === "name" || key10 === "role" || key10 === "signature" || key10 === "organization" || key10 === "externalReference")) {
																																										additional10 = key10;
																																										break;
																																									}
																																								if (additional10 !== void 0)
																																									return validate0.errors = [{ instancePath: instancePath + "/declarations/affirmation/signatories/" + i25, keyword: "closed", params: { additionalProperty: additional10 } }], !1;
																																							}
																																						}
																																					}
																																				}
																																			}
																																		} else
																																			return validate0.errors = [{ instancePath: instancePath + "/declarations/affirmation/signatories/" + i25, keyword: "type", params: { type: "object" } }], !1;
																																	var valid38 = _errs153 === errors;
																																	if (!valid38)
																																		break;
																																}
																															} else
																																return validate0.errors = [{ instancePath: instancePath + "/declarations/affirmation/signatories", keyword: "type", params: { type: "array" } }], !1;
																														var valid37 = _errs151 === errors;
																													} else
																														var valid37 = !0;
																													if (valid37) {
																														if (data90.signature !== void 0) {
																															let _errs165 = errors;
																															validate215(data90.signature, telling ? instancePath + "/declarations/affirmation/signature" : "") || (vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors), errors = vErrors.length);
																															var valid37 = _errs165 === errors;
																														} else
																															var valid37 = !0;
																														if (valid37) {
																															let additional11;
																															for (let key11 in data90)
																																if (!(key11 === "statement" || key11 === "signatories" || key11 === "signature")) {
																																	additional11 = key11;
																																	break;
																																}
																															if (additional11 !== void 0)
																																return validate0.errors = [{ instancePath: instancePath + "/declarations/affirmation", keyword: "closed", params: { additionalProperty: additional11 } }], !1;
																														}
																													}
																												}
																											} else
																												return validate0.errors = [{ instancePath: instancePath + "/declarations/affirmation", keyword: "type", params: { type: "object" } }], !1;
																										var valid9 = _errs147 === errors;
																									} else
																										var valid9 = !0;
																									if (valid9) {
																										if (data22.signature !== void 0) {
																											let _errs166 = errors;
																											validate215(data22.signature, telling ? instancePath + "/declarations/signature" : "") || (vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors), errors = vErrors.length);
																											var valid9 = _errs166 === errors;
																										} else
																											var valid9 = !0;
																										if (valid9) {
																											let additional12;
																											for (let key12 in data22)
																												if (!(key12 === "assessors" || key12 === "attestations" || key12 === "claims" || key12 === "evidence" || key12 === "targets" || key12 === "affirmation" || key12 === "signature")) {
																													additional12 = key12;
																													break;
																												}
																											if (additional12 !== void 0)
																												return validate0.errors = [{ instancePath: instancePath + "/declarations", keyword: "closed", params: { additionalProperty: additional12 } }], !1;
																										}
																									}
																								}
																							}
																						}
																					}
																				}
																			} else
																				return validate0.errors = [{ instancePath: instancePath + "/declarations", keyword: "type", params: { type: "object" } }], !1;
																		var valid0 = _errs36 === errors;
																	} else
																		var valid0 = !0;
																	if (valid0) {
																		if (data.definitions !== void 0) {
																			let data101 = data.definitions, _errs167 = errors;
																			if (errors === _errs167)
																				if (data101 && typeof data101 == "object" && !Array.isArray(data101)) {
																					if (data101.standards !== void 0) {
																						let data102 = data101.standards, _errs169 = errors;
																						if (errors === _errs169)
																							if (Array.isArray(data102)) {
																								var valid42 = !0;
																								let len26 = data102.length;
																								for (let i26 = 0; i26 < len26; i26++) {
																									let _errs171 = errors;
																									validate433(data102[i26], telling ? instancePath + "/definitions/standards/" + i26 : "") || (vErrors = vErrors === null ? validate433.errors : vErrors.concat(validate433.errors), errors = vErrors.length);
																									var valid42 = _errs171 === errors;
																									if (!valid42)
																										break;
																								}
																							} else
																								return validate0.errors = [{ instancePath: instancePath + "/definitions/standards", keyword: "type", params: { type: "array" } }], !1;
																						var valid41 = _errs169 === errors;
																					} else
																						var valid41 = !0;
																					if (valid41) {
																						if (data101.patents !== void 0) {
																							let data104 = data101.patents, _errs172 = errors;
																							if (errors === _errs172)
																								if (Array.isArray(data104)) {
																									var valid43 = !0;
																									let len27 = data104.length;
																									for (let i27 = 0; i27 < len27; i27++) {
																										let data105 = data104[i27], _errs174 = errors, _errs175 = errors, valid44 = !1, _errs176 = errors;
																										validate444(data105, telling ? instancePath + "/definitions/patents/" + i27 : "") || (vErrors = vErrors === null ? validate444.errors : vErrors.concat(validate444.errors), errors = vErrors.length);
																										var _valid1 = _errs176 === errors;
																										if (valid44 = valid44 || _valid1, !valid44) {
																											let _errs177 = errors;
																											validate460(data105, telling ? instancePath + "/definitions/patents/" + i27 : "") || (vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors), errors = vErrors.length);
																											var _valid1 = _errs177 === errors;
																											valid44 = valid44 || _valid1;
																										}
																										if (valid44)
																											errors = _errs175, vErrors !== null && (_errs175 ? vErrors.length = _errs175 : vErrors = null);
																										else {
																											let err3 = telling ? { instancePath: instancePath + "/definitions/patents/" + i27, keyword: "anyOf", params: {} } : null;
																											return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate0.errors = vErrors, !1;
																										}
																										var valid43 = _errs174 === errors;
																										if (!valid43)
																											break;
																									}
																								} else
																									return validate0.errors = [{ instancePath: instancePath + "/definitions/patents", keyword: "type", params: { type: "array" } }], !1;
																							var valid41 = _errs172 === errors;
																						} else
																							var valid41 = !0;
																						if (valid41) {
																							let additional13;
																							for (let key13 in data101)
																								if (!(key13 === "standards" || key13 === "patents")) {
																									additional13 = key13;
																									break;
																								}
																							if (additional13 !== void 0)
																								return validate0.errors = [{ instancePath: instancePath + "/definitions", keyword: "closed", params: { additionalProperty: additional13 } }], !1;
																						}
																					}
																				} else
																					return validate0.errors = [{ instancePath: instancePath + "/definitions", keyword: "type", params: { type: "object" } }], !1;
																			var valid0 = _errs167 === errors;
																		} else
																			var valid0 = !0;
																		if (valid0) {
																			if (data.citations !== void 0) {
																				let data106 = data.citations, _errs178 = errors;
																				if (errors === _errs178)
																					if (Array.isArray(data106)) {
																						var valid45 = !0;
																						let len28 = data106.length;
																						for (let i28 = 0; i28 < len28; i28++) {
																							let _errs180 = errors;
																							validate466(data106[i28], telling ? instancePath + "/citations/" + i28 : "") || (vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors), errors = vErrors.length);
																							var valid45 = _errs180 === errors;
																							if (!valid45)
																								break;
																						}
																						if (valid45) {
																							let index7 = -1;
																							if (data106.length > 1 && (index7 = func3(data106)), index7 !== -1)
																								return validate0.errors = [{ instancePath: instancePath + "/citations", keyword: "uniqueItems", params: { index: index7 } }], !1;
																						}
																					} else
																						return validate0.errors = [{ instancePath: instancePath + "/citations", keyword: "type", params: { type: "array" } }], !1;
																				var valid0 = _errs178 === errors;
																			} else
																				var valid0 = !0;
																			if (valid0) {
																				if (data.properties !== void 0) {
																					let data108 = data.properties, _errs181 = errors;
																					if (errors === _errs181)
																						if (Array.isArray(data108)) {
																							var valid46 = !0;
																							let len29 = data108.length;
																							for (let i29 = 0; i29 < len29; i29++) {
																								let _errs183 = errors;
																								validate43(data108[i29], telling ? instancePath + "/properties/" + i29 : "") || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
																								var valid46 = _errs183 === errors;
																								if (!valid46)
																									break;
																							}
																						} else
																							return validate0.errors = [{ instancePath: instancePath + "/properties", keyword: "type", params: { type: "array" } }], !1;
																					var valid0 = _errs181 === errors;
																				} else
																					var valid0 = !0;
																				if (valid0) {
																					if (data.signature !== void 0) {
																						let _errs184 = errors;
																						validate215(data.signature, telling ? instancePath + "/signature" : "") || (vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors), errors = vErrors.length);
																						var valid0 = _errs184 === errors;
																					} else
																						var valid0 = !0;
																					if (valid0) {
																						let additional14;
																						for (let key14 in data)
																							if (!obj66.has(key14)) {
																								additional14 = key14;
																								break;
																							}
																						if (additional14 !== void 0)
																							return validate0.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional14 } }], !1;
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
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

// Generated from schemas/upstream/cyclonedx/bom-1.4.SNAPSHOT.schema.json (Apache-2.0) (Apache-2.0) by "npm run generate". Do not edit.
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
var obj0 = /* @__PURE__ */ new Set(["MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512", "SHA3-256", "SHA3-384", "SHA3-512", "BLAKE2b-256", "BLAKE2b-384", "BLAKE2b-512", "BLAKE3"]);
function validate4(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data != "string" ? (validate4.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1) : obj0.has(data) ? (validate4.errors = vErrors, errors === 0) : (validate4.errors = [{ instancePath, keyword: "enum", params: { allowedValues: [...obj0] } }], !1);
}
var func0 = isHexadecimal;
function validate6(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (typeof data == "string") {
			if (!((data.length === 32 || data.length === 40 || data.length === 64 || data.length === 96 || data.length === 128) && func0(data)))
				return validate6.errors = [{ instancePath, keyword: "hexDigits", params: { lengths: [32, 40, 64, 96, 128] } }], !1;
		} else
			return validate6.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1;
	return validate6.errors = vErrors, errors === 0;
}
function validate3(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.alg === void 0 && (missing0 = "alg") || data.content === void 0 && (missing0 = "content"))
				return validate3.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.alg !== void 0) {
				let _errs1 = errors;
				validate4(data.alg, telling ? instancePath + "/alg" : "") || (vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.content !== void 0) {
					let _errs2 = errors;
					validate6(data.content, telling ? instancePath + "/content" : "") || (vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors), errors = vErrors.length);
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
						return validate3.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
				}
			}
		} else
			return validate3.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate3.errors = vErrors, errors === 0;
}
var obj2 = /* @__PURE__ */ new Set(["vcs", "issue-tracker", "website", "advisories", "bom", "mailing-list", "social", "chat", "documentation", "support", "distribution", "license", "build-meta", "build-system", "release-notes", "other"]);
function validate9(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.url === void 0 && (missing0 = "url") || data.type === void 0 && (missing0 = "type"))
				return validate9.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.url !== void 0) {
				let _errs1 = errors;
				if (errors === _errs1 && errors === _errs1 && typeof data.url != "string")
					return validate9.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.comment !== void 0) {
					let _errs3 = errors;
					if (typeof data.comment != "string")
						return validate9.errors = [{ instancePath: instancePath + "/comment", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.type !== void 0) {
						let data2 = data.type, _errs5 = errors;
						if (typeof data2 != "string")
							return validate9.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }], !1;
						if (!obj2.has(data2))
							return validate9.errors = [{ instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: [...obj2] } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.hashes !== void 0) {
							let data3 = data.hashes, _errs7 = errors;
							if (errors === _errs7)
								if (Array.isArray(data3)) {
									var valid1 = !0;
									let len0 = data3.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let _errs9 = errors;
										validate3(data3[i0], telling ? instancePath + "/hashes/" + i0 : "") || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
										var valid1 = _errs9 === errors;
										if (!valid1)
											break;
									}
								} else
									return validate9.errors = [{ instancePath: instancePath + "/hashes", keyword: "type", params: { type: "array" } }], !1;
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							let additional0;
							for (let key0 in data)
								if (!(key0 === "url" || key0 === "comment" || key0 === "type" || key0 === "hashes")) {
									additional0 = key0;
									break;
								}
							if (additional0 !== void 0)
								return validate9.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
						}
					}
				}
			}
		} else
			return validate9.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate9.errors = vErrors, errors === 0;
}
function validate2(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.vendor !== void 0) {
				let _errs1 = errors;
				if (typeof data.vendor != "string")
					return validate2.errors = [{ instancePath: instancePath + "/vendor", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.name !== void 0) {
					let _errs3 = errors;
					if (typeof data.name != "string")
						return validate2.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.version !== void 0) {
						let _errs5 = errors;
						if (typeof data.version != "string")
							return validate2.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.hashes !== void 0) {
							let data3 = data.hashes, _errs7 = errors;
							if (errors === _errs7)
								if (Array.isArray(data3)) {
									var valid1 = !0;
									let len0 = data3.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let _errs9 = errors;
										validate3(data3[i0], telling ? instancePath + "/hashes/" + i0 : "") || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
										var valid1 = _errs9 === errors;
										if (!valid1)
											break;
									}
								} else
									return validate2.errors = [{ instancePath: instancePath + "/hashes", keyword: "type", params: { type: "array" } }], !1;
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.externalReferences !== void 0) {
								let data5 = data.externalReferences, _errs10 = errors;
								if (errors === _errs10)
									if (Array.isArray(data5)) {
										var valid2 = !0;
										let len1 = data5.length;
										for (let i1 = 0; i1 < len1; i1++) {
											let _errs12 = errors;
											validate9(data5[i1], telling ? instancePath + "/externalReferences/" + i1 : "") || (vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors), errors = vErrors.length);
											var valid2 = _errs12 === errors;
											if (!valid2)
												break;
										}
									} else
										return validate2.errors = [{ instancePath: instancePath + "/externalReferences", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs10 === errors;
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
function validate13(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.name !== void 0) {
				let _errs1 = errors;
				if (typeof data.name != "string")
					return validate13.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.email !== void 0) {
					let _errs3 = errors;
					if (errors === _errs3 && errors === _errs3 && typeof data.email != "string")
						return validate13.errors = [{ instancePath: instancePath + "/email", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.phone !== void 0) {
						let _errs5 = errors;
						if (typeof data.phone != "string")
							return validate13.errors = [{ instancePath: instancePath + "/phone", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						let additional0;
						for (let key0 in data)
							if (!(key0 === "name" || key0 === "email" || key0 === "phone")) {
								additional0 = key0;
								break;
							}
						if (additional0 !== void 0)
							return validate13.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
					}
				}
			}
		} else
			return validate13.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate13.errors = vErrors, errors === 0;
}
var pattern1 = new RegExp("^[-+a-z0-9.]+/[-+a-z0-9.]+$", "u");
function validate16(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data != "string" ? (validate16.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1) : (validate16.errors = vErrors, errors === 0);
}
function validate18(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.name !== void 0) {
				let _errs1 = errors;
				if (typeof data.name != "string")
					return validate18.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.url !== void 0) {
					let data1 = data.url, _errs3 = errors;
					if (errors === _errs3)
						if (Array.isArray(data1)) {
							var valid1 = !0;
							let len0 = data1.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let _errs5 = errors;
								if (errors === _errs5 && errors === _errs5 && typeof data1[i0] != "string")
									return validate18.errors = [{ instancePath: instancePath + "/url/" + i0, keyword: "type", params: { type: "string" } }], !1;
								var valid1 = _errs5 === errors;
								if (!valid1)
									break;
							}
						} else
							return validate18.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: "array" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.contact !== void 0) {
						let data3 = data.contact, _errs7 = errors;
						if (errors === _errs7)
							if (Array.isArray(data3)) {
								var valid2 = !0;
								let len1 = data3.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let _errs9 = errors;
									validate13(data3[i1], telling ? instancePath + "/contact/" + i1 : "") || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length);
									var valid2 = _errs9 === errors;
									if (!valid2)
										break;
								}
							} else
								return validate18.errors = [{ instancePath: instancePath + "/contact", keyword: "type", params: { type: "array" } }], !1;
						var valid0 = _errs7 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						let additional0;
						for (let key0 in data)
							if (!(key0 === "name" || key0 === "url" || key0 === "contact")) {
								additional0 = key0;
								break;
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
var obj4 = /* @__PURE__ */ new Set(["0BSD", "3D-Slicer-1.0", "AAL", "Abstyles", "AdaCore-doc", "Adobe-2006", "Adobe-Display-PostScript", "Adobe-Glyph", "Adobe-Utopia", "ADSL", "Advanced-Cryptics-Dictionary", "AFL-1.1", "AFL-1.2", "AFL-2.0", "AFL-2.1", "AFL-3.0", "Afmparse", "AGPL-1.0", "AGPL-1.0-only", "AGPL-1.0-or-later", "AGPL-3.0", "AGPL-3.0-only", "AGPL-3.0-or-later", "Aladdin", "ALGLIB-Documentation", "AMD-newlib", "AMDPLPA", "AML", "AML-glslang", "AMPAS", "ANTLR-PD", "ANTLR-PD-fallback", "any-OSI", "any-OSI-perl-modules", "Apache-1.0", "Apache-1.1", "Apache-2.0", "APAFML", "APL-1.0", "App-s2p", "APSL-1.0", "APSL-1.1", "APSL-1.2", "APSL-2.0", "Arphic-1999", "Artistic-1.0", "Artistic-1.0-cl8", "Artistic-1.0-Perl", "Artistic-2.0", "Artistic-dist", "Aspell-RU", "ASWF-Digital-Assets-1.0", "ASWF-Digital-Assets-1.1", "atc-game", "Baekmuk", "Bahyph", "Barr", "bcrypt-Solar-Designer", "Beerware", "Bitstream-Charter", "Bitstream-Vera", "BitTorrent-1.0", "BitTorrent-1.1", "blessing", "BlueOak-1.0.0", "Boehm-GC", "Boehm-GC-without-fee", "BOLA-1.1", "Borceux", "Brian-Gladman-2-Clause", "Brian-Gladman-3-Clause", "Brian-Gladman-3-Clause-no-conversion", "BSD-1-Clause", "BSD-2-Clause", "BSD-2-Clause-Darwin", "BSD-2-Clause-first-lines", "BSD-2-Clause-FreeBSD", "BSD-2-Clause-NetBSD", "BSD-2-Clause-Patent", "BSD-2-Clause-pkgconf-disclaimer", "BSD-2-Clause-pos-unchanged", "BSD-2-Clause-Views", "BSD-3-Clause", "BSD-3-Clause-acpica", "BSD-3-Clause-Attribution", "BSD-3-Clause-Clear", "BSD-3-Clause-flex", "BSD-3-Clause-HP", "BSD-3-Clause-LBNL", "BSD-3-Clause-Modification", "BSD-3-Clause-No-Military-License", "BSD-3-Clause-No-Nuclear-License", "BSD-3-Clause-No-Nuclear-License-2014", "BSD-3-Clause-No-Nuclear-Warranty", "BSD-3-Clause-Open-MPI", "BSD-3-Clause-OpenWebUI", "BSD-3-Clause-Sun", "BSD-3-Clause-Tso", "BSD-4-Clause", "BSD-4-Clause-Shortened", "BSD-4-Clause-UC", "BSD-4.3RENO", "BSD-4.3TAHOE", "BSD-Advertising-Acknowledgement", "BSD-ask-to-endorse", "BSD-Attribution-HPND-disclaimer", "BSD-Inferno-Nettverk", "BSD-Mark-Modifications", "BSD-Protection", "BSD-Source-alt-GPL", "BSD-Source-beginning-file", "BSD-Source-Code", "BSD-Source-Code-no-disclaimer", "BSD-Systemics", "BSD-Systemics-W3Works", "BSL-1.0", "Buddy", "Bugroff", "BUSL-1.1", "bzip2-1.0.5", "bzip2-1.0.6", "C-UDA-1.0", "CAL-1.0", "CAL-1.0-Combined-Work-Exception", "Caldera", "Caldera-no-preamble", "CAPEC-tou", "Catharon", "CATOSL-1.1", "CC-BY-1.0", "CC-BY-2.0", "CC-BY-2.5", "CC-BY-2.5-AU", "CC-BY-3.0", "CC-BY-3.0-AT", "CC-BY-3.0-AU", "CC-BY-3.0-DE", "CC-BY-3.0-IGO", "CC-BY-3.0-NL", "CC-BY-3.0-US", "CC-BY-4.0", "CC-BY-NC-1.0", "CC-BY-NC-2.0", "CC-BY-NC-2.5", "CC-BY-NC-3.0", "CC-BY-NC-3.0-DE", "CC-BY-NC-3.0-IGO", "CC-BY-NC-4.0", "CC-BY-NC-ND-1.0", "CC-BY-NC-ND-2.0", "CC-BY-NC-ND-2.5", "CC-BY-NC-ND-3.0", "CC-BY-NC-ND-3.0-DE", "CC-BY-NC-ND-3.0-IGO", "CC-BY-NC-ND-4.0", "CC-BY-NC-SA-1.0", "CC-BY-NC-SA-2.0", "CC-BY-NC-SA-2.0-DE", "CC-BY-NC-SA-2.0-FR", "CC-BY-NC-SA-2.0-UK", "CC-BY-NC-SA-2.5", "CC-BY-NC-SA-3.0", "CC-BY-NC-SA-3.0-DE", "CC-BY-NC-SA-3.0-IGO", "CC-BY-NC-SA-4.0", "CC-BY-ND-1.0", "CC-BY-ND-2.0", "CC-BY-ND-2.5", "CC-BY-ND-3.0", "CC-BY-ND-3.0-DE", "CC-BY-ND-4.0", "CC-BY-SA-1.0", "CC-BY-SA-2.0", "CC-BY-SA-2.0-UK", "CC-BY-SA-2.1-JP", "CC-BY-SA-2.5", "CC-BY-SA-3.0", "CC-BY-SA-3.0-AT", "CC-BY-SA-3.0-DE", "CC-BY-SA-3.0-IGO", "CC-BY-SA-4.0", "CC-PDDC", "CC-PDM-1.0", "CC-SA-1.0", "CC0-1.0", "CDDL-1.0", "CDDL-1.1", "CDL-1.0", "CDLA-Permissive-1.0", "CDLA-Permissive-2.0", "CDLA-Sharing-1.0", "CECILL-1.0", "CECILL-1.1", "CECILL-2.0", "CECILL-2.1", "CECILL-B", "CECILL-C", "CERN-OHL-1.1", "CERN-OHL-1.2", "CERN-OHL-P-2.0", "CERN-OHL-S-2.0", "CERN-OHL-W-2.0", "CFITSIO", "check-cvs", "checkmk", "ClArtistic", "Clips", "CMU-Mach", "CMU-Mach-nodoc", "CNRI-Jython", "CNRI-Python", "CNRI-Python-GPL-Compatible", "COIL-1.0", "Community-Spec-1.0", "Condor-1.1", "copyleft-next-0.3.0", "copyleft-next-0.3.1", "Cornell-Lossless-JPEG", "CPAL-1.0", "CPL-1.0", "CPOL-1.02", "Cronyx", "Crossword", "CryptoSwift", "CrystalStacker", "CUA-OPL-1.0", "Cube", "curl", "cve-tou", "D-FSL-1.0", "DEC-3-Clause", "diffmark", "DL-DE-BY-2.0", "DL-DE-ZERO-2.0", "DOC", "DocBook-DTD", "DocBook-Schema", "DocBook-Stylesheet", "DocBook-XML", "Dotseqn", "DRL-1.0", "DRL-1.1", "DSDP", "dtoa", "dvipdfm", "ECL-1.0", "ECL-2.0", "eCos-2.0", "EFL-1.0", "EFL-2.0", "eGenix", "Elastic-2.0", "Entessa", "EPICS", "EPL-1.0", "EPL-2.0", "ErlPL-1.1", "ESA-PL-permissive-2.4", "ESA-PL-strong-copyleft-2.4", "ESA-PL-weak-copyleft-2.4", "etalab-2.0", "EUDatagrid", "EUPL-1.0", "EUPL-1.1", "EUPL-1.2", "Eurosym", "Fair", "FBM", "FDK-AAC", "FDK-MPEG-H", "Ferguson-Twofish", "Frameworx-1.0", "FreeBSD-DOC", "FreeImage", "FSFAP", "FSFAP-no-warranty-disclaimer", "FSFUL", "FSFULLR", "FSFULLRSD", "FSFULLRWD", "FSL-1.1-ALv2", "FSL-1.1-MIT", "FTL", "Furuseth", "fwlw", "Game-Programming-Gems", "GCR-docs", "GD", "generic-xts", "GFDL-1.1", "GFDL-1.1-invariants-only", "GFDL-1.1-invariants-or-later", "GFDL-1.1-no-invariants-only", "GFDL-1.1-no-invariants-or-later", "GFDL-1.1-only", "GFDL-1.1-or-later", "GFDL-1.2", "GFDL-1.2-invariants-only", "GFDL-1.2-invariants-or-later", "GFDL-1.2-no-invariants-only", "GFDL-1.2-no-invariants-or-later", "GFDL-1.2-only", "GFDL-1.2-or-later", "GFDL-1.3", "GFDL-1.3-invariants-only", "GFDL-1.3-invariants-or-later", "GFDL-1.3-no-invariants-only", "GFDL-1.3-no-invariants-or-later", "GFDL-1.3-only", "GFDL-1.3-or-later", "Giftware", "GL2PS", "Glide", "Glulxe", "GLWTPL", "gnuplot", "GPL-1.0", "GPL-1.0+", "GPL-1.0-only", "GPL-1.0-or-later", "GPL-2.0", "GPL-2.0+", "GPL-2.0-only", "GPL-2.0-or-later", "GPL-2.0-with-autoconf-exception", "GPL-2.0-with-bison-exception", "GPL-2.0-with-classpath-exception", "GPL-2.0-with-font-exception", "GPL-2.0-with-GCC-exception", "GPL-3.0", "GPL-3.0+", "GPL-3.0-only", "GPL-3.0-or-later", "GPL-3.0-with-autoconf-exception", "GPL-3.0-with-GCC-exception", "Graphics-Gems", "gSOAP-1.3b", "gtkbook", "Gutmann", "HaskellReport", "HDF5", "hdparm", "HIDAPI", "Hippocratic-2.1", "Hippocratic-3.0-core", "HP-1986", "HP-1989", "HPND", "HPND-DEC", "HPND-doc", "HPND-doc-sell", "HPND-export-US", "HPND-export-US-acknowledgement", "HPND-export-US-modify", "HPND-export2-US", "HPND-Fenneberg-Livingston", "HPND-INRIA-IMAG", "HPND-Intel", "HPND-Kevlin-Henney", "HPND-Markus-Kuhn", "HPND-merchantability-variant", "HPND-MIT-disclaimer", "HPND-Netrek", "HPND-Pbmplus", "HPND-sell-MIT-disclaimer-xserver", "HPND-sell-regexpr", "HPND-sell-variant", "HPND-sell-variant-critical-systems", "HPND-sell-variant-MIT-disclaimer", "HPND-sell-variant-MIT-disclaimer-rev", "HPND-SMC", "HPND-UC", "HPND-UC-export-US", "HTMLTIDY", "hyphen-bulgarian", "IBM-pibs", "ICU", "IEC-Code-Components-EULA", "IJG", "IJG-short", "ImageMagick", "iMatix", "Imlib2", "Info-ZIP", "Informatica", "Inner-Net-2.0", "InnoSetup", "Intel", "Intel-ACPI", "Interbase-1.0", "IPA", "IPL-1.0", "ISC", "ISC-Veillard", "ISO-permission", "Jam", "JasPer-2.0", "jove", "JPL-image", "JPNIC", "JSON", "Kastrup", "Kazlib", "Knuth-CTAN", "LAL-1.2", "LAL-1.3", "Latex2e", "Latex2e-translated-notice", "Leptonica", "LGPL-2.0", "LGPL-2.0+", "LGPL-2.0-only", "LGPL-2.0-or-later", "LGPL-2.1", "LGPL-2.1+", "LGPL-2.1-only", "LGPL-2.1-or-later", "LGPL-3.0", "LGPL-3.0+", "LGPL-3.0-only", "LGPL-3.0-or-later", "LGPLLR", "Libpng", "libpng-1.6.35", "libpng-2.0", "libselinux-1.0", "libtiff", "libutil-David-Nugent", "LiLiQ-P-1.1", "LiLiQ-R-1.1", "LiLiQ-Rplus-1.1", "Linux-man-pages-1-para", "Linux-man-pages-copyleft", "Linux-man-pages-copyleft-2-para", "Linux-man-pages-copyleft-var", "Linux-OpenIB", "LOOP", "LPD-document", "LPL-1.0", "LPL-1.02", "LPPL-1.0", "LPPL-1.1", "LPPL-1.2", "LPPL-1.3a", "LPPL-1.3c", "lsof", "Lucida-Bitmap-Fonts", "LZMA-SDK-9.11-to-9.20", "LZMA-SDK-9.22", "Mackerras-3-Clause", "Mackerras-3-Clause-acknowledgment", "magaz", "mailprio", "MakeIndex", "man2html", "Martin-Birgmeier", "McPhee-slideshow", "metamail", "Minpack", "MIPS", "MirOS", "MIT", "MIT-0", "MIT-advertising", "MIT-Click", "MIT-CMU", "MIT-enna", "MIT-feh", "MIT-Festival", "MIT-Khronos-old", "MIT-Modern-Variant", "MIT-open-group", "MIT-STK", "MIT-testregex", "MIT-Wu", "MITNFA", "MMIXware", "MMPL-1.0.1", "Motosoto", "MPEG-SSG", "mpi-permissive", "mpich2", "MPL-1.0", "MPL-1.1", "MPL-2.0", "MPL-2.0-no-copyleft-exception", "mplus", "MS-LPL", "MS-PL", "MS-RL", "MTLL", "MulanPSL-1.0", "MulanPSL-2.0", "Multics", "Mup", "MVT-1.1", "NAIST-2003", "NASA-1.3", "Naumen", "NBPL-1.0", "NCBI-PD", "NCGL-UK-2.0", "NCL", "NCSA", "Net-SNMP", "NetCDF", "Newsletr", "NGPL", "ngrep", "NICTA-1.0", "NIST-PD", "NIST-PD-fallback", "NIST-PD-TNT", "NIST-Software", "NLOD-1.0", "NLOD-2.0", "NLPL", "Nokia", "NOSL", "Noweb", "NPL-1.0", "NPL-1.1", "NPOSL-3.0", "NRL", "NTIA-PD", "NTP", "NTP-0", "Nunit", "O-UDA-1.0", "OAR", "OCCT-PL", "OCLC-2.0", "ODbL-1.0", "ODC-By-1.0", "OFFIS", "OFL-1.0", "OFL-1.0-no-RFN", "OFL-1.0-RFN", "OFL-1.1", "OFL-1.1-no-RFN", "OFL-1.1-RFN", "OGC-1.0", "OGDL-Taiwan-1.0", "OGL-Canada-2.0", "OGL-UK-1.0", "OGL-UK-2.0", "OGL-UK-3.0", "OGTSL", "OLDAP-1.1", "OLDAP-1.2", "OLDAP-1.3", "OLDAP-1.4", "OLDAP-2.0", "OLDAP-2.0.1", "OLDAP-2.1", "OLDAP-2.2", "OLDAP-2.2.1", "OLDAP-2.2.2", "OLDAP-2.3", "OLDAP-2.4", "OLDAP-2.5", "OLDAP-2.6", "OLDAP-2.7", "OLDAP-2.8", "OLFL-1.3", "OML", "OpenMDW-1.0", "OpenPBS-2.3", "OpenSSL", "OpenSSL-standalone", "OpenVision", "OPL-1.0", "OPL-UK-3.0", "OPUBL-1.0", "OSC-1.0", "OSET-PL-2.1", "OSL-1.0", "OSL-1.1", "OSL-2.0", "OSL-2.1", "OSL-3.0", "OSSP", "PADL", "ParaType-Free-Font-1.3", "Parity-6.0.0", "Parity-7.0.0", "PDDL-1.0", "PHP-3.0", "PHP-3.01", "Pixar", "pkgconf", "Plexus", "pnmstitch", "PolyForm-Noncommercial-1.0.0", "PolyForm-Small-Business-1.0.0", "PostgreSQL", "PPL", "PSF-2.0", "psfrag", "psutils", "Python-2.0", "Python-2.0.1", "python-ldap", "Qhull", "QPL-1.0", "QPL-1.0-INRIA-2004", "radvd", "Rdisc", "RHeCos-1.1", "RPL-1.1", "RPL-1.5", "RPSL-1.0", "RSA-MD", "RSCPL", "Ruby", "Ruby-pty", "SAX-PD", "SAX-PD-2.0", "Saxpath", "SCEA", "SchemeReport", "Sendmail", "Sendmail-8.23", "Sendmail-Open-Source-1.1", "SGI-B-1.0", "SGI-B-1.1", "SGI-B-2.0", "SGI-OpenGL", "SGMLUG-PM", "SGP4", "SHL-0.5", "SHL-0.51", "SimPL-2.0", "SISSL", "SISSL-1.2", "SL", "Sleepycat", "SMAIL-GPL", "SMLNJ", "SMPPL", "SNIA", "snprintf", "SOFA", "softSurfer", "Soundex", "Spencer-86", "Spencer-94", "Spencer-99", "SPL-1.0", "ssh-keyscan", "SSH-OpenSSH", "SSH-short", "SSLeay-standalone", "SSPL-1.0", "StandardML-NJ", "SugarCRM-1.1.3", "SUL-1.0", "Sun-PPP", "Sun-PPP-2000", "SunPro", "SWL", "swrule", "Symlinks", "TAPR-OHL-1.0", "TCL", "TCP-wrappers", "TekHVC", "TermReadKey", "TGPPL-1.0", "ThirdEye", "threeparttable", "TMate", "TORQUE-1.1", "TOSL", "TPDL", "TPL-1.0", "TrustedQSL", "TTWL", "TTYP0", "TU-Berlin-1.0", "TU-Berlin-2.0", "Ubuntu-font-1.0", "UCAR", "UCL-1.0", "ulem", "UMich-Merit", "Unicode-3.0", "Unicode-DFS-2015", "Unicode-DFS-2016", "Unicode-TOU", "UnixCrypt", "Unlicense", "Unlicense-libtelnet", "Unlicense-libwhirlpool", "UnRAR", "UPL-1.0", "URT-RLE", "Vim", "Vixie-Cron", "VOSTROM", "VSL-1.0", "W3C", "W3C-19980720", "W3C-20150513", "w3m", "Watcom-1.0", "Widget-Workshop", "WordNet", "Wsuipa", "WTFNMFPL", "WTFPL", "wwl", "wxWindows", "X11", "X11-distribute-modifications-variant", "X11-no-permit-persons", "X11-swapped", "Xdebug-1.03", "Xerox", "Xfig", "XFree86-1.1", "xinetd", "xkeyboard-config-Zinoviev", "xlock", "Xnet", "xpp", "XSkat", "xzoom", "YPL-1.0", "YPL-1.1", "Zed", "Zeeff", "Zend-2.0", "Zimbra-1.3", "Zimbra-1.4", "Zlib", "zlib-acknowledgement", "ZPL-1.1", "ZPL-2.0", "ZPL-2.1", "389-exception", "Asterisk-exception", "Asterisk-linking-protocols-exception", "Autoconf-exception-2.0", "Autoconf-exception-3.0", "Autoconf-exception-generic", "Autoconf-exception-generic-3.0", "Autoconf-exception-macro", "Bison-exception-1.24", "Bison-exception-2.2", "Bootloader-exception", "CGAL-linking-exception", "Classpath-exception-2.0", "Classpath-exception-2.0-short", "CLISP-exception-2.0", "cryptsetup-OpenSSL-exception", "Digia-Qt-LGPL-exception-1.1", "DigiRule-FOSS-exception", "eCos-exception-2.0", "erlang-otp-linking-exception", "Fawkes-Runtime-exception", "FLTK-exception", "fmt-exception", "Font-exception-2.0", "freertos-exception-2.0", "GCC-exception-2.0", "GCC-exception-2.0-note", "GCC-exception-3.1", "Gmsh-exception", "GNAT-exception", "GNOME-examples-exception", "GNU-compiler-exception", "gnu-javamail-exception", "Google-Patent-WebM", "GPL-3.0-389-ds-base-exception", "GPL-3.0-interface-exception", "GPL-3.0-linking-exception", "GPL-3.0-linking-source-exception", "GPL-CC-1.0", "GStreamer-exception-2005", "GStreamer-exception-2008", "harbour-exception", "i2p-gpl-java-exception", "Independent-modules-exception", "KiCad-libraries-exception", "kvirc-openssl-exception", "LGPL-3.0-linking-exception", "libpri-OpenH323-exception", "Libtool-exception", "Linux-syscall-note", "LLGPL", "LLVM-exception", "LZMA-exception", "mif-exception", "mxml-exception", "Nokia-Qt-exception-1.1", "OCaml-LGPL-linking-exception", "OCCT-exception-1.0", "OpenJDK-assembly-exception-1.0", "openvpn-openssl-exception", "PCRE2-exception", "polyparse-exception", "PS-or-PDF-font-exception-20170817", "QPL-1.0-INRIA-2004-exception", "Qt-GPL-exception-1.0", "Qt-LGPL-exception-1.1", "Qwt-exception-1.0", "romic-exception", "RRDtool-FLOSS-exception-2.0", "rsync-linking-exception", "SANE-exception", "SHL-2.0", "SHL-2.1", "Simple-Library-Usage-exception", "Spelling-Provider-LGPL-exception", "sqlitestudio-OpenSSL-exception", "stunnel-exception", "SWI-exception", "Swift-exception", "Texinfo-exception", "u-boot-exception-2.0", "UBDL-exception", "Universal-FOSS-exception-1.0", "vsftpd-openssl-exception", "WxWindows-exception-3.1", "x11vnc-openssl-exception"]);
function validate24(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data != "string" ? (validate24.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1) : obj4.has(data) ? (validate24.errors = vErrors, errors === 0) : (validate24.errors = [{ instancePath, keyword: "enum", params: { allowedValues: [...obj4] } }], !1);
}
function validate26(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.content === void 0 && (missing0 = "content"))
				return validate26.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.contentType !== void 0) {
				let _errs1 = errors;
				if (typeof data.contentType != "string")
					return validate26.errors = [{ instancePath: instancePath + "/contentType", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.encoding !== void 0) {
					let data1 = data.encoding, _errs3 = errors;
					if (typeof data1 != "string")
						return validate26.errors = [{ instancePath: instancePath + "/encoding", keyword: "type", params: { type: "string" } }], !1;
					if (data1 !== "base64")
						return validate26.errors = [{ instancePath: instancePath + "/encoding", keyword: "enum", params: { allowedValues: ["base64"] } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.content !== void 0) {
						let _errs5 = errors;
						if (typeof data.content != "string")
							return validate26.errors = [{ instancePath: instancePath + "/content", keyword: "type", params: { type: "string" } }], !1;
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
							return validate26.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
					}
				}
			}
		} else
			return validate26.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate26.errors = vErrors, errors === 0;
}
function validate23(data, instancePath = "") {
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
		return vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, validate23.errors = vErrors, !1;
	}
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.id !== void 0) {
				let _errs4 = errors;
				validate24(data.id, telling ? instancePath + "/id" : "") || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
				var valid1 = _errs4 === errors;
			} else
				var valid1 = !0;
			if (valid1) {
				if (data.name !== void 0) {
					let _errs5 = errors;
					if (typeof data.name != "string")
						return validate23.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
					var valid1 = _errs5 === errors;
				} else
					var valid1 = !0;
				if (valid1) {
					if (data.text !== void 0) {
						let _errs7 = errors;
						validate26(data.text, telling ? instancePath + "/text" : "") || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
						var valid1 = _errs7 === errors;
					} else
						var valid1 = !0;
					if (valid1) {
						if (data.url !== void 0) {
							let _errs8 = errors;
							if (errors === _errs8 && errors === _errs8 && typeof data.url != "string")
								return validate23.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } }], !1;
							var valid1 = _errs8 === errors;
						} else
							var valid1 = !0;
						if (valid1) {
							let additional0;
							for (let key0 in data)
								if (!(key0 === "id" || key0 === "name" || key0 === "text" || key0 === "url")) {
									additional0 = key0;
									break;
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
	let vErrors = null, errors = 0, _errs1 = errors, valid0 = !1, passing0 = null, _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.license === void 0 && (missing0 = "license")) {
			let err0 = telling ? { instancePath, keyword: "required", params: { missingProperty: missing0 } } : null;
			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	_valid0 && (valid0 = !0, passing0 = 0);
	let _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing1;
		if (data.expression === void 0 && (missing1 = "expression")) {
			let err1 = telling ? { instancePath, keyword: "required", params: { missingProperty: missing1 } } : null;
			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	if (_valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0)
		errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
	else {
		let err2 = telling ? { instancePath, keyword: "oneOf", params: { passingSchemas: passing0 } } : null;
		return vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, validate22.errors = vErrors, !1;
	}
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.license !== void 0) {
				let _errs4 = errors;
				validate23(data.license, telling ? instancePath + "/license" : "") || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
				var valid1 = _errs4 === errors;
			} else
				var valid1 = !0;
			if (valid1) {
				if (data.expression !== void 0) {
					let _errs5 = errors;
					if (typeof data.expression != "string")
						return validate22.errors = [{ instancePath: instancePath + "/expression", keyword: "type", params: { type: "string" } }], !1;
					var valid1 = _errs5 === errors;
				} else
					var valid1 = !0;
				if (valid1) {
					let additional0;
					for (let key0 in data)
						if (!(key0 === "license" || key0 === "expression")) {
							additional0 = key0;
							break;
						}
					if (additional0 !== void 0)
						return validate22.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
				}
			}
		} else
			return validate22.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate22.errors = vErrors, errors === 0;
}
function validate30(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.tagId === void 0 && (missing0 = "tagId") || data.name === void 0 && (missing0 = "name"))
				return validate30.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.tagId !== void 0) {
				let _errs1 = errors;
				if (typeof data.tagId != "string")
					return validate30.errors = [{ instancePath: instancePath + "/tagId", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.name !== void 0) {
					let _errs3 = errors;
					if (typeof data.name != "string")
						return validate30.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.version !== void 0) {
						let _errs5 = errors;
						if (typeof data.version != "string")
							return validate30.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.tagVersion !== void 0) {
							let data3 = data.tagVersion, _errs7 = errors;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)))
								return validate30.errors = [{ instancePath: instancePath + "/tagVersion", keyword: "type", params: { type: "integer" } }], !1;
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.patch !== void 0) {
								let _errs9 = errors;
								if (typeof data.patch != "boolean")
									return validate30.errors = [{ instancePath: instancePath + "/patch", keyword: "type", params: { type: "boolean" } }], !1;
								var valid0 = _errs9 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.text !== void 0) {
									let _errs11 = errors;
									validate26(data.text, telling ? instancePath + "/text" : "") || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
									var valid0 = _errs11 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.url !== void 0) {
										let _errs12 = errors;
										if (errors === _errs12 && errors === _errs12 && typeof data.url != "string")
											return validate30.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } }], !1;
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
											return validate30.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
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
function validate34(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.timestamp !== void 0) {
				let data0 = data.timestamp, _errs1 = errors;
				if (errors === _errs1 && errors === _errs1)
					if (typeof data0 == "string") {
						if (!formats0(data0))
							return validate34.errors = [{ instancePath: instancePath + "/timestamp", keyword: "format", params: { format: "date-time" } }], !1;
					} else
						return validate34.errors = [{ instancePath: instancePath + "/timestamp", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.name !== void 0) {
					let _errs3 = errors;
					if (typeof data.name != "string")
						return validate34.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.email !== void 0) {
						let _errs5 = errors;
						if (errors === _errs5 && errors === _errs5 && typeof data.email != "string")
							return validate34.errors = [{ instancePath: instancePath + "/email", keyword: "type", params: { type: "string" } }], !1;
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
							return validate34.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
					}
				}
			}
		} else
			return validate34.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate34.errors = vErrors, errors === 0;
}
function validate33(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.uid !== void 0) {
				let _errs1 = errors;
				if (typeof data.uid != "string")
					return validate33.errors = [{ instancePath: instancePath + "/uid", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.url !== void 0) {
					let _errs3 = errors;
					if (errors === _errs3 && errors === _errs3 && typeof data.url != "string")
						return validate33.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.author !== void 0) {
						let _errs5 = errors;
						validate34(data.author, telling ? instancePath + "/author" : "") || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length);
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.committer !== void 0) {
							let _errs6 = errors;
							validate34(data.committer, telling ? instancePath + "/committer" : "") || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length);
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.message !== void 0) {
								let _errs7 = errors;
								if (typeof data.message != "string")
									return validate33.errors = [{ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } }], !1;
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
									return validate33.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
							}
						}
					}
				}
			}
		} else
			return validate33.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate33.errors = vErrors, errors === 0;
}
function validate39(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.text !== void 0) {
				let _errs1 = errors;
				validate26(data.text, telling ? instancePath + "/text" : "") || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.url !== void 0) {
					let _errs2 = errors;
					if (errors === _errs2 && errors === _errs2 && typeof data.url != "string")
						return validate39.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } }], !1;
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
						return validate39.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
				}
			}
		} else
			return validate39.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate39.errors = vErrors, errors === 0;
}
function validate42(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type"))
				return validate42.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.type !== void 0) {
				let data0 = data.type, _errs1 = errors;
				if (typeof data0 != "string")
					return validate42.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }], !1;
				if (!(data0 === "defect" || data0 === "enhancement" || data0 === "security"))
					return validate42.errors = [{ instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: ["defect", "enhancement", "security"] } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.id !== void 0) {
					let _errs3 = errors;
					if (typeof data.id != "string")
						return validate42.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.name !== void 0) {
						let _errs5 = errors;
						if (typeof data.name != "string")
							return validate42.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.description !== void 0) {
							let _errs7 = errors;
							if (typeof data.description != "string")
								return validate42.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } }], !1;
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
												return validate42.errors = [{ instancePath: instancePath + "/source/name", keyword: "type", params: { type: "string" } }], !1;
											var valid1 = _errs11 === errors;
										} else
											var valid1 = !0;
										if (valid1) {
											if (data4.url !== void 0) {
												let _errs13 = errors;
												if (errors === _errs13 && errors === _errs13 && typeof data4.url != "string")
													return validate42.errors = [{ instancePath: instancePath + "/source/url", keyword: "type", params: { type: "string" } }], !1;
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
													return validate42.errors = [{ instancePath: instancePath + "/source", keyword: "closed", params: { additionalProperty: additional0 } }], !1;
											}
										}
									} else
										return validate42.errors = [{ instancePath: instancePath + "/source", keyword: "type", params: { type: "object" } }], !1;
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
													return validate42.errors = [{ instancePath: instancePath + "/references/" + i0, keyword: "type", params: { type: "string" } }], !1;
												var valid2 = _errs17 === errors;
												if (!valid2)
													break;
											}
										} else
											return validate42.errors = [{ instancePath: instancePath + "/references", keyword: "type", params: { type: "array" } }], !1;
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
										return validate42.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional1 } }], !1;
								}
							}
						}
					}
				}
			}
		} else
			return validate42.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate42.errors = vErrors, errors === 0;
}
function validate38(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type"))
				return validate38.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.type !== void 0) {
				let data0 = data.type, _errs1 = errors;
				if (typeof data0 != "string")
					return validate38.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }], !1;
				if (!(data0 === "unofficial" || data0 === "monkey" || data0 === "backport" || data0 === "cherry-pick"))
					return validate38.errors = [{ instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: ["unofficial", "monkey", "backport", "cherry-pick"] } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.diff !== void 0) {
					let _errs3 = errors;
					validate39(data.diff, telling ? instancePath + "/diff" : "") || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length);
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
									validate42(data2[i0], telling ? instancePath + "/resolves/" + i0 : "") || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length);
									var valid1 = _errs6 === errors;
									if (!valid1)
										break;
								}
							} else
								return validate38.errors = [{ instancePath: instancePath + "/resolves", keyword: "type", params: { type: "array" } }], !1;
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
							return validate38.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
					}
				}
			}
		} else
			return validate38.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate38.errors = vErrors, errors === 0;
}
function validate48(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.text === void 0 && (missing0 = "text"))
				return validate48.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.text !== void 0) {
				let _errs1 = errors;
				if (typeof data.text != "string")
					return validate48.errors = [{ instancePath: instancePath + "/text", keyword: "type", params: { type: "string" } }], !1;
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
					return validate48.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
			}
		} else
			return validate48.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate48.errors = vErrors, errors === 0;
}
function validate46(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.licenses !== void 0) {
				let data0 = data.licenses, _errs1 = errors;
				if (errors === _errs1)
					if (Array.isArray(data0)) {
						var valid1 = !0;
						let len0 = data0.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let _errs3 = errors;
							validate22(data0[i0], telling ? instancePath + "/licenses/" + i0 : "") || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
							var valid1 = _errs3 === errors;
							if (!valid1)
								break;
						}
					} else
						return validate46.errors = [{ instancePath: instancePath + "/licenses", keyword: "type", params: { type: "array" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.copyright !== void 0) {
					let data2 = data.copyright, _errs4 = errors;
					if (errors === _errs4)
						if (Array.isArray(data2)) {
							var valid2 = !0;
							let len1 = data2.length;
							for (let i1 = 0; i1 < len1; i1++) {
								let _errs6 = errors;
								validate48(data2[i1], telling ? instancePath + "/copyright/" + i1 : "") || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length);
								var valid2 = _errs6 === errors;
								if (!valid2)
									break;
							}
						} else
							return validate46.errors = [{ instancePath: instancePath + "/copyright", keyword: "type", params: { type: "array" } }], !1;
					var valid0 = _errs4 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					let additional0;
					for (let key0 in data)
						if (!(key0 === "licenses" || key0 === "copyright")) {
							additional0 = key0;
							break;
						}
					if (additional0 !== void 0)
						return validate46.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
				}
			}
		} else
			return validate46.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate46.errors = vErrors, errors === 0;
}
function validate52(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data != "string" ? (validate52.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1) : (validate52.errors = vErrors, errors === 0);
}
var pattern2 = new RegExp("^([a-z]{2})(-[A-Z]{2})?$", "u");
function validate56(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (typeof data == "string") {
			if (!pattern2.test(data))
				return validate56.errors = [{ instancePath, keyword: "pattern", params: { pattern: "^([a-z]{2})(-[A-Z]{2})?$" } }], !1;
		} else
			return validate56.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1;
	return validate56.errors = vErrors, errors === 0;
}
function validate55(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.text === void 0 && (missing0 = "text"))
				return validate55.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.locale !== void 0) {
				let _errs1 = errors;
				validate56(data.locale, telling ? instancePath + "/locale" : "") || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.text !== void 0) {
					let _errs2 = errors;
					validate26(data.text, telling ? instancePath + "/text" : "") || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
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
						return validate55.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
				}
			}
		} else
			return validate55.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate55.errors = vErrors, errors === 0;
}
function validate60(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.name !== void 0) {
				let _errs1 = errors;
				if (typeof data.name != "string")
					return validate60.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0)
				if (data.value !== void 0) {
					let _errs3 = errors;
					if (typeof data.value != "string")
						return validate60.errors = [{ instancePath: instancePath + "/value", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
		} else
			return validate60.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate60.errors = vErrors, errors === 0;
}
var obj6 = /* @__PURE__ */ new Set(["type", "title", "featuredImage", "socialImage", "description", "timestamp", "aliases", "tags", "resolves", "notes", "properties"]);
function validate51(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type"))
				return validate51.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.type !== void 0) {
				let _errs1 = errors;
				validate52(data.type, telling ? instancePath + "/type" : "") || (vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.title !== void 0) {
					let _errs2 = errors;
					if (typeof data.title != "string")
						return validate51.errors = [{ instancePath: instancePath + "/title", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.featuredImage !== void 0) {
						let _errs4 = errors;
						if (errors === _errs4 && errors === _errs4 && typeof data.featuredImage != "string")
							return validate51.errors = [{ instancePath: instancePath + "/featuredImage", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.socialImage !== void 0) {
							let _errs6 = errors;
							if (errors === _errs6 && errors === _errs6 && typeof data.socialImage != "string")
								return validate51.errors = [{ instancePath: instancePath + "/socialImage", keyword: "type", params: { type: "string" } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.description !== void 0) {
								let _errs8 = errors;
								if (typeof data.description != "string")
									return validate51.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.timestamp !== void 0) {
									let data5 = data.timestamp, _errs10 = errors;
									if (errors === _errs10 && errors === _errs10)
										if (typeof data5 == "string") {
											if (!formats0(data5))
												return validate51.errors = [{ instancePath: instancePath + "/timestamp", keyword: "format", params: { format: "date-time" } }], !1;
										} else
											return validate51.errors = [{ instancePath: instancePath + "/timestamp", keyword: "type", params: { type: "string" } }], !1;
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
														return validate51.errors = [{ instancePath: instancePath + "/aliases/" + i0, keyword: "type", params: { type: "string" } }], !1;
													var valid1 = _errs14 === errors;
													if (!valid1)
														break;
												}
											} else
												return validate51.errors = [{ instancePath: instancePath + "/aliases", keyword: "type", params: { type: "array" } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.tags !== void 0) {
											let data8 = data.tags, _errs16 = errors;
											if (errors === _errs16)
												if (Array.isArray(data8)) {
													var valid2 = !0;
													let len1 = data8.length;
													for (let i1 = 0; i1 < len1; i1++) {
														let _errs18 = errors;
														if (typeof data8[i1] != "string")
															return validate51.errors = [{ instancePath: instancePath + "/tags/" + i1, keyword: "type", params: { type: "string" } }], !1;
														var valid2 = _errs18 === errors;
														if (!valid2)
															break;
													}
												} else
													return validate51.errors = [{ instancePath: instancePath + "/tags", keyword: "type", params: { type: "array" } }], !1;
											var valid0 = _errs16 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.resolves !== void 0) {
												let data10 = data.resolves, _errs20 = errors;
												if (errors === _errs20)
													if (Array.isArray(data10)) {
														var valid3 = !0;
														let len2 = data10.length;
														for (let i2 = 0; i2 < len2; i2++) {
															let _errs22 = errors;
															validate42(data10[i2], telling ? instancePath + "/resolves/" + i2 : "") || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length);
															var valid3 = _errs22 === errors;
															if (!valid3)
																break;
														}
													} else
														return validate51.errors = [{ instancePath: instancePath + "/resolves", keyword: "type", params: { type: "array" } }], !1;
												var valid0 = _errs20 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.notes !== void 0) {
													let data12 = data.notes, _errs23 = errors;
													if (errors === _errs23)
														if (Array.isArray(data12)) {
															var valid4 = !0;
															let len3 = data12.length;
															for (let i3 = 0; i3 < len3; i3++) {
																let _errs25 = errors;
																validate55(data12[i3], telling ? instancePath + "/notes/" + i3 : "") || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
																var valid4 = _errs25 === errors;
																if (!valid4)
																	break;
															}
														} else
															return validate51.errors = [{ instancePath: instancePath + "/notes", keyword: "type", params: { type: "array" } }], !1;
													var valid0 = _errs23 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.properties !== void 0) {
														let data14 = data.properties, _errs26 = errors;
														if (errors === _errs26)
															if (Array.isArray(data14)) {
																var valid5 = !0;
																let len4 = data14.length;
																for (let i4 = 0; i4 < len4; i4++) {
																	let _errs28 = errors;
																	validate60(data14[i4], telling ? instancePath + "/properties/" + i4 : "") || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
																	var valid5 = _errs28 === errors;
																	if (!valid5)
																		break;
																}
															} else
																return validate51.errors = [{ instancePath: instancePath + "/properties", keyword: "type", params: { type: "array" } }], !1;
														var valid0 = _errs26 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														let additional0;
														for (let key0 in data)
															if (!obj6.has(key0)) {
																additional0 = key0;
																break;
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
		} else
			return validate51.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate51.errors = vErrors, errors === 0;
}
var obj7 = /* @__PURE__ */ new Set(["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "Ed25519", "Ed448", "HS256", "HS384", "HS512"]), formats6 = formats.uri;
function validate68(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data != "string" ? (validate68.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1) : data === "EC" || data === "OKP" || data === "RSA" ? (validate68.errors = vErrors, errors === 0) : (validate68.errors = [{ instancePath, keyword: "enum", params: { allowedValues: ["EC", "OKP", "RSA"] } }], !1);
}
function validate67(data, instancePath = "") {
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
				return validate67.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.kty !== void 0) {
				let _errs6 = errors;
				validate68(data.kty, telling ? instancePath + "/kty" : "") || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length);
				var valid3 = _errs6 === errors;
			} else
				var valid3 = !0;
			if (valid3) {
				if (data.crv !== void 0) {
					let data2 = data.crv, _errs7 = errors;
					if (typeof data2 != "string")
						return validate67.errors = [{ instancePath: instancePath + "/crv", keyword: "type", params: { type: "string" } }], !1;
					if (!(data2 === "P-256" || data2 === "P-384" || data2 === "P-521"))
						return validate67.errors = [{ instancePath: instancePath + "/crv", keyword: "enum", params: { allowedValues: ["P-256", "P-384", "P-521"] } }], !1;
					var valid3 = _errs7 === errors;
				} else
					var valid3 = !0;
				if (valid3) {
					if (data.x !== void 0) {
						let _errs9 = errors;
						if (typeof data.x != "string")
							return validate67.errors = [{ instancePath: instancePath + "/x", keyword: "type", params: { type: "string" } }], !1;
						var valid3 = _errs9 === errors;
					} else
						var valid3 = !0;
					if (valid3) {
						if (data.y !== void 0) {
							let _errs11 = errors;
							if (typeof data.y != "string")
								return validate67.errors = [{ instancePath: instancePath + "/y", keyword: "type", params: { type: "string" } }], !1;
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
								return validate67.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
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
		return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate67.errors = vErrors, !1;
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
					return validate67.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing1 } }], !1;
				if (data.kty !== void 0) {
					let _errs18 = errors;
					validate68(data.kty, telling ? instancePath + "/kty" : "") || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length);
					var valid6 = _errs18 === errors;
				} else
					var valid6 = !0;
				if (valid6) {
					if (data.crv !== void 0) {
						let data7 = data.crv, _errs19 = errors;
						if (typeof data7 != "string")
							return validate67.errors = [{ instancePath: instancePath + "/crv", keyword: "type", params: { type: "string" } }], !1;
						if (!(data7 === "Ed25519" || data7 === "Ed448"))
							return validate67.errors = [{ instancePath: instancePath + "/crv", keyword: "enum", params: { allowedValues: ["Ed25519", "Ed448"] } }], !1;
						var valid6 = _errs19 === errors;
					} else
						var valid6 = !0;
					if (valid6) {
						if (data.x !== void 0) {
							let _errs21 = errors;
							if (typeof data.x != "string")
								return validate67.errors = [{ instancePath: instancePath + "/x", keyword: "type", params: { type: "string" } }], !1;
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
								return validate67.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional1 } }], !1;
						}
					}
				}
			}
			var _valid1 = _errs17 === errors;
			valid4 = _valid1;
		}
		if (!valid4) {
			let err3 = telling ? { instancePath, keyword: "if", params: { failingKeyword: "then" } } : null;
			return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate67.errors = vErrors, !1;
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
						return validate67.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing2 } }], !1;
					if (data.kty !== void 0) {
						let _errs28 = errors;
						validate68(data.kty, telling ? instancePath + "/kty" : "") || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length);
						var valid9 = _errs28 === errors;
					} else
						var valid9 = !0;
					if (valid9) {
						if (data.n !== void 0) {
							let _errs29 = errors;
							if (typeof data.n != "string")
								return validate67.errors = [{ instancePath: instancePath + "/n", keyword: "type", params: { type: "string" } }], !1;
							var valid9 = _errs29 === errors;
						} else
							var valid9 = !0;
						if (valid9) {
							if (data.e !== void 0) {
								let _errs31 = errors;
								if (typeof data.e != "string")
									return validate67.errors = [{ instancePath: instancePath + "/e", keyword: "type", params: { type: "string" } }], !1;
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
									return validate67.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional2 } }], !1;
							}
						}
					}
				}
				var _valid2 = _errs27 === errors;
				valid7 = _valid2;
			}
			if (!valid7) {
				let err5 = telling ? { instancePath, keyword: "if", params: { failingKeyword: "then" } } : null;
				return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate67.errors = vErrors, !1;
			}
			var valid0 = _errs23 === errors;
		}
	}
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing3;
			if (data.kty === void 0 && (missing3 = "kty"))
				return validate67.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing3 } }], !1;
			data.kty !== void 0 && (validate68(data.kty, telling ? instancePath + "/kty" : "") || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length));
		} else
			return validate67.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate67.errors = vErrors, errors === 0;
}
function validate66(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.algorithm === void 0 && (missing0 = "algorithm") || data.value === void 0 && (missing0 = "value"))
				return validate66.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.algorithm !== void 0) {
				let data0 = data.algorithm, _errs1 = errors, _errs2 = errors, valid1 = !1, passing0 = null, _errs3 = errors;
				if (typeof data0 != "string") {
					let err0 = telling ? { instancePath: instancePath + "/algorithm", keyword: "type", params: { type: "string" } } : null;
					vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
				}
				if (!obj7.has(data0)) {
					let err1 = telling ? { instancePath: instancePath + "/algorithm", keyword: "enum", params: { allowedValues: [...obj7] } } : null;
					vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
				}
				var _valid0 = _errs3 === errors;
				_valid0 && (valid1 = !0, passing0 = 0);
				let _errs5 = errors;
				if (errors === _errs5 && errors === _errs5)
					if (typeof data0 == "string") {
						if (!formats6(data0)) {
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
					return vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++, validate66.errors = vErrors, !1;
				}
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.keyId !== void 0) {
					let _errs7 = errors;
					if (typeof data.keyId != "string")
						return validate66.errors = [{ instancePath: instancePath + "/keyId", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs7 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.publicKey !== void 0) {
						let _errs9 = errors;
						validate67(data.publicKey, telling ? instancePath + "/publicKey" : "") || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length);
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
											return validate66.errors = [{ instancePath: instancePath + "/certificatePath/" + i0, keyword: "type", params: { type: "string" } }], !1;
										var valid2 = _errs12 === errors;
										if (!valid2)
											break;
									}
								} else
									return validate66.errors = [{ instancePath: instancePath + "/certificatePath", keyword: "type", params: { type: "array" } }], !1;
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
												return validate66.errors = [{ instancePath: instancePath + "/excludes/" + i1, keyword: "type", params: { type: "string" } }], !1;
											var valid3 = _errs16 === errors;
											if (!valid3)
												break;
										}
									} else
										return validate66.errors = [{ instancePath: instancePath + "/excludes", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs14 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.value !== void 0) {
									let _errs18 = errors;
									if (typeof data.value != "string")
										return validate66.errors = [{ instancePath: instancePath + "/value", keyword: "type", params: { type: "string" } }], !1;
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
										return validate66.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
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
function validate65(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (!(data && typeof data == "object" && !Array.isArray(data)))
		return validate65.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
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
						validate66(data0[i0], telling ? instancePath + "/signers/" + i0 : "") || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
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
						validate66(data2[i1], telling ? instancePath + "/chain/" + i1 : "") || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
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
		validate66(data, instancePath) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
		var _valid0 = _errs10 === errors;
		_valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 2]) : _valid0 && (valid0 = !0, passing0 = 2);
	}
	if (valid0)
		errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
	else {
		let err4 = telling ? { instancePath, keyword: "oneOf", params: { passingSchemas: passing0 } } : null;
		return vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++, validate65.errors = vErrors, !1;
	}
	return validate65.errors = vErrors, errors === 0;
}
var wrapper0 = { validate: validate15 }, func1 = duplicateIndex, obj9 = /* @__PURE__ */ new Set(["type", "mime-type", "bom-ref", "supplier", "author", "publisher", "group", "name", "version", "description", "scope", "hashes", "licenses", "copyright", "cpe", "purl", "swid", "modified", "pedigree", "externalReferences", "components", "evidence", "releaseNotes", "properties", "signature"]);
function validate15(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name"))
				return validate15.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.type !== void 0) {
				let data0 = data.type, _errs1 = errors;
				if (typeof data0 != "string")
					return validate15.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }], !1;
				if (!(data0 === "application" || data0 === "framework" || data0 === "library" || data0 === "container" || data0 === "operating-system" || data0 === "device" || data0 === "firmware" || data0 === "file"))
					return validate15.errors = [{ instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: ["application", "framework", "library", "container", "operating-system", "device", "firmware", "file"] } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data["mime-type"] !== void 0) {
					let data1 = data["mime-type"], _errs3 = errors;
					if (errors === _errs3)
						if (typeof data1 == "string") {
							if (!pattern1.test(data1))
								return validate15.errors = [{ instancePath: instancePath + "/mime-type", keyword: "pattern", params: { pattern: "^[-+a-z0-9.]+/[-+a-z0-9.]+$" } }], !1;
						} else
							return validate15.errors = [{ instancePath: instancePath + "/mime-type", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data["bom-ref"] !== void 0) {
						let _errs5 = errors;
						validate16(data["bom-ref"], telling ? instancePath + "/bom-ref" : "") || (vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors), errors = vErrors.length);
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.supplier !== void 0) {
							let _errs6 = errors;
							validate18(data.supplier, telling ? instancePath + "/supplier" : "") || (vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors), errors = vErrors.length);
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.author !== void 0) {
								let _errs7 = errors;
								if (typeof data.author != "string")
									return validate15.errors = [{ instancePath: instancePath + "/author", keyword: "type", params: { type: "string" } }], !1;
								var valid0 = _errs7 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.publisher !== void 0) {
									let _errs9 = errors;
									if (typeof data.publisher != "string")
										return validate15.errors = [{ instancePath: instancePath + "/publisher", keyword: "type", params: { type: "string" } }], !1;
									var valid0 = _errs9 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.group !== void 0) {
										let _errs11 = errors;
										if (typeof data.group != "string")
											return validate15.errors = [{ instancePath: instancePath + "/group", keyword: "type", params: { type: "string" } }], !1;
										var valid0 = _errs11 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.name !== void 0) {
											let _errs13 = errors;
											if (typeof data.name != "string")
												return validate15.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
											var valid0 = _errs13 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.version !== void 0) {
												let _errs15 = errors;
												if (typeof data.version != "string")
													return validate15.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: "string" } }], !1;
												var valid0 = _errs15 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.description !== void 0) {
													let _errs17 = errors;
													if (typeof data.description != "string")
														return validate15.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } }], !1;
													var valid0 = _errs17 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.scope !== void 0) {
														let data10 = data.scope, _errs19 = errors;
														if (typeof data10 != "string")
															return validate15.errors = [{ instancePath: instancePath + "/scope", keyword: "type", params: { type: "string" } }], !1;
														if (!(data10 === "required" || data10 === "optional" || data10 === "excluded"))
															return validate15.errors = [{ instancePath: instancePath + "/scope", keyword: "enum", params: { allowedValues: ["required", "optional", "excluded"] } }], !1;
														var valid0 = _errs19 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.hashes !== void 0) {
															let data11 = data.hashes, _errs21 = errors;
															if (errors === _errs21)
																if (Array.isArray(data11)) {
																	var valid1 = !0;
																	let len0 = data11.length;
																	for (let i0 = 0; i0 < len0; i0++) {
																		let _errs23 = errors;
																		validate3(data11[i0], telling ? instancePath + "/hashes/" + i0 : "") || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
																		var valid1 = _errs23 === errors;
																		if (!valid1)
																			break;
																	}
																} else
																	return validate15.errors = [{ instancePath: instancePath + "/hashes", keyword: "type", params: { type: "array" } }], !1;
															var valid0 = _errs21 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.licenses !== void 0) {
																let data13 = data.licenses, _errs24 = errors;
																if (errors === _errs24)
																	if (Array.isArray(data13)) {
																		var valid2 = !0;
																		let len1 = data13.length;
																		for (let i1 = 0; i1 < len1; i1++) {
																			let _errs26 = errors;
																			validate22(data13[i1], telling ? instancePath + "/licenses/" + i1 : "") || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
																			var valid2 = _errs26 === errors;
																			if (!valid2)
																				break;
																		}
																	} else
																		return validate15.errors = [{ instancePath: instancePath + "/licenses", keyword: "type", params: { type: "array" } }], !1;
																var valid0 = _errs24 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.copyright !== void 0) {
																	let _errs27 = errors;
																	if (typeof data.copyright != "string")
																		return validate15.errors = [{ instancePath: instancePath + "/copyright", keyword: "type", params: { type: "string" } }], !1;
																	var valid0 = _errs27 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	if (data.cpe !== void 0) {
																		let _errs29 = errors;
																		if (typeof data.cpe != "string")
																			return validate15.errors = [{ instancePath: instancePath + "/cpe", keyword: "type", params: { type: "string" } }], !1;
																		var valid0 = _errs29 === errors;
																	} else
																		var valid0 = !0;
																	if (valid0) {
																		if (data.purl !== void 0) {
																			let _errs31 = errors;
																			if (typeof data.purl != "string")
																				return validate15.errors = [{ instancePath: instancePath + "/purl", keyword: "type", params: { type: "string" } }], !1;
																			var valid0 = _errs31 === errors;
																		} else
																			var valid0 = !0;
																		if (valid0) {
																			if (data.swid !== void 0) {
																				let _errs33 = errors;
																				validate30(data.swid, telling ? instancePath + "/swid" : "") || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length);
																				var valid0 = _errs33 === errors;
																			} else
																				var valid0 = !0;
																			if (valid0) {
																				if (data.modified !== void 0) {
																					let _errs34 = errors;
																					if (typeof data.modified != "boolean")
																						return validate15.errors = [{ instancePath: instancePath + "/modified", keyword: "type", params: { type: "boolean" } }], !1;
																					var valid0 = _errs34 === errors;
																				} else
																					var valid0 = !0;
																				if (valid0) {
																					if (data.pedigree !== void 0) {
																						let data20 = data.pedigree, _errs36 = errors;
																						if (errors === _errs36)
																							if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
																								if (data20.ancestors !== void 0) {
																									let data21 = data20.ancestors, _errs38 = errors;
																									if (errors === _errs38)
																										if (Array.isArray(data21)) {
																											var valid4 = !0;
																											let len2 = data21.length;
																											for (let i2 = 0; i2 < len2; i2++) {
																												let _errs40 = errors;
																												wrapper0.validate(data21[i2], telling ? instancePath + "/pedigree/ancestors/" + i2 : "") || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
																												var valid4 = _errs40 === errors;
																												if (!valid4)
																													break;
																											}
																										} else
																											return validate15.errors = [{ instancePath: instancePath + "/pedigree/ancestors", keyword: "type", params: { type: "array" } }], !1;
																									var valid3 = _errs38 === errors;
																								} else
																									var valid3 = !0;
																								if (valid3) {
																									if (data20.descendants !== void 0) {
																										let data23 = data20.descendants, _errs41 = errors;
																										if (errors === _errs41)
																											if (Array.isArray(data23)) {
																												var valid5 = !0;
																												let len3 = data23.length;
																												for (let i3 = 0; i3 < len3; i3++) {
																													let _errs43 = errors;
																													wrapper0.validate(data23[i3], telling ? instancePath + "/pedigree/descendants/" + i3 : "") || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
																													var valid5 = _errs43 === errors;
																													if (!valid5)
																														break;
																												}
																											} else
																												return validate15.errors = [{ instancePath: instancePath + "/pedigree/descendants", keyword: "type", params: { type: "array" } }], !1;
																										var valid3 = _errs41 === errors;
																									} else
																										var valid3 = !0;
																									if (valid3) {
																										if (data20.variants !== void 0) {
																											let data25 = data20.variants, _errs44 = errors;
																											if (errors === _errs44)
																												if (Array.isArray(data25)) {
																													var valid6 = !0;
																													let len4 = data25.length;
																													for (let i4 = 0; i4 < len4; i4++) {
																														let _errs46 = errors;
																														wrapper0.validate(data25[i4], telling ? instancePath + "/pedigree/variants/" + i4 : "") || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
																														var valid6 = _errs46 === errors;
																														if (!valid6)
																															break;
																													}
																												} else
																													return validate15.errors = [{ instancePath: instancePath + "/pedigree/variants", keyword: "type", params: { type: "array" } }], !1;
																											var valid3 = _errs44 === errors;
																										} else
																											var valid3 = !0;
																										if (valid3) {
																											if (data20.commits !== void 0) {
																												let data27 = data20.commits, _errs47 = errors;
																												if (errors === _errs47)
																													if (Array.isArray(data27)) {
																														var valid7 = !0;
																														let len5 = data27.length;
																														for (let i5 = 0; i5 < len5; i5++) {
																															let _errs49 = errors;
																															validate33(data27[i5], telling ? instancePath + "/pedigree/commits/" + i5 : "") || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length);
																															var valid7 = _errs49 === errors;
																															if (!valid7)
																																break;
																														}
																													} else
																														return validate15.errors = [{ instancePath: instancePath + "/pedigree/commits", keyword: "type", params: { type: "array" } }], !1;
																												var valid3 = _errs47 === errors;
																											} else
																												var valid3 = !0;
																											if (valid3) {
																												if (data20.patches !== void 0) {
																													let data29 = data20.patches, _errs50 = errors;
																													if (errors === _errs50)
																														if (Array.isArray(data29)) {
																															var valid8 = !0;
																															let len6 = data29.length;
																															for (let i6 = 0; i6 < len6; i6++) {
																																let _errs52 = errors;
																																validate38(data29[i6], telling ? instancePath + "/pedigree/patches/" + i6 : "") || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
																																var valid8 = _errs52 === errors;
																																if (!valid8)
																																	break;
																															}
																														} else
																															return validate15.errors = [{ instancePath: instancePath + "/pedigree/patches", keyword: "type", params: { type: "array" } }], !1;
																													var valid3 = _errs50 === errors;
																												} else
																													var valid3 = !0;
																												if (valid3) {
																													if (data20.notes !== void 0) {
																														let _errs53 = errors;
																														if (typeof data20.notes != "string")
																															return validate15.errors = [{ instancePath: instancePath + "/pedigree/notes", keyword: "type", params: { type: "string" } }], !1;
																														var valid3 = _errs53 === errors;
																													} else
																														var valid3 = !0;
																													if (valid3) {
																														let additional0;
																														for (let key0 in data20)
																															if (!(key0 === "ancestors" || key0 === "descendants" || key0 === "variants" || key0 === "commits" || key0 === "patches" || key0 === "notes")) {
																																additional0 = key0;
																																break;
																															}
																														if (additional0 !== void 0)
																															return validate15.errors = [{ instancePath: instancePath + "/pedigree", keyword: "closed", params: { additionalProperty: additional0 } }], !1;
																													}
																												}
																											}
																										}
																									}
																								}
																							} else
																								return validate15.errors = [{ instancePath: instancePath + "/pedigree", keyword: "type", params: { type: "object" } }], !1;
																						var valid0 = _errs36 === errors;
																					} else
																						var valid0 = !0;
																					if (valid0) {
																						if (data.externalReferences !== void 0) {
																							let data32 = data.externalReferences, _errs55 = errors;
																							if (errors === _errs55)
																								if (Array.isArray(data32)) {
																									var valid9 = !0;
																									let len7 = data32.length;
																									for (let i7 = 0; i7 < len7; i7++) {
																										let _errs57 = errors;
																										validate9(data32[i7], telling ? instancePath + "/externalReferences/" + i7 : "") || (vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors), errors = vErrors.length);
																										var valid9 = _errs57 === errors;
																										if (!valid9)
																											break;
																									}
																								} else
																									return validate15.errors = [{ instancePath: instancePath + "/externalReferences", keyword: "type", params: { type: "array" } }], !1;
																							var valid0 = _errs55 === errors;
																						} else
																							var valid0 = !0;
																						if (valid0) {
																							if (data.components !== void 0) {
																								let data34 = data.components, _errs58 = errors;
																								if (errors === _errs58)
																									if (Array.isArray(data34)) {
																										var valid10 = !0;
																										let len8 = data34.length;
																										for (let i8 = 0; i8 < len8; i8++) {
																											let _errs60 = errors;
																											wrapper0.validate(data34[i8], telling ? instancePath + "/components/" + i8 : "") || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
																											var valid10 = _errs60 === errors;
																											if (!valid10)
																												break;
																										}
																										if (valid10) {
																											let index0 = -1;
																											if (data34.length > 1 && (index0 = func1(data34)), index0 !== -1)
																												return validate15.errors = [{ instancePath: instancePath + "/components", keyword: "uniqueItems", params: { index: index0 } }], !1;
																										}
																									} else
																										return validate15.errors = [{ instancePath: instancePath + "/components", keyword: "type", params: { type: "array" } }], !1;
																								var valid0 = _errs58 === errors;
																							} else
																								var valid0 = !0;
																							if (valid0) {
																								if (data.evidence !== void 0) {
																									let _errs61 = errors;
																									validate46(data.evidence, telling ? instancePath + "/evidence" : "") || (vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors), errors = vErrors.length);
																									var valid0 = _errs61 === errors;
																								} else
																									var valid0 = !0;
																								if (valid0) {
																									if (data.releaseNotes !== void 0) {
																										let _errs62 = errors;
																										validate51(data.releaseNotes, telling ? instancePath + "/releaseNotes" : "") || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length);
																										var valid0 = _errs62 === errors;
																									} else
																										var valid0 = !0;
																									if (valid0) {
																										if (data.properties !== void 0) {
																											let data38 = data.properties, _errs63 = errors;
																											if (errors === _errs63)
																												if (Array.isArray(data38)) {
																													var valid11 = !0;
																													let len9 = data38.length;
																													for (let i9 = 0; i9 < len9; i9++) {
																														let _errs65 = errors;
																														validate60(data38[i9], telling ? instancePath + "/properties/" + i9 : "") || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
																														var valid11 = _errs65 === errors;
																														if (!valid11)
																															break;
																													}
																												} else
																													return validate15.errors = [{ instancePath: instancePath + "/properties", keyword: "type", params: { type: "array" } }], !1;
																											var valid0 = _errs63 === errors;
																										} else
																											var valid0 = !0;
																										if (valid0) {
																											if (data.signature !== void 0) {
																												let _errs66 = errors;
																												validate65(data.signature, telling ? instancePath + "/signature" : "") || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length);
																												var valid0 = _errs66 === errors;
																											} else
																												var valid0 = !0;
																											if (valid0) {
																												let additional1;
																												for (let key1 in data)
																													if (!obj9.has(key1)) {
																														additional1 = key1;
																														break;
																													}
																												if (additional1 !== void 0)
																													return validate15.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional1 } }], !1;
																											}
																										}
																									}
																								}
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
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
				if (data.tools !== void 0) {
					let data1 = data.tools, _errs3 = errors;
					if (errors === _errs3)
						if (Array.isArray(data1)) {
							var valid1 = !0;
							let len0 = data1.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let _errs5 = errors;
								validate2(data1[i0], telling ? instancePath + "/tools/" + i0 : "") || (vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors), errors = vErrors.length);
								var valid1 = _errs5 === errors;
								if (!valid1)
									break;
							}
						} else
							return validate1.errors = [{ instancePath: instancePath + "/tools", keyword: "type", params: { type: "array" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.authors !== void 0) {
						let data3 = data.authors, _errs6 = errors;
						if (errors === _errs6)
							if (Array.isArray(data3)) {
								var valid2 = !0;
								let len1 = data3.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let _errs8 = errors;
									validate13(data3[i1], telling ? instancePath + "/authors/" + i1 : "") || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length);
									var valid2 = _errs8 === errors;
									if (!valid2)
										break;
								}
							} else
								return validate1.errors = [{ instancePath: instancePath + "/authors", keyword: "type", params: { type: "array" } }], !1;
						var valid0 = _errs6 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.component !== void 0) {
							let _errs9 = errors;
							validate15(data.component, telling ? instancePath + "/component" : "") || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length);
							var valid0 = _errs9 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.manufacture !== void 0) {
								let _errs10 = errors;
								validate18(data.manufacture, telling ? instancePath + "/manufacture" : "") || (vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors), errors = vErrors.length);
								var valid0 = _errs10 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.supplier !== void 0) {
									let _errs11 = errors;
									validate18(data.supplier, telling ? instancePath + "/supplier" : "") || (vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors), errors = vErrors.length);
									var valid0 = _errs11 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.licenses !== void 0) {
										let data8 = data.licenses, _errs12 = errors;
										if (errors === _errs12)
											if (Array.isArray(data8)) {
												var valid3 = !0;
												let len2 = data8.length;
												for (let i2 = 0; i2 < len2; i2++) {
													let _errs14 = errors;
													validate22(data8[i2], telling ? instancePath + "/licenses/" + i2 : "") || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
													var valid3 = _errs14 === errors;
													if (!valid3)
														break;
												}
											} else
												return validate1.errors = [{ instancePath: instancePath + "/licenses", keyword: "type", params: { type: "array" } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.properties !== void 0) {
											let data10 = data.properties, _errs15 = errors;
											if (errors === _errs15)
												if (Array.isArray(data10)) {
													var valid4 = !0;
													let len3 = data10.length;
													for (let i3 = 0; i3 < len3; i3++) {
														let _errs17 = errors;
														validate60(data10[i3], telling ? instancePath + "/properties/" + i3 : "") || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
														var valid4 = _errs17 === errors;
														if (!valid4)
															break;
													}
												} else
													return validate1.errors = [{ instancePath: instancePath + "/properties", keyword: "type", params: { type: "array" } }], !1;
											var valid0 = _errs15 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											let additional0;
											for (let key0 in data)
												if (!(key0 === "timestamp" || key0 === "tools" || key0 === "authors" || key0 === "component" || key0 === "manufacture" || key0 === "supplier" || key0 === "licenses" || key0 === "properties")) {
													additional0 = key0;
													break;
												}
											if (additional0 !== void 0)
												return validate1.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
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
function validate89(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data != "string" ? (validate89.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1) : data === "inbound" || data === "outbound" || data === "bi-directional" || data === "unknown" ? (validate89.errors = vErrors, errors === 0) : (validate89.errors = [{ instancePath, keyword: "enum", params: { allowedValues: ["inbound", "outbound", "bi-directional", "unknown"] } }], !1);
}
function validate88(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.flow === void 0 && (missing0 = "flow") || data.classification === void 0 && (missing0 = "classification"))
				return validate88.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.flow !== void 0) {
				let _errs1 = errors;
				validate89(data.flow, telling ? instancePath + "/flow" : "") || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.classification !== void 0) {
					let _errs2 = errors;
					if (typeof data.classification != "string")
						return validate88.errors = [{ instancePath: instancePath + "/classification", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					let additional0, count0 = 0;
					for (let key0 in data)
						count0++;
					if (count0 > 2) {
						for (let key1 in data)
							if (!(key1 === "flow" || key1 === "classification")) {
								additional0 = key1;
								break;
							}
					}
					if (additional0 !== void 0)
						return validate88.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
				}
			}
		} else
			return validate88.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate88.errors = vErrors, errors === 0;
}
var wrapper4 = { validate: validate85 }, obj10 = /* @__PURE__ */ new Set(["bom-ref", "provider", "group", "name", "version", "description", "endpoints", "authenticated", "x-trust-boundary", "data", "licenses", "externalReferences", "services", "releaseNotes", "properties", "signature"]);
function validate85(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.name === void 0 && (missing0 = "name"))
				return validate85.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data["bom-ref"] !== void 0) {
				let _errs1 = errors;
				validate16(data["bom-ref"], telling ? instancePath + "/bom-ref" : "") || (vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.provider !== void 0) {
					let _errs2 = errors;
					validate18(data.provider, telling ? instancePath + "/provider" : "") || (vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors), errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.group !== void 0) {
						let _errs3 = errors;
						if (typeof data.group != "string")
							return validate85.errors = [{ instancePath: instancePath + "/group", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs3 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.name !== void 0) {
							let _errs5 = errors;
							if (typeof data.name != "string")
								return validate85.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
							var valid0 = _errs5 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.version !== void 0) {
								let _errs7 = errors;
								if (typeof data.version != "string")
									return validate85.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: "string" } }], !1;
								var valid0 = _errs7 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.description !== void 0) {
									let _errs9 = errors;
									if (typeof data.description != "string")
										return validate85.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } }], !1;
									var valid0 = _errs9 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.endpoints !== void 0) {
										let data6 = data.endpoints, _errs11 = errors;
										if (errors === _errs11)
											if (Array.isArray(data6)) {
												var valid1 = !0;
												let len0 = data6.length;
												for (let i0 = 0; i0 < len0; i0++) {
													let _errs13 = errors;
													if (errors === _errs13 && errors === _errs13 && typeof data6[i0] != "string")
														return validate85.errors = [{ instancePath: instancePath + "/endpoints/" + i0, keyword: "type", params: { type: "string" } }], !1;
													var valid1 = _errs13 === errors;
													if (!valid1)
														break;
												}
											} else
												return validate85.errors = [{ instancePath: instancePath + "/endpoints", keyword: "type", params: { type: "array" } }], !1;
										var valid0 = _errs11 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.authenticated !== void 0) {
											let _errs15 = errors;
											if (typeof data.authenticated != "boolean")
												return validate85.errors = [{ instancePath: instancePath + "/authenticated", keyword: "type", params: { type: "boolean" } }], !1;
											var valid0 = _errs15 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data["x-trust-boundary"] !== void 0) {
												let _errs17 = errors;
												if (typeof data["x-trust-boundary"] != "boolean")
													return validate85.errors = [{ instancePath: instancePath + "/x-trust-boundary", keyword: "type", params: { type: "boolean" } }], !1;
												var valid0 = _errs17 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.data !== void 0) {
													let data10 = data.data, _errs19 = errors;
													if (errors === _errs19)
														if (Array.isArray(data10)) {
															var valid2 = !0;
															let len1 = data10.length;
															for (let i1 = 0; i1 < len1; i1++) {
																let _errs21 = errors;
																validate88(data10[i1], telling ? instancePath + "/data/" + i1 : "") || (vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors), errors = vErrors.length);
																var valid2 = _errs21 === errors;
																if (!valid2)
																	break;
															}
														} else
															return validate85.errors = [{ instancePath: instancePath + "/data", keyword: "type", params: { type: "array" } }], !1;
													var valid0 = _errs19 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.licenses !== void 0) {
														let data12 = data.licenses, _errs22 = errors;
														if (errors === _errs22)
															if (Array.isArray(data12)) {
																var valid3 = !0;
																let len2 = data12.length;
																for (let i2 = 0; i2 < len2; i2++) {
																	let _errs24 = errors;
																	validate22(data12[i2], telling ? instancePath + "/licenses/" + i2 : "") || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
																	var valid3 = _errs24 === errors;
																	if (!valid3)
																		break;
																}
															} else
																return validate85.errors = [{ instancePath: instancePath + "/licenses", keyword: "type", params: { type: "array" } }], !1;
														var valid0 = _errs22 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.externalReferences !== void 0) {
															let data14 = data.externalReferences, _errs25 = errors;
															if (errors === _errs25)
																if (Array.isArray(data14)) {
																	var valid4 = !0;
																	let len3 = data14.length;
																	for (let i3 = 0; i3 < len3; i3++) {
																		let _errs27 = errors;
																		validate9(data14[i3], telling ? instancePath + "/externalReferences/" + i3 : "") || (vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors), errors = vErrors.length);
																		var valid4 = _errs27 === errors;
																		if (!valid4)
																			break;
																	}
																} else
																	return validate85.errors = [{ instancePath: instancePath + "/externalReferences", keyword: "type", params: { type: "array" } }], !1;
															var valid0 = _errs25 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.services !== void 0) {
																let data16 = data.services, _errs28 = errors;
																if (errors === _errs28)
																	if (Array.isArray(data16)) {
																		var valid5 = !0;
																		let len4 = data16.length;
																		for (let i4 = 0; i4 < len4; i4++) {
																			let _errs30 = errors;
																			wrapper4.validate(data16[i4], telling ? instancePath + "/services/" + i4 : "") || (vErrors = vErrors === null ? wrapper4.validate.errors : vErrors.concat(wrapper4.validate.errors), errors = vErrors.length);
																			var valid5 = _errs30 === errors;
																			if (!valid5)
																				break;
																		}
																		if (valid5) {
																			let index0 = -1;
																			if (data16.length > 1 && (index0 = func1(data16)), index0 !== -1)
																				return validate85.errors = [{ instancePath: instancePath + "/services", keyword: "uniqueItems", params: { index: index0 } }], !1;
																		}
																	} else
																		return validate85.errors = [{ instancePath: instancePath + "/services", keyword: "type", params: { type: "array" } }], !1;
																var valid0 = _errs28 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.releaseNotes !== void 0) {
																	let _errs31 = errors;
																	validate51(data.releaseNotes, telling ? instancePath + "/releaseNotes" : "") || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length);
																	var valid0 = _errs31 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	if (data.properties !== void 0) {
																		let data19 = data.properties, _errs32 = errors;
																		if (errors === _errs32)
																			if (Array.isArray(data19)) {
																				var valid6 = !0;
																				let len5 = data19.length;
																				for (let i5 = 0; i5 < len5; i5++) {
																					let _errs34 = errors;
																					validate60(data19[i5], telling ? instancePath + "/properties/" + i5 : "") || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
																					var valid6 = _errs34 === errors;
																					if (!valid6)
																						break;
																				}
																			} else
																				return validate85.errors = [{ instancePath: instancePath + "/properties", keyword: "type", params: { type: "array" } }], !1;
																		var valid0 = _errs32 === errors;
																	} else
																		var valid0 = !0;
																	if (valid0) {
																		if (data.signature !== void 0) {
																			let _errs35 = errors;
																			validate65(data.signature, telling ? instancePath + "/signature" : "") || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length);
																			var valid0 = _errs35 === errors;
																		} else
																			var valid0 = !0;
																		if (valid0) {
																			let additional0;
																			for (let key0 in data)
																				if (!obj10.has(key0)) {
																					additional0 = key0;
																					break;
																				}
																			if (additional0 !== void 0)
																				return validate85.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
																		}
																	}
																}
															}
														}
													}
												}
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
			return validate85.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate85.errors = vErrors, errors === 0;
}
function validate99(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.ref === void 0 && (missing0 = "ref"))
				return validate99.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.ref !== void 0) {
				let _errs1 = errors;
				validate16(data.ref, telling ? instancePath + "/ref" : "") || (vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors), errors = vErrors.length);
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
								validate16(data1[i0], telling ? instancePath + "/dependsOn/" + i0 : "") || (vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors), errors = vErrors.length);
								var valid1 = _errs4 === errors;
								if (!valid1)
									break;
							}
							if (valid1) {
								let index0 = -1;
								if (data1.length > 1 && (index0 = func1(data1)), index0 !== -1)
									return validate99.errors = [{ instancePath: instancePath + "/dependsOn", keyword: "uniqueItems", params: { index: index0 } }], !1;
							}
						} else
							return validate99.errors = [{ instancePath: instancePath + "/dependsOn", keyword: "type", params: { type: "array" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					let additional0;
					for (let key0 in data)
						if (!(key0 === "ref" || key0 === "dependsOn")) {
							additional0 = key0;
							break;
						}
					if (additional0 !== void 0)
						return validate99.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
				}
			}
		} else
			return validate99.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate99.errors = vErrors, errors === 0;
}
function validate104(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data != "string" ? (validate104.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1) : data === "complete" || data === "incomplete" || data === "incomplete_first_party_only" || data === "incomplete_third_party_only" || data === "unknown" || data === "not_specified" ? (validate104.errors = vErrors, errors === 0) : (validate104.errors = [{ instancePath, keyword: "enum", params: { allowedValues: ["complete", "incomplete", "incomplete_first_party_only", "incomplete_third_party_only", "unknown", "not_specified"] } }], !1);
}
function validate103(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.aggregate === void 0 && (missing0 = "aggregate"))
				return validate103.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.aggregate !== void 0) {
				let _errs1 = errors;
				validate104(data.aggregate, telling ? instancePath + "/aggregate" : "") || (vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.assemblies !== void 0) {
					let data1 = data.assemblies, _errs2 = errors;
					if (errors === _errs2)
						if (Array.isArray(data1)) {
							var valid1 = !0;
							let len0 = data1.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let _errs4 = errors;
								if (typeof data1[i0] != "string")
									return validate103.errors = [{ instancePath: instancePath + "/assemblies/" + i0, keyword: "type", params: { type: "string" } }], !1;
								var valid1 = _errs4 === errors;
								if (!valid1)
									break;
							}
							if (valid1) {
								let index0 = -1;
								if (data1.length > 1 && (index0 = func1(data1)), index0 !== -1)
									return validate103.errors = [{ instancePath: instancePath + "/assemblies", keyword: "uniqueItems", params: { index: index0 } }], !1;
							}
						} else
							return validate103.errors = [{ instancePath: instancePath + "/assemblies", keyword: "type", params: { type: "array" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.dependencies !== void 0) {
						let data3 = data.dependencies, _errs6 = errors;
						if (errors === _errs6)
							if (Array.isArray(data3)) {
								var valid2 = !0;
								let len1 = data3.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let _errs8 = errors;
									if (typeof data3[i1] != "string")
										return validate103.errors = [{ instancePath: instancePath + "/dependencies/" + i1, keyword: "type", params: { type: "string" } }], !1;
									var valid2 = _errs8 === errors;
									if (!valid2)
										break;
								}
								if (valid2) {
									let index1 = -1;
									if (data3.length > 1 && (index1 = func1(data3)), index1 !== -1)
										return validate103.errors = [{ instancePath: instancePath + "/dependencies", keyword: "uniqueItems", params: { index: index1 } }], !1;
								}
							} else
								return validate103.errors = [{ instancePath: instancePath + "/dependencies", keyword: "type", params: { type: "array" } }], !1;
						var valid0 = _errs6 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.signature !== void 0) {
							let _errs10 = errors;
							validate65(data.signature, telling ? instancePath + "/signature" : "") || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length);
							var valid0 = _errs10 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							let additional0;
							for (let key0 in data)
								if (!(key0 === "aggregate" || key0 === "assemblies" || key0 === "dependencies" || key0 === "signature")) {
									additional0 = key0;
									break;
								}
							if (additional0 !== void 0)
								return validate103.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
						}
					}
				}
			}
		} else
			return validate103.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate103.errors = vErrors, errors === 0;
}
function validate110(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.url !== void 0) {
				let _errs1 = errors;
				if (typeof data.url != "string")
					return validate110.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.name !== void 0) {
					let _errs3 = errors;
					if (typeof data.name != "string")
						return validate110.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
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
						return validate110.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
				}
			}
		} else
			return validate110.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate110.errors = vErrors, errors === 0;
}
function validate115(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data != "string" ? (validate115.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1) : data === "critical" || data === "high" || data === "medium" || data === "low" || data === "info" || data === "none" || data === "unknown" ? (validate115.errors = vErrors, errors === 0) : (validate115.errors = [{ instancePath, keyword: "enum", params: { allowedValues: ["critical", "high", "medium", "low", "info", "none", "unknown"] } }], !1);
}
function validate117(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data != "string" ? (validate117.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1) : data === "CVSSv2" || data === "CVSSv3" || data === "CVSSv31" || data === "OWASP" || data === "other" ? (validate117.errors = vErrors, errors === 0) : (validate117.errors = [{ instancePath, keyword: "enum", params: { allowedValues: ["CVSSv2", "CVSSv3", "CVSSv31", "OWASP", "other"] } }], !1);
}
function validate113(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.source !== void 0) {
				let _errs1 = errors;
				validate110(data.source, telling ? instancePath + "/source" : "") || (vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.score !== void 0) {
					let _errs2 = errors;
					if (typeof data.score != "number")
						return validate113.errors = [{ instancePath: instancePath + "/score", keyword: "type", params: { type: "number" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.severity !== void 0) {
						let _errs4 = errors;
						validate115(data.severity, telling ? instancePath + "/severity" : "") || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.method !== void 0) {
							let _errs5 = errors;
							validate117(data.method, telling ? instancePath + "/method" : "") || (vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors), errors = vErrors.length);
							var valid0 = _errs5 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.vector !== void 0) {
								let _errs6 = errors;
								if (typeof data.vector != "string")
									return validate113.errors = [{ instancePath: instancePath + "/vector", keyword: "type", params: { type: "string" } }], !1;
								var valid0 = _errs6 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.justification !== void 0) {
									let _errs8 = errors;
									if (typeof data.justification != "string")
										return validate113.errors = [{ instancePath: instancePath + "/justification", keyword: "type", params: { type: "string" } }], !1;
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
function validate120(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data == "number" && !(data % 1) && !isNaN(data) ? errors === 0 && typeof data == "number" && (data < 1 || isNaN(data)) ? (validate120.errors = [{ instancePath, keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1) : (validate120.errors = vErrors, errors === 0) : (validate120.errors = [{ instancePath, keyword: "type", params: { type: "integer" } }], !1);
}
function validate122(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.url === void 0 && (missing0 = "url"))
				return validate122.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.title !== void 0) {
				let _errs1 = errors;
				if (typeof data.title != "string")
					return validate122.errors = [{ instancePath: instancePath + "/title", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.url !== void 0) {
					let _errs3 = errors;
					if (errors === _errs3 && errors === _errs3 && typeof data.url != "string")
						return validate122.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } }], !1;
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
						return validate122.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
				}
			}
		} else
			return validate122.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate122.errors = vErrors, errors === 0;
}
function validate127(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data != "string" ? (validate127.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1) : data === "resolved" || data === "resolved_with_pedigree" || data === "exploitable" || data === "in_triage" || data === "false_positive" || data === "not_affected" ? (validate127.errors = vErrors, errors === 0) : (validate127.errors = [{ instancePath, keyword: "enum", params: { allowedValues: ["resolved", "resolved_with_pedigree", "exploitable", "in_triage", "false_positive", "not_affected"] } }], !1);
}
var obj11 = /* @__PURE__ */ new Set(["code_not_present", "code_not_reachable", "requires_configuration", "requires_dependency", "requires_environment", "protected_by_compiler", "protected_at_runtime", "protected_at_perimeter", "protected_by_mitigating_control"]);
function validate129(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data != "string" ? (validate129.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1) : obj11.has(data) ? (validate129.errors = vErrors, errors === 0) : (validate129.errors = [{ instancePath, keyword: "enum", params: { allowedValues: [...obj11] } }], !1);
}
var func10 = codePoints;
function validate132(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (typeof data == "string") {
			if (data.length < 1)
				return validate132.errors = [{ instancePath, keyword: "minLength", params: { limit: 1 } }], !1;
			if (data.length > 1024 && func10(data) > 1024)
				return validate132.errors = [{ instancePath, keyword: "maxLength", params: { limit: 1024 } }], !1;
		} else
			return validate132.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1;
	return validate132.errors = vErrors, errors === 0;
}
function validate134(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (typeof data == "string") {
			if (data.length < 1)
				return validate134.errors = [{ instancePath, keyword: "minLength", params: { limit: 1 } }], !1;
			if (data.length > 1024 && func10(data) > 1024)
				return validate134.errors = [{ instancePath, keyword: "maxLength", params: { limit: 1024 } }], !1;
		} else
			return validate134.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1;
	return validate134.errors = vErrors, errors === 0;
}
function validate136(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data != "string" ? (validate136.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1) : data === "affected" || data === "unaffected" || data === "unknown" ? (validate136.errors = vErrors, errors === 0) : (validate136.errors = [{ instancePath, keyword: "enum", params: { allowedValues: ["affected", "unaffected", "unknown"] } }], !1);
}
var obj13 = /* @__PURE__ */ new Set(["bom-ref", "id", "source", "references", "ratings", "cwes", "description", "detail", "recommendation", "advisories", "created", "published", "updated", "credits", "tools", "analysis", "affects", "properties"]);
function validate108(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data["bom-ref"] !== void 0) {
				let _errs1 = errors;
				validate16(data["bom-ref"], telling ? instancePath + "/bom-ref" : "") || (vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.id !== void 0) {
					let _errs2 = errors;
					if (typeof data.id != "string")
						return validate108.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.source !== void 0) {
						let _errs4 = errors;
						validate110(data.source, telling ? instancePath + "/source" : "") || (vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors), errors = vErrors.length);
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
										if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
											let missing0;
											if (data4.id === void 0 && (missing0 = "id") || data4.source === void 0 && (missing0 = "source"))
												return validate108.errors = [{ instancePath: instancePath + "/references/" + i0, keyword: "required", params: { missingProperty: missing0 } }], !1;
											if (data4.id !== void 0) {
												let _errs8 = errors;
												if (typeof data4.id != "string")
													return validate108.errors = [{ instancePath: instancePath + "/references/" + i0 + "/id", keyword: "type", params: { type: "string" } }], !1;
												var valid2 = _errs8 === errors;
											} else
												var valid2 = !0;
											if (valid2) {
												if (data4.source !== void 0) {
													let _errs10 = errors;
													validate110(data4.source, telling ? instancePath + "/references/" + i0 + "/source" : "") || (vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors), errors = vErrors.length);
													var valid2 = _errs10 === errors;
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
														return validate108.errors = [{ instancePath: instancePath + "/references/" + i0, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
												}
											}
										}
										var valid1 = _errs7 === errors;
										if (!valid1)
											break;
									}
								} else
									return validate108.errors = [{ instancePath: instancePath + "/references", keyword: "type", params: { type: "array" } }], !1;
							var valid0 = _errs5 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.ratings !== void 0) {
								let data7 = data.ratings, _errs11 = errors;
								if (errors === _errs11)
									if (Array.isArray(data7)) {
										var valid3 = !0;
										let len1 = data7.length;
										for (let i1 = 0; i1 < len1; i1++) {
											let _errs13 = errors;
											validate113(data7[i1], telling ? instancePath + "/ratings/" + i1 : "") || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length);
											var valid3 = _errs13 === errors;
											if (!valid3)
												break;
										}
									} else
										return validate108.errors = [{ instancePath: instancePath + "/ratings", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs11 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.cwes !== void 0) {
									let data9 = data.cwes, _errs14 = errors;
									if (errors === _errs14)
										if (Array.isArray(data9)) {
											var valid4 = !0;
											let len2 = data9.length;
											for (let i2 = 0; i2 < len2; i2++) {
												let _errs16 = errors;
												validate120(data9[i2], telling ? instancePath + "/cwes/" + i2 : "") || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length);
												var valid4 = _errs16 === errors;
												if (!valid4)
													break;
											}
										} else
											return validate108.errors = [{ instancePath: instancePath + "/cwes", keyword: "type", params: { type: "array" } }], !1;
									var valid0 = _errs14 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.description !== void 0) {
										let _errs17 = errors;
										if (typeof data.description != "string")
											return validate108.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } }], !1;
										var valid0 = _errs17 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.detail !== void 0) {
											let _errs19 = errors;
											if (typeof data.detail != "string")
												return validate108.errors = [{ instancePath: instancePath + "/detail", keyword: "type", params: { type: "string" } }], !1;
											var valid0 = _errs19 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.recommendation !== void 0) {
												let _errs21 = errors;
												if (typeof data.recommendation != "string")
													return validate108.errors = [{ instancePath: instancePath + "/recommendation", keyword: "type", params: { type: "string" } }], !1;
												var valid0 = _errs21 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.advisories !== void 0) {
													let data14 = data.advisories, _errs23 = errors;
													if (errors === _errs23)
														if (Array.isArray(data14)) {
															var valid5 = !0;
															let len3 = data14.length;
															for (let i3 = 0; i3 < len3; i3++) {
																let _errs25 = errors;
																validate122(data14[i3], telling ? instancePath + "/advisories/" + i3 : "") || (vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors), errors = vErrors.length);
																var valid5 = _errs25 === errors;
																if (!valid5)
																	break;
															}
														} else
															return validate108.errors = [{ instancePath: instancePath + "/advisories", keyword: "type", params: { type: "array" } }], !1;
													var valid0 = _errs23 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.created !== void 0) {
														let data16 = data.created, _errs26 = errors;
														if (errors === _errs26 && errors === _errs26)
															if (typeof data16 == "string") {
																if (!formats0(data16))
																	return validate108.errors = [{ instancePath: instancePath + "/created", keyword: "format", params: { format: "date-time" } }], !1;
															} else
																return validate108.errors = [{ instancePath: instancePath + "/created", keyword: "type", params: { type: "string" } }], !1;
														var valid0 = _errs26 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.published !== void 0) {
															let data17 = data.published, _errs28 = errors;
															if (errors === _errs28 && errors === _errs28)
																if (typeof data17 == "string") {
																	if (!formats0(data17))
																		return validate108.errors = [{ instancePath: instancePath + "/published", keyword: "format", params: { format: "date-time" } }], !1;
																} else
																	return validate108.errors = [{ instancePath: instancePath + "/published", keyword: "type", params: { type: "string" } }], !1;
															var valid0 = _errs28 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.updated !== void 0) {
																let data18 = data.updated, _errs30 = errors;
																if (errors === _errs30 && errors === _errs30)
																	if (typeof data18 == "string") {
																		if (!formats0(data18))
																			return validate108.errors = [{ instancePath: instancePath + "/updated", keyword: "format", params: { format: "date-time" } }], !1;
																	} else
																		return validate108.errors = [{ instancePath: instancePath + "/updated", keyword: "type", params: { type: "string" } }], !1;
																var valid0 = _errs30 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.credits !== void 0) {
																	let data19 = data.credits, _errs32 = errors;
																	if (errors === _errs32)
																		if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
																			if (data19.organizations !== void 0) {
																				let data20 = data19.organizations, _errs34 = errors;
																				if (errors === _errs34)
																					if (Array.isArray(data20)) {
																						var valid7 = !0;
																						let len4 = data20.length;
																						for (let i4 = 0; i4 < len4; i4++) {
																							let _errs36 = errors;
																							validate18(data20[i4], telling ? instancePath + "/credits/organizations/" + i4 : "") || (vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors), errors = vErrors.length);
																							var valid7 = _errs36 === errors;
																							if (!valid7)
																								break;
																						}
																					} else
																						return validate108.errors = [{ instancePath: instancePath + "/credits/organizations", keyword: "type", params: { type: "array" } }], !1;
																				var valid6 = _errs34 === errors;
																			} else
																				var valid6 = !0;
																			if (valid6) {
																				if (data19.individuals !== void 0) {
																					let data22 = data19.individuals, _errs37 = errors;
																					if (errors === _errs37)
																						if (Array.isArray(data22)) {
																							var valid8 = !0;
																							let len5 = data22.length;
																							for (let i5 = 0; i5 < len5; i5++) {
																								let _errs39 = errors;
																								validate13(data22[i5], telling ? instancePath + "/credits/individuals/" + i5 : "") || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length);
																								var valid8 = _errs39 === errors;
																								if (!valid8)
																									break;
																							}
																						} else
																							return validate108.errors = [{ instancePath: instancePath + "/credits/individuals", keyword: "type", params: { type: "array" } }], !1;
																					var valid6 = _errs37 === errors;
																				} else
																					var valid6 = !0;
																				if (valid6) {
																					let additional1;
																					for (let key2 in data19)
																						if (!(key2 === "organizations" || key2 === "individuals")) {
																							additional1 = key2;
																							break;
																						}
																					if (additional1 !== void 0)
																						return validate108.errors = [{ instancePath: instancePath + "/credits", keyword: "closed", params: { additionalProperty: additional1 } }], !1;
																				}
																			}
																		} else
																			return validate108.errors = [{ instancePath: instancePath + "/credits", keyword: "type", params: { type: "object" } }], !1;
																	var valid0 = _errs32 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	if (data.tools !== void 0) {
																		let data24 = data.tools, _errs40 = errors;
																		if (errors === _errs40)
																			if (Array.isArray(data24)) {
																				var valid9 = !0;
																				let len6 = data24.length;
																				for (let i6 = 0; i6 < len6; i6++) {
																					let _errs42 = errors;
																					validate2(data24[i6], telling ? instancePath + "/tools/" + i6 : "") || (vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors), errors = vErrors.length);
																					var valid9 = _errs42 === errors;
																					if (!valid9)
																						break;
																				}
																			} else
																				return validate108.errors = [{ instancePath: instancePath + "/tools", keyword: "type", params: { type: "array" } }], !1;
																		var valid0 = _errs40 === errors;
																	} else
																		var valid0 = !0;
																	if (valid0) {
																		if (data.analysis !== void 0) {
																			let data26 = data.analysis, _errs43 = errors;
																			if (errors === _errs43)
																				if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
																					if (data26.state !== void 0) {
																						let _errs45 = errors;
																						validate127(data26.state, telling ? instancePath + "/analysis/state" : "") || (vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors), errors = vErrors.length);
																						var valid10 = _errs45 === errors;
																					} else
																						var valid10 = !0;
																					if (valid10) {
																						if (data26.justification !== void 0) {
																							let _errs46 = errors;
																							validate129(data26.justification, telling ? instancePath + "/analysis/justification" : "") || (vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors), errors = vErrors.length);
																							var valid10 = _errs46 === errors;
																						} else
																							var valid10 = !0;
																						if (valid10) {
																							if (data26.response !== void 0) {
																								let data29 = data26.response, _errs47 = errors;
																								if (errors === _errs47)
																									if (Array.isArray(data29)) {
																										var valid11 = !0;
																										let len7 = data29.length;
																										for (let i7 = 0; i7 < len7; i7++) {
																											let data30 = data29[i7], _errs49 = errors;
																											if (typeof data30 != "string")
																												return validate108.errors = [{ instancePath: instancePath + "/analysis/response/" + i7, keyword: "type", params: { type: "string" } }], !1;
																											if (!(data30 === "can_not_fix" || data30 === "will_not_fix" || data30 === "update" || data30 === "rollback" || data30 === "workaround_available"))
																												return validate108.errors = [{ instancePath: instancePath + "/analysis/response/" + i7, keyword: "enum", params: { allowedValues: ["can_not_fix", "will_not_fix", "update", "rollback", "workaround_available"] } }], !1;
																											var valid11 = _errs49 === errors;
																											if (!valid11)
																												break;
																										}
																									} else
																										return validate108.errors = [{ instancePath: instancePath + "/analysis/response", keyword: "type", params: { type: "array" } }], !1;
																								var valid10 = _errs47 === errors;
																							} else
																								var valid10 = !0;
																							if (valid10) {
																								if (data26.detail !== void 0) {
																									let _errs51 = errors;
																									if (typeof data26.detail != "string")
																										return validate108.errors = [{ instancePath: instancePath + "/analysis/detail", keyword: "type", params: { type: "string" } }], !1;
																									var valid10 = _errs51 === errors;
																								} else
																									var valid10 = !0;
																								if (valid10) {
																									let additional2;
																									for (let key3 in data26)
																										if (!(key3 === "state" || key3 === "justification" || key3 === "response" || key3 === "detail")) {
																											additional2 = key3;
																											break;
																										}
																									if (additional2 !== void 0)
																										return validate108.errors = [{ instancePath: instancePath + "/analysis", keyword: "closed", params: { additionalProperty: additional2 } }], !1;
																								}
																							}
																						}
																					}
																				} else
																					return validate108.errors = [{ instancePath: instancePath + "/analysis", keyword: "type", params: { type: "object" } }], !1;
																			var valid0 = _errs43 === errors;
																		} else
																			var valid0 = !0;
																		if (valid0) {
																			if (data.affects !== void 0) {
																				let data32 = data.affects, _errs53 = errors;
																				if (errors === _errs53)
																					if (Array.isArray(data32)) {
																						var valid12 = !0;
																						let len8 = data32.length;
																						for (let i8 = 0; i8 < len8; i8++) {
																							let data33 = data32[i8], _errs55 = errors;
																							if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
																								let missing1;
																								if (data33.ref === void 0 && (missing1 = "ref"))
																									return validate108.errors = [{ instancePath: instancePath + "/affects/" + i8, keyword: "required", params: { missingProperty: missing1 } }], !1;
																								if (data33.ref !== void 0) {
																									let _errs56 = errors;
																									validate16(data33.ref, telling ? instancePath + "/affects/" + i8 + "/ref" : "") || (vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors), errors = vErrors.length);
																									var valid13 = _errs56 === errors;
																								} else
																									var valid13 = !0;
																								if (valid13) {
																									if (data33.versions !== void 0) {
																										let data35 = data33.versions, _errs57 = errors;
																										if (errors === _errs57)
																											if (Array.isArray(data35)) {
																												var valid14 = !0;
																												let len9 = data35.length;
																												for (let i9 = 0; i9 < len9; i9++) {
																													let data36 = data35[i9], _errs59 = errors, _errs60 = errors, valid15 = !1, passing0 = null, _errs61 = errors;
																													if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
																														let missing2;
																														if (data36.version === void 0 && (missing2 = "version")) {
																															let err0 = telling ? { instancePath: instancePath + "/affects/" + i8 + "/versions/" + i9, keyword: "required", params: { missingProperty: missing2 } } : null;
																															vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
																														}
																													}
																													var _valid0 = _errs61 === errors;
																													_valid0 && (valid15 = !0, passing0 = 0);
																													let _errs62 = errors;
																													if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
																														let missing3;
																														if (data36.range === void 0 && (missing3 = "range")) {
																															let err1 = telling ? { instancePath: instancePath + "/affects/" + i8 + "/versions/" + i9, keyword: "required", params: { missingProperty: missing3 } } : null;
																															vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
																														}
																													}
																													var _valid0 = _errs62 === errors;
																													if (_valid0 && valid15 ? (valid15 = !1, passing0 = [passing0, 1]) : _valid0 && (valid15 = !0, passing0 = 1), valid15)
																														errors = _errs60, vErrors !== null && (_errs60 ? vErrors.length = _errs60 : vErrors = null);
																													else {
																														let err2 = telling ? { instancePath: instancePath + "/affects/" + i8 + "/versions/" + i9, keyword: "oneOf", params: { passingSchemas: passing0 } } : null;
																														return vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, validate108.errors = vErrors, !1;
																													}
																													if (errors === _errs59 && data36 && typeof data36 == "object" && !Array.isArray(data36)) {
																														if (data36.version !== void 0) {
																															let _errs63 = errors;
																															validate132(data36.version, telling ? instancePath + "/affects/" + i8 + "/versions/" + i9 + "/version" : "") || (vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors), errors = vErrors.length);
																															var valid16 = _errs63 === errors;
																														} else
																															var valid16 = !0;
																														if (valid16) {
																															if (data36.range !== void 0) {
																																let _errs64 = errors;
																																validate134(data36.range, telling ? instancePath + "/affects/" + i8 + "/versions/" + i9 + "/range" : "") || (vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors), errors = vErrors.length);
																																var valid16 = _errs64 === errors;
																															} else
																																var valid16 = !0;
																															if (valid16) {
																																if (data36.status !== void 0) {
																																	let _errs65 = errors;
																																	validate136(data36.status, telling ? instancePath + "/affects/" + i8 + "/versions/" + i9 + "/status" : "") || (vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors), errors = vErrors.length);
																																	var valid16 = _errs65 === errors;
																																} else
																																	var valid16 = !0;
																																if (valid16) {
																																	let additional3;
																																	for (let key4 in data36)
																																		if (!(key4 === "version" || key4 === "range" || key4 === "status")) {
																																			additional3 = key4;
																																			break;
																																		}
																																	if (additional3 !== void 0)
																																		return validate108.errors = [{ instancePath: instancePath + "/affects/" + i8 + "/versions/" + i9, keyword: "closed", params: { additionalProperty: additional3 } }], !1;
																																}
																															}
																														}
																													}
																													var valid14 = _errs59 === errors;
																													if (!valid14)
																														break;
																												}
																											} else
																												return validate108.errors = [{ instancePath: instancePath + "/affects/" + i8 + "/versions", keyword: "type", params: { type: "array" } }], !1;
																										var valid13 = _errs57 === errors;
																									} else
																										var valid13 = !0;
																									if (valid13) {
																										let additional4;
																										for (let key5 in data33)
																											if (!(key5 === "ref" || key5 === "versions")) {
																												additional4 = key5;
																												break;
																											}
																										if (additional4 !== void 0)
																											return validate108.errors = [{ instancePath: instancePath + "/affects/" + i8, keyword: "closed", params: { additionalProperty: additional4 } }], !1;
																									}
																								}
																							}
																							var valid12 = _errs55 === errors;
																							if (!valid12)
																								break;
																						}
																						if (valid12) {
																							let index0 = -1;
																							if (data32.length > 1 && (index0 = func1(data32)), index0 !== -1)
																								return validate108.errors = [{ instancePath: instancePath + "/affects", keyword: "uniqueItems", params: { index: index0 } }], !1;
																						}
																					} else
																						return validate108.errors = [{ instancePath: instancePath + "/affects", keyword: "type", params: { type: "array" } }], !1;
																				var valid0 = _errs53 === errors;
																			} else
																				var valid0 = !0;
																			if (valid0) {
																				if (data.properties !== void 0) {
																					let data40 = data.properties, _errs66 = errors;
																					if (errors === _errs66)
																						if (Array.isArray(data40)) {
																							var valid17 = !0;
																							let len10 = data40.length;
																							for (let i10 = 0; i10 < len10; i10++) {
																								let _errs68 = errors;
																								validate60(data40[i10], telling ? instancePath + "/properties/" + i10 : "") || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
																								var valid17 = _errs68 === errors;
																								if (!valid17)
																									break;
																							}
																						} else
																							return validate108.errors = [{ instancePath: instancePath + "/properties", keyword: "type", params: { type: "array" } }], !1;
																					var valid0 = _errs66 === errors;
																				} else
																					var valid0 = !0;
																				if (valid0) {
																					let additional5;
																					for (let key6 in data)
																						if (!obj13.has(key6)) {
																							additional5 = key6;
																							break;
																						}
																					if (additional5 !== void 0)
																						return validate108.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional5 } }], !1;
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
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
			return validate108.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate108.errors = vErrors, errors === 0;
}
var obj14 = /* @__PURE__ */ new Set(["$schema", "bomFormat", "specVersion", "serialNumber", "version", "metadata", "components", "services", "externalReferences", "dependencies", "compositions", "vulnerabilities", "signature"]);
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
													validate15(data6[i0], telling ? instancePath + "/components/" + i0 : "") || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length);
													var valid1 = _errs14 === errors;
													if (!valid1)
														break;
												}
												if (valid1) {
													let index0 = -1;
													if (data6.length > 1 && (index0 = func1(data6)), index0 !== -1)
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
														validate85(data8[i1], telling ? instancePath + "/services/" + i1 : "") || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length);
														var valid2 = _errs17 === errors;
														if (!valid2)
															break;
													}
													if (valid2) {
														let index1 = -1;
														if (data8.length > 1 && (index1 = func1(data8)), index1 !== -1)
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
															validate9(data10[i2], telling ? instancePath + "/externalReferences/" + i2 : "") || (vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors), errors = vErrors.length);
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
																validate99(data12[i3], telling ? instancePath + "/dependencies/" + i3 : "") || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length);
																var valid4 = _errs23 === errors;
																if (!valid4)
																	break;
															}
															if (valid4) {
																let index2 = -1;
																if (data12.length > 1 && (index2 = func1(data12)), index2 !== -1)
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
																	validate103(data14[i4], telling ? instancePath + "/compositions/" + i4 : "") || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length);
																	var valid5 = _errs26 === errors;
																	if (!valid5)
																		break;
																}
																if (valid5) {
																	let index3 = -1;
																	if (data14.length > 1 && (index3 = func1(data14)), index3 !== -1)
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
																		validate108(data16[i5], telling ? instancePath + "/vulnerabilities/" + i5 : "") || (vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors), errors = vErrors.length);
																		var valid6 = _errs29 === errors;
																		if (!valid6)
																			break;
																	}
																	if (valid6) {
																		let index4 = -1;
																		if (data16.length > 1 && (index4 = func1(data16)), index4 !== -1)
																			return validate0.errors = [{ instancePath: instancePath + "/vulnerabilities", keyword: "uniqueItems", params: { index: index4 } }], !1;
																	}
																} else
																	return validate0.errors = [{ instancePath: instancePath + "/vulnerabilities", keyword: "type", params: { type: "array" } }], !1;
															var valid0 = _errs27 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.signature !== void 0) {
																let _errs30 = errors;
																validate65(data.signature, telling ? instancePath + "/signature" : "") || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length);
																var valid0 = _errs30 === errors;
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
		} else
			return validate0.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate0.errors = vErrors, errors === 0;
}
export {
	stdin_default as default
};

// Generated from schemas/upstream/cyclonedx/bom-1.5.SNAPSHOT.schema.json (Apache-2.0) (Apache-2.0) by "npm run generate". Do not edit.
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
var obj0 = /* @__PURE__ */ new Set(["application", "framework", "library", "container", "platform", "operating-system", "device", "device-driver", "firmware", "file", "machine-learning-model", "data"]), obj16 = /* @__PURE__ */ new Set(["type", "mime-type", "bom-ref", "supplier", "author", "publisher", "group", "name", "version", "description", "scope", "hashes", "licenses", "copyright", "cpe", "purl", "swid", "modified", "pedigree", "externalReferences", "components", "evidence", "releaseNotes", "modelCard", "data", "properties", "signature"]), pattern1 = new RegExp("^[-+a-z0-9.]+/[-+a-z0-9.]+$", "u");
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
				if (data.name !== void 0) {
					let _errs2 = errors;
					if (typeof data.name != "string")
						return validate7.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.email !== void 0) {
						let _errs4 = errors;
						if (errors === _errs4 && errors === _errs4 && typeof data.email != "string")
							return validate7.errors = [{ instancePath: instancePath + "/email", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.phone !== void 0) {
							let _errs6 = errors;
							if (typeof data.phone != "string")
								return validate7.errors = [{ instancePath: instancePath + "/phone", keyword: "type", params: { type: "string" } }], !1;
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
								return validate7.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
						}
					}
				}
			}
		} else
			return validate7.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate7.errors = vErrors, errors === 0;
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
					if (data.url !== void 0) {
						let data2 = data.url, _errs4 = errors;
						if (errors === _errs4)
							if (Array.isArray(data2)) {
								var valid1 = !0;
								let len0 = data2.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let _errs6 = errors;
									if (errors === _errs6 && errors === _errs6 && typeof data2[i0] != "string")
										return validate5.errors = [{ instancePath: instancePath + "/url/" + i0, keyword: "type", params: { type: "string" } }], !1;
									var valid1 = _errs6 === errors;
									if (!valid1)
										break;
								}
							} else
								return validate5.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: "array" } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.contact !== void 0) {
							let data4 = data.contact, _errs8 = errors;
							if (errors === _errs8)
								if (Array.isArray(data4)) {
									var valid2 = !0;
									let len1 = data4.length;
									for (let i1 = 0; i1 < len1; i1++) {
										let _errs10 = errors;
										validate7(data4[i1], telling ? instancePath + "/contact/" + i1 : "") || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length);
										var valid2 = _errs10 === errors;
										if (!valid2)
											break;
									}
								} else
									return validate5.errors = [{ instancePath: instancePath + "/contact", keyword: "type", params: { type: "array" } }], !1;
							var valid0 = _errs8 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							let additional0;
							for (let key0 in data)
								if (!(key0 === "bom-ref" || key0 === "name" || key0 === "url" || key0 === "contact")) {
									additional0 = key0;
									break;
								}
							if (additional0 !== void 0)
								return validate5.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
						}
					}
				}
			}
		} else
			return validate5.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate5.errors = vErrors, errors === 0;
}
var obj2 = /* @__PURE__ */ new Set(["MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512", "SHA3-256", "SHA3-384", "SHA3-512", "BLAKE2b-256", "BLAKE2b-384", "BLAKE2b-512", "BLAKE3"]);
function validate12(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data != "string" ? (validate12.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1) : obj2.has(data) ? (validate12.errors = vErrors, errors === 0) : (validate12.errors = [{ instancePath, keyword: "enum", params: { allowedValues: [...obj2] } }], !1);
}
var func0 = isHexadecimal;
function validate14(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (typeof data == "string") {
			if (!((data.length === 32 || data.length === 40 || data.length === 64 || data.length === 96 || data.length === 128) && func0(data)))
				return validate14.errors = [{ instancePath, keyword: "hexDigits", params: { lengths: [32, 40, 64, 96, 128] } }], !1;
		} else
			return validate14.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1;
	return validate14.errors = vErrors, errors === 0;
}
function validate11(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.alg === void 0 && (missing0 = "alg") || data.content === void 0 && (missing0 = "content"))
				return validate11.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.alg !== void 0) {
				let _errs1 = errors;
				validate12(data.alg, telling ? instancePath + "/alg" : "") || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.content !== void 0) {
					let _errs2 = errors;
					validate14(data.content, telling ? instancePath + "/content" : "") || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length);
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
						return validate11.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
				}
			}
		} else
			return validate11.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate11.errors = vErrors, errors === 0;
}
var obj4 = /* @__PURE__ */ new Set(["0BSD", "3D-Slicer-1.0", "AAL", "Abstyles", "AdaCore-doc", "Adobe-2006", "Adobe-Display-PostScript", "Adobe-Glyph", "Adobe-Utopia", "ADSL", "Advanced-Cryptics-Dictionary", "AFL-1.1", "AFL-1.2", "AFL-2.0", "AFL-2.1", "AFL-3.0", "Afmparse", "AGPL-1.0", "AGPL-1.0-only", "AGPL-1.0-or-later", "AGPL-3.0", "AGPL-3.0-only", "AGPL-3.0-or-later", "Aladdin", "ALGLIB-Documentation", "AMD-newlib", "AMDPLPA", "AML", "AML-glslang", "AMPAS", "ANTLR-PD", "ANTLR-PD-fallback", "any-OSI", "any-OSI-perl-modules", "Apache-1.0", "Apache-1.1", "Apache-2.0", "APAFML", "APL-1.0", "App-s2p", "APSL-1.0", "APSL-1.1", "APSL-1.2", "APSL-2.0", "Arphic-1999", "Artistic-1.0", "Artistic-1.0-cl8", "Artistic-1.0-Perl", "Artistic-2.0", "Artistic-dist", "Aspell-RU", "ASWF-Digital-Assets-1.0", "ASWF-Digital-Assets-1.1", "atc-game", "Baekmuk", "Bahyph", "Barr", "bcrypt-Solar-Designer", "Beerware", "Bitstream-Charter", "Bitstream-Vera", "BitTorrent-1.0", "BitTorrent-1.1", "blessing", "BlueOak-1.0.0", "Boehm-GC", "Boehm-GC-without-fee", "BOLA-1.1", "Borceux", "Brian-Gladman-2-Clause", "Brian-Gladman-3-Clause", "Brian-Gladman-3-Clause-no-conversion", "BSD-1-Clause", "BSD-2-Clause", "BSD-2-Clause-Darwin", "BSD-2-Clause-first-lines", "BSD-2-Clause-FreeBSD", "BSD-2-Clause-NetBSD", "BSD-2-Clause-Patent", "BSD-2-Clause-pkgconf-disclaimer", "BSD-2-Clause-pos-unchanged", "BSD-2-Clause-Views", "BSD-3-Clause", "BSD-3-Clause-acpica", "BSD-3-Clause-Attribution", "BSD-3-Clause-Clear", "BSD-3-Clause-flex", "BSD-3-Clause-HP", "BSD-3-Clause-LBNL", "BSD-3-Clause-Modification", "BSD-3-Clause-No-Military-License", "BSD-3-Clause-No-Nuclear-License", "BSD-3-Clause-No-Nuclear-License-2014", "BSD-3-Clause-No-Nuclear-Warranty", "BSD-3-Clause-Open-MPI", "BSD-3-Clause-OpenWebUI", "BSD-3-Clause-Sun", "BSD-3-Clause-Tso", "BSD-4-Clause", "BSD-4-Clause-Shortened", "BSD-4-Clause-UC", "BSD-4.3RENO", "BSD-4.3TAHOE", "BSD-Advertising-Acknowledgement", "BSD-ask-to-endorse", "BSD-Attribution-HPND-disclaimer", "BSD-Inferno-Nettverk", "BSD-Mark-Modifications", "BSD-Protection", "BSD-Source-alt-GPL", "BSD-Source-beginning-file", "BSD-Source-Code", "BSD-Source-Code-no-disclaimer", "BSD-Systemics", "BSD-Systemics-W3Works", "BSL-1.0", "Buddy", "Bugroff", "BUSL-1.1", "bzip2-1.0.5", "bzip2-1.0.6", "C-UDA-1.0", "CAL-1.0", "CAL-1.0-Combined-Work-Exception", "Caldera", "Caldera-no-preamble", "CAPEC-tou", "Catharon", "CATOSL-1.1", "CC-BY-1.0", "CC-BY-2.0", "CC-BY-2.5", "CC-BY-2.5-AU", "CC-BY-3.0", "CC-BY-3.0-AT", "CC-BY-3.0-AU", "CC-BY-3.0-DE", "CC-BY-3.0-IGO", "CC-BY-3.0-NL", "CC-BY-3.0-US", "CC-BY-4.0", "CC-BY-NC-1.0", "CC-BY-NC-2.0", "CC-BY-NC-2.5", "CC-BY-NC-3.0", "CC-BY-NC-3.0-DE", "CC-BY-NC-3.0-IGO", "CC-BY-NC-4.0", "CC-BY-NC-ND-1.0", "CC-BY-NC-ND-2.0", "CC-BY-NC-ND-2.5", "CC-BY-NC-ND-3.0", "CC-BY-NC-ND-3.0-DE", "CC-BY-NC-ND-3.0-IGO", "CC-BY-NC-ND-4.0", "CC-BY-NC-SA-1.0", "CC-BY-NC-SA-2.0", "CC-BY-NC-SA-2.0-DE", "CC-BY-NC-SA-2.0-FR", "CC-BY-NC-SA-2.0-UK", "CC-BY-NC-SA-2.5", "CC-BY-NC-SA-3.0", "CC-BY-NC-SA-3.0-DE", "CC-BY-NC-SA-3.0-IGO", "CC-BY-NC-SA-4.0", "CC-BY-ND-1.0", "CC-BY-ND-2.0", "CC-BY-ND-2.5", "CC-BY-ND-3.0", "CC-BY-ND-3.0-DE", "CC-BY-ND-4.0", "CC-BY-SA-1.0", "CC-BY-SA-2.0", "CC-BY-SA-2.0-UK", "CC-BY-SA-2.1-JP", "CC-BY-SA-2.5", "CC-BY-SA-3.0", "CC-BY-SA-3.0-AT", "CC-BY-SA-3.0-DE", "CC-BY-SA-3.0-IGO", "CC-BY-SA-4.0", "CC-PDDC", "CC-PDM-1.0", "CC-SA-1.0", "CC0-1.0", "CDDL-1.0", "CDDL-1.1", "CDL-1.0", "CDLA-Permissive-1.0", "CDLA-Permissive-2.0", "CDLA-Sharing-1.0", "CECILL-1.0", "CECILL-1.1", "CECILL-2.0", "CECILL-2.1", "CECILL-B", "CECILL-C", "CERN-OHL-1.1", "CERN-OHL-1.2", "CERN-OHL-P-2.0", "CERN-OHL-S-2.0", "CERN-OHL-W-2.0", "CFITSIO", "check-cvs", "checkmk", "ClArtistic", "Clips", "CMU-Mach", "CMU-Mach-nodoc", "CNRI-Jython", "CNRI-Python", "CNRI-Python-GPL-Compatible", "COIL-1.0", "Community-Spec-1.0", "Condor-1.1", "copyleft-next-0.3.0", "copyleft-next-0.3.1", "Cornell-Lossless-JPEG", "CPAL-1.0", "CPL-1.0", "CPOL-1.02", "Cronyx", "Crossword", "CryptoSwift", "CrystalStacker", "CUA-OPL-1.0", "Cube", "curl", "cve-tou", "D-FSL-1.0", "DEC-3-Clause", "diffmark", "DL-DE-BY-2.0", "DL-DE-ZERO-2.0", "DOC", "DocBook-DTD", "DocBook-Schema", "DocBook-Stylesheet", "DocBook-XML", "Dotseqn", "DRL-1.0", "DRL-1.1", "DSDP", "dtoa", "dvipdfm", "ECL-1.0", "ECL-2.0", "eCos-2.0", "EFL-1.0", "EFL-2.0", "eGenix", "Elastic-2.0", "Entessa", "EPICS", "EPL-1.0", "EPL-2.0", "ErlPL-1.1", "ESA-PL-permissive-2.4", "ESA-PL-strong-copyleft-2.4", "ESA-PL-weak-copyleft-2.4", "etalab-2.0", "EUDatagrid", "EUPL-1.0", "EUPL-1.1", "EUPL-1.2", "Eurosym", "Fair", "FBM", "FDK-AAC", "FDK-MPEG-H", "Ferguson-Twofish", "Frameworx-1.0", "FreeBSD-DOC", "FreeImage", "FSFAP", "FSFAP-no-warranty-disclaimer", "FSFUL", "FSFULLR", "FSFULLRSD", "FSFULLRWD", "FSL-1.1-ALv2", "FSL-1.1-MIT", "FTL", "Furuseth", "fwlw", "Game-Programming-Gems", "GCR-docs", "GD", "generic-xts", "GFDL-1.1", "GFDL-1.1-invariants-only", "GFDL-1.1-invariants-or-later", "GFDL-1.1-no-invariants-only", "GFDL-1.1-no-invariants-or-later", "GFDL-1.1-only", "GFDL-1.1-or-later", "GFDL-1.2", "GFDL-1.2-invariants-only", "GFDL-1.2-invariants-or-later", "GFDL-1.2-no-invariants-only", "GFDL-1.2-no-invariants-or-later", "GFDL-1.2-only", "GFDL-1.2-or-later", "GFDL-1.3", "GFDL-1.3-invariants-only", "GFDL-1.3-invariants-or-later", "GFDL-1.3-no-invariants-only", "GFDL-1.3-no-invariants-or-later", "GFDL-1.3-only", "GFDL-1.3-or-later", "Giftware", "GL2PS", "Glide", "Glulxe", "GLWTPL", "gnuplot", "GPL-1.0", "GPL-1.0+", "GPL-1.0-only", "GPL-1.0-or-later", "GPL-2.0", "GPL-2.0+", "GPL-2.0-only", "GPL-2.0-or-later", "GPL-2.0-with-autoconf-exception", "GPL-2.0-with-bison-exception", "GPL-2.0-with-classpath-exception", "GPL-2.0-with-font-exception", "GPL-2.0-with-GCC-exception", "GPL-3.0", "GPL-3.0+", "GPL-3.0-only", "GPL-3.0-or-later", "GPL-3.0-with-autoconf-exception", "GPL-3.0-with-GCC-exception", "Graphics-Gems", "gSOAP-1.3b", "gtkbook", "Gutmann", "HaskellReport", "HDF5", "hdparm", "HIDAPI", "Hippocratic-2.1", "Hippocratic-3.0-core", "HP-1986", "HP-1989", "HPND", "HPND-DEC", "HPND-doc", "HPND-doc-sell", "HPND-export-US", "HPND-export-US-acknowledgement", "HPND-export-US-modify", "HPND-export2-US", "HPND-Fenneberg-Livingston", "HPND-INRIA-IMAG", "HPND-Intel", "HPND-Kevlin-Henney", "HPND-Markus-Kuhn", "HPND-merchantability-variant", "HPND-MIT-disclaimer", "HPND-Netrek", "HPND-Pbmplus", "HPND-sell-MIT-disclaimer-xserver", "HPND-sell-regexpr", "HPND-sell-variant", "HPND-sell-variant-critical-systems", "HPND-sell-variant-MIT-disclaimer", "HPND-sell-variant-MIT-disclaimer-rev", "HPND-SMC", "HPND-UC", "HPND-UC-export-US", "HTMLTIDY", "hyphen-bulgarian", "IBM-pibs", "ICU", "IEC-Code-Components-EULA", "IJG", "IJG-short", "ImageMagick", "iMatix", "Imlib2", "Info-ZIP", "Informatica", "Inner-Net-2.0", "InnoSetup", "Intel", "Intel-ACPI", "Interbase-1.0", "IPA", "IPL-1.0", "ISC", "ISC-Veillard", "ISO-permission", "Jam", "JasPer-2.0", "jove", "JPL-image", "JPNIC", "JSON", "Kastrup", "Kazlib", "Knuth-CTAN", "LAL-1.2", "LAL-1.3", "Latex2e", "Latex2e-translated-notice", "Leptonica", "LGPL-2.0", "LGPL-2.0+", "LGPL-2.0-only", "LGPL-2.0-or-later", "LGPL-2.1", "LGPL-2.1+", "LGPL-2.1-only", "LGPL-2.1-or-later", "LGPL-3.0", "LGPL-3.0+", "LGPL-3.0-only", "LGPL-3.0-or-later", "LGPLLR", "Libpng", "libpng-1.6.35", "libpng-2.0", "libselinux-1.0", "libtiff", "libutil-David-Nugent", "LiLiQ-P-1.1", "LiLiQ-R-1.1", "LiLiQ-Rplus-1.1", "Linux-man-pages-1-para", "Linux-man-pages-copyleft", "Linux-man-pages-copyleft-2-para", "Linux-man-pages-copyleft-var", "Linux-OpenIB", "LOOP", "LPD-document", "LPL-1.0", "LPL-1.02", "LPPL-1.0", "LPPL-1.1", "LPPL-1.2", "LPPL-1.3a", "LPPL-1.3c", "lsof", "Lucida-Bitmap-Fonts", "LZMA-SDK-9.11-to-9.20", "LZMA-SDK-9.22", "Mackerras-3-Clause", "Mackerras-3-Clause-acknowledgment", "magaz", "mailprio", "MakeIndex", "man2html", "Martin-Birgmeier", "McPhee-slideshow", "metamail", "Minpack", "MIPS", "MirOS", "MIT", "MIT-0", "MIT-advertising", "MIT-Click", "MIT-CMU", "MIT-enna", "MIT-feh", "MIT-Festival", "MIT-Khronos-old", "MIT-Modern-Variant", "MIT-open-group", "MIT-STK", "MIT-testregex", "MIT-Wu", "MITNFA", "MMIXware", "MMPL-1.0.1", "Motosoto", "MPEG-SSG", "mpi-permissive", "mpich2", "MPL-1.0", "MPL-1.1", "MPL-2.0", "MPL-2.0-no-copyleft-exception", "mplus", "MS-LPL", "MS-PL", "MS-RL", "MTLL", "MulanPSL-1.0", "MulanPSL-2.0", "Multics", "Mup", "MVT-1.1", "NAIST-2003", "NASA-1.3", "Naumen", "NBPL-1.0", "NCBI-PD", "NCGL-UK-2.0", "NCL", "NCSA", "Net-SNMP", "NetCDF", "Newsletr", "NGPL", "ngrep", "NICTA-1.0", "NIST-PD", "NIST-PD-fallback", "NIST-PD-TNT", "NIST-Software", "NLOD-1.0", "NLOD-2.0", "NLPL", "Nokia", "NOSL", "Noweb", "NPL-1.0", "NPL-1.1", "NPOSL-3.0", "NRL", "NTIA-PD", "NTP", "NTP-0", "Nunit", "O-UDA-1.0", "OAR", "OCCT-PL", "OCLC-2.0", "ODbL-1.0", "ODC-By-1.0", "OFFIS", "OFL-1.0", "OFL-1.0-no-RFN", "OFL-1.0-RFN", "OFL-1.1", "OFL-1.1-no-RFN", "OFL-1.1-RFN", "OGC-1.0", "OGDL-Taiwan-1.0", "OGL-Canada-2.0", "OGL-UK-1.0", "OGL-UK-2.0", "OGL-UK-3.0", "OGTSL", "OLDAP-1.1", "OLDAP-1.2", "OLDAP-1.3", "OLDAP-1.4", "OLDAP-2.0", "OLDAP-2.0.1", "OLDAP-2.1", "OLDAP-2.2", "OLDAP-2.2.1", "OLDAP-2.2.2", "OLDAP-2.3", "OLDAP-2.4", "OLDAP-2.5", "OLDAP-2.6", "OLDAP-2.7", "OLDAP-2.8", "OLFL-1.3", "OML", "OpenMDW-1.0", "OpenPBS-2.3", "OpenSSL", "OpenSSL-standalone", "OpenVision", "OPL-1.0", "OPL-UK-3.0", "OPUBL-1.0", "OSC-1.0", "OSET-PL-2.1", "OSL-1.0", "OSL-1.1", "OSL-2.0", "OSL-2.1", "OSL-3.0", "OSSP", "PADL", "ParaType-Free-Font-1.3", "Parity-6.0.0", "Parity-7.0.0", "PDDL-1.0", "PHP-3.0", "PHP-3.01", "Pixar", "pkgconf", "Plexus", "pnmstitch", "PolyForm-Noncommercial-1.0.0", "PolyForm-Small-Business-1.0.0", "PostgreSQL", "PPL", "PSF-2.0", "psfrag", "psutils", "Python-2.0", "Python-2.0.1", "python-ldap", "Qhull", "QPL-1.0", "QPL-1.0-INRIA-2004", "radvd", "Rdisc", "RHeCos-1.1", "RPL-1.1", "RPL-1.5", "RPSL-1.0", "RSA-MD", "RSCPL", "Ruby", "Ruby-pty", "SAX-PD", "SAX-PD-2.0", "Saxpath", "SCEA", "SchemeReport", "Sendmail", "Sendmail-8.23", "Sendmail-Open-Source-1.1", "SGI-B-1.0", "SGI-B-1.1", "SGI-B-2.0", "SGI-OpenGL", "SGMLUG-PM", "SGP4", "SHL-0.5", "SHL-0.51", "SimPL-2.0", "SISSL", "SISSL-1.2", "SL", "Sleepycat", "SMAIL-GPL", "SMLNJ", "SMPPL", "SNIA", "snprintf", "SOFA", "softSurfer", "Soundex", "Spencer-86", "Spencer-94", "Spencer-99", "SPL-1.0", "ssh-keyscan", "SSH-OpenSSH", "SSH-short", "SSLeay-standalone", "SSPL-1.0", "StandardML-NJ", "SugarCRM-1.1.3", "SUL-1.0", "Sun-PPP", "Sun-PPP-2000", "SunPro", "SWL", "swrule", "Symlinks", "TAPR-OHL-1.0", "TCL", "TCP-wrappers", "TekHVC", "TermReadKey", "TGPPL-1.0", "ThirdEye", "threeparttable", "TMate", "TORQUE-1.1", "TOSL", "TPDL", "TPL-1.0", "TrustedQSL", "TTWL", "TTYP0", "TU-Berlin-1.0", "TU-Berlin-2.0", "Ubuntu-font-1.0", "UCAR", "UCL-1.0", "ulem", "UMich-Merit", "Unicode-3.0", "Unicode-DFS-2015", "Unicode-DFS-2016", "Unicode-TOU", "UnixCrypt", "Unlicense", "Unlicense-libtelnet", "Unlicense-libwhirlpool", "UnRAR", "UPL-1.0", "URT-RLE", "Vim", "Vixie-Cron", "VOSTROM", "VSL-1.0", "W3C", "W3C-19980720", "W3C-20150513", "w3m", "Watcom-1.0", "Widget-Workshop", "WordNet", "Wsuipa", "WTFNMFPL", "WTFPL", "wwl", "wxWindows", "X11", "X11-distribute-modifications-variant", "X11-no-permit-persons", "X11-swapped", "Xdebug-1.03", "Xerox", "Xfig", "XFree86-1.1", "xinetd", "xkeyboard-config-Zinoviev", "xlock", "Xnet", "xpp", "XSkat", "xzoom", "YPL-1.0", "YPL-1.1", "Zed", "Zeeff", "Zend-2.0", "Zimbra-1.3", "Zimbra-1.4", "Zlib", "zlib-acknowledgement", "ZPL-1.1", "ZPL-2.0", "ZPL-2.1", "389-exception", "Asterisk-exception", "Asterisk-linking-protocols-exception", "Autoconf-exception-2.0", "Autoconf-exception-3.0", "Autoconf-exception-generic", "Autoconf-exception-generic-3.0", "Autoconf-exception-macro", "Bison-exception-1.24", "Bison-exception-2.2", "Bootloader-exception", "CGAL-linking-exception", "Classpath-exception-2.0", "Classpath-exception-2.0-short", "CLISP-exception-2.0", "cryptsetup-OpenSSL-exception", "Digia-Qt-LGPL-exception-1.1", "DigiRule-FOSS-exception", "eCos-exception-2.0", "erlang-otp-linking-exception", "Fawkes-Runtime-exception", "FLTK-exception", "fmt-exception", "Font-exception-2.0", "freertos-exception-2.0", "GCC-exception-2.0", "GCC-exception-2.0-note", "GCC-exception-3.1", "Gmsh-exception", "GNAT-exception", "GNOME-examples-exception", "GNU-compiler-exception", "gnu-javamail-exception", "Google-Patent-WebM", "GPL-3.0-389-ds-base-exception", "GPL-3.0-interface-exception", "GPL-3.0-linking-exception", "GPL-3.0-linking-source-exception", "GPL-CC-1.0", "GStreamer-exception-2005", "GStreamer-exception-2008", "harbour-exception", "i2p-gpl-java-exception", "Independent-modules-exception", "KiCad-libraries-exception", "kvirc-openssl-exception", "LGPL-3.0-linking-exception", "libpri-OpenH323-exception", "Libtool-exception", "Linux-syscall-note", "LLGPL", "LLVM-exception", "LZMA-exception", "mif-exception", "mxml-exception", "Nokia-Qt-exception-1.1", "OCaml-LGPL-linking-exception", "OCCT-exception-1.0", "OpenJDK-assembly-exception-1.0", "openvpn-openssl-exception", "PCRE2-exception", "polyparse-exception", "PS-or-PDF-font-exception-20170817", "QPL-1.0-INRIA-2004-exception", "Qt-GPL-exception-1.0", "Qt-LGPL-exception-1.1", "Qwt-exception-1.0", "romic-exception", "RRDtool-FLOSS-exception-2.0", "rsync-linking-exception", "SANE-exception", "SHL-2.0", "SHL-2.1", "Simple-Library-Usage-exception", "Spelling-Provider-LGPL-exception", "sqlitestudio-OpenSSL-exception", "stunnel-exception", "SWI-exception", "Swift-exception", "Texinfo-exception", "u-boot-exception-2.0", "UBDL-exception", "Universal-FOSS-exception-1.0", "vsftpd-openssl-exception", "WxWindows-exception-3.1", "x11vnc-openssl-exception"]);
function validate20(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data != "string" ? (validate20.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1) : obj4.has(data) ? (validate20.errors = vErrors, errors === 0) : (validate20.errors = [{ instancePath, keyword: "enum", params: { allowedValues: [...obj4] } }], !1);
}
function validate22(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.content === void 0 && (missing0 = "content"))
				return validate22.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.contentType !== void 0) {
				let _errs1 = errors;
				if (typeof data.contentType != "string")
					return validate22.errors = [{ instancePath: instancePath + "/contentType", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.encoding !== void 0) {
					let data1 = data.encoding, _errs3 = errors;
					if (typeof data1 != "string")
						return validate22.errors = [{ instancePath: instancePath + "/encoding", keyword: "type", params: { type: "string" } }], !1;
					if (data1 !== "base64")
						return validate22.errors = [{ instancePath: instancePath + "/encoding", keyword: "enum", params: { allowedValues: ["base64"] } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.content !== void 0) {
						let _errs5 = errors;
						if (typeof data.content != "string")
							return validate22.errors = [{ instancePath: instancePath + "/content", keyword: "type", params: { type: "string" } }], !1;
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
							return validate22.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
					}
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
			if (data.name !== void 0) {
				let _errs1 = errors;
				if (typeof data.name != "string")
					return validate30.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0)
				if (data.value !== void 0) {
					let _errs3 = errors;
					if (typeof data.value != "string")
						return validate30.errors = [{ instancePath: instancePath + "/value", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
		} else
			return validate30.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate30.errors = vErrors, errors === 0;
}
var obj6 = /* @__PURE__ */ new Set(["academic", "appliance", "client-access", "concurrent-user", "core-points", "custom-metric", "device", "evaluation", "named-user", "node-locked", "oem", "perpetual", "processor-points", "subscription", "user", "other"]);
function validate18(data, instancePath = "") {
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
		return vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, validate18.errors = vErrors, !1;
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
					validate20(data.id, telling ? instancePath + "/id" : "") || (vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors), errors = vErrors.length);
					var valid1 = _errs5 === errors;
				} else
					var valid1 = !0;
				if (valid1) {
					if (data.name !== void 0) {
						let _errs6 = errors;
						if (typeof data.name != "string")
							return validate18.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
						var valid1 = _errs6 === errors;
					} else
						var valid1 = !0;
					if (valid1) {
						if (data.text !== void 0) {
							let _errs8 = errors;
							validate22(data.text, telling ? instancePath + "/text" : "") || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
							var valid1 = _errs8 === errors;
						} else
							var valid1 = !0;
						if (valid1) {
							if (data.url !== void 0) {
								let _errs9 = errors;
								if (errors === _errs9 && errors === _errs9 && typeof data.url != "string")
									return validate18.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } }], !1;
								var valid1 = _errs9 === errors;
							} else
								var valid1 = !0;
							if (valid1) {
								if (data.licensing !== void 0) {
									let data5 = data.licensing, _errs11 = errors;
									if (errors === _errs11)
										if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
											if (data5.altIds !== void 0) {
												let data6 = data5.altIds, _errs13 = errors;
												if (errors === _errs13)
													if (Array.isArray(data6)) {
														var valid3 = !0;
														let len0 = data6.length;
														for (let i0 = 0; i0 < len0; i0++) {
															let _errs15 = errors;
															if (typeof data6[i0] != "string")
																return validate18.errors = [{ instancePath: instancePath + "/licensing/altIds/" + i0, keyword: "type", params: { type: "string" } }], !1;
															var valid3 = _errs15 === errors;
															if (!valid3)
																break;
														}
													} else
														return validate18.errors = [{ instancePath: instancePath + "/licensing/altIds", keyword: "type", params: { type: "array" } }], !1;
												var valid2 = _errs13 === errors;
											} else
												var valid2 = !0;
											if (valid2) {
												if (data5.licensor !== void 0) {
													let data8 = data5.licensor, _errs17 = errors, _errs19 = errors, valid4 = !1, passing1 = null, _errs20 = errors;
													if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
														let missing2;
														if (data8.organization === void 0 && (missing2 = "organization")) {
															let err3 = telling ? { instancePath: instancePath + "/licensing/licensor", keyword: "required", params: { missingProperty: missing2 } } : null;
															vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
														}
													}
													var _valid1 = _errs20 === errors;
													_valid1 && (valid4 = !0, passing1 = 0);
													let _errs21 = errors;
													if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
														let missing3;
														if (data8.individual === void 0 && (missing3 = "individual")) {
															let err4 = telling ? { instancePath: instancePath + "/licensing/licensor", keyword: "required", params: { missingProperty: missing3 } } : null;
															vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
														}
													}
													var _valid1 = _errs21 === errors;
													if (_valid1 && valid4 ? (valid4 = !1, passing1 = [passing1, 1]) : _valid1 && (valid4 = !0, passing1 = 1), valid4)
														errors = _errs19, vErrors !== null && (_errs19 ? vErrors.length = _errs19 : vErrors = null);
													else {
														let err5 = telling ? { instancePath: instancePath + "/licensing/licensor", keyword: "oneOf", params: { passingSchemas: passing1 } } : null;
														return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate18.errors = vErrors, !1;
													}
													if (errors === _errs17)
														if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
															if (data8.organization !== void 0) {
																let _errs22 = errors;
																validate5(data8.organization, telling ? instancePath + "/licensing/licensor/organization" : "") || (vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors), errors = vErrors.length);
																var valid5 = _errs22 === errors;
															} else
																var valid5 = !0;
															if (valid5) {
																if (data8.individual !== void 0) {
																	let _errs23 = errors;
																	validate7(data8.individual, telling ? instancePath + "/licensing/licensor/individual" : "") || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length);
																	var valid5 = _errs23 === errors;
																} else
																	var valid5 = !0;
																if (valid5) {
																	let additional0;
																	for (let key0 in data8)
																		if (!(key0 === "organization" || key0 === "individual")) {
																			additional0 = key0;
																			break;
																		}
																	if (additional0 !== void 0)
																		return validate18.errors = [{ instancePath: instancePath + "/licensing/licensor", keyword: "closed", params: { additionalProperty: additional0 } }], !1;
																}
															}
														} else
															return validate18.errors = [{ instancePath: instancePath + "/licensing/licensor", keyword: "type", params: { type: "object" } }], !1;
													var valid2 = _errs17 === errors;
												} else
													var valid2 = !0;
												if (valid2) {
													if (data5.licensee !== void 0) {
														let data11 = data5.licensee, _errs24 = errors, _errs26 = errors, valid6 = !1, passing2 = null, _errs27 = errors;
														if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
															let missing4;
															if (data11.organization === void 0 && (missing4 = "organization")) {
																let err6 = telling ? { instancePath: instancePath + "/licensing/licensee", keyword: "required", params: { missingProperty: missing4 } } : null;
																vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
															}
														}
														var _valid2 = _errs27 === errors;
														_valid2 && (valid6 = !0, passing2 = 0);
														let _errs28 = errors;
														if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
															let missing5;
															if (data11.individual === void 0 && (missing5 = "individual")) {
																let err7 = telling ? { instancePath: instancePath + "/licensing/licensee", keyword: "required", params: { missingProperty: missing5 } } : null;
																vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
															}
														}
														var _valid2 = _errs28 === errors;
														if (_valid2 && valid6 ? (valid6 = !1, passing2 = [passing2, 1]) : _valid2 && (valid6 = !0, passing2 = 1), valid6)
															errors = _errs26, vErrors !== null && (_errs26 ? vErrors.length = _errs26 : vErrors = null);
														else {
															let err8 = telling ? { instancePath: instancePath + "/licensing/licensee", keyword: "oneOf", params: { passingSchemas: passing2 } } : null;
															return vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++, validate18.errors = vErrors, !1;
														}
														if (errors === _errs24)
															if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
																if (data11.organization !== void 0) {
																	let _errs29 = errors;
																	validate5(data11.organization, telling ? instancePath + "/licensing/licensee/organization" : "") || (vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors), errors = vErrors.length);
																	var valid7 = _errs29 === errors;
																} else
																	var valid7 = !0;
																if (valid7) {
																	if (data11.individual !== void 0) {
																		let _errs30 = errors;
																		validate7(data11.individual, telling ? instancePath + "/licensing/licensee/individual" : "") || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length);
																		var valid7 = _errs30 === errors;
																	} else
																		var valid7 = !0;
																	if (valid7) {
																		let additional1;
																		for (let key1 in data11)
																			if (!(key1 === "organization" || key1 === "individual")) {
																				additional1 = key1;
																				break;
																			}
																		if (additional1 !== void 0)
																			return validate18.errors = [{ instancePath: instancePath + "/licensing/licensee", keyword: "closed", params: { additionalProperty: additional1 } }], !1;
																	}
																}
															} else
																return validate18.errors = [{ instancePath: instancePath + "/licensing/licensee", keyword: "type", params: { type: "object" } }], !1;
														var valid2 = _errs24 === errors;
													} else
														var valid2 = !0;
													if (valid2) {
														if (data5.purchaser !== void 0) {
															let data14 = data5.purchaser, _errs31 = errors, _errs33 = errors, valid8 = !1, passing3 = null, _errs34 = errors;
															if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
																let missing6;
																if (data14.organization === void 0 && (missing6 = "organization")) {
																	let err9 = telling ? { instancePath: instancePath + "/licensing/purchaser", keyword: "required", params: { missingProperty: missing6 } } : null;
																	vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
																}
															}
															var _valid3 = _errs34 === errors;
															_valid3 && (valid8 = !0, passing3 = 0);
															let _errs35 = errors;
															if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
																let missing7;
																if (data14.individual === void 0 && (missing7 = "individual")) {
																	let err10 = telling ? { instancePath: instancePath + "/licensing/purchaser", keyword: "required", params: { missingProperty: missing7 } } : null;
																	vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
																}
															}
															var _valid3 = _errs35 === errors;
															if (_valid3 && valid8 ? (valid8 = !1, passing3 = [passing3, 1]) : _valid3 && (valid8 = !0, passing3 = 1), valid8)
																errors = _errs33, vErrors !== null && (_errs33 ? vErrors.length = _errs33 : vErrors = null);
															else {
																let err11 = telling ? { instancePath: instancePath + "/licensing/purchaser", keyword: "oneOf", params: { passingSchemas: passing3 } } : null;
																return vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++, validate18.errors = vErrors, !1;
															}
															if (errors === _errs31)
																if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
																	if (data14.organization !== void 0) {
																		let _errs36 = errors;
																		validate5(data14.organization, telling ? instancePath + "/licensing/purchaser/organization" : "") || (vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors), errors = vErrors.length);
																		var valid9 = _errs36 === errors;
																	} else
																		var valid9 = !0;
																	if (valid9) {
																		if (data14.individual !== void 0) {
																			let _errs37 = errors;
																			validate7(data14.individual, telling ? instancePath + "/licensing/purchaser/individual" : "") || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length);
																			var valid9 = _errs37 === errors;
																		} else
																			var valid9 = !0;
																		if (valid9) {
																			let additional2;
																			for (let key2 in data14)
																				if (!(key2 === "organization" || key2 === "individual")) {
																					additional2 = key2;
																					break;
																				}
																			if (additional2 !== void 0)
																				return validate18.errors = [{ instancePath: instancePath + "/licensing/purchaser", keyword: "closed", params: { additionalProperty: additional2 } }], !1;
																		}
																	}
																} else
																	return validate18.errors = [{ instancePath: instancePath + "/licensing/purchaser", keyword: "type", params: { type: "object" } }], !1;
															var valid2 = _errs31 === errors;
														} else
															var valid2 = !0;
														if (valid2) {
															if (data5.purchaseOrder !== void 0) {
																let _errs38 = errors;
																if (typeof data5.purchaseOrder != "string")
																	return validate18.errors = [{ instancePath: instancePath + "/licensing/purchaseOrder", keyword: "type", params: { type: "string" } }], !1;
																var valid2 = _errs38 === errors;
															} else
																var valid2 = !0;
															if (valid2) {
																if (data5.licenseTypes !== void 0) {
																	let data18 = data5.licenseTypes, _errs40 = errors;
																	if (errors === _errs40)
																		if (Array.isArray(data18)) {
																			var valid10 = !0;
																			let len1 = data18.length;
																			for (let i1 = 0; i1 < len1; i1++) {
																				let data19 = data18[i1], _errs42 = errors;
																				if (typeof data19 != "string")
																					return validate18.errors = [{ instancePath: instancePath + "/licensing/licenseTypes/" + i1, keyword: "type", params: { type: "string" } }], !1;
																				if (!obj6.has(data19))
																					return validate18.errors = [{ instancePath: instancePath + "/licensing/licenseTypes/" + i1, keyword: "enum", params: { allowedValues: [...obj6] } }], !1;
																				var valid10 = _errs42 === errors;
																				if (!valid10)
																					break;
																			}
																		} else
																			return validate18.errors = [{ instancePath: instancePath + "/licensing/licenseTypes", keyword: "type", params: { type: "array" } }], !1;
																	var valid2 = _errs40 === errors;
																} else
																	var valid2 = !0;
																if (valid2) {
																	if (data5.lastRenewal !== void 0) {
																		let data20 = data5.lastRenewal, _errs44 = errors;
																		if (errors === _errs44 && errors === _errs44)
																			if (typeof data20 == "string") {
																				if (!formats0(data20))
																					return validate18.errors = [{ instancePath: instancePath + "/licensing/lastRenewal", keyword: "format", params: { format: "date-time" } }], !1;
																			} else
																				return validate18.errors = [{ instancePath: instancePath + "/licensing/lastRenewal", keyword: "type", params: { type: "string" } }], !1;
																		var valid2 = _errs44 === errors;
																	} else
																		var valid2 = !0;
																	if (valid2) {
																		if (data5.expiration !== void 0) {
																			let data21 = data5.expiration, _errs46 = errors;
																			if (errors === _errs46 && errors === _errs46)
																				if (typeof data21 == "string") {
																					if (!formats0(data21))
																						return validate18.errors = [{ instancePath: instancePath + "/licensing/expiration", keyword: "format", params: { format: "date-time" } }], !1;
																				} else
																					return validate18.errors = [{ instancePath: instancePath + "/licensing/expiration", keyword: "type", params: { type: "string" } }], !1;
																			var valid2 = _errs46 === errors;
																		} else
																			var valid2 = !0;
																		if (valid2) {
																			let additional3;
																			for (let key3 in data5)
																				if (!(key3 === "altIds" || key3 === "licensor" || key3 === "licensee" || key3 === "purchaser" || key3 === "purchaseOrder" || key3 === "licenseTypes" || key3 === "lastRenewal" || key3 === "expiration")) {
																					additional3 = key3;
																					break;
																				}
																			if (additional3 !== void 0)
																				return validate18.errors = [{ instancePath: instancePath + "/licensing", keyword: "closed", params: { additionalProperty: additional3 } }], !1;
																		}
																	}
																}
															}
														}
													}
												}
											}
										} else
											return validate18.errors = [{ instancePath: instancePath + "/licensing", keyword: "type", params: { type: "object" } }], !1;
									var valid1 = _errs11 === errors;
								} else
									var valid1 = !0;
								if (valid1) {
									if (data.properties !== void 0) {
										let data22 = data.properties, _errs48 = errors;
										if (errors === _errs48)
											if (Array.isArray(data22)) {
												var valid11 = !0;
												let len2 = data22.length;
												for (let i2 = 0; i2 < len2; i2++) {
													let _errs50 = errors;
													validate30(data22[i2], telling ? instancePath + "/properties/" + i2 : "") || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length);
													var valid11 = _errs50 === errors;
													if (!valid11)
														break;
												}
											} else
												return validate18.errors = [{ instancePath: instancePath + "/properties", keyword: "type", params: { type: "array" } }], !1;
										var valid1 = _errs48 === errors;
									} else
										var valid1 = !0;
									if (valid1) {
										let additional4;
										for (let key4 in data)
											if (!(key4 === "bom-ref" || key4 === "id" || key4 === "name" || key4 === "text" || key4 === "url" || key4 === "licensing" || key4 === "properties")) {
												additional4 = key4;
												break;
											}
										if (additional4 !== void 0)
											return validate18.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional4 } }], !1;
									}
								}
							}
						}
					}
				}
			}
		} else
			return validate18.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate18.errors = vErrors, errors === 0;
}
function validate17(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (!Array.isArray(data))
		return validate17.errors = [{ instancePath, keyword: "type", params: { type: "array" } }], !1;
	let _errs1 = errors, valid0 = !1, passing0 = null, _errs2 = errors;
	if (errors === _errs2)
		if (Array.isArray(data)) {
			var valid1 = !0;
			let len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				let data0 = data[i0], _errs4 = errors;
				if (errors === _errs4)
					if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
						let missing0;
						if (data0.license === void 0 && (missing0 = "license")) {
							let err0 = telling ? { instancePath: instancePath + "/" + i0, keyword: "required", params: { missingProperty: missing0 } } : null;
							vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
						} else {
							if (data0.license !== void 0) {
								let _errs6 = errors;
								validate18(data0.license, telling ? instancePath + "/" + i0 + "/license" : "") || (vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors), errors = vErrors.length);
								var valid2 = _errs6 === errors;
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
				var valid1 = _errs4 === errors;
				if (!valid1)
					break;
			}
		} else {
			let err3 = telling ? { instancePath, keyword: "type", params: { type: "array" } } : null;
			vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
		}
	var _valid0 = _errs2 === errors;
	_valid0 && (valid0 = !0, passing0 = 0);
	let _errs7 = errors;
	if (errors === _errs7)
		if (Array.isArray(data))
			if (data.length > 1) {
				let err4 = telling ? { instancePath, keyword: "maxItems", params: { limit: 1 } } : null;
				vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
			} else if (data.length < 1) {
				let err5 = telling ? { instancePath, keyword: "minItems", params: { limit: 1 } } : null;
				vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
			} else if (data.length <= 1) {
				if (data.length > 0) {
					let data2 = data[0];
					if (errors === errors)
						if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
							let missing1;
							if (data2.expression === void 0 && (missing1 = "expression")) {
								let err7 = telling ? { instancePath: instancePath + "/0", keyword: "required", params: { missingProperty: missing1 } } : null;
								vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
							} else {
								if (data2.expression !== void 0) {
									let _errs11 = errors;
									if (typeof data2.expression != "string") {
										let err8 = telling ? { instancePath: instancePath + "/0/expression", keyword: "type", params: { type: "string" } } : null;
										vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
									}
									var valid4 = _errs11 === errors;
								} else
									var valid4 = !0;
								if (valid4) {
									if (data2["bom-ref"] !== void 0) {
										let _errs13 = errors;
										validate3(data2["bom-ref"], telling ? instancePath + "/0/bom-ref" : "") || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
										var valid4 = _errs13 === errors;
									} else
										var valid4 = !0;
									if (valid4) {
										let additional1;
										for (let key2 in data2)
											if (!(key2 === "expression" || key2 === "bom-ref")) {
												additional1 = key2;
												break;
											}
										if (additional1 !== void 0) {
											let err9 = telling ? { instancePath: instancePath + "/0", keyword: "closed", params: { additionalProperty: additional1 } } : null;
											vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
										}
									}
								}
							}
						} else {
							let err10 = telling ? { instancePath: instancePath + "/0", keyword: "type", params: { type: "object" } } : null;
							vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
						}
				}
			} else {
				let err6 = telling ? { instancePath, keyword: "additionalItems", params: { limit: 1 } } : null;
				vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
			}
		else {
			let err11 = telling ? { instancePath, keyword: "type", params: { type: "array" } } : null;
			vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
		}
	var _valid0 = _errs7 === errors;
	if (_valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0)
		errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
	else {
		let err12 = telling ? { instancePath, keyword: "oneOf", params: { passingSchemas: passing0 } } : null;
		return vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++, validate17.errors = vErrors, !1;
	}
	return validate17.errors = vErrors, errors === 0;
}
function validate35(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.tagId === void 0 && (missing0 = "tagId") || data.name === void 0 && (missing0 = "name"))
				return validate35.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.tagId !== void 0) {
				let _errs1 = errors;
				if (typeof data.tagId != "string")
					return validate35.errors = [{ instancePath: instancePath + "/tagId", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.name !== void 0) {
					let _errs3 = errors;
					if (typeof data.name != "string")
						return validate35.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.version !== void 0) {
						let _errs5 = errors;
						if (typeof data.version != "string")
							return validate35.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.tagVersion !== void 0) {
							let data3 = data.tagVersion, _errs7 = errors;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)))
								return validate35.errors = [{ instancePath: instancePath + "/tagVersion", keyword: "type", params: { type: "integer" } }], !1;
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.patch !== void 0) {
								let _errs9 = errors;
								if (typeof data.patch != "boolean")
									return validate35.errors = [{ instancePath: instancePath + "/patch", keyword: "type", params: { type: "boolean" } }], !1;
								var valid0 = _errs9 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.text !== void 0) {
									let _errs11 = errors;
									validate22(data.text, telling ? instancePath + "/text" : "") || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
									var valid0 = _errs11 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.url !== void 0) {
										let _errs12 = errors;
										if (errors === _errs12 && errors === _errs12 && typeof data.url != "string")
											return validate35.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } }], !1;
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
function validate39(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.timestamp !== void 0) {
				let data0 = data.timestamp, _errs1 = errors;
				if (errors === _errs1 && errors === _errs1)
					if (typeof data0 == "string") {
						if (!formats0(data0))
							return validate39.errors = [{ instancePath: instancePath + "/timestamp", keyword: "format", params: { format: "date-time" } }], !1;
					} else
						return validate39.errors = [{ instancePath: instancePath + "/timestamp", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.name !== void 0) {
					let _errs3 = errors;
					if (typeof data.name != "string")
						return validate39.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.email !== void 0) {
						let _errs5 = errors;
						if (errors === _errs5 && errors === _errs5 && typeof data.email != "string")
							return validate39.errors = [{ instancePath: instancePath + "/email", keyword: "type", params: { type: "string" } }], !1;
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
							return validate39.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
					}
				}
			}
		} else
			return validate39.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate39.errors = vErrors, errors === 0;
}
function validate38(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.uid !== void 0) {
				let _errs1 = errors;
				if (typeof data.uid != "string")
					return validate38.errors = [{ instancePath: instancePath + "/uid", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.url !== void 0) {
					let _errs3 = errors;
					if (errors === _errs3 && errors === _errs3 && typeof data.url != "string")
						return validate38.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.author !== void 0) {
						let _errs5 = errors;
						validate39(data.author, telling ? instancePath + "/author" : "") || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length);
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.committer !== void 0) {
							let _errs6 = errors;
							validate39(data.committer, telling ? instancePath + "/committer" : "") || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length);
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.message !== void 0) {
								let _errs7 = errors;
								if (typeof data.message != "string")
									return validate38.errors = [{ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } }], !1;
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
									return validate38.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
							}
						}
					}
				}
			}
		} else
			return validate38.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate38.errors = vErrors, errors === 0;
}
function validate44(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.text !== void 0) {
				let _errs1 = errors;
				validate22(data.text, telling ? instancePath + "/text" : "") || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.url !== void 0) {
					let _errs2 = errors;
					if (errors === _errs2 && errors === _errs2 && typeof data.url != "string")
						return validate44.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } }], !1;
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
						return validate44.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
				}
			}
		} else
			return validate44.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate44.errors = vErrors, errors === 0;
}
function validate47(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type"))
				return validate47.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.type !== void 0) {
				let data0 = data.type, _errs1 = errors;
				if (typeof data0 != "string")
					return validate47.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }], !1;
				if (!(data0 === "defect" || data0 === "enhancement" || data0 === "security"))
					return validate47.errors = [{ instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: ["defect", "enhancement", "security"] } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.id !== void 0) {
					let _errs3 = errors;
					if (typeof data.id != "string")
						return validate47.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.name !== void 0) {
						let _errs5 = errors;
						if (typeof data.name != "string")
							return validate47.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.description !== void 0) {
							let _errs7 = errors;
							if (typeof data.description != "string")
								return validate47.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } }], !1;
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
												return validate47.errors = [{ instancePath: instancePath + "/source/name", keyword: "type", params: { type: "string" } }], !1;
											var valid1 = _errs11 === errors;
										} else
											var valid1 = !0;
										if (valid1) {
											if (data4.url !== void 0) {
												let _errs13 = errors;
												if (errors === _errs13 && errors === _errs13 && typeof data4.url != "string")
													return validate47.errors = [{ instancePath: instancePath + "/source/url", keyword: "type", params: { type: "string" } }], !1;
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
													return validate47.errors = [{ instancePath: instancePath + "/source", keyword: "closed", params: { additionalProperty: additional0 } }], !1;
											}
										}
									} else
										return validate47.errors = [{ instancePath: instancePath + "/source", keyword: "type", params: { type: "object" } }], !1;
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
													return validate47.errors = [{ instancePath: instancePath + "/references/" + i0, keyword: "type", params: { type: "string" } }], !1;
												var valid2 = _errs17 === errors;
												if (!valid2)
													break;
											}
										} else
											return validate47.errors = [{ instancePath: instancePath + "/references", keyword: "type", params: { type: "array" } }], !1;
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
										return validate47.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional1 } }], !1;
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
function validate43(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type"))
				return validate43.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.type !== void 0) {
				let data0 = data.type, _errs1 = errors;
				if (typeof data0 != "string")
					return validate43.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }], !1;
				if (!(data0 === "unofficial" || data0 === "monkey" || data0 === "backport" || data0 === "cherry-pick"))
					return validate43.errors = [{ instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: ["unofficial", "monkey", "backport", "cherry-pick"] } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.diff !== void 0) {
					let _errs3 = errors;
					validate44(data.diff, telling ? instancePath + "/diff" : "") || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length);
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
									validate47(data2[i0], telling ? instancePath + "/resolves/" + i0 : "") || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length);
									var valid1 = _errs6 === errors;
									if (!valid1)
										break;
								}
							} else
								return validate43.errors = [{ instancePath: instancePath + "/resolves", keyword: "type", params: { type: "array" } }], !1;
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
							return validate43.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
					}
				}
			}
		} else
			return validate43.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate43.errors = vErrors, errors === 0;
}
var pattern2 = new RegExp("^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$", "u");
function validate52(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0 && errors === 0)
		if (typeof data == "string") {
			if (!pattern2.test(data))
				return validate52.errors = [{ instancePath, keyword: "pattern", params: { pattern: "^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$" } }], !1;
		} else
			return validate52.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1;
	return validate52.errors = vErrors, errors === 0;
}
var pattern3 = new RegExp("^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$", "u");
function validate54(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0 && errors === 0)
		if (typeof data == "string") {
			if (!pattern3.test(data))
				return validate54.errors = [{ instancePath, keyword: "pattern", params: { pattern: "^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$" } }], !1;
		} else
			return validate54.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1;
	return validate54.errors = vErrors, errors === 0;
}
function validate51(data, instancePath = "") {
	let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
	validate52(data, instancePath) || (vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors), errors = vErrors.length);
	var _valid0 = _errs1 === errors;
	if (valid0 = valid0 || _valid0, !valid0) {
		let _errs2 = errors;
		validate54(data, instancePath) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
		var _valid0 = _errs2 === errors;
		valid0 = valid0 || _valid0;
	}
	if (valid0)
		errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
	else {
		let err0 = telling ? { instancePath, keyword: "anyOf", params: {} } : null;
		return vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, validate51.errors = vErrors, !1;
	}
	return validate51.errors = vErrors, errors === 0;
}
var obj8 = /* @__PURE__ */ new Set(["vcs", "issue-tracker", "website", "advisories", "bom", "mailing-list", "social", "chat", "documentation", "support", "distribution", "distribution-intake", "license", "build-meta", "build-system", "release-notes", "security-contact", "model-card", "log", "configuration", "evidence", "formulation", "attestation", "threat-model", "adversary-model", "risk-assessment", "vulnerability-assertion", "exploitability-statement", "pentest-report", "static-analysis-report", "dynamic-analysis-report", "runtime-analysis-report", "component-analysis-report", "maturity-report", "certification-report", "codified-infrastructure", "quality-metrics", "poam", "other"]);
function validate50(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.url === void 0 && (missing0 = "url") || data.type === void 0 && (missing0 = "type"))
				return validate50.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.url !== void 0) {
				let data0 = data.url, _errs1 = errors, _errs2 = errors, valid1 = !1, _errs3 = errors;
				if (errors === _errs3 && errors === _errs3 && typeof data0 != "string") {
					let err0 = telling ? { instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } } : null;
					vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
				}
				var _valid0 = _errs3 === errors;
				if (valid1 = valid1 || _valid0, !valid1) {
					let _errs5 = errors;
					validate51(data0, telling ? instancePath + "/url" : "") || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length);
					var _valid0 = _errs5 === errors;
					valid1 = valid1 || _valid0;
				}
				if (valid1)
					errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
				else {
					let err1 = telling ? { instancePath: instancePath + "/url", keyword: "anyOf", params: {} } : null;
					return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate50.errors = vErrors, !1;
				}
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.comment !== void 0) {
					let _errs6 = errors;
					if (typeof data.comment != "string")
						return validate50.errors = [{ instancePath: instancePath + "/comment", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs6 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.type !== void 0) {
						let data2 = data.type, _errs8 = errors;
						if (typeof data2 != "string")
							return validate50.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }], !1;
						if (!obj8.has(data2))
							return validate50.errors = [{ instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: [...obj8] } }], !1;
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
										validate11(data3[i0], telling ? instancePath + "/hashes/" + i0 : "") || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length);
										var valid2 = _errs12 === errors;
										if (!valid2)
											break;
									}
								} else
									return validate50.errors = [{ instancePath: instancePath + "/hashes", keyword: "type", params: { type: "array" } }], !1;
							var valid0 = _errs10 === errors;
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
								return validate50.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
						}
					}
				}
			}
		} else
			return validate50.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate50.errors = vErrors, errors === 0;
}
var obj10 = /* @__PURE__ */ new Set(["source-code-analysis", "binary-analysis", "manifest-analysis", "ast-fingerprint", "hash-comparison", "instrumentation", "dynamic-analysis", "filename", "attestation", "other"]);
function validate60(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return validate3(data, instancePath) || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length), validate60.errors = vErrors, errors === 0;
}
function validate66(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.text === void 0 && (missing0 = "text"))
				return validate66.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.text !== void 0) {
				let _errs1 = errors;
				if (typeof data.text != "string")
					return validate66.errors = [{ instancePath: instancePath + "/text", keyword: "type", params: { type: "string" } }], !1;
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
					return validate66.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
			}
		} else
			return validate66.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate66.errors = vErrors, errors === 0;
}
var func1 = duplicateIndex;
function validate59(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.identity !== void 0) {
				let data0 = data.identity, _errs1 = errors;
				if (errors === _errs1)
					if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
						let missing0;
						if (data0.field === void 0 && (missing0 = "field"))
							return validate59.errors = [{ instancePath: instancePath + "/identity", keyword: "required", params: { missingProperty: missing0 } }], !1;
						if (data0.field !== void 0) {
							let data1 = data0.field, _errs3 = errors;
							if (typeof data1 != "string")
								return validate59.errors = [{ instancePath: instancePath + "/identity/field", keyword: "type", params: { type: "string" } }], !1;
							if (!(data1 === "group" || data1 === "name" || data1 === "version" || data1 === "purl" || data1 === "cpe" || data1 === "swid" || data1 === "hash"))
								return validate59.errors = [{ instancePath: instancePath + "/identity/field", keyword: "enum", params: { allowedValues: ["group", "name", "version", "purl", "cpe", "swid", "hash"] } }], !1;
							var valid1 = _errs3 === errors;
						} else
							var valid1 = !0;
						if (valid1) {
							if (data0.confidence !== void 0) {
								let data2 = data0.confidence, _errs5 = errors;
								if (errors === _errs5)
									if (typeof data2 == "number") {
										if (data2 > 1 || isNaN(data2))
											return validate59.errors = [{ instancePath: instancePath + "/identity/confidence", keyword: "maximum", params: { comparison: "<=", limit: 1 } }], !1;
										if (data2 < 0 || isNaN(data2))
											return validate59.errors = [{ instancePath: instancePath + "/identity/confidence", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
									} else
										return validate59.errors = [{ instancePath: instancePath + "/identity/confidence", keyword: "type", params: { type: "number" } }], !1;
								var valid1 = _errs5 === errors;
							} else
								var valid1 = !0;
							if (valid1) {
								if (data0.methods !== void 0) {
									let data3 = data0.methods, _errs7 = errors;
									if (errors === _errs7)
										if (Array.isArray(data3)) {
											var valid2 = !0;
											let len0 = data3.length;
											for (let i0 = 0; i0 < len0; i0++) {
												let data4 = data3[i0], _errs9 = errors;
												if (errors === _errs9)
													if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
														let missing1;
														if (data4.technique === void 0 && (missing1 = "technique") || data4.confidence === void 0 && (missing1 = "confidence"))
															return validate59.errors = [{ instancePath: instancePath + "/identity/methods/" + i0, keyword: "required", params: { missingProperty: missing1 } }], !1;
														if (data4.technique !== void 0) {
															let data5 = data4.technique, _errs11 = errors;
															if (typeof data5 != "string")
																return validate59.errors = [{ instancePath: instancePath + "/identity/methods/" + i0 + "/technique", keyword: "type", params: { type: "string" } }], !1;
															if (!obj10.has(data5))
																return validate59.errors = [{ instancePath: instancePath + "/identity/methods/" + i0 + "/technique", keyword: "enum", params: { allowedValues: [...obj10] } }], !1;
															var valid3 = _errs11 === errors;
														} else
															var valid3 = !0;
														if (valid3) {
															if (data4.confidence !== void 0) {
																let data6 = data4.confidence, _errs13 = errors;
																if (errors === _errs13)
																	if (typeof data6 == "number") {
																		if (data6 > 1 || isNaN(data6))
																			return validate59.errors = [{ instancePath: instancePath + "/identity/methods/" + i0 + "/confidence", keyword: "maximum", params: { comparison: "<=", limit: 1 } }], !1;
																		if (data6 < 0 || isNaN(data6))
																			return validate59.errors = [{ instancePath: instancePath + "/identity/methods/" + i0 + "/confidence", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
																	} else
																		return validate59.errors = [{ instancePath: instancePath + "/identity/methods/" + i0 + "/confidence", keyword: "type", params: { type: "number" } }], !1;
																var valid3 = _errs13 === errors;
															} else
																var valid3 = !0;
															if (valid3) {
																if (data4.value !== void 0) {
																	let _errs15 = errors;
																	if (typeof data4.value != "string")
																		return validate59.errors = [{ instancePath: instancePath + "/identity/methods/" + i0 + "/value", keyword: "type", params: { type: "string" } }], !1;
																	var valid3 = _errs15 === errors;
																} else
																	var valid3 = !0;
																if (valid3) {
																	let additional0;
																	for (let key0 in data4)
																		if (!(key0 === "technique" || key0 === "confidence" || key0 === "value")) {
																			additional0 = key0;
																			break;
																		}
																	if (additional0 !== void 0)
																		return validate59.errors = [{ instancePath: instancePath + "/identity/methods/" + i0, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
																}
															}
														}
													} else
														return validate59.errors = [{ instancePath: instancePath + "/identity/methods/" + i0, keyword: "type", params: { type: "object" } }], !1;
												var valid2 = _errs9 === errors;
												if (!valid2)
													break;
											}
										} else
											return validate59.errors = [{ instancePath: instancePath + "/identity/methods", keyword: "type", params: { type: "array" } }], !1;
									var valid1 = _errs7 === errors;
								} else
									var valid1 = !0;
								if (valid1) {
									if (data0.tools !== void 0) {
										let data8 = data0.tools, _errs17 = errors;
										if (errors === _errs17)
											if (Array.isArray(data8)) {
												var valid4 = !0;
												let len1 = data8.length;
												for (let i1 = 0; i1 < len1; i1++) {
													let data9 = data8[i1], _errs19 = errors, _errs20 = errors, valid5 = !1, _errs21 = errors;
													validate60(data9, telling ? instancePath + "/identity/tools/" + i1 : "") || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
													var _valid0 = _errs21 === errors;
													if (valid5 = valid5 || _valid0, !valid5) {
														let _errs22 = errors;
														validate54(data9, telling ? instancePath + "/identity/tools/" + i1 : "") || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
														var _valid0 = _errs22 === errors;
														valid5 = valid5 || _valid0;
													}
													if (valid5)
														errors = _errs20, vErrors !== null && (_errs20 ? vErrors.length = _errs20 : vErrors = null);
													else {
														let err0 = telling ? { instancePath: instancePath + "/identity/tools/" + i1, keyword: "anyOf", params: {} } : null;
														return vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, validate59.errors = vErrors, !1;
													}
													var valid4 = _errs19 === errors;
													if (!valid4)
														break;
												}
												if (valid4) {
													let index0 = -1;
													if (data8.length > 1 && (index0 = func1(data8)), index0 !== -1)
														return validate59.errors = [{ instancePath: instancePath + "/identity/tools", keyword: "uniqueItems", params: { index: index0 } }], !1;
												}
											} else
												return validate59.errors = [{ instancePath: instancePath + "/identity/tools", keyword: "type", params: { type: "array" } }], !1;
										var valid1 = _errs17 === errors;
									} else
										var valid1 = !0;
									if (valid1) {
										let additional1;
										for (let key1 in data0)
											if (!(key1 === "field" || key1 === "confidence" || key1 === "methods" || key1 === "tools")) {
												additional1 = key1;
												break;
											}
										if (additional1 !== void 0)
											return validate59.errors = [{ instancePath: instancePath + "/identity", keyword: "closed", params: { additionalProperty: additional1 } }], !1;
									}
								}
							}
						}
					} else
						return validate59.errors = [{ instancePath: instancePath + "/identity", keyword: "type", params: { type: "object" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.occurrences !== void 0) {
					let data10 = data.occurrences, _errs23 = errors;
					if (errors === _errs23)
						if (Array.isArray(data10)) {
							var valid6 = !0;
							let len2 = data10.length;
							for (let i2 = 0; i2 < len2; i2++) {
								let data11 = data10[i2], _errs25 = errors;
								if (errors === _errs25)
									if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
										let missing2;
										if (data11.location === void 0 && (missing2 = "location"))
											return validate59.errors = [{ instancePath: instancePath + "/occurrences/" + i2, keyword: "required", params: { missingProperty: missing2 } }], !1;
										if (data11["bom-ref"] !== void 0) {
											let _errs27 = errors;
											validate3(data11["bom-ref"], telling ? instancePath + "/occurrences/" + i2 + "/bom-ref" : "") || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
											var valid7 = _errs27 === errors;
										} else
											var valid7 = !0;
										if (valid7) {
											if (data11.location !== void 0) {
												let _errs28 = errors;
												if (typeof data11.location != "string")
													return validate59.errors = [{ instancePath: instancePath + "/occurrences/" + i2 + "/location", keyword: "type", params: { type: "string" } }], !1;
												var valid7 = _errs28 === errors;
											} else
												var valid7 = !0;
											if (valid7) {
												let additional2;
												for (let key2 in data11)
													if (!(key2 === "bom-ref" || key2 === "location")) {
														additional2 = key2;
														break;
													}
												if (additional2 !== void 0)
													return validate59.errors = [{ instancePath: instancePath + "/occurrences/" + i2, keyword: "closed", params: { additionalProperty: additional2 } }], !1;
											}
										}
									} else
										return validate59.errors = [{ instancePath: instancePath + "/occurrences/" + i2, keyword: "type", params: { type: "object" } }], !1;
								var valid6 = _errs25 === errors;
								if (!valid6)
									break;
							}
						} else
							return validate59.errors = [{ instancePath: instancePath + "/occurrences", keyword: "type", params: { type: "array" } }], !1;
					var valid0 = _errs23 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.callstack !== void 0) {
						let data14 = data.callstack, _errs30 = errors;
						if (errors === _errs30)
							if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
								if (data14.frames !== void 0) {
									let data15 = data14.frames, _errs32 = errors;
									if (errors === _errs32)
										if (Array.isArray(data15)) {
											var valid9 = !0;
											let len3 = data15.length;
											for (let i3 = 0; i3 < len3; i3++) {
												let data16 = data15[i3], _errs34 = errors;
												if (errors === _errs34)
													if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
														let missing3;
														if (data16.module === void 0 && (missing3 = "module"))
															return validate59.errors = [{ instancePath: instancePath + "/callstack/frames/" + i3, keyword: "required", params: { missingProperty: missing3 } }], !1;
														if (data16.package !== void 0) {
															let _errs36 = errors;
															if (typeof data16.package != "string")
																return validate59.errors = [{ instancePath: instancePath + "/callstack/frames/" + i3 + "/package", keyword: "type", params: { type: "string" } }], !1;
															var valid10 = _errs36 === errors;
														} else
															var valid10 = !0;
														if (valid10) {
															if (data16.module !== void 0) {
																let _errs38 = errors;
																if (typeof data16.module != "string")
																	return validate59.errors = [{ instancePath: instancePath + "/callstack/frames/" + i3 + "/module", keyword: "type", params: { type: "string" } }], !1;
																var valid10 = _errs38 === errors;
															} else
																var valid10 = !0;
															if (valid10) {
																if (data16.function !== void 0) {
																	let _errs40 = errors;
																	if (typeof data16.function != "string")
																		return validate59.errors = [{ instancePath: instancePath + "/callstack/frames/" + i3 + "/function", keyword: "type", params: { type: "string" } }], !1;
																	var valid10 = _errs40 === errors;
																} else
																	var valid10 = !0;
																if (valid10) {
																	if (data16.parameters !== void 0) {
																		let data20 = data16.parameters, _errs42 = errors;
																		if (errors === _errs42)
																			if (Array.isArray(data20)) {
																				var valid11 = !0;
																				let len4 = data20.length;
																				for (let i4 = 0; i4 < len4; i4++) {
																					let _errs44 = errors;
																					if (typeof data20[i4] != "string")
																						return validate59.errors = [{ instancePath: instancePath + "/callstack/frames/" + i3 + "/parameters/" + i4, keyword: "type", params: { type: "string" } }], !1;
																					var valid11 = _errs44 === errors;
																					if (!valid11)
																						break;
																				}
																			} else
																				return validate59.errors = [{ instancePath: instancePath + "/callstack/frames/" + i3 + "/parameters", keyword: "type", params: { type: "array" } }], !1;
																		var valid10 = _errs42 === errors;
																	} else
																		var valid10 = !0;
																	if (valid10) {
																		if (data16.line !== void 0) {
																			let data22 = data16.line, _errs46 = errors;
																			if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22)))
																				return validate59.errors = [{ instancePath: instancePath + "/callstack/frames/" + i3 + "/line", keyword: "type", params: { type: "integer" } }], !1;
																			var valid10 = _errs46 === errors;
																		} else
																			var valid10 = !0;
																		if (valid10) {
																			if (data16.column !== void 0) {
																				let data23 = data16.column, _errs48 = errors;
																				if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23)))
																					return validate59.errors = [{ instancePath: instancePath + "/callstack/frames/" + i3 + "/column", keyword: "type", params: { type: "integer" } }], !1;
																				var valid10 = _errs48 === errors;
																			} else
																				var valid10 = !0;
																			if (valid10) {
																				if (data16.fullFilename !== void 0) {
																					let _errs50 = errors;
																					if (typeof data16.fullFilename != "string")
																						return validate59.errors = [{ instancePath: instancePath + "/callstack/frames/" + i3 + "/fullFilename", keyword: "type", params: { type: "string" } }], !1;
																					var valid10 = _errs50 === errors;
																				} else
																					var valid10 = !0;
																				if (valid10) {
																					let additional3;
																					for (let key3 in data16)
																						if (!(key3 === "package" || key3 === "module" || key3 === "function" || key3 === "parameters" || key3 === "line" || key3 === "column" || key3 === "fullFilename")) {
																							additional3 = key3;
																							break;
																						}
																					if (additional3 !== void 0)
																						return validate59.errors = [{ instancePath: instancePath + "/callstack/frames/" + i3, keyword: "closed", params: { additionalProperty: additional3 } }], !1;
																				}
																			}
																		}
																	}
																}
															}
														}
													} else
														return validate59.errors = [{ instancePath: instancePath + "/callstack/frames/" + i3, keyword: "type", params: { type: "object" } }], !1;
												var valid9 = _errs34 === errors;
												if (!valid9)
													break;
											}
										} else
											return validate59.errors = [{ instancePath: instancePath + "/callstack/frames", keyword: "type", params: { type: "array" } }], !1;
									var valid8 = _errs32 === errors;
								} else
									var valid8 = !0;
								if (valid8) {
									let additional4;
									for (let key4 in data14)
										if (key4 !== "frames") {
											additional4 = key4;
											break;
										}
									if (additional4 !== void 0)
										return validate59.errors = [{ instancePath: instancePath + "/callstack", keyword: "closed", params: { additionalProperty: additional4 } }], !1;
								}
							} else
								return validate59.errors = [{ instancePath: instancePath + "/callstack", keyword: "type", params: { type: "object" } }], !1;
						var valid0 = _errs30 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.licenses !== void 0) {
							let _errs52 = errors;
							validate17(data.licenses, telling ? instancePath + "/licenses" : "") || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length);
							var valid0 = _errs52 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.copyright !== void 0) {
								let data26 = data.copyright, _errs53 = errors;
								if (errors === _errs53)
									if (Array.isArray(data26)) {
										var valid12 = !0;
										let len5 = data26.length;
										for (let i5 = 0; i5 < len5; i5++) {
											let _errs55 = errors;
											validate66(data26[i5], telling ? instancePath + "/copyright/" + i5 : "") || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
											var valid12 = _errs55 === errors;
											if (!valid12)
												break;
										}
									} else
										return validate59.errors = [{ instancePath: instancePath + "/copyright", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs53 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								let additional5;
								for (let key5 in data)
									if (!(key5 === "identity" || key5 === "occurrences" || key5 === "callstack" || key5 === "licenses" || key5 === "copyright")) {
										additional5 = key5;
										break;
									}
								if (additional5 !== void 0)
									return validate59.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional5 } }], !1;
							}
						}
					}
				}
			}
		} else
			return validate59.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate59.errors = vErrors, errors === 0;
}
function validate70(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data != "string" ? (validate70.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1) : (validate70.errors = vErrors, errors === 0);
}
var pattern4 = new RegExp("^([a-z]{2})(-[A-Z]{2})?$", "u");
function validate74(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (typeof data == "string") {
			if (!pattern4.test(data))
				return validate74.errors = [{ instancePath, keyword: "pattern", params: { pattern: "^([a-z]{2})(-[A-Z]{2})?$" } }], !1;
		} else
			return validate74.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1;
	return validate74.errors = vErrors, errors === 0;
}
function validate73(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.text === void 0 && (missing0 = "text"))
				return validate73.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.locale !== void 0) {
				let _errs1 = errors;
				validate74(data.locale, telling ? instancePath + "/locale" : "") || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.text !== void 0) {
					let _errs2 = errors;
					validate22(data.text, telling ? instancePath + "/text" : "") || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
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
						return validate73.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
				}
			}
		} else
			return validate73.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate73.errors = vErrors, errors === 0;
}
var obj12 = /* @__PURE__ */ new Set(["type", "title", "featuredImage", "socialImage", "description", "timestamp", "aliases", "tags", "resolves", "notes", "properties"]);
function validate69(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type"))
				return validate69.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.type !== void 0) {
				let _errs1 = errors;
				validate70(data.type, telling ? instancePath + "/type" : "") || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.title !== void 0) {
					let _errs2 = errors;
					if (typeof data.title != "string")
						return validate69.errors = [{ instancePath: instancePath + "/title", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.featuredImage !== void 0) {
						let _errs4 = errors;
						if (errors === _errs4 && errors === _errs4 && typeof data.featuredImage != "string")
							return validate69.errors = [{ instancePath: instancePath + "/featuredImage", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.socialImage !== void 0) {
							let _errs6 = errors;
							if (errors === _errs6 && errors === _errs6 && typeof data.socialImage != "string")
								return validate69.errors = [{ instancePath: instancePath + "/socialImage", keyword: "type", params: { type: "string" } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.description !== void 0) {
								let _errs8 = errors;
								if (typeof data.description != "string")
									return validate69.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.timestamp !== void 0) {
									let data5 = data.timestamp, _errs10 = errors;
									if (errors === _errs10 && errors === _errs10)
										if (typeof data5 == "string") {
											if (!formats0(data5))
												return validate69.errors = [{ instancePath: instancePath + "/timestamp", keyword: "format", params: { format: "date-time" } }], !1;
										} else
											return validate69.errors = [{ instancePath: instancePath + "/timestamp", keyword: "type", params: { type: "string" } }], !1;
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
														return validate69.errors = [{ instancePath: instancePath + "/aliases/" + i0, keyword: "type", params: { type: "string" } }], !1;
													var valid1 = _errs14 === errors;
													if (!valid1)
														break;
												}
											} else
												return validate69.errors = [{ instancePath: instancePath + "/aliases", keyword: "type", params: { type: "array" } }], !1;
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
															return validate69.errors = [{ instancePath: instancePath + "/tags/" + i1, keyword: "type", params: { type: "string" } }], !1;
														var valid2 = _errs18 === errors;
														if (!valid2)
															break;
													}
												} else
													return validate69.errors = [{ instancePath: instancePath + "/tags", keyword: "type", params: { type: "array" } }], !1;
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
															validate47(data10[i2], telling ? instancePath + "/resolves/" + i2 : "") || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length);
															var valid3 = _errs22 === errors;
															if (!valid3)
																break;
														}
													} else
														return validate69.errors = [{ instancePath: instancePath + "/resolves", keyword: "type", params: { type: "array" } }], !1;
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
																validate73(data12[i3], telling ? instancePath + "/notes/" + i3 : "") || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length);
																var valid4 = _errs25 === errors;
																if (!valid4)
																	break;
															}
														} else
															return validate69.errors = [{ instancePath: instancePath + "/notes", keyword: "type", params: { type: "array" } }], !1;
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
																	validate30(data14[i4], telling ? instancePath + "/properties/" + i4 : "") || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length);
																	var valid5 = _errs28 === errors;
																	if (!valid5)
																		break;
																}
															} else
																return validate69.errors = [{ instancePath: instancePath + "/properties", keyword: "type", params: { type: "array" } }], !1;
														var valid0 = _errs26 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														let additional0;
														for (let key0 in data)
															if (!obj12.has(key0)) {
																additional0 = key0;
																break;
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
						}
					}
				}
			}
		} else
			return validate69.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate69.errors = vErrors, errors === 0;
}
function validate86(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data != "string" ? (validate86.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1) : (validate86.errors = vErrors, errors === 0);
}
function validate89(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.name !== void 0) {
				let _errs1 = errors;
				if (typeof data.name != "string")
					return validate89.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.image !== void 0) {
					let _errs3 = errors;
					validate22(data.image, telling ? instancePath + "/image" : "") || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
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
						return validate89.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
				}
			}
		} else
			return validate89.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate89.errors = vErrors, errors === 0;
}
function validate88(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.description !== void 0) {
				let _errs1 = errors;
				if (typeof data.description != "string")
					return validate88.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } }], !1;
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
								validate89(data1[i0], telling ? instancePath + "/collection/" + i0 : "") || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length);
								var valid1 = _errs5 === errors;
								if (!valid1)
									break;
							}
						} else
							return validate88.errors = [{ instancePath: instancePath + "/collection", keyword: "type", params: { type: "array" } }], !1;
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
						return validate88.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
				}
			}
		} else
			return validate88.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate88.errors = vErrors, errors === 0;
}
function validate94(data, instancePath = "") {
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
		return vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, validate94.errors = vErrors, !1;
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
					validate7(data.contact, telling ? instancePath + "/contact" : "") || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length);
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
						return validate94.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
				}
			}
		} else
			return validate94.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate94.errors = vErrors, errors === 0;
}
function validate93(data, instancePath = "") {
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
							validate94(data0[i0], telling ? instancePath + "/custodians/" + i0 : "") || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length);
							var valid1 = _errs3 === errors;
							if (!valid1)
								break;
						}
					} else
						return validate93.errors = [{ instancePath: instancePath + "/custodians", keyword: "type", params: { type: "array" } }], !1;
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
								validate94(data2[i1], telling ? instancePath + "/stewards/" + i1 : "") || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length);
								var valid2 = _errs6 === errors;
								if (!valid2)
									break;
							}
						} else
							return validate93.errors = [{ instancePath: instancePath + "/stewards", keyword: "type", params: { type: "array" } }], !1;
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
									validate94(data4[i2], telling ? instancePath + "/owners/" + i2 : "") || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length);
									var valid3 = _errs9 === errors;
									if (!valid3)
										break;
								}
							} else
								return validate93.errors = [{ instancePath: instancePath + "/owners", keyword: "type", params: { type: "array" } }], !1;
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
							return validate93.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
					}
				}
			}
		} else
			return validate93.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate93.errors = vErrors, errors === 0;
}
var obj13 = /* @__PURE__ */ new Set(["bom-ref", "type", "name", "contents", "classification", "sensitiveData", "graphics", "description", "governance"]);
function validate82(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type"))
				return validate82.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate82.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }], !1;
					if (!(data1 === "source-code" || data1 === "configuration" || data1 === "dataset" || data1 === "definition" || data1 === "other"))
						return validate82.errors = [{ instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: ["source-code", "configuration", "dataset", "definition", "other"] } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.name !== void 0) {
						let _errs4 = errors;
						if (typeof data.name != "string")
							return validate82.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
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
										validate22(data3.attachment, telling ? instancePath + "/contents/attachment" : "") || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
										var valid1 = _errs8 === errors;
									} else
										var valid1 = !0;
									if (valid1) {
										if (data3.url !== void 0) {
											let _errs9 = errors;
											if (errors === _errs9 && errors === _errs9 && typeof data3.url != "string")
												return validate82.errors = [{ instancePath: instancePath + "/contents/url", keyword: "type", params: { type: "string" } }], !1;
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
															validate30(data6[i0], telling ? instancePath + "/contents/properties/" + i0 : "") || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length);
															var valid2 = _errs13 === errors;
															if (!valid2)
																break;
														}
													} else
														return validate82.errors = [{ instancePath: instancePath + "/contents/properties", keyword: "type", params: { type: "array" } }], !1;
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
													return validate82.errors = [{ instancePath: instancePath + "/contents", keyword: "closed", params: { additionalProperty: additional0 } }], !1;
											}
										}
									}
								} else
									return validate82.errors = [{ instancePath: instancePath + "/contents", keyword: "type", params: { type: "object" } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.classification !== void 0) {
								let _errs14 = errors;
								validate86(data.classification, telling ? instancePath + "/classification" : "") || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length);
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
													return validate82.errors = [{ instancePath: instancePath + "/sensitiveData/" + i1, keyword: "type", params: { type: "string" } }], !1;
												var valid3 = _errs17 === errors;
												if (!valid3)
													break;
											}
										} else
											return validate82.errors = [{ instancePath: instancePath + "/sensitiveData", keyword: "type", params: { type: "array" } }], !1;
									var valid0 = _errs15 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.graphics !== void 0) {
										let _errs19 = errors;
										validate88(data.graphics, telling ? instancePath + "/graphics" : "") || (vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors), errors = vErrors.length);
										var valid0 = _errs19 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.description !== void 0) {
											let _errs20 = errors;
											if (typeof data.description != "string")
												return validate82.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } }], !1;
											var valid0 = _errs20 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.governance !== void 0) {
												let data13 = data.governance, _errs22 = errors;
												if (!(data13 && typeof data13 == "object" && !Array.isArray(data13)))
													return validate82.errors = [{ instancePath: instancePath + "/governance", keyword: "type", params: { type: "object" } }], !1;
												validate93(data13, telling ? instancePath + "/governance" : "") || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length);
												var valid0 = _errs22 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												let additional1;
												for (let key1 in data)
													if (!obj13.has(key1)) {
														additional1 = key1;
														break;
													}
												if (additional1 !== void 0)
													return validate82.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional1 } }], !1;
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
			return validate82.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate82.errors = vErrors, errors === 0;
}
function validate104(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.format !== void 0) {
				let _errs1 = errors;
				if (typeof data.format != "string")
					return validate104.errors = [{ instancePath: instancePath + "/format", keyword: "type", params: { type: "string" } }], !1;
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
					return validate104.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
			}
		} else
			return validate104.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate104.errors = vErrors, errors === 0;
}
function validate107(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.type !== void 0) {
				let _errs1 = errors;
				if (typeof data.type != "string")
					return validate107.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.value !== void 0) {
					let _errs3 = errors;
					if (typeof data.value != "string")
						return validate107.errors = [{ instancePath: instancePath + "/value", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.slice !== void 0) {
						let _errs5 = errors;
						if (typeof data.slice != "string")
							return validate107.errors = [{ instancePath: instancePath + "/slice", keyword: "type", params: { type: "string" } }], !1;
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
											return validate107.errors = [{ instancePath: instancePath + "/confidenceInterval/lowerBound", keyword: "type", params: { type: "string" } }], !1;
										var valid1 = _errs9 === errors;
									} else
										var valid1 = !0;
									if (valid1) {
										if (data3.upperBound !== void 0) {
											let _errs11 = errors;
											if (typeof data3.upperBound != "string")
												return validate107.errors = [{ instancePath: instancePath + "/confidenceInterval/upperBound", keyword: "type", params: { type: "string" } }], !1;
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
												return validate107.errors = [{ instancePath: instancePath + "/confidenceInterval", keyword: "closed", params: { additionalProperty: additional0 } }], !1;
										}
									}
								} else
									return validate107.errors = [{ instancePath: instancePath + "/confidenceInterval", keyword: "type", params: { type: "object" } }], !1;
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
								return validate107.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional1 } }], !1;
						}
					}
				}
			}
		} else
			return validate107.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate107.errors = vErrors, errors === 0;
}
function validate110(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.name !== void 0) {
				let _errs1 = errors;
				if (typeof data.name != "string")
					return validate110.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.mitigationStrategy !== void 0) {
					let _errs3 = errors;
					if (typeof data.mitigationStrategy != "string")
						return validate110.errors = [{ instancePath: instancePath + "/mitigationStrategy", keyword: "type", params: { type: "string" } }], !1;
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
						return validate110.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
				}
			}
		} else
			return validate110.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate110.errors = vErrors, errors === 0;
}
function validate112(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.groupAtRisk !== void 0) {
				let _errs1 = errors;
				if (typeof data.groupAtRisk != "string")
					return validate112.errors = [{ instancePath: instancePath + "/groupAtRisk", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.benefits !== void 0) {
					let _errs3 = errors;
					if (typeof data.benefits != "string")
						return validate112.errors = [{ instancePath: instancePath + "/benefits", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.harms !== void 0) {
						let _errs5 = errors;
						if (typeof data.harms != "string")
							return validate112.errors = [{ instancePath: instancePath + "/harms", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.mitigationStrategy !== void 0) {
							let _errs7 = errors;
							if (typeof data.mitigationStrategy != "string")
								return validate112.errors = [{ instancePath: instancePath + "/mitigationStrategy", keyword: "type", params: { type: "string" } }], !1;
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
								return validate112.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
						}
					}
				}
			}
		} else
			return validate112.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate112.errors = vErrors, errors === 0;
}
function validate80(data, instancePath = "") {
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
												return validate80.errors = [{ instancePath: instancePath + "/modelParameters/approach/type", keyword: "type", params: { type: "string" } }], !1;
											if (!(data3 === "supervised" || data3 === "unsupervised" || data3 === "reinforcement-learning" || data3 === "semi-supervised" || data3 === "self-supervised"))
												return validate80.errors = [{ instancePath: instancePath + "/modelParameters/approach/type", keyword: "enum", params: { allowedValues: ["supervised", "unsupervised", "reinforcement-learning", "semi-supervised", "self-supervised"] } }], !1;
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
												return validate80.errors = [{ instancePath: instancePath + "/modelParameters/approach", keyword: "closed", params: { additionalProperty: additional0 } }], !1;
										}
									} else
										return validate80.errors = [{ instancePath: instancePath + "/modelParameters/approach", keyword: "type", params: { type: "object" } }], !1;
								var valid1 = _errs4 === errors;
							} else
								var valid1 = !0;
							if (valid1) {
								if (data1.task !== void 0) {
									let _errs8 = errors;
									if (typeof data1.task != "string")
										return validate80.errors = [{ instancePath: instancePath + "/modelParameters/task", keyword: "type", params: { type: "string" } }], !1;
									var valid1 = _errs8 === errors;
								} else
									var valid1 = !0;
								if (valid1) {
									if (data1.architectureFamily !== void 0) {
										let _errs10 = errors;
										if (typeof data1.architectureFamily != "string")
											return validate80.errors = [{ instancePath: instancePath + "/modelParameters/architectureFamily", keyword: "type", params: { type: "string" } }], !1;
										var valid1 = _errs10 === errors;
									} else
										var valid1 = !0;
									if (valid1) {
										if (data1.modelArchitecture !== void 0) {
											let _errs12 = errors;
											if (typeof data1.modelArchitecture != "string")
												return validate80.errors = [{ instancePath: instancePath + "/modelParameters/modelArchitecture", keyword: "type", params: { type: "string" } }], !1;
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
															validate82(data8, telling ? instancePath + "/modelParameters/datasets/" + i0 : "") || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length);
															var _valid0 = _errs18 === errors;
															_valid0 && (valid4 = !0, passing0 = 0);
															let _errs19 = errors;
															if (errors === _errs19)
																if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
																	if (data8.ref !== void 0) {
																		let data9 = data8.ref, _errs21 = errors, _errs22 = errors, valid6 = !1, _errs23 = errors;
																		validate60(data9, telling ? instancePath + "/modelParameters/datasets/" + i0 + "/ref" : "") || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
																		var _valid1 = _errs23 === errors;
																		if (valid6 = valid6 || _valid1, !valid6) {
																			let _errs24 = errors;
																			validate54(data9, telling ? instancePath + "/modelParameters/datasets/" + i0 + "/ref" : "") || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
																			var _valid1 = _errs24 === errors;
																			valid6 = valid6 || _valid1;
																		}
																		if (valid6)
																			errors = _errs22, vErrors !== null && (_errs22 ? vErrors.length = _errs22 : vErrors = null);
																		else {
																			let err0 = telling ? { instancePath: instancePath + "/modelParameters/datasets/" + i0 + "/ref", keyword: "anyOf", params: {} } : null;
																			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
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
																			let err1 = telling ? { instancePath: instancePath + "/modelParameters/datasets/" + i0, keyword: "closed", params: { additionalProperty: additional1 } } : null;
																			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
																		}
																	}
																} else {
																	let err2 = telling ? { instancePath: instancePath + "/modelParameters/datasets/" + i0, keyword: "type", params: { type: "object" } } : null;
																	vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
																}
															var _valid0 = _errs19 === errors;
															if (_valid0 && valid4 ? (valid4 = !1, passing0 = [passing0, 1]) : _valid0 && (valid4 = !0, passing0 = 1), valid4)
																errors = _errs17, vErrors !== null && (_errs17 ? vErrors.length = _errs17 : vErrors = null);
															else {
																let err3 = telling ? { instancePath: instancePath + "/modelParameters/datasets/" + i0, keyword: "oneOf", params: { passingSchemas: passing0 } } : null;
																return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate80.errors = vErrors, !1;
															}
															var valid3 = _errs16 === errors;
															if (!valid3)
																break;
														}
													} else
														return validate80.errors = [{ instancePath: instancePath + "/modelParameters/datasets", keyword: "type", params: { type: "array" } }], !1;
												var valid1 = _errs14 === errors;
											} else
												var valid1 = !0;
											if (valid1) {
												if (data1.inputs !== void 0) {
													let data10 = data1.inputs, _errs25 = errors;
													if (errors === _errs25)
														if (Array.isArray(data10)) {
															var valid7 = !0;
															let len1 = data10.length;
															for (let i1 = 0; i1 < len1; i1++) {
																let _errs27 = errors;
																validate104(data10[i1], telling ? instancePath + "/modelParameters/inputs/" + i1 : "") || (vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors), errors = vErrors.length);
																var valid7 = _errs27 === errors;
																if (!valid7)
																	break;
															}
														} else
															return validate80.errors = [{ instancePath: instancePath + "/modelParameters/inputs", keyword: "type", params: { type: "array" } }], !1;
													var valid1 = _errs25 === errors;
												} else
													var valid1 = !0;
												if (valid1) {
													if (data1.outputs !== void 0) {
														let data12 = data1.outputs, _errs28 = errors;
														if (errors === _errs28)
															if (Array.isArray(data12)) {
																var valid8 = !0;
																let len2 = data12.length;
																for (let i2 = 0; i2 < len2; i2++) {
																	let _errs30 = errors;
																	validate104(data12[i2], telling ? instancePath + "/modelParameters/outputs/" + i2 : "") || (vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors), errors = vErrors.length);
																	var valid8 = _errs30 === errors;
																	if (!valid8)
																		break;
																}
															} else
																return validate80.errors = [{ instancePath: instancePath + "/modelParameters/outputs", keyword: "type", params: { type: "array" } }], !1;
														var valid1 = _errs28 === errors;
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
															return validate80.errors = [{ instancePath: instancePath + "/modelParameters", keyword: "closed", params: { additionalProperty: additional2 } }], !1;
													}
												}
											}
										}
									}
								}
							}
						} else
							return validate80.errors = [{ instancePath: instancePath + "/modelParameters", keyword: "type", params: { type: "object" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.quantitativeAnalysis !== void 0) {
						let data14 = data.quantitativeAnalysis, _errs31 = errors;
						if (errors === _errs31)
							if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
								if (data14.performanceMetrics !== void 0) {
									let data15 = data14.performanceMetrics, _errs33 = errors;
									if (errors === _errs33)
										if (Array.isArray(data15)) {
											var valid10 = !0;
											let len3 = data15.length;
											for (let i3 = 0; i3 < len3; i3++) {
												let _errs35 = errors;
												validate107(data15[i3], telling ? instancePath + "/quantitativeAnalysis/performanceMetrics/" + i3 : "") || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length);
												var valid10 = _errs35 === errors;
												if (!valid10)
													break;
											}
										} else
											return validate80.errors = [{ instancePath: instancePath + "/quantitativeAnalysis/performanceMetrics", keyword: "type", params: { type: "array" } }], !1;
									var valid9 = _errs33 === errors;
								} else
									var valid9 = !0;
								if (valid9) {
									if (data14.graphics !== void 0) {
										let _errs36 = errors;
										validate88(data14.graphics, telling ? instancePath + "/quantitativeAnalysis/graphics" : "") || (vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors), errors = vErrors.length);
										var valid9 = _errs36 === errors;
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
											return validate80.errors = [{ instancePath: instancePath + "/quantitativeAnalysis", keyword: "closed", params: { additionalProperty: additional3 } }], !1;
									}
								}
							} else
								return validate80.errors = [{ instancePath: instancePath + "/quantitativeAnalysis", keyword: "type", params: { type: "object" } }], !1;
						var valid0 = _errs31 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.considerations !== void 0) {
							let data18 = data.considerations, _errs37 = errors;
							if (errors === _errs37)
								if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
									if (data18.users !== void 0) {
										let data19 = data18.users, _errs39 = errors;
										if (errors === _errs39)
											if (Array.isArray(data19)) {
												var valid12 = !0;
												let len4 = data19.length;
												for (let i4 = 0; i4 < len4; i4++) {
													let _errs41 = errors;
													if (typeof data19[i4] != "string")
														return validate80.errors = [{ instancePath: instancePath + "/considerations/users/" + i4, keyword: "type", params: { type: "string" } }], !1;
													var valid12 = _errs41 === errors;
													if (!valid12)
														break;
												}
											} else
												return validate80.errors = [{ instancePath: instancePath + "/considerations/users", keyword: "type", params: { type: "array" } }], !1;
										var valid11 = _errs39 === errors;
									} else
										var valid11 = !0;
									if (valid11) {
										if (data18.useCases !== void 0) {
											let data21 = data18.useCases, _errs43 = errors;
											if (errors === _errs43)
												if (Array.isArray(data21)) {
													var valid13 = !0;
													let len5 = data21.length;
													for (let i5 = 0; i5 < len5; i5++) {
														let _errs45 = errors;
														if (typeof data21[i5] != "string")
															return validate80.errors = [{ instancePath: instancePath + "/considerations/useCases/" + i5, keyword: "type", params: { type: "string" } }], !1;
														var valid13 = _errs45 === errors;
														if (!valid13)
															break;
													}
												} else
													return validate80.errors = [{ instancePath: instancePath + "/considerations/useCases", keyword: "type", params: { type: "array" } }], !1;
											var valid11 = _errs43 === errors;
										} else
											var valid11 = !0;
										if (valid11) {
											if (data18.technicalLimitations !== void 0) {
												let data23 = data18.technicalLimitations, _errs47 = errors;
												if (errors === _errs47)
													if (Array.isArray(data23)) {
														var valid14 = !0;
														let len6 = data23.length;
														for (let i6 = 0; i6 < len6; i6++) {
															let _errs49 = errors;
															if (typeof data23[i6] != "string")
																return validate80.errors = [{ instancePath: instancePath + "/considerations/technicalLimitations/" + i6, keyword: "type", params: { type: "string" } }], !1;
															var valid14 = _errs49 === errors;
															if (!valid14)
																break;
														}
													} else
														return validate80.errors = [{ instancePath: instancePath + "/considerations/technicalLimitations", keyword: "type", params: { type: "array" } }], !1;
												var valid11 = _errs47 === errors;
											} else
												var valid11 = !0;
											if (valid11) {
												if (data18.performanceTradeoffs !== void 0) {
													let data25 = data18.performanceTradeoffs, _errs51 = errors;
													if (errors === _errs51)
														if (Array.isArray(data25)) {
															var valid15 = !0;
															let len7 = data25.length;
															for (let i7 = 0; i7 < len7; i7++) {
																let _errs53 = errors;
																if (typeof data25[i7] != "string")
																	return validate80.errors = [{ instancePath: instancePath + "/considerations/performanceTradeoffs/" + i7, keyword: "type", params: { type: "string" } }], !1;
																var valid15 = _errs53 === errors;
																if (!valid15)
																	break;
															}
														} else
															return validate80.errors = [{ instancePath: instancePath + "/considerations/performanceTradeoffs", keyword: "type", params: { type: "array" } }], !1;
													var valid11 = _errs51 === errors;
												} else
													var valid11 = !0;
												if (valid11) {
													if (data18.ethicalConsiderations !== void 0) {
														let data27 = data18.ethicalConsiderations, _errs55 = errors;
														if (errors === _errs55)
															if (Array.isArray(data27)) {
																var valid16 = !0;
																let len8 = data27.length;
																for (let i8 = 0; i8 < len8; i8++) {
																	let _errs57 = errors;
																	validate110(data27[i8], telling ? instancePath + "/considerations/ethicalConsiderations/" + i8 : "") || (vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors), errors = vErrors.length);
																	var valid16 = _errs57 === errors;
																	if (!valid16)
																		break;
																}
															} else
																return validate80.errors = [{ instancePath: instancePath + "/considerations/ethicalConsiderations", keyword: "type", params: { type: "array" } }], !1;
														var valid11 = _errs55 === errors;
													} else
														var valid11 = !0;
													if (valid11) {
														if (data18.fairnessAssessments !== void 0) {
															let data29 = data18.fairnessAssessments, _errs58 = errors;
															if (errors === _errs58)
																if (Array.isArray(data29)) {
																	var valid17 = !0;
																	let len9 = data29.length;
																	for (let i9 = 0; i9 < len9; i9++) {
																		let _errs60 = errors;
																		validate112(data29[i9], telling ? instancePath + "/considerations/fairnessAssessments/" + i9 : "") || (vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors), errors = vErrors.length);
																		var valid17 = _errs60 === errors;
																		if (!valid17)
																			break;
																	}
																} else
																	return validate80.errors = [{ instancePath: instancePath + "/considerations/fairnessAssessments", keyword: "type", params: { type: "array" } }], !1;
															var valid11 = _errs58 === errors;
														} else
															var valid11 = !0;
														if (valid11) {
															let additional4;
															for (let key4 in data18)
																if (!(key4 === "users" || key4 === "useCases" || key4 === "technicalLimitations" || key4 === "performanceTradeoffs" || key4 === "ethicalConsiderations" || key4 === "fairnessAssessments")) {
																	additional4 = key4;
																	break;
																}
															if (additional4 !== void 0)
																return validate80.errors = [{ instancePath: instancePath + "/considerations", keyword: "closed", params: { additionalProperty: additional4 } }], !1;
														}
													}
												}
											}
										}
									}
								} else
									return validate80.errors = [{ instancePath: instancePath + "/considerations", keyword: "type", params: { type: "object" } }], !1;
							var valid0 = _errs37 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.properties !== void 0) {
								let data31 = data.properties, _errs61 = errors;
								if (errors === _errs61)
									if (Array.isArray(data31)) {
										var valid18 = !0;
										let len10 = data31.length;
										for (let i10 = 0; i10 < len10; i10++) {
											let _errs63 = errors;
											validate30(data31[i10], telling ? instancePath + "/properties/" + i10 : "") || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length);
											var valid18 = _errs63 === errors;
											if (!valid18)
												break;
										}
									} else
										return validate80.errors = [{ instancePath: instancePath + "/properties", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs61 === errors;
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
									return validate80.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional5 } }], !1;
							}
						}
					}
				}
			}
		} else
			return validate80.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate80.errors = vErrors, errors === 0;
}
var obj14 = /* @__PURE__ */ new Set(["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "Ed25519", "Ed448", "HS256", "HS384", "HS512"]), formats10 = formats.uri;
function validate122(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data != "string" ? (validate122.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1) : data === "EC" || data === "OKP" || data === "RSA" ? (validate122.errors = vErrors, errors === 0) : (validate122.errors = [{ instancePath, keyword: "enum", params: { allowedValues: ["EC", "OKP", "RSA"] } }], !1);
}
function validate121(data, instancePath = "") {
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
				return validate121.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.kty !== void 0) {
				let _errs6 = errors;
				validate122(data.kty, telling ? instancePath + "/kty" : "") || (vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors), errors = vErrors.length);
				var valid3 = _errs6 === errors;
			} else
				var valid3 = !0;
			if (valid3) {
				if (data.crv !== void 0) {
					let data2 = data.crv, _errs7 = errors;
					if (typeof data2 != "string")
						return validate121.errors = [{ instancePath: instancePath + "/crv", keyword: "type", params: { type: "string" } }], !1;
					if (!(data2 === "P-256" || data2 === "P-384" || data2 === "P-521"))
						return validate121.errors = [{ instancePath: instancePath + "/crv", keyword: "enum", params: { allowedValues: ["P-256", "P-384", "P-521"] } }], !1;
					var valid3 = _errs7 === errors;
				} else
					var valid3 = !0;
				if (valid3) {
					if (data.x !== void 0) {
						let _errs9 = errors;
						if (typeof data.x != "string")
							return validate121.errors = [{ instancePath: instancePath + "/x", keyword: "type", params: { type: "string" } }], !1;
						var valid3 = _errs9 === errors;
					} else
						var valid3 = !0;
					if (valid3) {
						if (data.y !== void 0) {
							let _errs11 = errors;
							if (typeof data.y != "string")
								return validate121.errors = [{ instancePath: instancePath + "/y", keyword: "type", params: { type: "string" } }], !1;
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
								return validate121.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
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
		return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate121.errors = vErrors, !1;
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
					return validate121.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing1 } }], !1;
				if (data.kty !== void 0) {
					let _errs18 = errors;
					validate122(data.kty, telling ? instancePath + "/kty" : "") || (vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors), errors = vErrors.length);
					var valid6 = _errs18 === errors;
				} else
					var valid6 = !0;
				if (valid6) {
					if (data.crv !== void 0) {
						let data7 = data.crv, _errs19 = errors;
						if (typeof data7 != "string")
							return validate121.errors = [{ instancePath: instancePath + "/crv", keyword: "type", params: { type: "string" } }], !1;
						if (!(data7 === "Ed25519" || data7 === "Ed448"))
							return validate121.errors = [{ instancePath: instancePath + "/crv", keyword: "enum", params: { allowedValues: ["Ed25519", "Ed448"] } }], !1;
						var valid6 = _errs19 === errors;
					} else
						var valid6 = !0;
					if (valid6) {
						if (data.x !== void 0) {
							let _errs21 = errors;
							if (typeof data.x != "string")
								return validate121.errors = [{ instancePath: instancePath + "/x", keyword: "type", params: { type: "string" } }], !1;
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
								return validate121.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional1 } }], !1;
						}
					}
				}
			}
			var _valid1 = _errs17 === errors;
			valid4 = _valid1;
		}
		if (!valid4) {
			let err3 = telling ? { instancePath, keyword: "if", params: { failingKeyword: "then" } } : null;
			return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate121.errors = vErrors, !1;
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
						return validate121.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing2 } }], !1;
					if (data.kty !== void 0) {
						let _errs28 = errors;
						validate122(data.kty, telling ? instancePath + "/kty" : "") || (vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors), errors = vErrors.length);
						var valid9 = _errs28 === errors;
					} else
						var valid9 = !0;
					if (valid9) {
						if (data.n !== void 0) {
							let _errs29 = errors;
							if (typeof data.n != "string")
								return validate121.errors = [{ instancePath: instancePath + "/n", keyword: "type", params: { type: "string" } }], !1;
							var valid9 = _errs29 === errors;
						} else
							var valid9 = !0;
						if (valid9) {
							if (data.e !== void 0) {
								let _errs31 = errors;
								if (typeof data.e != "string")
									return validate121.errors = [{ instancePath: instancePath + "/e", keyword: "type", params: { type: "string" } }], !1;
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
									return validate121.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional2 } }], !1;
							}
						}
					}
				}
				var _valid2 = _errs27 === errors;
				valid7 = _valid2;
			}
			if (!valid7) {
				let err5 = telling ? { instancePath, keyword: "if", params: { failingKeyword: "then" } } : null;
				return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate121.errors = vErrors, !1;
			}
			var valid0 = _errs23 === errors;
		}
	}
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing3;
			if (data.kty === void 0 && (missing3 = "kty"))
				return validate121.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing3 } }], !1;
			data.kty !== void 0 && (validate122(data.kty, telling ? instancePath + "/kty" : "") || (vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors), errors = vErrors.length));
		} else
			return validate121.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate121.errors = vErrors, errors === 0;
}
function validate120(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.algorithm === void 0 && (missing0 = "algorithm") || data.value === void 0 && (missing0 = "value"))
				return validate120.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.algorithm !== void 0) {
				let data0 = data.algorithm, _errs1 = errors, _errs2 = errors, valid1 = !1, passing0 = null, _errs3 = errors;
				if (typeof data0 != "string") {
					let err0 = telling ? { instancePath: instancePath + "/algorithm", keyword: "type", params: { type: "string" } } : null;
					vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
				}
				if (!obj14.has(data0)) {
					let err1 = telling ? { instancePath: instancePath + "/algorithm", keyword: "enum", params: { allowedValues: [...obj14] } } : null;
					vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
				}
				var _valid0 = _errs3 === errors;
				_valid0 && (valid1 = !0, passing0 = 0);
				let _errs5 = errors;
				if (errors === _errs5 && errors === _errs5)
					if (typeof data0 == "string") {
						if (!formats10(data0)) {
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
					return vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++, validate120.errors = vErrors, !1;
				}
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.keyId !== void 0) {
					let _errs7 = errors;
					if (typeof data.keyId != "string")
						return validate120.errors = [{ instancePath: instancePath + "/keyId", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs7 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.publicKey !== void 0) {
						let _errs9 = errors;
						validate121(data.publicKey, telling ? instancePath + "/publicKey" : "") || (vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors), errors = vErrors.length);
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
											return validate120.errors = [{ instancePath: instancePath + "/certificatePath/" + i0, keyword: "type", params: { type: "string" } }], !1;
										var valid2 = _errs12 === errors;
										if (!valid2)
											break;
									}
								} else
									return validate120.errors = [{ instancePath: instancePath + "/certificatePath", keyword: "type", params: { type: "array" } }], !1;
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
												return validate120.errors = [{ instancePath: instancePath + "/excludes/" + i1, keyword: "type", params: { type: "string" } }], !1;
											var valid3 = _errs16 === errors;
											if (!valid3)
												break;
										}
									} else
										return validate120.errors = [{ instancePath: instancePath + "/excludes", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs14 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.value !== void 0) {
									let _errs18 = errors;
									if (typeof data.value != "string")
										return validate120.errors = [{ instancePath: instancePath + "/value", keyword: "type", params: { type: "string" } }], !1;
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
										return validate120.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
								}
							}
						}
					}
				}
			}
		} else
			return validate120.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate120.errors = vErrors, errors === 0;
}
function validate119(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (!(data && typeof data == "object" && !Array.isArray(data)))
		return validate119.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
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
						validate120(data0[i0], telling ? instancePath + "/signers/" + i0 : "") || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length);
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
						validate120(data2[i1], telling ? instancePath + "/chain/" + i1 : "") || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length);
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
		validate120(data, instancePath) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length);
		var _valid0 = _errs10 === errors;
		_valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 2]) : _valid0 && (valid0 = !0, passing0 = 2);
	}
	if (valid0)
		errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
	else {
		let err4 = telling ? { instancePath, keyword: "oneOf", params: { passingSchemas: passing0 } } : null;
		return vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++, validate119.errors = vErrors, !1;
	}
	return validate119.errors = vErrors, errors === 0;
}
var wrapper0 = { validate: validate2 };
function validate2(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name"))
				return validate2.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.type !== void 0) {
				let data0 = data.type, _errs1 = errors;
				if (typeof data0 != "string")
					return validate2.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }], !1;
				if (!obj0.has(data0))
					return validate2.errors = [{ instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: [...obj0] } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data["mime-type"] !== void 0) {
					let data1 = data["mime-type"], _errs3 = errors;
					if (errors === _errs3)
						if (typeof data1 == "string") {
							if (!pattern1.test(data1))
								return validate2.errors = [{ instancePath: instancePath + "/mime-type", keyword: "pattern", params: { pattern: "^[-+a-z0-9.]+/[-+a-z0-9.]+$" } }], !1;
						} else
							return validate2.errors = [{ instancePath: instancePath + "/mime-type", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data["bom-ref"] !== void 0) {
						let _errs5 = errors;
						validate3(data["bom-ref"], telling ? instancePath + "/bom-ref" : "") || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.supplier !== void 0) {
							let _errs6 = errors;
							validate5(data.supplier, telling ? instancePath + "/supplier" : "") || (vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors), errors = vErrors.length);
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.author !== void 0) {
								let _errs7 = errors;
								if (typeof data.author != "string")
									return validate2.errors = [{ instancePath: instancePath + "/author", keyword: "type", params: { type: "string" } }], !1;
								var valid0 = _errs7 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.publisher !== void 0) {
									let _errs9 = errors;
									if (typeof data.publisher != "string")
										return validate2.errors = [{ instancePath: instancePath + "/publisher", keyword: "type", params: { type: "string" } }], !1;
									var valid0 = _errs9 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.group !== void 0) {
										let _errs11 = errors;
										if (typeof data.group != "string")
											return validate2.errors = [{ instancePath: instancePath + "/group", keyword: "type", params: { type: "string" } }], !1;
										var valid0 = _errs11 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.name !== void 0) {
											let _errs13 = errors;
											if (typeof data.name != "string")
												return validate2.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
											var valid0 = _errs13 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.version !== void 0) {
												let _errs15 = errors;
												if (typeof data.version != "string")
													return validate2.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: "string" } }], !1;
												var valid0 = _errs15 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.description !== void 0) {
													let _errs17 = errors;
													if (typeof data.description != "string")
														return validate2.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } }], !1;
													var valid0 = _errs17 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.scope !== void 0) {
														let data10 = data.scope, _errs19 = errors;
														if (typeof data10 != "string")
															return validate2.errors = [{ instancePath: instancePath + "/scope", keyword: "type", params: { type: "string" } }], !1;
														if (!(data10 === "required" || data10 === "optional" || data10 === "excluded"))
															return validate2.errors = [{ instancePath: instancePath + "/scope", keyword: "enum", params: { allowedValues: ["required", "optional", "excluded"] } }], !1;
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
																		validate11(data11[i0], telling ? instancePath + "/hashes/" + i0 : "") || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length);
																		var valid1 = _errs23 === errors;
																		if (!valid1)
																			break;
																	}
																} else
																	return validate2.errors = [{ instancePath: instancePath + "/hashes", keyword: "type", params: { type: "array" } }], !1;
															var valid0 = _errs21 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.licenses !== void 0) {
																let _errs24 = errors;
																validate17(data.licenses, telling ? instancePath + "/licenses" : "") || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length);
																var valid0 = _errs24 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.copyright !== void 0) {
																	let _errs25 = errors;
																	if (typeof data.copyright != "string")
																		return validate2.errors = [{ instancePath: instancePath + "/copyright", keyword: "type", params: { type: "string" } }], !1;
																	var valid0 = _errs25 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	if (data.cpe !== void 0) {
																		let _errs27 = errors;
																		if (typeof data.cpe != "string")
																			return validate2.errors = [{ instancePath: instancePath + "/cpe", keyword: "type", params: { type: "string" } }], !1;
																		var valid0 = _errs27 === errors;
																	} else
																		var valid0 = !0;
																	if (valid0) {
																		if (data.purl !== void 0) {
																			let _errs29 = errors;
																			if (typeof data.purl != "string")
																				return validate2.errors = [{ instancePath: instancePath + "/purl", keyword: "type", params: { type: "string" } }], !1;
																			var valid0 = _errs29 === errors;
																		} else
																			var valid0 = !0;
																		if (valid0) {
																			if (data.swid !== void 0) {
																				let _errs31 = errors;
																				validate35(data.swid, telling ? instancePath + "/swid" : "") || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length);
																				var valid0 = _errs31 === errors;
																			} else
																				var valid0 = !0;
																			if (valid0) {
																				if (data.modified !== void 0) {
																					let _errs32 = errors;
																					if (typeof data.modified != "boolean")
																						return validate2.errors = [{ instancePath: instancePath + "/modified", keyword: "type", params: { type: "boolean" } }], !1;
																					var valid0 = _errs32 === errors;
																				} else
																					var valid0 = !0;
																				if (valid0) {
																					if (data.pedigree !== void 0) {
																						let data19 = data.pedigree, _errs34 = errors;
																						if (errors === _errs34)
																							if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
																								if (data19.ancestors !== void 0) {
																									let data20 = data19.ancestors, _errs36 = errors;
																									if (errors === _errs36)
																										if (Array.isArray(data20)) {
																											var valid3 = !0;
																											let len1 = data20.length;
																											for (let i1 = 0; i1 < len1; i1++) {
																												let _errs38 = errors;
																												wrapper0.validate(data20[i1], telling ? instancePath + "/pedigree/ancestors/" + i1 : "") || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
																												var valid3 = _errs38 === errors;
																												if (!valid3)
																													break;
																											}
																										} else
																											return validate2.errors = [{ instancePath: instancePath + "/pedigree/ancestors", keyword: "type", params: { type: "array" } }], !1;
																									var valid2 = _errs36 === errors;
																								} else
																									var valid2 = !0;
																								if (valid2) {
																									if (data19.descendants !== void 0) {
																										let data22 = data19.descendants, _errs39 = errors;
																										if (errors === _errs39)
																											if (Array.isArray(data22)) {
																												var valid4 = !0;
																												let len2 = data22.length;
																												for (let i2 = 0; i2 < len2; i2++) {
																													let _errs41 = errors;
																													wrapper0.validate(data22[i2], telling ? instancePath + "/pedigree/descendants/" + i2 : "") || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
																													var valid4 = _errs41 === errors;
																													if (!valid4)
																														break;
																												}
																											} else
																												return validate2.errors = [{ instancePath: instancePath + "/pedigree/descendants", keyword: "type", params: { type: "array" } }], !1;
																										var valid2 = _errs39 === errors;
																									} else
																										var valid2 = !0;
																									if (valid2) {
																										if (data19.variants !== void 0) {
																											let data24 = data19.variants, _errs42 = errors;
																											if (errors === _errs42)
																												if (Array.isArray(data24)) {
																													var valid5 = !0;
																													let len3 = data24.length;
																													for (let i3 = 0; i3 < len3; i3++) {
																														let _errs44 = errors;
																														wrapper0.validate(data24[i3], telling ? instancePath + "/pedigree/variants/" + i3 : "") || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
																														var valid5 = _errs44 === errors;
																														if (!valid5)
																															break;
																													}
																												} else
																													return validate2.errors = [{ instancePath: instancePath + "/pedigree/variants", keyword: "type", params: { type: "array" } }], !1;
																											var valid2 = _errs42 === errors;
																										} else
																											var valid2 = !0;
																										if (valid2) {
																											if (data19.commits !== void 0) {
																												let data26 = data19.commits, _errs45 = errors;
																												if (errors === _errs45)
																													if (Array.isArray(data26)) {
																														var valid6 = !0;
																														let len4 = data26.length;
																														for (let i4 = 0; i4 < len4; i4++) {
																															let _errs47 = errors;
																															validate38(data26[i4], telling ? instancePath + "/pedigree/commits/" + i4 : "") || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
																															var valid6 = _errs47 === errors;
																															if (!valid6)
																																break;
																														}
																													} else
																														return validate2.errors = [{ instancePath: instancePath + "/pedigree/commits", keyword: "type", params: { type: "array" } }], !1;
																												var valid2 = _errs45 === errors;
																											} else
																												var valid2 = !0;
																											if (valid2) {
																												if (data19.patches !== void 0) {
																													let data28 = data19.patches, _errs48 = errors;
																													if (errors === _errs48)
																														if (Array.isArray(data28)) {
																															var valid7 = !0;
																															let len5 = data28.length;
																															for (let i5 = 0; i5 < len5; i5++) {
																																let _errs50 = errors;
																																validate43(data28[i5], telling ? instancePath + "/pedigree/patches/" + i5 : "") || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
																																var valid7 = _errs50 === errors;
																																if (!valid7)
																																	break;
																															}
																														} else
																															return validate2.errors = [{ instancePath: instancePath + "/pedigree/patches", keyword: "type", params: { type: "array" } }], !1;
																													var valid2 = _errs48 === errors;
																												} else
																													var valid2 = !0;
																												if (valid2) {
																													if (data19.notes !== void 0) {
																														let _errs51 = errors;
																														if (typeof data19.notes != "string")
																															return validate2.errors = [{ instancePath: instancePath + "/pedigree/notes", keyword: "type", params: { type: "string" } }], !1;
																														var valid2 = _errs51 === errors;
																													} else
																														var valid2 = !0;
																													if (valid2) {
																														let additional0;
																														for (let key0 in data19)
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
																						var valid0 = _errs34 === errors;
																					} else
																						var valid0 = !0;
																					if (valid0) {
																						if (data.externalReferences !== void 0) {
																							let data31 = data.externalReferences, _errs53 = errors;
																							if (errors === _errs53)
																								if (Array.isArray(data31)) {
																									var valid8 = !0;
																									let len6 = data31.length;
																									for (let i6 = 0; i6 < len6; i6++) {
																										let _errs55 = errors;
																										validate50(data31[i6], telling ? instancePath + "/externalReferences/" + i6 : "") || (vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors), errors = vErrors.length);
																										var valid8 = _errs55 === errors;
																										if (!valid8)
																											break;
																									}
																								} else
																									return validate2.errors = [{ instancePath: instancePath + "/externalReferences", keyword: "type", params: { type: "array" } }], !1;
																							var valid0 = _errs53 === errors;
																						} else
																							var valid0 = !0;
																						if (valid0) {
																							if (data.components !== void 0) {
																								let data33 = data.components, _errs56 = errors;
																								if (errors === _errs56)
																									if (Array.isArray(data33)) {
																										var valid9 = !0;
																										let len7 = data33.length;
																										for (let i7 = 0; i7 < len7; i7++) {
																											let _errs58 = errors;
																											wrapper0.validate(data33[i7], telling ? instancePath + "/components/" + i7 : "") || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
																											var valid9 = _errs58 === errors;
																											if (!valid9)
																												break;
																										}
																										if (valid9) {
																											let index0 = -1;
																											if (data33.length > 1 && (index0 = func1(data33)), index0 !== -1)
																												return validate2.errors = [{ instancePath: instancePath + "/components", keyword: "uniqueItems", params: { index: index0 } }], !1;
																										}
																									} else
																										return validate2.errors = [{ instancePath: instancePath + "/components", keyword: "type", params: { type: "array" } }], !1;
																								var valid0 = _errs56 === errors;
																							} else
																								var valid0 = !0;
																							if (valid0) {
																								if (data.evidence !== void 0) {
																									let _errs59 = errors;
																									validate59(data.evidence, telling ? instancePath + "/evidence" : "") || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
																									var valid0 = _errs59 === errors;
																								} else
																									var valid0 = !0;
																								if (valid0) {
																									if (data.releaseNotes !== void 0) {
																										let _errs60 = errors;
																										validate69(data.releaseNotes, telling ? instancePath + "/releaseNotes" : "") || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length);
																										var valid0 = _errs60 === errors;
																									} else
																										var valid0 = !0;
																									if (valid0) {
																										if (data.modelCard !== void 0) {
																											let _errs61 = errors;
																											validate80(data.modelCard, telling ? instancePath + "/modelCard" : "") || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length);
																											var valid0 = _errs61 === errors;
																										} else
																											var valid0 = !0;
																										if (valid0) {
																											if (data.data !== void 0) {
																												let data38 = data.data, _errs62 = errors;
																												if (errors === _errs62)
																													if (Array.isArray(data38)) {
																														var valid10 = !0;
																														let len8 = data38.length;
																														for (let i8 = 0; i8 < len8; i8++) {
																															let _errs64 = errors;
																															validate82(data38[i8], telling ? instancePath + "/data/" + i8 : "") || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length);
																															var valid10 = _errs64 === errors;
																															if (!valid10)
																																break;
																														}
																													} else
																														return validate2.errors = [{ instancePath: instancePath + "/data", keyword: "type", params: { type: "array" } }], !1;
																												var valid0 = _errs62 === errors;
																											} else
																												var valid0 = !0;
																											if (valid0) {
																												if (data.properties !== void 0) {
																													let data40 = data.properties, _errs65 = errors;
																													if (errors === _errs65)
																														if (Array.isArray(data40)) {
																															var valid11 = !0;
																															let len9 = data40.length;
																															for (let i9 = 0; i9 < len9; i9++) {
																																let _errs67 = errors;
																																validate30(data40[i9], telling ? instancePath + "/properties/" + i9 : "") || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length);
																																var valid11 = _errs67 === errors;
																																if (!valid11)
																																	break;
																															}
																														} else
																															return validate2.errors = [{ instancePath: instancePath + "/properties", keyword: "type", params: { type: "array" } }], !1;
																													var valid0 = _errs65 === errors;
																												} else
																													var valid0 = !0;
																												if (valid0) {
																													if (data.signature !== void 0) {
																														let _errs68 = errors;
																														validate119(data.signature, telling ? instancePath + "/signature" : "") || (vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors), errors = vErrors.length);
																														var valid0 = _errs68 === errors;
																													} else
																														var valid0 = !0;
																													if (valid0) {
																														let additional1;
																														for (let key1 in data)
																															if (!obj16.has(key1)) {
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
		} else
			return validate2.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate2.errors = vErrors, errors === 0;
}
function validate137(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data != "string" ? (validate137.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1) : data === "inbound" || data === "outbound" || data === "bi-directional" || data === "unknown" ? (validate137.errors = vErrors, errors === 0) : (validate137.errors = [{ instancePath, keyword: "enum", params: { allowedValues: ["inbound", "outbound", "bi-directional", "unknown"] } }], !1);
}
function validate136(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.flow === void 0 && (missing0 = "flow") || data.classification === void 0 && (missing0 = "classification"))
				return validate136.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.flow !== void 0) {
				let _errs1 = errors;
				validate137(data.flow, telling ? instancePath + "/flow" : "") || (vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.classification !== void 0) {
					let _errs2 = errors;
					validate86(data.classification, telling ? instancePath + "/classification" : "") || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.name !== void 0) {
						let _errs3 = errors;
						if (typeof data.name != "string")
							return validate136.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs3 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.description !== void 0) {
							let _errs5 = errors;
							if (typeof data.description != "string")
								return validate136.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } }], !1;
							var valid0 = _errs5 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.governance !== void 0) {
								let data4 = data.governance, _errs7 = errors;
								if (!(data4 && typeof data4 == "object" && !Array.isArray(data4)))
									return validate136.errors = [{ instancePath: instancePath + "/governance", keyword: "type", params: { type: "object" } }], !1;
								validate93(data4, telling ? instancePath + "/governance" : "") || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length);
								var valid0 = _errs7 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.source !== void 0) {
									let data5 = data.source, _errs9 = errors;
									if (errors === _errs9)
										if (Array.isArray(data5)) {
											var valid1 = !0;
											let len0 = data5.length;
											for (let i0 = 0; i0 < len0; i0++) {
												let data6 = data5[i0], _errs11 = errors, _errs12 = errors, valid2 = !1, _errs13 = errors;
												if (errors === _errs13 && errors === _errs13 && typeof data6 != "string") {
													let err0 = telling ? { instancePath: instancePath + "/source/" + i0, keyword: "type", params: { type: "string" } } : null;
													vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
												}
												var _valid0 = _errs13 === errors;
												if (valid2 = valid2 || _valid0, !valid2) {
													let _errs15 = errors;
													validate54(data6, telling ? instancePath + "/source/" + i0 : "") || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
													var _valid0 = _errs15 === errors;
													valid2 = valid2 || _valid0;
												}
												if (valid2)
													errors = _errs12, vErrors !== null && (_errs12 ? vErrors.length = _errs12 : vErrors = null);
												else {
													let err1 = telling ? { instancePath: instancePath + "/source/" + i0, keyword: "anyOf", params: {} } : null;
													return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate136.errors = vErrors, !1;
												}
												var valid1 = _errs11 === errors;
												if (!valid1)
													break;
											}
										} else
											return validate136.errors = [{ instancePath: instancePath + "/source", keyword: "type", params: { type: "array" } }], !1;
									var valid0 = _errs9 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.destination !== void 0) {
										let data7 = data.destination, _errs16 = errors;
										if (errors === _errs16)
											if (Array.isArray(data7)) {
												var valid3 = !0;
												let len1 = data7.length;
												for (let i1 = 0; i1 < len1; i1++) {
													let data8 = data7[i1], _errs18 = errors, _errs19 = errors, valid4 = !1, _errs20 = errors;
													if (errors === _errs20 && errors === _errs20 && typeof data8 != "string") {
														let err2 = telling ? { instancePath: instancePath + "/destination/" + i1, keyword: "type", params: { type: "string" } } : null;
														vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
													}
													var _valid1 = _errs20 === errors;
													if (valid4 = valid4 || _valid1, !valid4) {
														let _errs22 = errors;
														validate54(data8, telling ? instancePath + "/destination/" + i1 : "") || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
														var _valid1 = _errs22 === errors;
														valid4 = valid4 || _valid1;
													}
													if (valid4)
														errors = _errs19, vErrors !== null && (_errs19 ? vErrors.length = _errs19 : vErrors = null);
													else {
														let err3 = telling ? { instancePath: instancePath + "/destination/" + i1, keyword: "anyOf", params: {} } : null;
														return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate136.errors = vErrors, !1;
													}
													var valid3 = _errs18 === errors;
													if (!valid3)
														break;
												}
											} else
												return validate136.errors = [{ instancePath: instancePath + "/destination", keyword: "type", params: { type: "array" } }], !1;
										var valid0 = _errs16 === errors;
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
											return validate136.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
									}
								}
							}
						}
					}
				}
			}
		} else
			return validate136.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate136.errors = vErrors, errors === 0;
}
var wrapper4 = { validate: validate133 }, obj17 = /* @__PURE__ */ new Set(["bom-ref", "provider", "group", "name", "version", "description", "endpoints", "authenticated", "x-trust-boundary", "trustZone", "data", "licenses", "externalReferences", "services", "releaseNotes", "properties", "signature"]);
function validate133(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.name === void 0 && (missing0 = "name"))
				return validate133.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
							return validate133.errors = [{ instancePath: instancePath + "/group", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs3 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.name !== void 0) {
							let _errs5 = errors;
							if (typeof data.name != "string")
								return validate133.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
							var valid0 = _errs5 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.version !== void 0) {
								let _errs7 = errors;
								if (typeof data.version != "string")
									return validate133.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: "string" } }], !1;
								var valid0 = _errs7 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.description !== void 0) {
									let _errs9 = errors;
									if (typeof data.description != "string")
										return validate133.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } }], !1;
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
														return validate133.errors = [{ instancePath: instancePath + "/endpoints/" + i0, keyword: "type", params: { type: "string" } }], !1;
													var valid1 = _errs13 === errors;
													if (!valid1)
														break;
												}
											} else
												return validate133.errors = [{ instancePath: instancePath + "/endpoints", keyword: "type", params: { type: "array" } }], !1;
										var valid0 = _errs11 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.authenticated !== void 0) {
											let _errs15 = errors;
											if (typeof data.authenticated != "boolean")
												return validate133.errors = [{ instancePath: instancePath + "/authenticated", keyword: "type", params: { type: "boolean" } }], !1;
											var valid0 = _errs15 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data["x-trust-boundary"] !== void 0) {
												let _errs17 = errors;
												if (typeof data["x-trust-boundary"] != "boolean")
													return validate133.errors = [{ instancePath: instancePath + "/x-trust-boundary", keyword: "type", params: { type: "boolean" } }], !1;
												var valid0 = _errs17 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.trustZone !== void 0) {
													let _errs19 = errors;
													if (typeof data.trustZone != "string")
														return validate133.errors = [{ instancePath: instancePath + "/trustZone", keyword: "type", params: { type: "string" } }], !1;
													var valid0 = _errs19 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.data !== void 0) {
														let data11 = data.data, _errs21 = errors;
														if (errors === _errs21)
															if (Array.isArray(data11)) {
																var valid2 = !0;
																let len1 = data11.length;
																for (let i1 = 0; i1 < len1; i1++) {
																	let _errs23 = errors;
																	validate136(data11[i1], telling ? instancePath + "/data/" + i1 : "") || (vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors), errors = vErrors.length);
																	var valid2 = _errs23 === errors;
																	if (!valid2)
																		break;
																}
															} else
																return validate133.errors = [{ instancePath: instancePath + "/data", keyword: "type", params: { type: "array" } }], !1;
														var valid0 = _errs21 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.licenses !== void 0) {
															let _errs24 = errors;
															validate17(data.licenses, telling ? instancePath + "/licenses" : "") || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length);
															var valid0 = _errs24 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.externalReferences !== void 0) {
																let data14 = data.externalReferences, _errs25 = errors;
																if (errors === _errs25)
																	if (Array.isArray(data14)) {
																		var valid3 = !0;
																		let len2 = data14.length;
																		for (let i2 = 0; i2 < len2; i2++) {
																			let _errs27 = errors;
																			validate50(data14[i2], telling ? instancePath + "/externalReferences/" + i2 : "") || (vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors), errors = vErrors.length);
																			var valid3 = _errs27 === errors;
																			if (!valid3)
																				break;
																		}
																	} else
																		return validate133.errors = [{ instancePath: instancePath + "/externalReferences", keyword: "type", params: { type: "array" } }], !1;
																var valid0 = _errs25 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.services !== void 0) {
																	let data16 = data.services, _errs28 = errors;
																	if (errors === _errs28)
																		if (Array.isArray(data16)) {
																			var valid4 = !0;
																			let len3 = data16.length;
																			for (let i3 = 0; i3 < len3; i3++) {
																				let _errs30 = errors;
																				wrapper4.validate(data16[i3], telling ? instancePath + "/services/" + i3 : "") || (vErrors = vErrors === null ? wrapper4.validate.errors : vErrors.concat(wrapper4.validate.errors), errors = vErrors.length);
																				var valid4 = _errs30 === errors;
																				if (!valid4)
																					break;
																			}
																			if (valid4) {
																				let index0 = -1;
																				if (data16.length > 1 && (index0 = func1(data16)), index0 !== -1)
																					return validate133.errors = [{ instancePath: instancePath + "/services", keyword: "uniqueItems", params: { index: index0 } }], !1;
																			}
																		} else
																			return validate133.errors = [{ instancePath: instancePath + "/services", keyword: "type", params: { type: "array" } }], !1;
																	var valid0 = _errs28 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	if (data.releaseNotes !== void 0) {
																		let _errs31 = errors;
																		validate69(data.releaseNotes, telling ? instancePath + "/releaseNotes" : "") || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length);
																		var valid0 = _errs31 === errors;
																	} else
																		var valid0 = !0;
																	if (valid0) {
																		if (data.properties !== void 0) {
																			let data19 = data.properties, _errs32 = errors;
																			if (errors === _errs32)
																				if (Array.isArray(data19)) {
																					var valid5 = !0;
																					let len4 = data19.length;
																					for (let i4 = 0; i4 < len4; i4++) {
																						let _errs34 = errors;
																						validate30(data19[i4], telling ? instancePath + "/properties/" + i4 : "") || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length);
																						var valid5 = _errs34 === errors;
																						if (!valid5)
																							break;
																					}
																				} else
																					return validate133.errors = [{ instancePath: instancePath + "/properties", keyword: "type", params: { type: "array" } }], !1;
																			var valid0 = _errs32 === errors;
																		} else
																			var valid0 = !0;
																		if (valid0) {
																			if (data.signature !== void 0) {
																				let _errs35 = errors;
																				validate119(data.signature, telling ? instancePath + "/signature" : "") || (vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors), errors = vErrors.length);
																				var valid0 = _errs35 === errors;
																			} else
																				var valid0 = !0;
																			if (valid0) {
																				let additional0;
																				for (let key0 in data)
																					if (!obj17.has(key0)) {
																						additional0 = key0;
																						break;
																					}
																				if (additional0 !== void 0)
																					return validate133.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
																			}
																		}
																	}
																}
															}
														}
													}
												}
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
			return validate133.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate133.errors = vErrors, errors === 0;
}
function validate150(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.vendor !== void 0) {
				let _errs1 = errors;
				if (typeof data.vendor != "string")
					return validate150.errors = [{ instancePath: instancePath + "/vendor", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.name !== void 0) {
					let _errs3 = errors;
					if (typeof data.name != "string")
						return validate150.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.version !== void 0) {
						let _errs5 = errors;
						if (typeof data.version != "string")
							return validate150.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: "string" } }], !1;
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
										validate11(data3[i0], telling ? instancePath + "/hashes/" + i0 : "") || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length);
										var valid1 = _errs9 === errors;
										if (!valid1)
											break;
									}
								} else
									return validate150.errors = [{ instancePath: instancePath + "/hashes", keyword: "type", params: { type: "array" } }], !1;
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
											validate50(data5[i1], telling ? instancePath + "/externalReferences/" + i1 : "") || (vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors), errors = vErrors.length);
											var valid2 = _errs12 === errors;
											if (!valid2)
												break;
										}
									} else
										return validate150.errors = [{ instancePath: instancePath + "/externalReferences", keyword: "type", params: { type: "array" } }], !1;
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
									return validate150.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
							}
						}
					}
				}
			}
		} else
			return validate150.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate150.errors = vErrors, errors === 0;
}
var obj18 = /* @__PURE__ */ new Set(["timestamp", "lifecycles", "tools", "authors", "component", "manufacture", "supplier", "licenses", "properties"]);
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
												if (data7.length > 1 && (index0 = func1(data7)), index0 !== -1) {
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
													validate133(data9[i2], telling ? instancePath + "/tools/services/" + i2 : "") || (vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors), errors = vErrors.length);
													var valid8 = _errs25 === errors;
													if (!valid8)
														break;
												}
												if (valid8) {
													let index1 = -1;
													if (data9.length > 1 && (index1 = func1(data9)), index1 !== -1) {
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
									validate150(data6[i3], telling ? instancePath + "/tools/" + i3 : "") || (vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors), errors = vErrors.length);
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
						if (data.authors !== void 0) {
							let data12 = data.authors, _errs29 = errors;
							if (errors === _errs29)
								if (Array.isArray(data12)) {
									var valid10 = !0;
									let len4 = data12.length;
									for (let i4 = 0; i4 < len4; i4++) {
										let _errs31 = errors;
										validate7(data12[i4], telling ? instancePath + "/authors/" + i4 : "") || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length);
										var valid10 = _errs31 === errors;
										if (!valid10)
											break;
									}
								} else
									return validate1.errors = [{ instancePath: instancePath + "/authors", keyword: "type", params: { type: "array" } }], !1;
							var valid0 = _errs29 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.component !== void 0) {
								let _errs32 = errors;
								validate2(data.component, telling ? instancePath + "/component" : "") || (vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors), errors = vErrors.length);
								var valid0 = _errs32 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.manufacture !== void 0) {
									let _errs33 = errors;
									validate5(data.manufacture, telling ? instancePath + "/manufacture" : "") || (vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors), errors = vErrors.length);
									var valid0 = _errs33 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.supplier !== void 0) {
										let _errs34 = errors;
										validate5(data.supplier, telling ? instancePath + "/supplier" : "") || (vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors), errors = vErrors.length);
										var valid0 = _errs34 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.licenses !== void 0) {
											let _errs35 = errors;
											validate17(data.licenses, telling ? instancePath + "/licenses" : "") || (vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors), errors = vErrors.length);
											var valid0 = _errs35 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.properties !== void 0) {
												let data18 = data.properties, _errs36 = errors;
												if (errors === _errs36)
													if (Array.isArray(data18)) {
														var valid11 = !0;
														let len5 = data18.length;
														for (let i5 = 0; i5 < len5; i5++) {
															let _errs38 = errors;
															validate30(data18[i5], telling ? instancePath + "/properties/" + i5 : "") || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length);
															var valid11 = _errs38 === errors;
															if (!valid11)
																break;
														}
													} else
														return validate1.errors = [{ instancePath: instancePath + "/properties", keyword: "type", params: { type: "array" } }], !1;
												var valid0 = _errs36 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												let additional3;
												for (let key4 in data)
													if (!obj18.has(key4)) {
														additional3 = key4;
														break;
													}
												if (additional3 !== void 0)
													return validate1.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional3 } }], !1;
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
function validate164(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.ref === void 0 && (missing0 = "ref"))
				return validate164.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.ref !== void 0) {
				let _errs1 = errors;
				validate60(data.ref, telling ? instancePath + "/ref" : "") || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
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
								validate60(data1[i0], telling ? instancePath + "/dependsOn/" + i0 : "") || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
								var valid1 = _errs4 === errors;
								if (!valid1)
									break;
							}
							if (valid1) {
								let index0 = -1;
								if (data1.length > 1 && (index0 = func1(data1)), index0 !== -1)
									return validate164.errors = [{ instancePath: instancePath + "/dependsOn", keyword: "uniqueItems", params: { index: index0 } }], !1;
							}
						} else
							return validate164.errors = [{ instancePath: instancePath + "/dependsOn", keyword: "type", params: { type: "array" } }], !1;
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
						return validate164.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
				}
			}
		} else
			return validate164.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate164.errors = vErrors, errors === 0;
}
var obj19 = /* @__PURE__ */ new Set(["complete", "incomplete", "incomplete_first_party_only", "incomplete_first_party_proprietary_only", "incomplete_first_party_opensource_only", "incomplete_third_party_only", "incomplete_third_party_proprietary_only", "incomplete_third_party_opensource_only", "unknown", "not_specified"]);
function validate170(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data != "string" ? (validate170.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1) : obj19.has(data) ? (validate170.errors = vErrors, errors === 0) : (validate170.errors = [{ instancePath, keyword: "enum", params: { allowedValues: [...obj19] } }], !1);
}
function validate168(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.aggregate === void 0 && (missing0 = "aggregate"))
				return validate168.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data["bom-ref"] !== void 0) {
				let _errs1 = errors;
				validate3(data["bom-ref"], telling ? instancePath + "/bom-ref" : "") || (vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.aggregate !== void 0) {
					let _errs2 = errors;
					validate170(data.aggregate, telling ? instancePath + "/aggregate" : "") || (vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors), errors = vErrors.length);
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
									validate60(data3, telling ? instancePath + "/assemblies/" + i0 : "") || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
									var _valid0 = _errs7 === errors;
									if (valid2 = valid2 || _valid0, !valid2) {
										let _errs8 = errors;
										validate54(data3, telling ? instancePath + "/assemblies/" + i0 : "") || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
										var _valid0 = _errs8 === errors;
										valid2 = valid2 || _valid0;
									}
									if (valid2)
										errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
									else {
										let err0 = telling ? { instancePath: instancePath + "/assemblies/" + i0, keyword: "anyOf", params: {} } : null;
										return vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, validate168.errors = vErrors, !1;
									}
									var valid1 = _errs5 === errors;
									if (!valid1)
										break;
								}
								if (valid1) {
									let index0 = -1;
									if (data2.length > 1 && (index0 = func1(data2)), index0 !== -1)
										return validate168.errors = [{ instancePath: instancePath + "/assemblies", keyword: "uniqueItems", params: { index: index0 } }], !1;
								}
							} else
								return validate168.errors = [{ instancePath: instancePath + "/assemblies", keyword: "type", params: { type: "array" } }], !1;
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
											return validate168.errors = [{ instancePath: instancePath + "/dependencies/" + i1, keyword: "type", params: { type: "string" } }], !1;
										var valid3 = _errs11 === errors;
										if (!valid3)
											break;
									}
									if (valid3) {
										let index1 = -1;
										if (data4.length > 1 && (index1 = func1(data4)), index1 !== -1)
											return validate168.errors = [{ instancePath: instancePath + "/dependencies", keyword: "uniqueItems", params: { index: index1 } }], !1;
									}
								} else
									return validate168.errors = [{ instancePath: instancePath + "/dependencies", keyword: "type", params: { type: "array" } }], !1;
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
												return validate168.errors = [{ instancePath: instancePath + "/vulnerabilities/" + i2, keyword: "type", params: { type: "string" } }], !1;
											var valid4 = _errs15 === errors;
											if (!valid4)
												break;
										}
										if (valid4) {
											let index2 = -1;
											if (data6.length > 1 && (index2 = func1(data6)), index2 !== -1)
												return validate168.errors = [{ instancePath: instancePath + "/vulnerabilities", keyword: "uniqueItems", params: { index: index2 } }], !1;
										}
									} else
										return validate168.errors = [{ instancePath: instancePath + "/vulnerabilities", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs13 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.signature !== void 0) {
									let _errs17 = errors;
									validate119(data.signature, telling ? instancePath + "/signature" : "") || (vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors), errors = vErrors.length);
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
										return validate168.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
								}
							}
						}
					}
				}
			}
		} else
			return validate168.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate168.errors = vErrors, errors === 0;
}
function validate178(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.url !== void 0) {
				let _errs1 = errors;
				if (typeof data.url != "string")
					return validate178.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.name !== void 0) {
					let _errs3 = errors;
					if (typeof data.name != "string")
						return validate178.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
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
						return validate178.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
				}
			}
		} else
			return validate178.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate178.errors = vErrors, errors === 0;
}
function validate183(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data != "string" ? (validate183.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1) : data === "critical" || data === "high" || data === "medium" || data === "low" || data === "info" || data === "none" || data === "unknown" ? (validate183.errors = vErrors, errors === 0) : (validate183.errors = [{ instancePath, keyword: "enum", params: { allowedValues: ["critical", "high", "medium", "low", "info", "none", "unknown"] } }], !1);
}
function validate185(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data != "string" ? (validate185.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1) : data === "CVSSv2" || data === "CVSSv3" || data === "CVSSv31" || data === "CVSSv4" || data === "OWASP" || data === "SSVC" || data === "other" ? (validate185.errors = vErrors, errors === 0) : (validate185.errors = [{ instancePath, keyword: "enum", params: { allowedValues: ["CVSSv2", "CVSSv3", "CVSSv31", "CVSSv4", "OWASP", "SSVC", "other"] } }], !1);
}
function validate181(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.source !== void 0) {
				let _errs1 = errors;
				validate178(data.source, telling ? instancePath + "/source" : "") || (vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.score !== void 0) {
					let _errs2 = errors;
					if (typeof data.score != "number")
						return validate181.errors = [{ instancePath: instancePath + "/score", keyword: "type", params: { type: "number" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.severity !== void 0) {
						let _errs4 = errors;
						validate183(data.severity, telling ? instancePath + "/severity" : "") || (vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors), errors = vErrors.length);
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.method !== void 0) {
							let _errs5 = errors;
							validate185(data.method, telling ? instancePath + "/method" : "") || (vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors), errors = vErrors.length);
							var valid0 = _errs5 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.vector !== void 0) {
								let _errs6 = errors;
								if (typeof data.vector != "string")
									return validate181.errors = [{ instancePath: instancePath + "/vector", keyword: "type", params: { type: "string" } }], !1;
								var valid0 = _errs6 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.justification !== void 0) {
									let _errs8 = errors;
									if (typeof data.justification != "string")
										return validate181.errors = [{ instancePath: instancePath + "/justification", keyword: "type", params: { type: "string" } }], !1;
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
										return validate181.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
								}
							}
						}
					}
				}
			}
		} else
			return validate181.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate181.errors = vErrors, errors === 0;
}
function validate188(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data == "number" && !(data % 1) && !isNaN(data) ? errors === 0 && typeof data == "number" && (data < 1 || isNaN(data)) ? (validate188.errors = [{ instancePath, keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1) : (validate188.errors = vErrors, errors === 0) : (validate188.errors = [{ instancePath, keyword: "type", params: { type: "integer" } }], !1);
}
function validate191(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.url === void 0 && (missing0 = "url"))
				return validate191.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.title !== void 0) {
				let _errs1 = errors;
				if (typeof data.title != "string")
					return validate191.errors = [{ instancePath: instancePath + "/title", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.url !== void 0) {
					let _errs3 = errors;
					if (errors === _errs3 && errors === _errs3 && typeof data.url != "string")
						return validate191.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } }], !1;
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
						return validate191.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
				}
			}
		} else
			return validate191.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate191.errors = vErrors, errors === 0;
}
function validate198(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data != "string" ? (validate198.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1) : data === "resolved" || data === "resolved_with_pedigree" || data === "exploitable" || data === "in_triage" || data === "false_positive" || data === "not_affected" ? (validate198.errors = vErrors, errors === 0) : (validate198.errors = [{ instancePath, keyword: "enum", params: { allowedValues: ["resolved", "resolved_with_pedigree", "exploitable", "in_triage", "false_positive", "not_affected"] } }], !1);
}
var obj21 = /* @__PURE__ */ new Set(["code_not_present", "code_not_reachable", "requires_configuration", "requires_dependency", "requires_environment", "protected_by_compiler", "protected_at_runtime", "protected_at_perimeter", "protected_by_mitigating_control"]);
function validate200(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data != "string" ? (validate200.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1) : obj21.has(data) ? (validate200.errors = vErrors, errors === 0) : (validate200.errors = [{ instancePath, keyword: "enum", params: { allowedValues: [...obj21] } }], !1);
}
var func16 = codePoints;
function validate204(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (typeof data == "string") {
			if (data.length < 1)
				return validate204.errors = [{ instancePath, keyword: "minLength", params: { limit: 1 } }], !1;
			if (data.length > 1024 && func16(data) > 1024)
				return validate204.errors = [{ instancePath, keyword: "maxLength", params: { limit: 1024 } }], !1;
		} else
			return validate204.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1;
	return validate204.errors = vErrors, errors === 0;
}
function validate206(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (typeof data == "string") {
			if (data.length < 1)
				return validate206.errors = [{ instancePath, keyword: "minLength", params: { limit: 1 } }], !1;
			if (data.length > 1024 && func16(data) > 1024)
				return validate206.errors = [{ instancePath, keyword: "maxLength", params: { limit: 1024 } }], !1;
		} else
			return validate206.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1;
	return validate206.errors = vErrors, errors === 0;
}
function validate208(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data != "string" ? (validate208.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1) : data === "affected" || data === "unaffected" || data === "unknown" ? (validate208.errors = vErrors, errors === 0) : (validate208.errors = [{ instancePath, keyword: "enum", params: { allowedValues: ["affected", "unaffected", "unknown"] } }], !1);
}
var obj23 = /* @__PURE__ */ new Set(["bom-ref", "id", "source", "references", "ratings", "cwes", "description", "detail", "recommendation", "workaround", "proofOfConcept", "advisories", "created", "published", "updated", "rejected", "credits", "tools", "analysis", "affects", "properties"]);
function validate176(data, instancePath = "") {
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
						return validate176.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.source !== void 0) {
						let _errs4 = errors;
						validate178(data.source, telling ? instancePath + "/source" : "") || (vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors), errors = vErrors.length);
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
													return validate176.errors = [{ instancePath: instancePath + "/references/" + i0, keyword: "required", params: { missingProperty: missing0 } }], !1;
												if (data4.id !== void 0) {
													let _errs9 = errors;
													if (typeof data4.id != "string")
														return validate176.errors = [{ instancePath: instancePath + "/references/" + i0 + "/id", keyword: "type", params: { type: "string" } }], !1;
													var valid2 = _errs9 === errors;
												} else
													var valid2 = !0;
												if (valid2) {
													if (data4.source !== void 0) {
														let _errs11 = errors;
														validate178(data4.source, telling ? instancePath + "/references/" + i0 + "/source" : "") || (vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors), errors = vErrors.length);
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
															return validate176.errors = [{ instancePath: instancePath + "/references/" + i0, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
													}
												}
											} else
												return validate176.errors = [{ instancePath: instancePath + "/references/" + i0, keyword: "type", params: { type: "object" } }], !1;
										var valid1 = _errs7 === errors;
										if (!valid1)
											break;
									}
								} else
									return validate176.errors = [{ instancePath: instancePath + "/references", keyword: "type", params: { type: "array" } }], !1;
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
											validate181(data7[i1], telling ? instancePath + "/ratings/" + i1 : "") || (vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors), errors = vErrors.length);
											var valid3 = _errs14 === errors;
											if (!valid3)
												break;
										}
									} else
										return validate176.errors = [{ instancePath: instancePath + "/ratings", keyword: "type", params: { type: "array" } }], !1;
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
												validate188(data9[i2], telling ? instancePath + "/cwes/" + i2 : "") || (vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors), errors = vErrors.length);
												var valid4 = _errs17 === errors;
												if (!valid4)
													break;
											}
										} else
											return validate176.errors = [{ instancePath: instancePath + "/cwes", keyword: "type", params: { type: "array" } }], !1;
									var valid0 = _errs15 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.description !== void 0) {
										let _errs18 = errors;
										if (typeof data.description != "string")
											return validate176.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } }], !1;
										var valid0 = _errs18 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.detail !== void 0) {
											let _errs20 = errors;
											if (typeof data.detail != "string")
												return validate176.errors = [{ instancePath: instancePath + "/detail", keyword: "type", params: { type: "string" } }], !1;
											var valid0 = _errs20 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.recommendation !== void 0) {
												let _errs22 = errors;
												if (typeof data.recommendation != "string")
													return validate176.errors = [{ instancePath: instancePath + "/recommendation", keyword: "type", params: { type: "string" } }], !1;
												var valid0 = _errs22 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.workaround !== void 0) {
													let _errs24 = errors;
													if (typeof data.workaround != "string")
														return validate176.errors = [{ instancePath: instancePath + "/workaround", keyword: "type", params: { type: "string" } }], !1;
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
																		return validate176.errors = [{ instancePath: instancePath + "/proofOfConcept/reproductionSteps", keyword: "type", params: { type: "string" } }], !1;
																	var valid5 = _errs28 === errors;
																} else
																	var valid5 = !0;
																if (valid5) {
																	if (data15.environment !== void 0) {
																		let _errs30 = errors;
																		if (typeof data15.environment != "string")
																			return validate176.errors = [{ instancePath: instancePath + "/proofOfConcept/environment", keyword: "type", params: { type: "string" } }], !1;
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
																						validate22(data18[i3], telling ? instancePath + "/proofOfConcept/supportingMaterial/" + i3 : "") || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
																						var valid6 = _errs34 === errors;
																						if (!valid6)
																							break;
																					}
																				} else
																					return validate176.errors = [{ instancePath: instancePath + "/proofOfConcept/supportingMaterial", keyword: "type", params: { type: "array" } }], !1;
																			var valid5 = _errs32 === errors;
																		} else
																			var valid5 = !0;
																}
															} else
																return validate176.errors = [{ instancePath: instancePath + "/proofOfConcept", keyword: "type", params: { type: "object" } }], !1;
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
																		validate191(data20[i4], telling ? instancePath + "/advisories/" + i4 : "") || (vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors), errors = vErrors.length);
																		var valid7 = _errs37 === errors;
																		if (!valid7)
																			break;
																	}
																} else
																	return validate176.errors = [{ instancePath: instancePath + "/advisories", keyword: "type", params: { type: "array" } }], !1;
															var valid0 = _errs35 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.created !== void 0) {
																let data22 = data.created, _errs38 = errors;
																if (errors === _errs38 && errors === _errs38)
																	if (typeof data22 == "string") {
																		if (!formats0(data22))
																			return validate176.errors = [{ instancePath: instancePath + "/created", keyword: "format", params: { format: "date-time" } }], !1;
																	} else
																		return validate176.errors = [{ instancePath: instancePath + "/created", keyword: "type", params: { type: "string" } }], !1;
																var valid0 = _errs38 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.published !== void 0) {
																	let data23 = data.published, _errs40 = errors;
																	if (errors === _errs40 && errors === _errs40)
																		if (typeof data23 == "string") {
																			if (!formats0(data23))
																				return validate176.errors = [{ instancePath: instancePath + "/published", keyword: "format", params: { format: "date-time" } }], !1;
																		} else
																			return validate176.errors = [{ instancePath: instancePath + "/published", keyword: "type", params: { type: "string" } }], !1;
																	var valid0 = _errs40 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	if (data.updated !== void 0) {
																		let data24 = data.updated, _errs42 = errors;
																		if (errors === _errs42 && errors === _errs42)
																			if (typeof data24 == "string") {
																				if (!formats0(data24))
																					return validate176.errors = [{ instancePath: instancePath + "/updated", keyword: "format", params: { format: "date-time" } }], !1;
																			} else
																				return validate176.errors = [{ instancePath: instancePath + "/updated", keyword: "type", params: { type: "string" } }], !1;
																		var valid0 = _errs42 === errors;
																	} else
																		var valid0 = !0;
																	if (valid0) {
																		if (data.rejected !== void 0) {
																			let data25 = data.rejected, _errs44 = errors;
																			if (errors === _errs44 && errors === _errs44)
																				if (typeof data25 == "string") {
																					if (!formats0(data25))
																						return validate176.errors = [{ instancePath: instancePath + "/rejected", keyword: "format", params: { format: "date-time" } }], !1;
																				} else
																					return validate176.errors = [{ instancePath: instancePath + "/rejected", keyword: "type", params: { type: "string" } }], !1;
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
																									return validate176.errors = [{ instancePath: instancePath + "/credits/organizations", keyword: "type", params: { type: "array" } }], !1;
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
																											validate7(data29[i6], telling ? instancePath + "/credits/individuals/" + i6 : "") || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length);
																											var valid10 = _errs53 === errors;
																											if (!valid10)
																												break;
																										}
																									} else
																										return validate176.errors = [{ instancePath: instancePath + "/credits/individuals", keyword: "type", params: { type: "array" } }], !1;
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
																									return validate176.errors = [{ instancePath: instancePath + "/credits", keyword: "closed", params: { additionalProperty: additional1 } }], !1;
																							}
																						}
																					} else
																						return validate176.errors = [{ instancePath: instancePath + "/credits", keyword: "type", params: { type: "object" } }], !1;
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
																											if (data32.length > 1 && (index0 = func1(data32)), index0 !== -1) {
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
																												validate133(data34[i8], telling ? instancePath + "/tools/services/" + i8 : "") || (vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors), errors = vErrors.length);
																												var valid14 = _errs63 === errors;
																												if (!valid14)
																													break;
																											}
																											if (valid14) {
																												let index1 = -1;
																												if (data34.length > 1 && (index1 = func1(data34)), index1 !== -1) {
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
																								validate150(data31[i9], telling ? instancePath + "/tools/" + i9 : "") || (vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors), errors = vErrors.length);
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
																						return vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++, validate176.errors = vErrors, !1;
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
																									validate198(data37.state, telling ? instancePath + "/analysis/state" : "") || (vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors), errors = vErrors.length);
																									var valid16 = _errs69 === errors;
																								} else
																									var valid16 = !0;
																								if (valid16) {
																									if (data37.justification !== void 0) {
																										let _errs70 = errors;
																										validate200(data37.justification, telling ? instancePath + "/analysis/justification" : "") || (vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors), errors = vErrors.length);
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
																															return validate176.errors = [{ instancePath: instancePath + "/analysis/response/" + i10, keyword: "type", params: { type: "string" } }], !1;
																														if (!(data41 === "can_not_fix" || data41 === "will_not_fix" || data41 === "update" || data41 === "rollback" || data41 === "workaround_available"))
																															return validate176.errors = [{ instancePath: instancePath + "/analysis/response/" + i10, keyword: "enum", params: { allowedValues: ["can_not_fix", "will_not_fix", "update", "rollback", "workaround_available"] } }], !1;
																														var valid17 = _errs73 === errors;
																														if (!valid17)
																															break;
																													}
																												} else
																													return validate176.errors = [{ instancePath: instancePath + "/analysis/response", keyword: "type", params: { type: "array" } }], !1;
																											var valid16 = _errs71 === errors;
																										} else
																											var valid16 = !0;
																										if (valid16) {
																											if (data37.detail !== void 0) {
																												let _errs75 = errors;
																												if (typeof data37.detail != "string")
																													return validate176.errors = [{ instancePath: instancePath + "/analysis/detail", keyword: "type", params: { type: "string" } }], !1;
																												var valid16 = _errs75 === errors;
																											} else
																												var valid16 = !0;
																											if (valid16) {
																												if (data37.firstIssued !== void 0) {
																													let data43 = data37.firstIssued, _errs77 = errors;
																													if (errors === _errs77 && errors === _errs77)
																														if (typeof data43 == "string") {
																															if (!formats0(data43))
																																return validate176.errors = [{ instancePath: instancePath + "/analysis/firstIssued", keyword: "format", params: { format: "date-time" } }], !1;
																														} else
																															return validate176.errors = [{ instancePath: instancePath + "/analysis/firstIssued", keyword: "type", params: { type: "string" } }], !1;
																													var valid16 = _errs77 === errors;
																												} else
																													var valid16 = !0;
																												if (valid16) {
																													if (data37.lastUpdated !== void 0) {
																														let data44 = data37.lastUpdated, _errs79 = errors;
																														if (errors === _errs79 && errors === _errs79)
																															if (typeof data44 == "string") {
																																if (!formats0(data44))
																																	return validate176.errors = [{ instancePath: instancePath + "/analysis/lastUpdated", keyword: "format", params: { format: "date-time" } }], !1;
																															} else
																																return validate176.errors = [{ instancePath: instancePath + "/analysis/lastUpdated", keyword: "type", params: { type: "string" } }], !1;
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
																															return validate176.errors = [{ instancePath: instancePath + "/analysis", keyword: "closed", params: { additionalProperty: additional3 } }], !1;
																													}
																												}
																											}
																										}
																									}
																								}
																							} else
																								return validate176.errors = [{ instancePath: instancePath + "/analysis", keyword: "type", params: { type: "object" } }], !1;
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
																													return validate176.errors = [{ instancePath: instancePath + "/affects/" + i11, keyword: "required", params: { missingProperty: missing1 } }], !1;
																												if (data46.ref !== void 0) {
																													let data47 = data46.ref, _errs85 = errors, _errs86 = errors, valid20 = !1, _errs87 = errors;
																													validate60(data47, telling ? instancePath + "/affects/" + i11 + "/ref" : "") || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
																													var _valid1 = _errs87 === errors;
																													if (valid20 = valid20 || _valid1, !valid20) {
																														let _errs88 = errors;
																														validate54(data47, telling ? instancePath + "/affects/" + i11 + "/ref" : "") || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
																														var _valid1 = _errs88 === errors;
																														valid20 = valid20 || _valid1;
																													}
																													if (valid20)
																														errors = _errs86, vErrors !== null && (_errs86 ? vErrors.length = _errs86 : vErrors = null);
																													else {
																														let err8 = telling ? { instancePath: instancePath + "/affects/" + i11 + "/ref", keyword: "anyOf", params: {} } : null;
																														return vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++, validate176.errors = vErrors, !1;
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
																																		return vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++, validate176.errors = vErrors, !1;
																																	}
																																	if (errors === _errs91)
																																		if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
																																			if (data49.version !== void 0) {
																																				let _errs96 = errors;
																																				validate204(data49.version, telling ? instancePath + "/affects/" + i11 + "/versions/" + i12 + "/version" : "") || (vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors), errors = vErrors.length);
																																				var valid23 = _errs96 === errors;
																																			} else
																																				var valid23 = !0;
																																			if (valid23) {
																																				if (data49.range !== void 0) {
																																					let _errs97 = errors;
																																					validate206(data49.range, telling ? instancePath + "/affects/" + i11 + "/versions/" + i12 + "/range" : "") || (vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors), errors = vErrors.length);
																																					var valid23 = _errs97 === errors;
																																				} else
																																					var valid23 = !0;
																																				if (valid23) {
																																					if (data49.status !== void 0) {
																																						let _errs98 = errors;
																																						validate208(data49.status, telling ? instancePath + "/affects/" + i11 + "/versions/" + i12 + "/status" : "") || (vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors), errors = vErrors.length);
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
																																							return validate176.errors = [{ instancePath: instancePath + "/affects/" + i11 + "/versions/" + i12, keyword: "closed", params: { additionalProperty: additional4 } }], !1;
																																					}
																																				}
																																			}
																																		} else
																																			return validate176.errors = [{ instancePath: instancePath + "/affects/" + i11 + "/versions/" + i12, keyword: "type", params: { type: "object" } }], !1;
																																	var valid21 = _errs91 === errors;
																																	if (!valid21)
																																		break;
																																}
																															} else
																																return validate176.errors = [{ instancePath: instancePath + "/affects/" + i11 + "/versions", keyword: "type", params: { type: "array" } }], !1;
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
																															return validate176.errors = [{ instancePath: instancePath + "/affects/" + i11, keyword: "closed", params: { additionalProperty: additional5 } }], !1;
																													}
																												}
																											} else
																												return validate176.errors = [{ instancePath: instancePath + "/affects/" + i11, keyword: "type", params: { type: "object" } }], !1;
																										var valid18 = _errs83 === errors;
																										if (!valid18)
																											break;
																									}
																									if (valid18) {
																										let index2 = -1;
																										if (data45.length > 1 && (index2 = func1(data45)), index2 !== -1)
																											return validate176.errors = [{ instancePath: instancePath + "/affects", keyword: "uniqueItems", params: { index: index2 } }], !1;
																									}
																								} else
																									return validate176.errors = [{ instancePath: instancePath + "/affects", keyword: "type", params: { type: "array" } }], !1;
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
																											validate30(data53[i13], telling ? instancePath + "/properties/" + i13 : "") || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length);
																											var valid24 = _errs101 === errors;
																											if (!valid24)
																												break;
																										}
																									} else
																										return validate176.errors = [{ instancePath: instancePath + "/properties", keyword: "type", params: { type: "array" } }], !1;
																								var valid0 = _errs99 === errors;
																							} else
																								var valid0 = !0;
																							if (valid0) {
																								let additional6;
																								for (let key7 in data)
																									if (!obj23.has(key7)) {
																										additional6 = key7;
																										break;
																									}
																								if (additional6 !== void 0)
																									return validate176.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional6 } }], !1;
																							}
																						}
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
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
			return validate176.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate176.errors = vErrors, errors === 0;
}
function validate212(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.subjects === void 0 && (missing0 = "subjects") || data.annotator === void 0 && (missing0 = "annotator") || data.timestamp === void 0 && (missing0 = "timestamp") || data.text === void 0 && (missing0 = "text"))
				return validate212.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
								validate60(data2, telling ? instancePath + "/subjects/" + i0 : "") || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
								var _valid0 = _errs6 === errors;
								if (valid2 = valid2 || _valid0, !valid2) {
									let _errs7 = errors;
									validate54(data2, telling ? instancePath + "/subjects/" + i0 : "") || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
									var _valid0 = _errs7 === errors;
									valid2 = valid2 || _valid0;
								}
								if (valid2)
									errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
								else {
									let err0 = telling ? { instancePath: instancePath + "/subjects/" + i0, keyword: "anyOf", params: {} } : null;
									return vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, validate212.errors = vErrors, !1;
								}
								var valid1 = _errs4 === errors;
								if (!valid1)
									break;
							}
							if (valid1) {
								let index0 = -1;
								if (data1.length > 1 && (index0 = func1(data1)), index0 !== -1)
									return validate212.errors = [{ instancePath: instancePath + "/subjects", keyword: "uniqueItems", params: { index: index0 } }], !1;
							}
						} else
							return validate212.errors = [{ instancePath: instancePath + "/subjects", keyword: "type", params: { type: "array" } }], !1;
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
							return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate212.errors = vErrors, !1;
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
										validate7(data3.individual, telling ? instancePath + "/annotator/individual" : "") || (vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors), errors = vErrors.length);
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
												validate133(data3.service, telling ? instancePath + "/annotator/service" : "") || (vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors), errors = vErrors.length);
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
													return validate212.errors = [{ instancePath: instancePath + "/annotator", keyword: "closed", params: { additionalProperty: additional0 } }], !1;
											}
										}
									}
								}
							} else
								return validate212.errors = [{ instancePath: instancePath + "/annotator", keyword: "type", params: { type: "object" } }], !1;
						var valid0 = _errs8 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.timestamp !== void 0) {
							let data8 = data.timestamp, _errs19 = errors;
							if (errors === _errs19 && errors === _errs19)
								if (typeof data8 == "string") {
									if (!formats0(data8))
										return validate212.errors = [{ instancePath: instancePath + "/timestamp", keyword: "format", params: { format: "date-time" } }], !1;
								} else
									return validate212.errors = [{ instancePath: instancePath + "/timestamp", keyword: "type", params: { type: "string" } }], !1;
							var valid0 = _errs19 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.text !== void 0) {
								let _errs21 = errors;
								if (typeof data.text != "string")
									return validate212.errors = [{ instancePath: instancePath + "/text", keyword: "type", params: { type: "string" } }], !1;
								var valid0 = _errs21 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.signature !== void 0) {
									let _errs23 = errors;
									validate119(data.signature, telling ? instancePath + "/signature" : "") || (vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors), errors = vErrors.length);
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
										return validate212.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional1 } }], !1;
								}
							}
						}
					}
				}
			}
		} else
			return validate212.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate212.errors = vErrors, errors === 0;
}
function validate228(data, instancePath = "") {
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
		return vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, validate228.errors = vErrors, !1;
	}
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.ref !== void 0) {
				let data0 = data.ref, _errs4 = errors, _errs5 = errors, valid2 = !1, _errs6 = errors;
				validate60(data0, telling ? instancePath + "/ref" : "") || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
				var _valid1 = _errs6 === errors;
				if (valid2 = valid2 || _valid1, !valid2) {
					let _errs7 = errors;
					validate54(data0, telling ? instancePath + "/ref" : "") || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
					var _valid1 = _errs7 === errors;
					valid2 = valid2 || _valid1;
				}
				if (valid2)
					errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
				else {
					let err3 = telling ? { instancePath: instancePath + "/ref", keyword: "anyOf", params: {} } : null;
					return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate228.errors = vErrors, !1;
				}
				var valid1 = _errs4 === errors;
			} else
				var valid1 = !0;
			if (valid1) {
				if (data.externalReference !== void 0) {
					let _errs8 = errors;
					validate50(data.externalReference, telling ? instancePath + "/externalReference" : "") || (vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors), errors = vErrors.length);
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
						return validate228.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
				}
			}
		} else
			return validate228.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate228.errors = vErrors, errors === 0;
}
var obj24 = /* @__PURE__ */ new Set(["copy", "clone", "lint", "scan", "merge", "build", "test", "deliver", "deploy", "release", "clean", "other"]);
function validate236(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data != "string" ? (validate236.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1) : obj24.has(data) ? (validate236.errors = vErrors, errors === 0) : (validate236.errors = [{ instancePath, keyword: "enum", params: { allowedValues: [...obj24] } }], !1);
}
function validate241(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.uid !== void 0) {
				let _errs1 = errors;
				if (typeof data.uid != "string")
					return validate241.errors = [{ instancePath: instancePath + "/uid", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.description !== void 0) {
					let _errs3 = errors;
					if (typeof data.description != "string")
						return validate241.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.timeReceived !== void 0) {
						let data2 = data.timeReceived, _errs5 = errors;
						if (errors === _errs5 && errors === _errs5)
							if (typeof data2 == "string") {
								if (!formats0(data2))
									return validate241.errors = [{ instancePath: instancePath + "/timeReceived", keyword: "format", params: { format: "date-time" } }], !1;
							} else
								return validate241.errors = [{ instancePath: instancePath + "/timeReceived", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.data !== void 0) {
							let _errs7 = errors;
							validate22(data.data, telling ? instancePath + "/data" : "") || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.source !== void 0) {
								let _errs8 = errors;
								validate228(data.source, telling ? instancePath + "/source" : "") || (vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors), errors = vErrors.length);
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.target !== void 0) {
									let _errs9 = errors;
									validate228(data.target, telling ? instancePath + "/target" : "") || (vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors), errors = vErrors.length);
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
													validate30(data6[i0], telling ? instancePath + "/properties/" + i0 : "") || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length);
													var valid1 = _errs12 === errors;
													if (!valid1)
														break;
												}
											} else
												return validate241.errors = [{ instancePath: instancePath + "/properties", keyword: "type", params: { type: "array" } }], !1;
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
											return validate241.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
									}
								}
							}
						}
					}
				}
			}
		} else
			return validate241.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate241.errors = vErrors, errors === 0;
}
function validate247(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.description !== void 0) {
				let _errs1 = errors;
				if (typeof data.description != "string")
					return validate247.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.expression !== void 0) {
					let _errs3 = errors;
					if (typeof data.expression != "string")
						return validate247.errors = [{ instancePath: instancePath + "/expression", keyword: "type", params: { type: "string" } }], !1;
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
									validate30(data2[i0], telling ? instancePath + "/properties/" + i0 : "") || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length);
									var valid1 = _errs7 === errors;
									if (!valid1)
										break;
								}
							} else
								return validate247.errors = [{ instancePath: instancePath + "/properties", keyword: "type", params: { type: "array" } }], !1;
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
							return validate247.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
					}
				}
			}
		} else
			return validate247.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate247.errors = vErrors, errors === 0;
}
function validate254(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.name !== void 0) {
				let _errs1 = errors;
				if (typeof data.name != "string")
					return validate254.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.value !== void 0) {
					let _errs3 = errors;
					if (typeof data.value != "string")
						return validate254.errors = [{ instancePath: instancePath + "/value", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.dataType !== void 0) {
						let _errs5 = errors;
						if (typeof data.dataType != "string")
							return validate254.errors = [{ instancePath: instancePath + "/dataType", keyword: "type", params: { type: "string" } }], !1;
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
							return validate254.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
					}
				}
			}
		} else
			return validate254.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate254.errors = vErrors, errors === 0;
}
function validate250(data, instancePath = "") {
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
		return vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++, validate250.errors = vErrors, !1;
	}
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.source !== void 0) {
				let _errs6 = errors;
				validate228(data.source, telling ? instancePath + "/source" : "") || (vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors), errors = vErrors.length);
				var valid1 = _errs6 === errors;
			} else
				var valid1 = !0;
			if (valid1) {
				if (data.target !== void 0) {
					let _errs7 = errors;
					validate228(data.target, telling ? instancePath + "/target" : "") || (vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors), errors = vErrors.length);
					var valid1 = _errs7 === errors;
				} else
					var valid1 = !0;
				if (valid1) {
					if (data.resource !== void 0) {
						let _errs8 = errors;
						validate228(data.resource, telling ? instancePath + "/resource" : "") || (vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors), errors = vErrors.length);
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
										validate254(data3[i0], telling ? instancePath + "/parameters/" + i0 : "") || (vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors), errors = vErrors.length);
										var valid2 = _errs11 === errors;
										if (!valid2)
											break;
									}
									if (valid2) {
										let index0 = -1;
										if (data3.length > 1 && (index0 = func1(data3)), index0 !== -1)
											return validate250.errors = [{ instancePath: instancePath + "/parameters", keyword: "uniqueItems", params: { index: index0 } }], !1;
									}
								} else
									return validate250.errors = [{ instancePath: instancePath + "/parameters", keyword: "type", params: { type: "array" } }], !1;
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
											validate30(data6, telling ? instancePath + "/environmentVars/" + i1 : "") || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length);
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
												return vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++, validate250.errors = vErrors, !1;
											}
											var valid3 = _errs14 === errors;
											if (!valid3)
												break;
										}
										if (valid3) {
											let index1 = -1;
											if (data5.length > 1 && (index1 = func1(data5)), index1 !== -1)
												return validate250.errors = [{ instancePath: instancePath + "/environmentVars", keyword: "uniqueItems", params: { index: index1 } }], !1;
										}
									} else
										return validate250.errors = [{ instancePath: instancePath + "/environmentVars", keyword: "type", params: { type: "array" } }], !1;
								var valid1 = _errs12 === errors;
							} else
								var valid1 = !0;
							if (valid1) {
								if (data.data !== void 0) {
									let _errs19 = errors;
									validate22(data.data, telling ? instancePath + "/data" : "") || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
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
													validate30(data8[i2], telling ? instancePath + "/properties/" + i2 : "") || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length);
													var valid5 = _errs22 === errors;
													if (!valid5)
														break;
												}
											} else
												return validate250.errors = [{ instancePath: instancePath + "/properties", keyword: "type", params: { type: "array" } }], !1;
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
											return validate250.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
									}
								}
							}
						}
					}
				}
			}
		} else
			return validate250.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate250.errors = vErrors, errors === 0;
}
function validate260(data, instancePath = "") {
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
		return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate260.errors = vErrors, !1;
	}
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.type !== void 0) {
				let data0 = data.type, _errs5 = errors;
				if (typeof data0 != "string")
					return validate260.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }], !1;
				if (!(data0 === "artifact" || data0 === "attestation" || data0 === "log" || data0 === "evidence" || data0 === "metrics" || data0 === "other"))
					return validate260.errors = [{ instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: ["artifact", "attestation", "log", "evidence", "metrics", "other"] } }], !1;
				var valid1 = _errs5 === errors;
			} else
				var valid1 = !0;
			if (valid1) {
				if (data.source !== void 0) {
					let _errs7 = errors;
					validate228(data.source, telling ? instancePath + "/source" : "") || (vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors), errors = vErrors.length);
					var valid1 = _errs7 === errors;
				} else
					var valid1 = !0;
				if (valid1) {
					if (data.target !== void 0) {
						let _errs8 = errors;
						validate228(data.target, telling ? instancePath + "/target" : "") || (vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors), errors = vErrors.length);
						var valid1 = _errs8 === errors;
					} else
						var valid1 = !0;
					if (valid1) {
						if (data.resource !== void 0) {
							let _errs9 = errors;
							validate228(data.resource, telling ? instancePath + "/resource" : "") || (vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors), errors = vErrors.length);
							var valid1 = _errs9 === errors;
						} else
							var valid1 = !0;
						if (valid1) {
							if (data.data !== void 0) {
								let _errs10 = errors;
								validate22(data.data, telling ? instancePath + "/data" : "") || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
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
												validate30(data6, telling ? instancePath + "/environmentVars/" + i0 : "") || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length);
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
													return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate260.errors = vErrors, !1;
												}
												var valid2 = _errs13 === errors;
												if (!valid2)
													break;
											}
											if (valid2) {
												let index0 = -1;
												if (data5.length > 1 && (index0 = func1(data5)), index0 !== -1)
													return validate260.errors = [{ instancePath: instancePath + "/environmentVars", keyword: "uniqueItems", params: { index: index0 } }], !1;
											}
										} else
											return validate260.errors = [{ instancePath: instancePath + "/environmentVars", keyword: "type", params: { type: "array" } }], !1;
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
													validate30(data7[i1], telling ? instancePath + "/properties/" + i1 : "") || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length);
													var valid4 = _errs20 === errors;
													if (!valid4)
														break;
												}
											} else
												return validate260.errors = [{ instancePath: instancePath + "/properties", keyword: "type", params: { type: "array" } }], !1;
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
											return validate260.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
									}
								}
							}
						}
					}
				}
			}
		} else
			return validate260.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate260.errors = vErrors, errors === 0;
}
var obj26 = /* @__PURE__ */ new Set(["bom-ref", "uid", "name", "description", "resourceReferences", "type", "event", "conditions", "timeActivated", "inputs", "outputs", "properties"]);
function validate238(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data["bom-ref"] === void 0 && (missing0 = "bom-ref") || data.uid === void 0 && (missing0 = "uid"))
				return validate238.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate238.errors = [{ instancePath: instancePath + "/uid", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.name !== void 0) {
						let _errs4 = errors;
						if (typeof data.name != "string")
							return validate238.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.description !== void 0) {
							let _errs6 = errors;
							if (typeof data.description != "string")
								return validate238.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } }], !1;
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
											validate228(data4[i0], telling ? instancePath + "/resourceReferences/" + i0 : "") || (vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors), errors = vErrors.length);
											var valid1 = _errs10 === errors;
											if (!valid1)
												break;
										}
										if (valid1) {
											let index0 = -1;
											if (data4.length > 1 && (index0 = func1(data4)), index0 !== -1)
												return validate238.errors = [{ instancePath: instancePath + "/resourceReferences", keyword: "uniqueItems", params: { index: index0 } }], !1;
										}
									} else
										return validate238.errors = [{ instancePath: instancePath + "/resourceReferences", keyword: "type", params: { type: "array" } }], !1;
								var valid0 = _errs8 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.type !== void 0) {
									let data6 = data.type, _errs11 = errors;
									if (typeof data6 != "string")
										return validate238.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }], !1;
									if (!(data6 === "manual" || data6 === "api" || data6 === "webhook" || data6 === "scheduled"))
										return validate238.errors = [{ instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: ["manual", "api", "webhook", "scheduled"] } }], !1;
									var valid0 = _errs11 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.event !== void 0) {
										let _errs13 = errors;
										validate241(data.event, telling ? instancePath + "/event" : "") || (vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors), errors = vErrors.length);
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
														validate247(data8[i1], telling ? instancePath + "/conditions/" + i1 : "") || (vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors), errors = vErrors.length);
														var valid2 = _errs16 === errors;
														if (!valid2)
															break;
													}
													if (valid2) {
														let index1 = -1;
														if (data8.length > 1 && (index1 = func1(data8)), index1 !== -1)
															return validate238.errors = [{ instancePath: instancePath + "/conditions", keyword: "uniqueItems", params: { index: index1 } }], !1;
													}
												} else
													return validate238.errors = [{ instancePath: instancePath + "/conditions", keyword: "type", params: { type: "array" } }], !1;
											var valid0 = _errs14 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.timeActivated !== void 0) {
												let data10 = data.timeActivated, _errs17 = errors;
												if (errors === _errs17 && errors === _errs17)
													if (typeof data10 == "string") {
														if (!formats0(data10))
															return validate238.errors = [{ instancePath: instancePath + "/timeActivated", keyword: "format", params: { format: "date-time" } }], !1;
													} else
														return validate238.errors = [{ instancePath: instancePath + "/timeActivated", keyword: "type", params: { type: "string" } }], !1;
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
																validate250(data11[i2], telling ? instancePath + "/inputs/" + i2 : "") || (vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors), errors = vErrors.length);
																var valid3 = _errs21 === errors;
																if (!valid3)
																	break;
															}
															if (valid3) {
																let index2 = -1;
																if (data11.length > 1 && (index2 = func1(data11)), index2 !== -1)
																	return validate238.errors = [{ instancePath: instancePath + "/inputs", keyword: "uniqueItems", params: { index: index2 } }], !1;
															}
														} else
															return validate238.errors = [{ instancePath: instancePath + "/inputs", keyword: "type", params: { type: "array" } }], !1;
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
																	validate260(data13[i3], telling ? instancePath + "/outputs/" + i3 : "") || (vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors), errors = vErrors.length);
																	var valid4 = _errs24 === errors;
																	if (!valid4)
																		break;
																}
																if (valid4) {
																	let index3 = -1;
																	if (data13.length > 1 && (index3 = func1(data13)), index3 !== -1)
																		return validate238.errors = [{ instancePath: instancePath + "/outputs", keyword: "uniqueItems", params: { index: index3 } }], !1;
																}
															} else
																return validate238.errors = [{ instancePath: instancePath + "/outputs", keyword: "type", params: { type: "array" } }], !1;
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
																		validate30(data15[i4], telling ? instancePath + "/properties/" + i4 : "") || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length);
																		var valid5 = _errs27 === errors;
																		if (!valid5)
																			break;
																	}
																} else
																	return validate238.errors = [{ instancePath: instancePath + "/properties", keyword: "type", params: { type: "array" } }], !1;
															var valid0 = _errs25 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															let additional0;
															for (let key0 in data)
																if (!obj26.has(key0)) {
																	additional0 = key0;
																	break;
																}
															if (additional0 !== void 0)
																return validate238.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
														}
													}
												}
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
			return validate238.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate238.errors = vErrors, errors === 0;
}
function validate271(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.executed !== void 0) {
				let _errs1 = errors;
				if (typeof data.executed != "string")
					return validate271.errors = [{ instancePath: instancePath + "/executed", keyword: "type", params: { type: "string" } }], !1;
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
								validate30(data1[i0], telling ? instancePath + "/properties/" + i0 : "") || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length);
								var valid1 = _errs5 === errors;
								if (!valid1)
									break;
							}
						} else
							return validate271.errors = [{ instancePath: instancePath + "/properties", keyword: "type", params: { type: "array" } }], !1;
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
						return validate271.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
				}
			}
		} else
			return validate271.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate271.errors = vErrors, errors === 0;
}
function validate270(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.name !== void 0) {
				let _errs1 = errors;
				if (typeof data.name != "string")
					return validate270.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.description !== void 0) {
					let _errs3 = errors;
					if (typeof data.description != "string")
						return validate270.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } }], !1;
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
									validate271(data2[i0], telling ? instancePath + "/commands/" + i0 : "") || (vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors), errors = vErrors.length);
									var valid1 = _errs7 === errors;
									if (!valid1)
										break;
								}
							} else
								return validate270.errors = [{ instancePath: instancePath + "/commands", keyword: "type", params: { type: "array" } }], !1;
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
										validate30(data4[i1], telling ? instancePath + "/properties/" + i1 : "") || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length);
										var valid2 = _errs10 === errors;
										if (!valid2)
											break;
									}
								} else
									return validate270.errors = [{ instancePath: instancePath + "/properties", keyword: "type", params: { type: "array" } }], !1;
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
								return validate270.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
						}
					}
				}
			}
		} else
			return validate270.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate270.errors = vErrors, errors === 0;
}
function validate281(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.uid !== void 0) {
				let _errs1 = errors;
				if (typeof data.uid != "string")
					return validate281.errors = [{ instancePath: instancePath + "/uid", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.name !== void 0) {
					let _errs3 = errors;
					if (typeof data.name != "string")
						return validate281.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.mode !== void 0) {
						let data2 = data.mode, _errs5 = errors;
						if (typeof data2 != "string")
							return validate281.errors = [{ instancePath: instancePath + "/mode", keyword: "type", params: { type: "string" } }], !1;
						if (!(data2 === "filesystem" || data2 === "block"))
							return validate281.errors = [{ instancePath: instancePath + "/mode", keyword: "enum", params: { allowedValues: ["filesystem", "block"] } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.path !== void 0) {
							let _errs7 = errors;
							if (typeof data.path != "string")
								return validate281.errors = [{ instancePath: instancePath + "/path", keyword: "type", params: { type: "string" } }], !1;
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.sizeAllocated !== void 0) {
								let _errs9 = errors;
								if (typeof data.sizeAllocated != "string")
									return validate281.errors = [{ instancePath: instancePath + "/sizeAllocated", keyword: "type", params: { type: "string" } }], !1;
								var valid0 = _errs9 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.persistent !== void 0) {
									let _errs11 = errors;
									if (typeof data.persistent != "boolean")
										return validate281.errors = [{ instancePath: instancePath + "/persistent", keyword: "type", params: { type: "boolean" } }], !1;
									var valid0 = _errs11 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.remote !== void 0) {
										let _errs13 = errors;
										if (typeof data.remote != "boolean")
											return validate281.errors = [{ instancePath: instancePath + "/remote", keyword: "type", params: { type: "boolean" } }], !1;
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
														validate30(data7[i0], telling ? instancePath + "/properties/" + i0 : "") || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length);
														var valid1 = _errs17 === errors;
														if (!valid1)
															break;
													}
												} else
													return validate281.errors = [{ instancePath: instancePath + "/properties", keyword: "type", params: { type: "array" } }], !1;
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
												return validate281.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
										}
									}
								}
							}
						}
					}
				}
			}
		} else
			return validate281.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate281.errors = vErrors, errors === 0;
}
var obj27 = /* @__PURE__ */ new Set(["bom-ref", "uid", "name", "aliases", "description", "resourceReferences", "accessMode", "mountPath", "managedDataType", "volumeRequest", "volume", "properties"]);
function validate278(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data["bom-ref"] === void 0 && (missing0 = "bom-ref") || data.uid === void 0 && (missing0 = "uid"))
				return validate278.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate278.errors = [{ instancePath: instancePath + "/uid", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.name !== void 0) {
						let _errs4 = errors;
						if (typeof data.name != "string")
							return validate278.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
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
											return validate278.errors = [{ instancePath: instancePath + "/aliases/" + i0, keyword: "type", params: { type: "string" } }], !1;
										var valid1 = _errs8 === errors;
										if (!valid1)
											break;
									}
								} else
									return validate278.errors = [{ instancePath: instancePath + "/aliases", keyword: "type", params: { type: "array" } }], !1;
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.description !== void 0) {
								let _errs10 = errors;
								if (typeof data.description != "string")
									return validate278.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } }], !1;
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
												validate228(data6[i1], telling ? instancePath + "/resourceReferences/" + i1 : "") || (vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors), errors = vErrors.length);
												var valid2 = _errs14 === errors;
												if (!valid2)
													break;
											}
											if (valid2) {
												let index0 = -1;
												if (data6.length > 1 && (index0 = func1(data6)), index0 !== -1)
													return validate278.errors = [{ instancePath: instancePath + "/resourceReferences", keyword: "uniqueItems", params: { index: index0 } }], !1;
											}
										} else
											return validate278.errors = [{ instancePath: instancePath + "/resourceReferences", keyword: "type", params: { type: "array" } }], !1;
									var valid0 = _errs12 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.accessMode !== void 0) {
										let data8 = data.accessMode, _errs15 = errors;
										if (typeof data8 != "string")
											return validate278.errors = [{ instancePath: instancePath + "/accessMode", keyword: "type", params: { type: "string" } }], !1;
										if (!(data8 === "read-only" || data8 === "read-write" || data8 === "read-write-once" || data8 === "write-once" || data8 === "write-only"))
											return validate278.errors = [{ instancePath: instancePath + "/accessMode", keyword: "enum", params: { allowedValues: ["read-only", "read-write", "read-write-once", "write-once", "write-only"] } }], !1;
										var valid0 = _errs15 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.mountPath !== void 0) {
											let _errs17 = errors;
											if (typeof data.mountPath != "string")
												return validate278.errors = [{ instancePath: instancePath + "/mountPath", keyword: "type", params: { type: "string" } }], !1;
											var valid0 = _errs17 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.managedDataType !== void 0) {
												let _errs19 = errors;
												if (typeof data.managedDataType != "string")
													return validate278.errors = [{ instancePath: instancePath + "/managedDataType", keyword: "type", params: { type: "string" } }], !1;
												var valid0 = _errs19 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.volumeRequest !== void 0) {
													let _errs21 = errors;
													if (typeof data.volumeRequest != "string")
														return validate278.errors = [{ instancePath: instancePath + "/volumeRequest", keyword: "type", params: { type: "string" } }], !1;
													var valid0 = _errs21 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.volume !== void 0) {
														let _errs23 = errors;
														validate281(data.volume, telling ? instancePath + "/volume" : "") || (vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors), errors = vErrors.length);
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
																		validate30(data13[i2], telling ? instancePath + "/properties/" + i2 : "") || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length);
																		var valid3 = _errs26 === errors;
																		if (!valid3)
																			break;
																	}
																} else
																	return validate278.errors = [{ instancePath: instancePath + "/properties", keyword: "type", params: { type: "array" } }], !1;
															var valid0 = _errs24 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															let additional0;
															for (let key0 in data)
																if (!obj27.has(key0)) {
																	additional0 = key0;
																	break;
																}
															if (additional0 !== void 0)
																return validate278.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
														}
													}
												}
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
			return validate278.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate278.errors = vErrors, errors === 0;
}
var obj28 = /* @__PURE__ */ new Set(["bom-ref", "uid", "name", "description", "resourceReferences", "taskTypes", "trigger", "steps", "inputs", "outputs", "timeStart", "timeEnd", "workspaces", "runtimeTopology", "properties"]);
function validate233(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data["bom-ref"] === void 0 && (missing0 = "bom-ref") || data.uid === void 0 && (missing0 = "uid") || data.taskTypes === void 0 && (missing0 = "taskTypes"))
				return validate233.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate233.errors = [{ instancePath: instancePath + "/uid", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.name !== void 0) {
						let _errs4 = errors;
						if (typeof data.name != "string")
							return validate233.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.description !== void 0) {
							let _errs6 = errors;
							if (typeof data.description != "string")
								return validate233.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } }], !1;
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
											validate228(data4[i0], telling ? instancePath + "/resourceReferences/" + i0 : "") || (vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors), errors = vErrors.length);
											var valid1 = _errs10 === errors;
											if (!valid1)
												break;
										}
										if (valid1) {
											let index0 = -1;
											if (data4.length > 1 && (index0 = func1(data4)), index0 !== -1)
												return validate233.errors = [{ instancePath: instancePath + "/resourceReferences", keyword: "uniqueItems", params: { index: index0 } }], !1;
										}
									} else
										return validate233.errors = [{ instancePath: instancePath + "/resourceReferences", keyword: "type", params: { type: "array" } }], !1;
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
												validate236(data6[i1], telling ? instancePath + "/taskTypes/" + i1 : "") || (vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors), errors = vErrors.length);
												var valid2 = _errs13 === errors;
												if (!valid2)
													break;
											}
										} else
											return validate233.errors = [{ instancePath: instancePath + "/taskTypes", keyword: "type", params: { type: "array" } }], !1;
									var valid0 = _errs11 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.trigger !== void 0) {
										let _errs14 = errors;
										validate238(data.trigger, telling ? instancePath + "/trigger" : "") || (vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors), errors = vErrors.length);
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
														validate270(data9[i2], telling ? instancePath + "/steps/" + i2 : "") || (vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors), errors = vErrors.length);
														var valid3 = _errs17 === errors;
														if (!valid3)
															break;
													}
													if (valid3) {
														let index1 = -1;
														if (data9.length > 1 && (index1 = func1(data9)), index1 !== -1)
															return validate233.errors = [{ instancePath: instancePath + "/steps", keyword: "uniqueItems", params: { index: index1 } }], !1;
													}
												} else
													return validate233.errors = [{ instancePath: instancePath + "/steps", keyword: "type", params: { type: "array" } }], !1;
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
															validate250(data11[i3], telling ? instancePath + "/inputs/" + i3 : "") || (vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors), errors = vErrors.length);
															var valid4 = _errs20 === errors;
															if (!valid4)
																break;
														}
														if (valid4) {
															let index2 = -1;
															if (data11.length > 1 && (index2 = func1(data11)), index2 !== -1)
																return validate233.errors = [{ instancePath: instancePath + "/inputs", keyword: "uniqueItems", params: { index: index2 } }], !1;
														}
													} else
														return validate233.errors = [{ instancePath: instancePath + "/inputs", keyword: "type", params: { type: "array" } }], !1;
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
																validate260(data13[i4], telling ? instancePath + "/outputs/" + i4 : "") || (vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors), errors = vErrors.length);
																var valid5 = _errs23 === errors;
																if (!valid5)
																	break;
															}
															if (valid5) {
																let index3 = -1;
																if (data13.length > 1 && (index3 = func1(data13)), index3 !== -1)
																	return validate233.errors = [{ instancePath: instancePath + "/outputs", keyword: "uniqueItems", params: { index: index3 } }], !1;
															}
														} else
															return validate233.errors = [{ instancePath: instancePath + "/outputs", keyword: "type", params: { type: "array" } }], !1;
													var valid0 = _errs21 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.timeStart !== void 0) {
														let data15 = data.timeStart, _errs24 = errors;
														if (errors === _errs24 && errors === _errs24)
															if (typeof data15 == "string") {
																if (!formats0(data15))
																	return validate233.errors = [{ instancePath: instancePath + "/timeStart", keyword: "format", params: { format: "date-time" } }], !1;
															} else
																return validate233.errors = [{ instancePath: instancePath + "/timeStart", keyword: "type", params: { type: "string" } }], !1;
														var valid0 = _errs24 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.timeEnd !== void 0) {
															let data16 = data.timeEnd, _errs26 = errors;
															if (errors === _errs26 && errors === _errs26)
																if (typeof data16 == "string") {
																	if (!formats0(data16))
																		return validate233.errors = [{ instancePath: instancePath + "/timeEnd", keyword: "format", params: { format: "date-time" } }], !1;
																} else
																	return validate233.errors = [{ instancePath: instancePath + "/timeEnd", keyword: "type", params: { type: "string" } }], !1;
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
																			validate278(data17[i5], telling ? instancePath + "/workspaces/" + i5 : "") || (vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors), errors = vErrors.length);
																			var valid6 = _errs30 === errors;
																			if (!valid6)
																				break;
																		}
																		if (valid6) {
																			let index4 = -1;
																			if (data17.length > 1 && (index4 = func1(data17)), index4 !== -1)
																				return validate233.errors = [{ instancePath: instancePath + "/workspaces", keyword: "uniqueItems", params: { index: index4 } }], !1;
																		}
																	} else
																		return validate233.errors = [{ instancePath: instancePath + "/workspaces", keyword: "type", params: { type: "array" } }], !1;
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
																				validate164(data19[i6], telling ? instancePath + "/runtimeTopology/" + i6 : "") || (vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors), errors = vErrors.length);
																				var valid7 = _errs33 === errors;
																				if (!valid7)
																					break;
																			}
																			if (valid7) {
																				let index5 = -1;
																				if (data19.length > 1 && (index5 = func1(data19)), index5 !== -1)
																					return validate233.errors = [{ instancePath: instancePath + "/runtimeTopology", keyword: "uniqueItems", params: { index: index5 } }], !1;
																			}
																		} else
																			return validate233.errors = [{ instancePath: instancePath + "/runtimeTopology", keyword: "type", params: { type: "array" } }], !1;
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
																					validate30(data21[i7], telling ? instancePath + "/properties/" + i7 : "") || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length);
																					var valid8 = _errs36 === errors;
																					if (!valid8)
																						break;
																				}
																			} else
																				return validate233.errors = [{ instancePath: instancePath + "/properties", keyword: "type", params: { type: "array" } }], !1;
																		var valid0 = _errs34 === errors;
																	} else
																		var valid0 = !0;
																	if (valid0) {
																		let additional0;
																		for (let key0 in data)
																			if (!obj28.has(key0)) {
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
										}
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
var obj29 = /* @__PURE__ */ new Set(["bom-ref", "uid", "name", "description", "resourceReferences", "tasks", "taskDependencies", "taskTypes", "trigger", "steps", "inputs", "outputs", "timeStart", "timeEnd", "workspaces", "runtimeTopology", "properties"]);
function validate226(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data["bom-ref"] === void 0 && (missing0 = "bom-ref") || data.uid === void 0 && (missing0 = "uid") || data.taskTypes === void 0 && (missing0 = "taskTypes"))
				return validate226.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
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
						return validate226.errors = [{ instancePath: instancePath + "/uid", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.name !== void 0) {
						let _errs4 = errors;
						if (typeof data.name != "string")
							return validate226.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.description !== void 0) {
							let _errs6 = errors;
							if (typeof data.description != "string")
								return validate226.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } }], !1;
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
											validate228(data4[i0], telling ? instancePath + "/resourceReferences/" + i0 : "") || (vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors), errors = vErrors.length);
											var valid1 = _errs10 === errors;
											if (!valid1)
												break;
										}
										if (valid1) {
											let index0 = -1;
											if (data4.length > 1 && (index0 = func1(data4)), index0 !== -1)
												return validate226.errors = [{ instancePath: instancePath + "/resourceReferences", keyword: "uniqueItems", params: { index: index0 } }], !1;
										}
									} else
										return validate226.errors = [{ instancePath: instancePath + "/resourceReferences", keyword: "type", params: { type: "array" } }], !1;
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
												validate233(data6[i1], telling ? instancePath + "/tasks/" + i1 : "") || (vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors), errors = vErrors.length);
												var valid2 = _errs13 === errors;
												if (!valid2)
													break;
											}
											if (valid2) {
												let index1 = -1;
												if (data6.length > 1 && (index1 = func1(data6)), index1 !== -1)
													return validate226.errors = [{ instancePath: instancePath + "/tasks", keyword: "uniqueItems", params: { index: index1 } }], !1;
											}
										} else
											return validate226.errors = [{ instancePath: instancePath + "/tasks", keyword: "type", params: { type: "array" } }], !1;
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
													validate164(data8[i2], telling ? instancePath + "/taskDependencies/" + i2 : "") || (vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors), errors = vErrors.length);
													var valid3 = _errs16 === errors;
													if (!valid3)
														break;
												}
												if (valid3) {
													let index2 = -1;
													if (data8.length > 1 && (index2 = func1(data8)), index2 !== -1)
														return validate226.errors = [{ instancePath: instancePath + "/taskDependencies", keyword: "uniqueItems", params: { index: index2 } }], !1;
												}
											} else
												return validate226.errors = [{ instancePath: instancePath + "/taskDependencies", keyword: "type", params: { type: "array" } }], !1;
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
														validate236(data10[i3], telling ? instancePath + "/taskTypes/" + i3 : "") || (vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors), errors = vErrors.length);
														var valid4 = _errs19 === errors;
														if (!valid4)
															break;
													}
												} else
													return validate226.errors = [{ instancePath: instancePath + "/taskTypes", keyword: "type", params: { type: "array" } }], !1;
											var valid0 = _errs17 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.trigger !== void 0) {
												let _errs20 = errors;
												validate238(data.trigger, telling ? instancePath + "/trigger" : "") || (vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors), errors = vErrors.length);
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
																validate270(data13[i4], telling ? instancePath + "/steps/" + i4 : "") || (vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors), errors = vErrors.length);
																var valid5 = _errs23 === errors;
																if (!valid5)
																	break;
															}
															if (valid5) {
																let index3 = -1;
																if (data13.length > 1 && (index3 = func1(data13)), index3 !== -1)
																	return validate226.errors = [{ instancePath: instancePath + "/steps", keyword: "uniqueItems", params: { index: index3 } }], !1;
															}
														} else
															return validate226.errors = [{ instancePath: instancePath + "/steps", keyword: "type", params: { type: "array" } }], !1;
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
																	validate250(data15[i5], telling ? instancePath + "/inputs/" + i5 : "") || (vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors), errors = vErrors.length);
																	var valid6 = _errs26 === errors;
																	if (!valid6)
																		break;
																}
																if (valid6) {
																	let index4 = -1;
																	if (data15.length > 1 && (index4 = func1(data15)), index4 !== -1)
																		return validate226.errors = [{ instancePath: instancePath + "/inputs", keyword: "uniqueItems", params: { index: index4 } }], !1;
																}
															} else
																return validate226.errors = [{ instancePath: instancePath + "/inputs", keyword: "type", params: { type: "array" } }], !1;
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
																		validate260(data17[i6], telling ? instancePath + "/outputs/" + i6 : "") || (vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors), errors = vErrors.length);
																		var valid7 = _errs29 === errors;
																		if (!valid7)
																			break;
																	}
																	if (valid7) {
																		let index5 = -1;
																		if (data17.length > 1 && (index5 = func1(data17)), index5 !== -1)
																			return validate226.errors = [{ instancePath: instancePath + "/outputs", keyword: "uniqueItems", params: { index: index5 } }], !1;
																	}
																} else
																	return validate226.errors = [{ instancePath: instancePath + "/outputs", keyword: "type", params: { type: "array" } }], !1;
															var valid0 = _errs27 === errors;
														} else
															var valid0 = !0;
														if (valid0) {
															if (data.timeStart !== void 0) {
																let data19 = data.timeStart, _errs30 = errors;
																if (errors === _errs30 && errors === _errs30)
																	if (typeof data19 == "string") {
																		if (!formats0(data19))
																			return validate226.errors = [{ instancePath: instancePath + "/timeStart", keyword: "format", params: { format: "date-time" } }], !1;
																	} else
																		return validate226.errors = [{ instancePath: instancePath + "/timeStart", keyword: "type", params: { type: "string" } }], !1;
																var valid0 = _errs30 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.timeEnd !== void 0) {
																	let data20 = data.timeEnd, _errs32 = errors;
																	if (errors === _errs32 && errors === _errs32)
																		if (typeof data20 == "string") {
																			if (!formats0(data20))
																				return validate226.errors = [{ instancePath: instancePath + "/timeEnd", keyword: "format", params: { format: "date-time" } }], !1;
																		} else
																			return validate226.errors = [{ instancePath: instancePath + "/timeEnd", keyword: "type", params: { type: "string" } }], !1;
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
																					validate278(data21[i7], telling ? instancePath + "/workspaces/" + i7 : "") || (vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors), errors = vErrors.length);
																					var valid8 = _errs36 === errors;
																					if (!valid8)
																						break;
																				}
																				if (valid8) {
																					let index6 = -1;
																					if (data21.length > 1 && (index6 = func1(data21)), index6 !== -1)
																						return validate226.errors = [{ instancePath: instancePath + "/workspaces", keyword: "uniqueItems", params: { index: index6 } }], !1;
																				}
																			} else
																				return validate226.errors = [{ instancePath: instancePath + "/workspaces", keyword: "type", params: { type: "array" } }], !1;
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
																						validate164(data23[i8], telling ? instancePath + "/runtimeTopology/" + i8 : "") || (vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors), errors = vErrors.length);
																						var valid9 = _errs39 === errors;
																						if (!valid9)
																							break;
																					}
																					if (valid9) {
																						let index7 = -1;
																						if (data23.length > 1 && (index7 = func1(data23)), index7 !== -1)
																							return validate226.errors = [{ instancePath: instancePath + "/runtimeTopology", keyword: "uniqueItems", params: { index: index7 } }], !1;
																					}
																				} else
																					return validate226.errors = [{ instancePath: instancePath + "/runtimeTopology", keyword: "type", params: { type: "array" } }], !1;
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
																							validate30(data25[i9], telling ? instancePath + "/properties/" + i9 : "") || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length);
																							var valid10 = _errs42 === errors;
																							if (!valid10)
																								break;
																						}
																					} else
																						return validate226.errors = [{ instancePath: instancePath + "/properties", keyword: "type", params: { type: "array" } }], !1;
																				var valid0 = _errs40 === errors;
																			} else
																				var valid0 = !0;
																			if (valid0) {
																				let additional0;
																				for (let key0 in data)
																					if (!obj29.has(key0)) {
																						additional0 = key0;
																						break;
																					}
																				if (additional0 !== void 0)
																					return validate226.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
																			}
																		}
																	}
																}
															}
														}
													}
												}
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
			return validate226.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate226.errors = vErrors, errors === 0;
}
function validate222(data, instancePath = "") {
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
								if (data1.length > 1 && (index0 = func1(data1)), index0 !== -1)
									return validate222.errors = [{ instancePath: instancePath + "/components", keyword: "uniqueItems", params: { index: index0 } }], !1;
							}
						} else
							return validate222.errors = [{ instancePath: instancePath + "/components", keyword: "type", params: { type: "array" } }], !1;
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
									validate133(data3[i1], telling ? instancePath + "/services/" + i1 : "") || (vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors), errors = vErrors.length);
									var valid2 = _errs7 === errors;
									if (!valid2)
										break;
								}
								if (valid2) {
									let index1 = -1;
									if (data3.length > 1 && (index1 = func1(data3)), index1 !== -1)
										return validate222.errors = [{ instancePath: instancePath + "/services", keyword: "uniqueItems", params: { index: index1 } }], !1;
								}
							} else
								return validate222.errors = [{ instancePath: instancePath + "/services", keyword: "type", params: { type: "array" } }], !1;
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
										validate226(data5[i2], telling ? instancePath + "/workflows/" + i2 : "") || (vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors), errors = vErrors.length);
										var valid3 = _errs10 === errors;
										if (!valid3)
											break;
									}
									if (valid3) {
										let index2 = -1;
										if (data5.length > 1 && (index2 = func1(data5)), index2 !== -1)
											return validate222.errors = [{ instancePath: instancePath + "/workflows", keyword: "uniqueItems", params: { index: index2 } }], !1;
									}
								} else
									return validate222.errors = [{ instancePath: instancePath + "/workflows", keyword: "type", params: { type: "array" } }], !1;
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
											validate30(data7[i3], telling ? instancePath + "/properties/" + i3 : "") || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length);
											var valid4 = _errs13 === errors;
											if (!valid4)
												break;
										}
									} else
										return validate222.errors = [{ instancePath: instancePath + "/properties", keyword: "type", params: { type: "array" } }], !1;
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
									return validate222.errors = [{ instancePath, keyword: "closed", params: { additionalProperty: additional0 } }], !1;
							}
						}
					}
				}
			}
		} else
			return validate222.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate222.errors = vErrors, errors === 0;
}
var obj30 = /* @__PURE__ */ new Set(["$schema", "bomFormat", "specVersion", "serialNumber", "version", "metadata", "components", "services", "externalReferences", "dependencies", "compositions", "vulnerabilities", "annotations", "formulation", "properties", "signature"]);
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
														validate133(data8[i1], telling ? instancePath + "/services/" + i1 : "") || (vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors), errors = vErrors.length);
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
															validate50(data10[i2], telling ? instancePath + "/externalReferences/" + i2 : "") || (vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors), errors = vErrors.length);
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
																validate164(data12[i3], telling ? instancePath + "/dependencies/" + i3 : "") || (vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors), errors = vErrors.length);
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
																	validate168(data14[i4], telling ? instancePath + "/compositions/" + i4 : "") || (vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors), errors = vErrors.length);
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
																		validate176(data16[i5], telling ? instancePath + "/vulnerabilities/" + i5 : "") || (vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors), errors = vErrors.length);
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
															if (data.annotations !== void 0) {
																let data18 = data.annotations, _errs30 = errors;
																if (errors === _errs30)
																	if (Array.isArray(data18)) {
																		var valid7 = !0;
																		let len6 = data18.length;
																		for (let i6 = 0; i6 < len6; i6++) {
																			let _errs32 = errors;
																			validate212(data18[i6], telling ? instancePath + "/annotations/" + i6 : "") || (vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors), errors = vErrors.length);
																			var valid7 = _errs32 === errors;
																			if (!valid7)
																				break;
																		}
																		if (valid7) {
																			let index5 = -1;
																			if (data18.length > 1 && (index5 = func1(data18)), index5 !== -1)
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
																				validate222(data20[i7], telling ? instancePath + "/formulation/" + i7 : "") || (vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors), errors = vErrors.length);
																				var valid8 = _errs35 === errors;
																				if (!valid8)
																					break;
																			}
																			if (valid8) {
																				let index6 = -1;
																				if (data20.length > 1 && (index6 = func1(data20)), index6 !== -1)
																					return validate0.errors = [{ instancePath: instancePath + "/formulation", keyword: "uniqueItems", params: { index: index6 } }], !1;
																			}
																		} else
																			return validate0.errors = [{ instancePath: instancePath + "/formulation", keyword: "type", params: { type: "array" } }], !1;
																	var valid0 = _errs33 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	if (data.properties !== void 0) {
																		let data22 = data.properties, _errs36 = errors;
																		if (errors === _errs36)
																			if (Array.isArray(data22)) {
																				var valid9 = !0;
																				let len8 = data22.length;
																				for (let i8 = 0; i8 < len8; i8++) {
																					let _errs38 = errors;
																					validate30(data22[i8], telling ? instancePath + "/properties/" + i8 : "") || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length);
																					var valid9 = _errs38 === errors;
																					if (!valid9)
																						break;
																				}
																			} else
																				return validate0.errors = [{ instancePath: instancePath + "/properties", keyword: "type", params: { type: "array" } }], !1;
																		var valid0 = _errs36 === errors;
																	} else
																		var valid0 = !0;
																	if (valid0) {
																		if (data.signature !== void 0) {
																			let _errs39 = errors;
																			validate119(data.signature, telling ? instancePath + "/signature" : "") || (vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors), errors = vErrors.length);
																			var valid0 = _errs39 === errors;
																		} else
																			var valid0 = !0;
																		if (valid0) {
																			let additional0;
																			for (let key0 in data)
																				if (!obj30.has(key0)) {
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

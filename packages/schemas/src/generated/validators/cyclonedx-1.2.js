// Generated from schemas/upstream/cyclonedx/bom-1.2.SNAPSHOT.schema.json (Apache-2.0) (Apache-2.0) by "npm run generate". Do not edit.
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
var obj0 = /* @__PURE__ */ new Set(["MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512", "SHA3-256", "SHA3-384", "SHA3-512", "BLAKE2b-256", "BLAKE2b-384", "BLAKE2b-512", "BLAKE3"]), pattern1 = new RegExp("^(.*)$", "u");
function validate4(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (!obj0.has(data))
		return validate4.errors = [{ instancePath, keyword: "enum", params: { allowedValues: [...obj0] } }], !1;
	if (errors === 0)
		if (typeof data == "string") {
			if (!pattern1.test(data))
				return validate4.errors = [{ instancePath, keyword: "pattern", params: { pattern: "^(.*)$" } }], !1;
		} else
			return validate4.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1;
	return validate4.errors = vErrors, errors === 0;
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
			if (valid0)
				if (data.content !== void 0) {
					let _errs2 = errors;
					validate6(data.content, telling ? instancePath + "/content" : "") || (vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors), errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
		} else
			return validate3.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate3.errors = vErrors, errors === 0;
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
					if (valid0)
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
				}
			}
		} else
			return validate2.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate2.errors = vErrors, errors === 0;
}
function validate10(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.name !== void 0) {
				let data0 = data.name, _errs1 = errors;
				if (errors === _errs1)
					if (typeof data0 == "string") {
						if (!pattern1.test(data0))
							return validate10.errors = [{ instancePath: instancePath + "/name", keyword: "pattern", params: { pattern: "^(.*)$" } }], !1;
					} else
						return validate10.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.email !== void 0) {
					let data1 = data.email, _errs3 = errors;
					if (errors === _errs3)
						if (typeof data1 == "string") {
							if (!pattern1.test(data1))
								return validate10.errors = [{ instancePath: instancePath + "/email", keyword: "pattern", params: { pattern: "^(.*)$" } }], !1;
						} else
							return validate10.errors = [{ instancePath: instancePath + "/email", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0)
					if (data.phone !== void 0) {
						let data2 = data.phone, _errs5 = errors;
						if (errors === _errs5)
							if (typeof data2 == "string") {
								if (!pattern1.test(data2))
									return validate10.errors = [{ instancePath: instancePath + "/phone", keyword: "pattern", params: { pattern: "^(.*)$" } }], !1;
							} else
								return validate10.errors = [{ instancePath: instancePath + "/phone", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
			}
		} else
			return validate10.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate10.errors = vErrors, errors === 0;
}
var pattern6 = new RegExp("^[-+a-z0-9.]+/[-+a-z0-9.]+$", "u");
function validate13(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data != "string" ? (validate13.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1) : (validate13.errors = vErrors, errors === 0);
}
function validate15(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.name !== void 0) {
				let data0 = data.name, _errs1 = errors;
				if (errors === _errs1)
					if (typeof data0 == "string") {
						if (!pattern1.test(data0))
							return validate15.errors = [{ instancePath: instancePath + "/name", keyword: "pattern", params: { pattern: "^(.*)$" } }], !1;
					} else
						return validate15.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.url !== void 0) {
					let data1 = data.url, _errs3 = errors;
					if (!Array.isArray(data1))
						return validate15.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: "array" } }], !1;
					if (errors === _errs3 && typeof data1 == "string" && !pattern1.test(data1))
						return validate15.errors = [{ instancePath: instancePath + "/url", keyword: "pattern", params: { pattern: "^(.*)$" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0)
					if (data.contact !== void 0) {
						let data2 = data.contact, _errs5 = errors;
						if (errors === _errs5)
							if (Array.isArray(data2)) {
								var valid1 = !0;
								let len0 = data2.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let _errs7 = errors;
									validate10(data2[i0], telling ? instancePath + "/contact/" + i0 : "") || (vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors), errors = vErrors.length);
									var valid1 = _errs7 === errors;
									if (!valid1)
										break;
								}
							} else
								return validate15.errors = [{ instancePath: instancePath + "/contact", keyword: "type", params: { type: "array" } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
			}
		} else
			return validate15.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate15.errors = vErrors, errors === 0;
}
var obj2 = /* @__PURE__ */ new Set(["0BSD", "3D-Slicer-1.0", "AAL", "Abstyles", "AdaCore-doc", "Adobe-2006", "Adobe-Display-PostScript", "Adobe-Glyph", "Adobe-Utopia", "ADSL", "Advanced-Cryptics-Dictionary", "AFL-1.1", "AFL-1.2", "AFL-2.0", "AFL-2.1", "AFL-3.0", "Afmparse", "AGPL-1.0", "AGPL-1.0-only", "AGPL-1.0-or-later", "AGPL-3.0", "AGPL-3.0-only", "AGPL-3.0-or-later", "Aladdin", "ALGLIB-Documentation", "AMD-newlib", "AMDPLPA", "AML", "AML-glslang", "AMPAS", "ANTLR-PD", "ANTLR-PD-fallback", "any-OSI", "any-OSI-perl-modules", "Apache-1.0", "Apache-1.1", "Apache-2.0", "APAFML", "APL-1.0", "App-s2p", "APSL-1.0", "APSL-1.1", "APSL-1.2", "APSL-2.0", "Arphic-1999", "Artistic-1.0", "Artistic-1.0-cl8", "Artistic-1.0-Perl", "Artistic-2.0", "Artistic-dist", "Aspell-RU", "ASWF-Digital-Assets-1.0", "ASWF-Digital-Assets-1.1", "atc-game", "Baekmuk", "Bahyph", "Barr", "bcrypt-Solar-Designer", "Beerware", "Bitstream-Charter", "Bitstream-Vera", "BitTorrent-1.0", "BitTorrent-1.1", "blessing", "BlueOak-1.0.0", "Boehm-GC", "Boehm-GC-without-fee", "BOLA-1.1", "Borceux", "Brian-Gladman-2-Clause", "Brian-Gladman-3-Clause", "Brian-Gladman-3-Clause-no-conversion", "BSD-1-Clause", "BSD-2-Clause", "BSD-2-Clause-Darwin", "BSD-2-Clause-first-lines", "BSD-2-Clause-FreeBSD", "BSD-2-Clause-NetBSD", "BSD-2-Clause-Patent", "BSD-2-Clause-pkgconf-disclaimer", "BSD-2-Clause-pos-unchanged", "BSD-2-Clause-Views", "BSD-3-Clause", "BSD-3-Clause-acpica", "BSD-3-Clause-Attribution", "BSD-3-Clause-Clear", "BSD-3-Clause-flex", "BSD-3-Clause-HP", "BSD-3-Clause-LBNL", "BSD-3-Clause-Modification", "BSD-3-Clause-No-Military-License", "BSD-3-Clause-No-Nuclear-License", "BSD-3-Clause-No-Nuclear-License-2014", "BSD-3-Clause-No-Nuclear-Warranty", "BSD-3-Clause-Open-MPI", "BSD-3-Clause-OpenWebUI", "BSD-3-Clause-Sun", "BSD-3-Clause-Tso", "BSD-4-Clause", "BSD-4-Clause-Shortened", "BSD-4-Clause-UC", "BSD-4.3RENO", "BSD-4.3TAHOE", "BSD-Advertising-Acknowledgement", "BSD-ask-to-endorse", "BSD-Attribution-HPND-disclaimer", "BSD-Inferno-Nettverk", "BSD-Mark-Modifications", "BSD-Protection", "BSD-Source-alt-GPL", "BSD-Source-beginning-file", "BSD-Source-Code", "BSD-Source-Code-no-disclaimer", "BSD-Systemics", "BSD-Systemics-W3Works", "BSL-1.0", "Buddy", "Bugroff", "BUSL-1.1", "bzip2-1.0.5", "bzip2-1.0.6", "C-UDA-1.0", "CAL-1.0", "CAL-1.0-Combined-Work-Exception", "Caldera", "Caldera-no-preamble", "CAPEC-tou", "Catharon", "CATOSL-1.1", "CC-BY-1.0", "CC-BY-2.0", "CC-BY-2.5", "CC-BY-2.5-AU", "CC-BY-3.0", "CC-BY-3.0-AT", "CC-BY-3.0-AU", "CC-BY-3.0-DE", "CC-BY-3.0-IGO", "CC-BY-3.0-NL", "CC-BY-3.0-US", "CC-BY-4.0", "CC-BY-NC-1.0", "CC-BY-NC-2.0", "CC-BY-NC-2.5", "CC-BY-NC-3.0", "CC-BY-NC-3.0-DE", "CC-BY-NC-3.0-IGO", "CC-BY-NC-4.0", "CC-BY-NC-ND-1.0", "CC-BY-NC-ND-2.0", "CC-BY-NC-ND-2.5", "CC-BY-NC-ND-3.0", "CC-BY-NC-ND-3.0-DE", "CC-BY-NC-ND-3.0-IGO", "CC-BY-NC-ND-4.0", "CC-BY-NC-SA-1.0", "CC-BY-NC-SA-2.0", "CC-BY-NC-SA-2.0-DE", "CC-BY-NC-SA-2.0-FR", "CC-BY-NC-SA-2.0-UK", "CC-BY-NC-SA-2.5", "CC-BY-NC-SA-3.0", "CC-BY-NC-SA-3.0-DE", "CC-BY-NC-SA-3.0-IGO", "CC-BY-NC-SA-4.0", "CC-BY-ND-1.0", "CC-BY-ND-2.0", "CC-BY-ND-2.5", "CC-BY-ND-3.0", "CC-BY-ND-3.0-DE", "CC-BY-ND-4.0", "CC-BY-SA-1.0", "CC-BY-SA-2.0", "CC-BY-SA-2.0-UK", "CC-BY-SA-2.1-JP", "CC-BY-SA-2.5", "CC-BY-SA-3.0", "CC-BY-SA-3.0-AT", "CC-BY-SA-3.0-DE", "CC-BY-SA-3.0-IGO", "CC-BY-SA-4.0", "CC-PDDC", "CC-PDM-1.0", "CC-SA-1.0", "CC0-1.0", "CDDL-1.0", "CDDL-1.1", "CDL-1.0", "CDLA-Permissive-1.0", "CDLA-Permissive-2.0", "CDLA-Sharing-1.0", "CECILL-1.0", "CECILL-1.1", "CECILL-2.0", "CECILL-2.1", "CECILL-B", "CECILL-C", "CERN-OHL-1.1", "CERN-OHL-1.2", "CERN-OHL-P-2.0", "CERN-OHL-S-2.0", "CERN-OHL-W-2.0", "CFITSIO", "check-cvs", "checkmk", "ClArtistic", "Clips", "CMU-Mach", "CMU-Mach-nodoc", "CNRI-Jython", "CNRI-Python", "CNRI-Python-GPL-Compatible", "COIL-1.0", "Community-Spec-1.0", "Condor-1.1", "copyleft-next-0.3.0", "copyleft-next-0.3.1", "Cornell-Lossless-JPEG", "CPAL-1.0", "CPL-1.0", "CPOL-1.02", "Cronyx", "Crossword", "CryptoSwift", "CrystalStacker", "CUA-OPL-1.0", "Cube", "curl", "cve-tou", "D-FSL-1.0", "DEC-3-Clause", "diffmark", "DL-DE-BY-2.0", "DL-DE-ZERO-2.0", "DOC", "DocBook-DTD", "DocBook-Schema", "DocBook-Stylesheet", "DocBook-XML", "Dotseqn", "DRL-1.0", "DRL-1.1", "DSDP", "dtoa", "dvipdfm", "ECL-1.0", "ECL-2.0", "eCos-2.0", "EFL-1.0", "EFL-2.0", "eGenix", "Elastic-2.0", "Entessa", "EPICS", "EPL-1.0", "EPL-2.0", "ErlPL-1.1", "ESA-PL-permissive-2.4", "ESA-PL-strong-copyleft-2.4", "ESA-PL-weak-copyleft-2.4", "etalab-2.0", "EUDatagrid", "EUPL-1.0", "EUPL-1.1", "EUPL-1.2", "Eurosym", "Fair", "FBM", "FDK-AAC", "FDK-MPEG-H", "Ferguson-Twofish", "Frameworx-1.0", "FreeBSD-DOC", "FreeImage", "FSFAP", "FSFAP-no-warranty-disclaimer", "FSFUL", "FSFULLR", "FSFULLRSD", "FSFULLRWD", "FSL-1.1-ALv2", "FSL-1.1-MIT", "FTL", "Furuseth", "fwlw", "Game-Programming-Gems", "GCR-docs", "GD", "generic-xts", "GFDL-1.1", "GFDL-1.1-invariants-only", "GFDL-1.1-invariants-or-later", "GFDL-1.1-no-invariants-only", "GFDL-1.1-no-invariants-or-later", "GFDL-1.1-only", "GFDL-1.1-or-later", "GFDL-1.2", "GFDL-1.2-invariants-only", "GFDL-1.2-invariants-or-later", "GFDL-1.2-no-invariants-only", "GFDL-1.2-no-invariants-or-later", "GFDL-1.2-only", "GFDL-1.2-or-later", "GFDL-1.3", "GFDL-1.3-invariants-only", "GFDL-1.3-invariants-or-later", "GFDL-1.3-no-invariants-only", "GFDL-1.3-no-invariants-or-later", "GFDL-1.3-only", "GFDL-1.3-or-later", "Giftware", "GL2PS", "Glide", "Glulxe", "GLWTPL", "gnuplot", "GPL-1.0", "GPL-1.0+", "GPL-1.0-only", "GPL-1.0-or-later", "GPL-2.0", "GPL-2.0+", "GPL-2.0-only", "GPL-2.0-or-later", "GPL-2.0-with-autoconf-exception", "GPL-2.0-with-bison-exception", "GPL-2.0-with-classpath-exception", "GPL-2.0-with-font-exception", "GPL-2.0-with-GCC-exception", "GPL-3.0", "GPL-3.0+", "GPL-3.0-only", "GPL-3.0-or-later", "GPL-3.0-with-autoconf-exception", "GPL-3.0-with-GCC-exception", "Graphics-Gems", "gSOAP-1.3b", "gtkbook", "Gutmann", "HaskellReport", "HDF5", "hdparm", "HIDAPI", "Hippocratic-2.1", "Hippocratic-3.0-core", "HP-1986", "HP-1989", "HPND", "HPND-DEC", "HPND-doc", "HPND-doc-sell", "HPND-export-US", "HPND-export-US-acknowledgement", "HPND-export-US-modify", "HPND-export2-US", "HPND-Fenneberg-Livingston", "HPND-INRIA-IMAG", "HPND-Intel", "HPND-Kevlin-Henney", "HPND-Markus-Kuhn", "HPND-merchantability-variant", "HPND-MIT-disclaimer", "HPND-Netrek", "HPND-Pbmplus", "HPND-sell-MIT-disclaimer-xserver", "HPND-sell-regexpr", "HPND-sell-variant", "HPND-sell-variant-critical-systems", "HPND-sell-variant-MIT-disclaimer", "HPND-sell-variant-MIT-disclaimer-rev", "HPND-SMC", "HPND-UC", "HPND-UC-export-US", "HTMLTIDY", "hyphen-bulgarian", "IBM-pibs", "ICU", "IEC-Code-Components-EULA", "IJG", "IJG-short", "ImageMagick", "iMatix", "Imlib2", "Info-ZIP", "Informatica", "Inner-Net-2.0", "InnoSetup", "Intel", "Intel-ACPI", "Interbase-1.0", "IPA", "IPL-1.0", "ISC", "ISC-Veillard", "ISO-permission", "Jam", "JasPer-2.0", "jove", "JPL-image", "JPNIC", "JSON", "Kastrup", "Kazlib", "Knuth-CTAN", "LAL-1.2", "LAL-1.3", "Latex2e", "Latex2e-translated-notice", "Leptonica", "LGPL-2.0", "LGPL-2.0+", "LGPL-2.0-only", "LGPL-2.0-or-later", "LGPL-2.1", "LGPL-2.1+", "LGPL-2.1-only", "LGPL-2.1-or-later", "LGPL-3.0", "LGPL-3.0+", "LGPL-3.0-only", "LGPL-3.0-or-later", "LGPLLR", "Libpng", "libpng-1.6.35", "libpng-2.0", "libselinux-1.0", "libtiff", "libutil-David-Nugent", "LiLiQ-P-1.1", "LiLiQ-R-1.1", "LiLiQ-Rplus-1.1", "Linux-man-pages-1-para", "Linux-man-pages-copyleft", "Linux-man-pages-copyleft-2-para", "Linux-man-pages-copyleft-var", "Linux-OpenIB", "LOOP", "LPD-document", "LPL-1.0", "LPL-1.02", "LPPL-1.0", "LPPL-1.1", "LPPL-1.2", "LPPL-1.3a", "LPPL-1.3c", "lsof", "Lucida-Bitmap-Fonts", "LZMA-SDK-9.11-to-9.20", "LZMA-SDK-9.22", "Mackerras-3-Clause", "Mackerras-3-Clause-acknowledgment", "magaz", "mailprio", "MakeIndex", "man2html", "Martin-Birgmeier", "McPhee-slideshow", "metamail", "Minpack", "MIPS", "MirOS", "MIT", "MIT-0", "MIT-advertising", "MIT-Click", "MIT-CMU", "MIT-enna", "MIT-feh", "MIT-Festival", "MIT-Khronos-old", "MIT-Modern-Variant", "MIT-open-group", "MIT-STK", "MIT-testregex", "MIT-Wu", "MITNFA", "MMIXware", "MMPL-1.0.1", "Motosoto", "MPEG-SSG", "mpi-permissive", "mpich2", "MPL-1.0", "MPL-1.1", "MPL-2.0", "MPL-2.0-no-copyleft-exception", "mplus", "MS-LPL", "MS-PL", "MS-RL", "MTLL", "MulanPSL-1.0", "MulanPSL-2.0", "Multics", "Mup", "MVT-1.1", "NAIST-2003", "NASA-1.3", "Naumen", "NBPL-1.0", "NCBI-PD", "NCGL-UK-2.0", "NCL", "NCSA", "Net-SNMP", "NetCDF", "Newsletr", "NGPL", "ngrep", "NICTA-1.0", "NIST-PD", "NIST-PD-fallback", "NIST-PD-TNT", "NIST-Software", "NLOD-1.0", "NLOD-2.0", "NLPL", "Nokia", "NOSL", "Noweb", "NPL-1.0", "NPL-1.1", "NPOSL-3.0", "NRL", "NTIA-PD", "NTP", "NTP-0", "Nunit", "O-UDA-1.0", "OAR", "OCCT-PL", "OCLC-2.0", "ODbL-1.0", "ODC-By-1.0", "OFFIS", "OFL-1.0", "OFL-1.0-no-RFN", "OFL-1.0-RFN", "OFL-1.1", "OFL-1.1-no-RFN", "OFL-1.1-RFN", "OGC-1.0", "OGDL-Taiwan-1.0", "OGL-Canada-2.0", "OGL-UK-1.0", "OGL-UK-2.0", "OGL-UK-3.0", "OGTSL", "OLDAP-1.1", "OLDAP-1.2", "OLDAP-1.3", "OLDAP-1.4", "OLDAP-2.0", "OLDAP-2.0.1", "OLDAP-2.1", "OLDAP-2.2", "OLDAP-2.2.1", "OLDAP-2.2.2", "OLDAP-2.3", "OLDAP-2.4", "OLDAP-2.5", "OLDAP-2.6", "OLDAP-2.7", "OLDAP-2.8", "OLFL-1.3", "OML", "OpenMDW-1.0", "OpenPBS-2.3", "OpenSSL", "OpenSSL-standalone", "OpenVision", "OPL-1.0", "OPL-UK-3.0", "OPUBL-1.0", "OSC-1.0", "OSET-PL-2.1", "OSL-1.0", "OSL-1.1", "OSL-2.0", "OSL-2.1", "OSL-3.0", "OSSP", "PADL", "ParaType-Free-Font-1.3", "Parity-6.0.0", "Parity-7.0.0", "PDDL-1.0", "PHP-3.0", "PHP-3.01", "Pixar", "pkgconf", "Plexus", "pnmstitch", "PolyForm-Noncommercial-1.0.0", "PolyForm-Small-Business-1.0.0", "PostgreSQL", "PPL", "PSF-2.0", "psfrag", "psutils", "Python-2.0", "Python-2.0.1", "python-ldap", "Qhull", "QPL-1.0", "QPL-1.0-INRIA-2004", "radvd", "Rdisc", "RHeCos-1.1", "RPL-1.1", "RPL-1.5", "RPSL-1.0", "RSA-MD", "RSCPL", "Ruby", "Ruby-pty", "SAX-PD", "SAX-PD-2.0", "Saxpath", "SCEA", "SchemeReport", "Sendmail", "Sendmail-8.23", "Sendmail-Open-Source-1.1", "SGI-B-1.0", "SGI-B-1.1", "SGI-B-2.0", "SGI-OpenGL", "SGMLUG-PM", "SGP4", "SHL-0.5", "SHL-0.51", "SimPL-2.0", "SISSL", "SISSL-1.2", "SL", "Sleepycat", "SMAIL-GPL", "SMLNJ", "SMPPL", "SNIA", "snprintf", "SOFA", "softSurfer", "Soundex", "Spencer-86", "Spencer-94", "Spencer-99", "SPL-1.0", "ssh-keyscan", "SSH-OpenSSH", "SSH-short", "SSLeay-standalone", "SSPL-1.0", "StandardML-NJ", "SugarCRM-1.1.3", "SUL-1.0", "Sun-PPP", "Sun-PPP-2000", "SunPro", "SWL", "swrule", "Symlinks", "TAPR-OHL-1.0", "TCL", "TCP-wrappers", "TekHVC", "TermReadKey", "TGPPL-1.0", "ThirdEye", "threeparttable", "TMate", "TORQUE-1.1", "TOSL", "TPDL", "TPL-1.0", "TrustedQSL", "TTWL", "TTYP0", "TU-Berlin-1.0", "TU-Berlin-2.0", "Ubuntu-font-1.0", "UCAR", "UCL-1.0", "ulem", "UMich-Merit", "Unicode-3.0", "Unicode-DFS-2015", "Unicode-DFS-2016", "Unicode-TOU", "UnixCrypt", "Unlicense", "Unlicense-libtelnet", "Unlicense-libwhirlpool", "UnRAR", "UPL-1.0", "URT-RLE", "Vim", "Vixie-Cron", "VOSTROM", "VSL-1.0", "W3C", "W3C-19980720", "W3C-20150513", "w3m", "Watcom-1.0", "Widget-Workshop", "WordNet", "Wsuipa", "WTFNMFPL", "WTFPL", "wwl", "wxWindows", "X11", "X11-distribute-modifications-variant", "X11-no-permit-persons", "X11-swapped", "Xdebug-1.03", "Xerox", "Xfig", "XFree86-1.1", "xinetd", "xkeyboard-config-Zinoviev", "xlock", "Xnet", "xpp", "XSkat", "xzoom", "YPL-1.0", "YPL-1.1", "Zed", "Zeeff", "Zend-2.0", "Zimbra-1.3", "Zimbra-1.4", "Zlib", "zlib-acknowledgement", "ZPL-1.1", "ZPL-2.0", "ZPL-2.1", "389-exception", "Asterisk-exception", "Asterisk-linking-protocols-exception", "Autoconf-exception-2.0", "Autoconf-exception-3.0", "Autoconf-exception-generic", "Autoconf-exception-generic-3.0", "Autoconf-exception-macro", "Bison-exception-1.24", "Bison-exception-2.2", "Bootloader-exception", "CGAL-linking-exception", "Classpath-exception-2.0", "Classpath-exception-2.0-short", "CLISP-exception-2.0", "cryptsetup-OpenSSL-exception", "Digia-Qt-LGPL-exception-1.1", "DigiRule-FOSS-exception", "eCos-exception-2.0", "erlang-otp-linking-exception", "Fawkes-Runtime-exception", "FLTK-exception", "fmt-exception", "Font-exception-2.0", "freertos-exception-2.0", "GCC-exception-2.0", "GCC-exception-2.0-note", "GCC-exception-3.1", "Gmsh-exception", "GNAT-exception", "GNOME-examples-exception", "GNU-compiler-exception", "gnu-javamail-exception", "Google-Patent-WebM", "GPL-3.0-389-ds-base-exception", "GPL-3.0-interface-exception", "GPL-3.0-linking-exception", "GPL-3.0-linking-source-exception", "GPL-CC-1.0", "GStreamer-exception-2005", "GStreamer-exception-2008", "harbour-exception", "i2p-gpl-java-exception", "Independent-modules-exception", "KiCad-libraries-exception", "kvirc-openssl-exception", "LGPL-3.0-linking-exception", "libpri-OpenH323-exception", "Libtool-exception", "Linux-syscall-note", "LLGPL", "LLVM-exception", "LZMA-exception", "mif-exception", "mxml-exception", "Nokia-Qt-exception-1.1", "OCaml-LGPL-linking-exception", "OCCT-exception-1.0", "OpenJDK-assembly-exception-1.0", "openvpn-openssl-exception", "PCRE2-exception", "polyparse-exception", "PS-or-PDF-font-exception-20170817", "QPL-1.0-INRIA-2004-exception", "Qt-GPL-exception-1.0", "Qt-LGPL-exception-1.1", "Qwt-exception-1.0", "romic-exception", "RRDtool-FLOSS-exception-2.0", "rsync-linking-exception", "SANE-exception", "SHL-2.0", "SHL-2.1", "Simple-Library-Usage-exception", "Spelling-Provider-LGPL-exception", "sqlitestudio-OpenSSL-exception", "stunnel-exception", "SWI-exception", "Swift-exception", "Texinfo-exception", "u-boot-exception-2.0", "UBDL-exception", "Universal-FOSS-exception-1.0", "vsftpd-openssl-exception", "WxWindows-exception-3.1", "x11vnc-openssl-exception"]);
function validate20(data, instancePath = "") {
	let vErrors = null, errors = 0;
	return typeof data != "string" ? (validate20.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1) : obj2.has(data) ? (validate20.errors = vErrors, errors === 0) : (validate20.errors = [{ instancePath, keyword: "enum", params: { allowedValues: [...obj2] } }], !1);
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
					if (data1 !== "base64")
						return validate22.errors = [{ instancePath: instancePath + "/encoding", keyword: "enum", params: { allowedValues: ["base64"] } }], !1;
					if (errors === _errs3)
						if (typeof data1 == "string") {
							if (!pattern1.test(data1))
								return validate22.errors = [{ instancePath: instancePath + "/encoding", keyword: "pattern", params: { pattern: "^(.*)$" } }], !1;
						} else
							return validate22.errors = [{ instancePath: instancePath + "/encoding", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0)
					if (data.content !== void 0) {
						let _errs5 = errors;
						if (typeof data.content != "string")
							return validate22.errors = [{ instancePath: instancePath + "/content", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
			}
		} else
			return validate22.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate22.errors = vErrors, errors === 0;
}
function validate19(data, instancePath = "") {
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
		return vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, validate19.errors = vErrors, !1;
	}
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.id !== void 0) {
				let _errs4 = errors;
				validate20(data.id, telling ? instancePath + "/id" : "") || (vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors), errors = vErrors.length);
				var valid1 = _errs4 === errors;
			} else
				var valid1 = !0;
			if (valid1) {
				if (data.name !== void 0) {
					let data1 = data.name, _errs5 = errors;
					if (errors === _errs5)
						if (typeof data1 == "string") {
							if (!pattern1.test(data1))
								return validate19.errors = [{ instancePath: instancePath + "/name", keyword: "pattern", params: { pattern: "^(.*)$" } }], !1;
						} else
							return validate19.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
					var valid1 = _errs5 === errors;
				} else
					var valid1 = !0;
				if (valid1) {
					if (data.text !== void 0) {
						let _errs7 = errors;
						validate22(data.text, telling ? instancePath + "/text" : "") || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
						var valid1 = _errs7 === errors;
					} else
						var valid1 = !0;
					if (valid1)
						if (data.url !== void 0) {
							let data3 = data.url, _errs8 = errors;
							if (errors === _errs8)
								if (typeof data3 == "string") {
									if (!pattern1.test(data3))
										return validate19.errors = [{ instancePath: instancePath + "/url", keyword: "pattern", params: { pattern: "^(.*)$" } }], !1;
								} else
									return validate19.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } }], !1;
							var valid1 = _errs8 === errors;
						} else
							var valid1 = !0;
				}
			}
		} else
			return validate19.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate19.errors = vErrors, errors === 0;
}
function validate25(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.tagId === void 0 && (missing0 = "tagId") || data.name === void 0 && (missing0 = "name"))
				return validate25.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.tagId !== void 0) {
				let _errs1 = errors;
				if (typeof data.tagId != "string")
					return validate25.errors = [{ instancePath: instancePath + "/tagId", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.name !== void 0) {
					let _errs3 = errors;
					if (typeof data.name != "string")
						return validate25.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.version !== void 0) {
						let _errs5 = errors;
						if (typeof data.version != "string")
							return validate25.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.tagVersion !== void 0) {
							let data3 = data.tagVersion, _errs7 = errors;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)))
								return validate25.errors = [{ instancePath: instancePath + "/tagVersion", keyword: "type", params: { type: "integer" } }], !1;
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.patch !== void 0) {
								let _errs9 = errors;
								if (typeof data.patch != "boolean")
									return validate25.errors = [{ instancePath: instancePath + "/patch", keyword: "type", params: { type: "boolean" } }], !1;
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
								if (valid0)
									if (data.url !== void 0) {
										let data6 = data.url, _errs12 = errors;
										if (errors === _errs12)
											if (typeof data6 == "string") {
												if (!pattern1.test(data6))
													return validate25.errors = [{ instancePath: instancePath + "/url", keyword: "pattern", params: { pattern: "^(.*)$" } }], !1;
											} else
												return validate25.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } }], !1;
										var valid0 = _errs12 === errors;
									} else
										var valid0 = !0;
							}
						}
					}
				}
			}
		} else
			return validate25.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate25.errors = vErrors, errors === 0;
}
function validate29(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.timestamp !== void 0) {
				let data0 = data.timestamp, _errs1 = errors;
				if (errors === _errs1 && errors === _errs1)
					if (typeof data0 == "string") {
						if (!formats0(data0))
							return validate29.errors = [{ instancePath: instancePath + "/timestamp", keyword: "format", params: { format: "date-time" } }], !1;
					} else
						return validate29.errors = [{ instancePath: instancePath + "/timestamp", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.name !== void 0) {
					let data1 = data.name, _errs3 = errors;
					if (errors === _errs3)
						if (typeof data1 == "string") {
							if (!pattern1.test(data1))
								return validate29.errors = [{ instancePath: instancePath + "/name", keyword: "pattern", params: { pattern: "^(.*)$" } }], !1;
						} else
							return validate29.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0)
					if (data.email !== void 0) {
						let _errs5 = errors;
						if (errors === _errs5 && errors === _errs5 && typeof data.email != "string")
							return validate29.errors = [{ instancePath: instancePath + "/email", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
			}
		} else
			return validate29.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate29.errors = vErrors, errors === 0;
}
function validate28(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.uid !== void 0) {
				let data0 = data.uid, _errs1 = errors;
				if (errors === _errs1)
					if (typeof data0 == "string") {
						if (!pattern1.test(data0))
							return validate28.errors = [{ instancePath: instancePath + "/uid", keyword: "pattern", params: { pattern: "^(.*)$" } }], !1;
					} else
						return validate28.errors = [{ instancePath: instancePath + "/uid", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.url !== void 0) {
					let _errs3 = errors;
					if (errors === _errs3 && errors === _errs3 && typeof data.url != "string")
						return validate28.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.author !== void 0) {
						let _errs5 = errors;
						validate29(data.author, telling ? instancePath + "/author" : "") || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length);
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.committer !== void 0) {
							let _errs6 = errors;
							validate29(data.committer, telling ? instancePath + "/committer" : "") || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length);
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0)
							if (data.message !== void 0) {
								let data4 = data.message, _errs7 = errors;
								if (errors === _errs7)
									if (typeof data4 == "string") {
										if (!pattern1.test(data4))
											return validate28.errors = [{ instancePath: instancePath + "/message", keyword: "pattern", params: { pattern: "^(.*)$" } }], !1;
									} else
										return validate28.errors = [{ instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } }], !1;
								var valid0 = _errs7 === errors;
							} else
								var valid0 = !0;
					}
				}
			}
		} else
			return validate28.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate28.errors = vErrors, errors === 0;
}
function validate34(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.text !== void 0) {
				let _errs1 = errors;
				validate22(data.text, telling ? instancePath + "/text" : "") || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0)
				if (data.url !== void 0) {
					let data1 = data.url, _errs2 = errors;
					if (errors === _errs2)
						if (typeof data1 == "string") {
							if (!pattern1.test(data1))
								return validate34.errors = [{ instancePath: instancePath + "/url", keyword: "pattern", params: { pattern: "^(.*)$" } }], !1;
						} else
							return validate34.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
		} else
			return validate34.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate34.errors = vErrors, errors === 0;
}
function validate37(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type"))
				return validate37.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.type !== void 0) {
				let data0 = data.type, _errs1 = errors;
				if (typeof data0 != "string")
					return validate37.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }], !1;
				if (!(data0 === "defect" || data0 === "enhancement" || data0 === "security"))
					return validate37.errors = [{ instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: ["defect", "enhancement", "security"] } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.id !== void 0) {
					let data1 = data.id, _errs3 = errors;
					if (errors === _errs3)
						if (typeof data1 == "string") {
							if (!pattern1.test(data1))
								return validate37.errors = [{ instancePath: instancePath + "/id", keyword: "pattern", params: { pattern: "^(.*)$" } }], !1;
						} else
							return validate37.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.name !== void 0) {
						let data2 = data.name, _errs5 = errors;
						if (errors === _errs5)
							if (typeof data2 == "string") {
								if (!pattern1.test(data2))
									return validate37.errors = [{ instancePath: instancePath + "/name", keyword: "pattern", params: { pattern: "^(.*)$" } }], !1;
							} else
								return validate37.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.description !== void 0) {
							let data3 = data.description, _errs7 = errors;
							if (errors === _errs7)
								if (typeof data3 == "string") {
									if (!pattern1.test(data3))
										return validate37.errors = [{ instancePath: instancePath + "/description", keyword: "pattern", params: { pattern: "^(.*)$" } }], !1;
								} else
									return validate37.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } }], !1;
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.source !== void 0) {
								let data4 = data.source, _errs9 = errors;
								if (errors === _errs9)
									if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
										if (data4.name !== void 0) {
											let data5 = data4.name, _errs11 = errors;
											if (errors === _errs11)
												if (typeof data5 == "string") {
													if (!pattern1.test(data5))
														return validate37.errors = [{ instancePath: instancePath + "/source/name", keyword: "pattern", params: { pattern: "^(.*)$" } }], !1;
												} else
													return validate37.errors = [{ instancePath: instancePath + "/source/name", keyword: "type", params: { type: "string" } }], !1;
											var valid1 = _errs11 === errors;
										} else
											var valid1 = !0;
										if (valid1)
											if (data4.url !== void 0) {
												let data6 = data4.url, _errs13 = errors;
												if (errors === _errs13)
													if (typeof data6 == "string") {
														if (!pattern1.test(data6))
															return validate37.errors = [{ instancePath: instancePath + "/source/url", keyword: "pattern", params: { pattern: "^(.*)$" } }], !1;
													} else
														return validate37.errors = [{ instancePath: instancePath + "/source/url", keyword: "type", params: { type: "string" } }], !1;
												var valid1 = _errs13 === errors;
											} else
												var valid1 = !0;
									} else
										return validate37.errors = [{ instancePath: instancePath + "/source", keyword: "type", params: { type: "object" } }], !1;
								var valid0 = _errs9 === errors;
							} else
								var valid0 = !0;
							if (valid0)
								if (data.references !== void 0) {
									let data7 = data.references, _errs15 = errors;
									if (!Array.isArray(data7))
										return validate37.errors = [{ instancePath: instancePath + "/references", keyword: "type", params: { type: "array" } }], !1;
									if (errors === _errs15 && typeof data7 == "string" && !pattern1.test(data7))
										return validate37.errors = [{ instancePath: instancePath + "/references", keyword: "pattern", params: { pattern: "^(.*)$" } }], !1;
									var valid0 = _errs15 === errors;
								} else
									var valid0 = !0;
						}
					}
				}
			}
		} else
			return validate37.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate37.errors = vErrors, errors === 0;
}
function validate33(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type"))
				return validate33.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.type !== void 0) {
				let data0 = data.type, _errs1 = errors;
				if (typeof data0 != "string")
					return validate33.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }], !1;
				if (!(data0 === "unofficial" || data0 === "monkey" || data0 === "backport" || data0 === "cherry-pick"))
					return validate33.errors = [{ instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: ["unofficial", "monkey", "backport", "cherry-pick"] } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.diff !== void 0) {
					let _errs3 = errors;
					validate34(data.diff, telling ? instancePath + "/diff" : "") || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length);
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0)
					if (data.resolves !== void 0) {
						let data2 = data.resolves, _errs4 = errors;
						if (errors === _errs4)
							if (Array.isArray(data2)) {
								var valid1 = !0;
								let len0 = data2.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let _errs6 = errors;
									validate37(data2[i0], telling ? instancePath + "/resolves/" + i0 : "") || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length);
									var valid1 = _errs6 === errors;
									if (!valid1)
										break;
								}
							} else
								return validate33.errors = [{ instancePath: instancePath + "/resolves", keyword: "type", params: { type: "array" } }], !1;
						var valid0 = _errs4 === errors;
					} else
						var valid0 = !0;
			}
		} else
			return validate33.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate33.errors = vErrors, errors === 0;
}
var obj4 = /* @__PURE__ */ new Set(["vcs", "issue-tracker", "website", "advisories", "bom", "mailing-list", "social", "chat", "documentation", "support", "distribution", "license", "build-meta", "build-system", "other"]);
function validate40(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.url === void 0 && (missing0 = "url") || data.type === void 0 && (missing0 = "type"))
				return validate40.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.url !== void 0) {
				let data0 = data.url, _errs1 = errors;
				if (errors === _errs1)
					if (typeof data0 == "string") {
						if (!pattern1.test(data0))
							return validate40.errors = [{ instancePath: instancePath + "/url", keyword: "pattern", params: { pattern: "^(.*)$" } }], !1;
					} else
						return validate40.errors = [{ instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.comment !== void 0) {
					let data1 = data.comment, _errs3 = errors;
					if (errors === _errs3)
						if (typeof data1 == "string") {
							if (!pattern1.test(data1))
								return validate40.errors = [{ instancePath: instancePath + "/comment", keyword: "pattern", params: { pattern: "^(.*)$" } }], !1;
						} else
							return validate40.errors = [{ instancePath: instancePath + "/comment", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0)
					if (data.type !== void 0) {
						let data2 = data.type, _errs5 = errors;
						if (typeof data2 != "string")
							return validate40.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }], !1;
						if (!obj4.has(data2))
							return validate40.errors = [{ instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: [...obj4] } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
			}
		} else
			return validate40.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate40.errors = vErrors, errors === 0;
}
var wrapper0 = { validate: validate12 }, func1 = duplicateIndex;
function validate12(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name") || data.version === void 0 && (missing0 = "version"))
				return validate12.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.type !== void 0) {
				let data0 = data.type, _errs1 = errors;
				if (!(data0 === "application" || data0 === "framework" || data0 === "library" || data0 === "container" || data0 === "operating-system" || data0 === "device" || data0 === "firmware" || data0 === "file"))
					return validate12.errors = [{ instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: ["application", "framework", "library", "container", "operating-system", "device", "firmware", "file"] } }], !1;
				if (errors === _errs1)
					if (typeof data0 == "string") {
						if (!pattern1.test(data0))
							return validate12.errors = [{ instancePath: instancePath + "/type", keyword: "pattern", params: { pattern: "^(.*)$" } }], !1;
					} else
						return validate12.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data["mime-type"] !== void 0) {
					let data1 = data["mime-type"], _errs3 = errors;
					if (errors === _errs3)
						if (typeof data1 == "string") {
							if (!pattern6.test(data1))
								return validate12.errors = [{ instancePath: instancePath + "/mime-type", keyword: "pattern", params: { pattern: "^[-+a-z0-9.]+/[-+a-z0-9.]+$" } }], !1;
						} else
							return validate12.errors = [{ instancePath: instancePath + "/mime-type", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data["bom-ref"] !== void 0) {
						let data2 = data["bom-ref"], _errs5 = errors;
						if (validate13(data2, telling ? instancePath + "/bom-ref" : "") || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length), errors === _errs5 && typeof data2 == "string" && !pattern1.test(data2))
							return validate12.errors = [{ instancePath: instancePath + "/bom-ref", keyword: "pattern", params: { pattern: "^(.*)$" } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.supplier !== void 0) {
							let _errs6 = errors;
							validate15(data.supplier, telling ? instancePath + "/supplier" : "") || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length);
							var valid0 = _errs6 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.author !== void 0) {
								let data4 = data.author, _errs7 = errors;
								if (errors === _errs7)
									if (typeof data4 == "string") {
										if (!pattern1.test(data4))
											return validate12.errors = [{ instancePath: instancePath + "/author", keyword: "pattern", params: { pattern: "^(.*)$" } }], !1;
									} else
										return validate12.errors = [{ instancePath: instancePath + "/author", keyword: "type", params: { type: "string" } }], !1;
								var valid0 = _errs7 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.publisher !== void 0) {
									let data5 = data.publisher, _errs9 = errors;
									if (errors === _errs9)
										if (typeof data5 == "string") {
											if (!pattern1.test(data5))
												return validate12.errors = [{ instancePath: instancePath + "/publisher", keyword: "pattern", params: { pattern: "^(.*)$" } }], !1;
										} else
											return validate12.errors = [{ instancePath: instancePath + "/publisher", keyword: "type", params: { type: "string" } }], !1;
									var valid0 = _errs9 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.group !== void 0) {
										let data6 = data.group, _errs11 = errors;
										if (errors === _errs11)
											if (typeof data6 == "string") {
												if (!pattern1.test(data6))
													return validate12.errors = [{ instancePath: instancePath + "/group", keyword: "pattern", params: { pattern: "^(.*)$" } }], !1;
											} else
												return validate12.errors = [{ instancePath: instancePath + "/group", keyword: "type", params: { type: "string" } }], !1;
										var valid0 = _errs11 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.name !== void 0) {
											let data7 = data.name, _errs13 = errors;
											if (errors === _errs13)
												if (typeof data7 == "string") {
													if (!pattern1.test(data7))
														return validate12.errors = [{ instancePath: instancePath + "/name", keyword: "pattern", params: { pattern: "^(.*)$" } }], !1;
												} else
													return validate12.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
											var valid0 = _errs13 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data.version !== void 0) {
												let data8 = data.version, _errs15 = errors;
												if (errors === _errs15)
													if (typeof data8 == "string") {
														if (!pattern1.test(data8))
															return validate12.errors = [{ instancePath: instancePath + "/version", keyword: "pattern", params: { pattern: "^(.*)$" } }], !1;
													} else
														return validate12.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: "string" } }], !1;
												var valid0 = _errs15 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.description !== void 0) {
													let data9 = data.description, _errs17 = errors;
													if (errors === _errs17)
														if (typeof data9 == "string") {
															if (!pattern1.test(data9))
																return validate12.errors = [{ instancePath: instancePath + "/description", keyword: "pattern", params: { pattern: "^(.*)$" } }], !1;
														} else
															return validate12.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } }], !1;
													var valid0 = _errs17 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.scope !== void 0) {
														let data10 = data.scope, _errs19 = errors;
														if (!(data10 === "required" || data10 === "optional" || data10 === "excluded"))
															return validate12.errors = [{ instancePath: instancePath + "/scope", keyword: "enum", params: { allowedValues: ["required", "optional", "excluded"] } }], !1;
														if (errors === _errs19)
															if (typeof data10 == "string") {
																if (!pattern1.test(data10))
																	return validate12.errors = [{ instancePath: instancePath + "/scope", keyword: "pattern", params: { pattern: "^(.*)$" } }], !1;
															} else
																return validate12.errors = [{ instancePath: instancePath + "/scope", keyword: "type", params: { type: "string" } }], !1;
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
																	return validate12.errors = [{ instancePath: instancePath + "/hashes", keyword: "type", params: { type: "array" } }], !1;
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
																			let data14 = data13[i1], _errs26 = errors, _errs27 = errors, valid3 = !1, passing0 = null, _errs28 = errors;
																			if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
																				let missing1;
																				if (data14.license === void 0 && (missing1 = "license")) {
																					let err0 = telling ? { instancePath: instancePath + "/licenses/" + i1, keyword: "required", params: { missingProperty: missing1 } } : null;
																					vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
																				}
																			}
																			var _valid0 = _errs28 === errors;
																			_valid0 && (valid3 = !0, passing0 = 0);
																			let _errs29 = errors;
																			if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
																				let missing2;
																				if (data14.expression === void 0 && (missing2 = "expression")) {
																					let err1 = telling ? { instancePath: instancePath + "/licenses/" + i1, keyword: "required", params: { missingProperty: missing2 } } : null;
																					vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
																				}
																			}
																			var _valid0 = _errs29 === errors;
																			if (_valid0 && valid3 ? (valid3 = !1, passing0 = [passing0, 1]) : _valid0 && (valid3 = !0, passing0 = 1), valid3)
																				errors = _errs27, vErrors !== null && (_errs27 ? vErrors.length = _errs27 : vErrors = null);
																			else {
																				let err2 = telling ? { instancePath: instancePath + "/licenses/" + i1, keyword: "oneOf", params: { passingSchemas: passing0 } } : null;
																				return vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, validate12.errors = vErrors, !1;
																			}
																			if (errors === _errs26 && data14 && typeof data14 == "object" && !Array.isArray(data14)) {
																				if (data14.license !== void 0) {
																					let _errs30 = errors;
																					validate19(data14.license, telling ? instancePath + "/licenses/" + i1 + "/license" : "") || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length);
																					var valid4 = _errs30 === errors;
																				} else
																					var valid4 = !0;
																				if (valid4)
																					if (data14.expression !== void 0) {
																						let data16 = data14.expression, _errs31 = errors;
																						if (errors === _errs31)
																							if (typeof data16 == "string") {
																								if (!pattern1.test(data16))
																									return validate12.errors = [{ instancePath: instancePath + "/licenses/" + i1 + "/expression", keyword: "pattern", params: { pattern: "^(.*)$" } }], !1;
																							} else
																								return validate12.errors = [{ instancePath: instancePath + "/licenses/" + i1 + "/expression", keyword: "type", params: { type: "string" } }], !1;
																						var valid4 = _errs31 === errors;
																					} else
																						var valid4 = !0;
																			}
																			var valid2 = _errs26 === errors;
																			if (!valid2)
																				break;
																		}
																	} else
																		return validate12.errors = [{ instancePath: instancePath + "/licenses", keyword: "type", params: { type: "array" } }], !1;
																var valid0 = _errs24 === errors;
															} else
																var valid0 = !0;
															if (valid0) {
																if (data.copyright !== void 0) {
																	let data17 = data.copyright, _errs33 = errors;
																	if (errors === _errs33)
																		if (typeof data17 == "string") {
																			if (!pattern1.test(data17))
																				return validate12.errors = [{ instancePath: instancePath + "/copyright", keyword: "pattern", params: { pattern: "^(.*)$" } }], !1;
																		} else
																			return validate12.errors = [{ instancePath: instancePath + "/copyright", keyword: "type", params: { type: "string" } }], !1;
																	var valid0 = _errs33 === errors;
																} else
																	var valid0 = !0;
																if (valid0) {
																	if (data.cpe !== void 0) {
																		let data18 = data.cpe, _errs35 = errors;
																		if (errors === _errs35)
																			if (typeof data18 == "string") {
																				if (!pattern1.test(data18))
																					return validate12.errors = [{ instancePath: instancePath + "/cpe", keyword: "pattern", params: { pattern: "^(.*)$" } }], !1;
																			} else
																				return validate12.errors = [{ instancePath: instancePath + "/cpe", keyword: "type", params: { type: "string" } }], !1;
																		var valid0 = _errs35 === errors;
																	} else
																		var valid0 = !0;
																	if (valid0) {
																		if (data.purl !== void 0) {
																			let data19 = data.purl, _errs37 = errors;
																			if (errors === _errs37)
																				if (typeof data19 == "string") {
																					if (!pattern1.test(data19))
																						return validate12.errors = [{ instancePath: instancePath + "/purl", keyword: "pattern", params: { pattern: "^(.*)$" } }], !1;
																				} else
																					return validate12.errors = [{ instancePath: instancePath + "/purl", keyword: "type", params: { type: "string" } }], !1;
																			var valid0 = _errs37 === errors;
																		} else
																			var valid0 = !0;
																		if (valid0) {
																			if (data.swid !== void 0) {
																				let _errs39 = errors;
																				validate25(data.swid, telling ? instancePath + "/swid" : "") || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
																				var valid0 = _errs39 === errors;
																			} else
																				var valid0 = !0;
																			if (valid0) {
																				if (data.modified !== void 0) {
																					let _errs40 = errors;
																					if (typeof data.modified != "boolean")
																						return validate12.errors = [{ instancePath: instancePath + "/modified", keyword: "type", params: { type: "boolean" } }], !1;
																					var valid0 = _errs40 === errors;
																				} else
																					var valid0 = !0;
																				if (valid0) {
																					if (data.pedigree !== void 0) {
																						let data22 = data.pedigree, _errs42 = errors;
																						if (errors === _errs42)
																							if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
																								if (data22.ancestors !== void 0) {
																									let data23 = data22.ancestors, _errs44 = errors;
																									if (errors === _errs44)
																										if (Array.isArray(data23)) {
																											var valid6 = !0;
																											let len2 = data23.length;
																											for (let i2 = 0; i2 < len2; i2++) {
																												let _errs46 = errors;
																												wrapper0.validate(data23[i2], telling ? instancePath + "/pedigree/ancestors/" + i2 : "") || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
																												var valid6 = _errs46 === errors;
																												if (!valid6)
																													break;
																											}
																										} else
																											return validate12.errors = [{ instancePath: instancePath + "/pedigree/ancestors", keyword: "type", params: { type: "array" } }], !1;
																									var valid5 = _errs44 === errors;
																								} else
																									var valid5 = !0;
																								if (valid5) {
																									if (data22.descendants !== void 0) {
																										let data25 = data22.descendants, _errs47 = errors;
																										if (errors === _errs47)
																											if (Array.isArray(data25)) {
																												var valid7 = !0;
																												let len3 = data25.length;
																												for (let i3 = 0; i3 < len3; i3++) {
																													let _errs49 = errors;
																													wrapper0.validate(data25[i3], telling ? instancePath + "/pedigree/descendants/" + i3 : "") || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
																													var valid7 = _errs49 === errors;
																													if (!valid7)
																														break;
																												}
																											} else
																												return validate12.errors = [{ instancePath: instancePath + "/pedigree/descendants", keyword: "type", params: { type: "array" } }], !1;
																										var valid5 = _errs47 === errors;
																									} else
																										var valid5 = !0;
																									if (valid5) {
																										if (data22.variants !== void 0) {
																											let data27 = data22.variants, _errs50 = errors;
																											if (errors === _errs50)
																												if (Array.isArray(data27)) {
																													var valid8 = !0;
																													let len4 = data27.length;
																													for (let i4 = 0; i4 < len4; i4++) {
																														let _errs52 = errors;
																														wrapper0.validate(data27[i4], telling ? instancePath + "/pedigree/variants/" + i4 : "") || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
																														var valid8 = _errs52 === errors;
																														if (!valid8)
																															break;
																													}
																												} else
																													return validate12.errors = [{ instancePath: instancePath + "/pedigree/variants", keyword: "type", params: { type: "array" } }], !1;
																											var valid5 = _errs50 === errors;
																										} else
																											var valid5 = !0;
																										if (valid5) {
																											if (data22.commits !== void 0) {
																												let data29 = data22.commits, _errs53 = errors;
																												if (errors === _errs53)
																													if (Array.isArray(data29)) {
																														var valid9 = !0;
																														let len5 = data29.length;
																														for (let i5 = 0; i5 < len5; i5++) {
																															let _errs55 = errors;
																															validate28(data29[i5], telling ? instancePath + "/pedigree/commits/" + i5 : "") || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
																															var valid9 = _errs55 === errors;
																															if (!valid9)
																																break;
																														}
																													} else
																														return validate12.errors = [{ instancePath: instancePath + "/pedigree/commits", keyword: "type", params: { type: "array" } }], !1;
																												var valid5 = _errs53 === errors;
																											} else
																												var valid5 = !0;
																											if (valid5) {
																												if (data22.patches !== void 0) {
																													let data31 = data22.patches, _errs56 = errors;
																													if (errors === _errs56)
																														if (Array.isArray(data31)) {
																															var valid10 = !0;
																															let len6 = data31.length;
																															for (let i6 = 0; i6 < len6; i6++) {
																																let _errs58 = errors;
																																validate33(data31[i6], telling ? instancePath + "/pedigree/patches/" + i6 : "") || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length);
																																var valid10 = _errs58 === errors;
																																if (!valid10)
																																	break;
																															}
																														} else
																															return validate12.errors = [{ instancePath: instancePath + "/pedigree/patches", keyword: "type", params: { type: "array" } }], !1;
																													var valid5 = _errs56 === errors;
																												} else
																													var valid5 = !0;
																												if (valid5)
																													if (data22.notes !== void 0) {
																														let data33 = data22.notes, _errs59 = errors;
																														if (errors === _errs59)
																															if (typeof data33 == "string") {
																																if (!pattern1.test(data33))
																																	return validate12.errors = [{ instancePath: instancePath + "/pedigree/notes", keyword: "pattern", params: { pattern: "^(.*)$" } }], !1;
																															} else
																																return validate12.errors = [{ instancePath: instancePath + "/pedigree/notes", keyword: "type", params: { type: "string" } }], !1;
																														var valid5 = _errs59 === errors;
																													} else
																														var valid5 = !0;
																											}
																										}
																									}
																								}
																							} else
																								return validate12.errors = [{ instancePath: instancePath + "/pedigree", keyword: "type", params: { type: "object" } }], !1;
																						var valid0 = _errs42 === errors;
																					} else
																						var valid0 = !0;
																					if (valid0) {
																						if (data.externalReferences !== void 0) {
																							let data34 = data.externalReferences, _errs61 = errors;
																							if (errors === _errs61)
																								if (Array.isArray(data34)) {
																									var valid11 = !0;
																									let len7 = data34.length;
																									for (let i7 = 0; i7 < len7; i7++) {
																										let _errs63 = errors;
																										validate40(data34[i7], telling ? instancePath + "/externalReferences/" + i7 : "") || (vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors), errors = vErrors.length);
																										var valid11 = _errs63 === errors;
																										if (!valid11)
																											break;
																									}
																								} else
																									return validate12.errors = [{ instancePath: instancePath + "/externalReferences", keyword: "type", params: { type: "array" } }], !1;
																							var valid0 = _errs61 === errors;
																						} else
																							var valid0 = !0;
																						if (valid0)
																							if (data.components !== void 0) {
																								let data36 = data.components, _errs64 = errors;
																								if (errors === _errs64)
																									if (Array.isArray(data36)) {
																										var valid12 = !0;
																										let len8 = data36.length;
																										for (let i8 = 0; i8 < len8; i8++) {
																											let _errs66 = errors;
																											wrapper0.validate(data36[i8], telling ? instancePath + "/components/" + i8 : "") || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
																											var valid12 = _errs66 === errors;
																											if (!valid12)
																												break;
																										}
																										if (valid12) {
																											let index0 = -1;
																											if (data36.length > 1 && (index0 = func1(data36)), index0 !== -1)
																												return validate12.errors = [{ instancePath: instancePath + "/components", keyword: "uniqueItems", params: { index: index0 } }], !1;
																										}
																									} else
																										return validate12.errors = [{ instancePath: instancePath + "/components", keyword: "type", params: { type: "array" } }], !1;
																								var valid0 = _errs64 === errors;
																							} else
																								var valid0 = !0;
																					}
																				}
																			}
																		}
																	}
																}
															}
														}
													}
												}
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
									validate10(data3[i1], telling ? instancePath + "/authors/" + i1 : "") || (vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors), errors = vErrors.length);
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
							validate12(data.component, telling ? instancePath + "/component" : "") || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length);
							var valid0 = _errs9 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.manufacture !== void 0) {
								let _errs10 = errors;
								validate15(data.manufacture, telling ? instancePath + "/manufacture" : "") || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length);
								var valid0 = _errs10 === errors;
							} else
								var valid0 = !0;
							if (valid0)
								if (data.supplier !== void 0) {
									let _errs11 = errors;
									validate15(data.supplier, telling ? instancePath + "/supplier" : "") || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length);
									var valid0 = _errs11 === errors;
								} else
									var valid0 = !0;
						}
					}
				}
			}
		} else
			return validate1.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate1.errors = vErrors, errors === 0;
}
function validate51(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (!(data === "inbound" || data === "outbound" || data === "bi-directional" || data === "unknown"))
		return validate51.errors = [{ instancePath, keyword: "enum", params: { allowedValues: ["inbound", "outbound", "bi-directional", "unknown"] } }], !1;
	if (errors === 0)
		if (typeof data == "string") {
			if (!pattern1.test(data))
				return validate51.errors = [{ instancePath, keyword: "pattern", params: { pattern: "^(.*)$" } }], !1;
		} else
			return validate51.errors = [{ instancePath, keyword: "type", params: { type: "string" } }], !1;
	return validate51.errors = vErrors, errors === 0;
}
function validate50(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.flow === void 0 && (missing0 = "flow") || data.classification === void 0 && (missing0 = "classification"))
				return validate50.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.flow !== void 0) {
				let _errs1 = errors;
				validate51(data.flow, telling ? instancePath + "/flow" : "") || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0)
				if (data.classification !== void 0) {
					let _errs2 = errors;
					if (typeof data.classification != "string")
						return validate50.errors = [{ instancePath: instancePath + "/classification", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
		} else
			return validate50.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate50.errors = vErrors, errors === 0;
}
var wrapper4 = { validate: validate47 };
function validate47(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.name === void 0 && (missing0 = "name"))
				return validate47.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data["bom-ref"] !== void 0) {
				let data0 = data["bom-ref"], _errs1 = errors;
				if (validate13(data0, telling ? instancePath + "/bom-ref" : "") || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length), errors === _errs1 && typeof data0 == "string" && !pattern1.test(data0))
					return validate47.errors = [{ instancePath: instancePath + "/bom-ref", keyword: "pattern", params: { pattern: "^(.*)$" } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.provider !== void 0) {
					let _errs2 = errors;
					validate15(data.provider, telling ? instancePath + "/provider" : "") || (vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors), errors = vErrors.length);
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.group !== void 0) {
						let data2 = data.group, _errs3 = errors;
						if (errors === _errs3)
							if (typeof data2 == "string") {
								if (!pattern1.test(data2))
									return validate47.errors = [{ instancePath: instancePath + "/group", keyword: "pattern", params: { pattern: "^(.*)$" } }], !1;
							} else
								return validate47.errors = [{ instancePath: instancePath + "/group", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs3 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.name !== void 0) {
							let data3 = data.name, _errs5 = errors;
							if (errors === _errs5)
								if (typeof data3 == "string") {
									if (!pattern1.test(data3))
										return validate47.errors = [{ instancePath: instancePath + "/name", keyword: "pattern", params: { pattern: "^(.*)$" } }], !1;
								} else
									return validate47.errors = [{ instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } }], !1;
							var valid0 = _errs5 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.version !== void 0) {
								let data4 = data.version, _errs7 = errors;
								if (errors === _errs7)
									if (typeof data4 == "string") {
										if (!pattern1.test(data4))
											return validate47.errors = [{ instancePath: instancePath + "/version", keyword: "pattern", params: { pattern: "^(.*)$" } }], !1;
									} else
										return validate47.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: "string" } }], !1;
								var valid0 = _errs7 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.description !== void 0) {
									let data5 = data.description, _errs9 = errors;
									if (errors === _errs9)
										if (typeof data5 == "string") {
											if (!pattern1.test(data5))
												return validate47.errors = [{ instancePath: instancePath + "/description", keyword: "pattern", params: { pattern: "^(.*)$" } }], !1;
										} else
											return validate47.errors = [{ instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } }], !1;
									var valid0 = _errs9 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.endpoints !== void 0) {
										let data6 = data.endpoints, _errs11 = errors;
										if (!Array.isArray(data6))
											return validate47.errors = [{ instancePath: instancePath + "/endpoints", keyword: "type", params: { type: "array" } }], !1;
										if (errors === _errs11 && typeof data6 == "string" && !pattern1.test(data6))
											return validate47.errors = [{ instancePath: instancePath + "/endpoints", keyword: "pattern", params: { pattern: "^(.*)$" } }], !1;
										var valid0 = _errs11 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.authenticated !== void 0) {
											let _errs13 = errors;
											if (typeof data.authenticated != "boolean")
												return validate47.errors = [{ instancePath: instancePath + "/authenticated", keyword: "type", params: { type: "boolean" } }], !1;
											var valid0 = _errs13 === errors;
										} else
											var valid0 = !0;
										if (valid0) {
											if (data["x-trust-boundary"] !== void 0) {
												let _errs15 = errors;
												if (typeof data["x-trust-boundary"] != "boolean")
													return validate47.errors = [{ instancePath: instancePath + "/x-trust-boundary", keyword: "type", params: { type: "boolean" } }], !1;
												var valid0 = _errs15 === errors;
											} else
												var valid0 = !0;
											if (valid0) {
												if (data.data !== void 0) {
													let data9 = data.data, _errs17 = errors;
													if (errors === _errs17)
														if (Array.isArray(data9)) {
															var valid1 = !0;
															let len0 = data9.length;
															for (let i0 = 0; i0 < len0; i0++) {
																let _errs19 = errors;
																validate50(data9[i0], telling ? instancePath + "/data/" + i0 : "") || (vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors), errors = vErrors.length);
																var valid1 = _errs19 === errors;
																if (!valid1)
																	break;
															}
														} else
															return validate47.errors = [{ instancePath: instancePath + "/data", keyword: "type", params: { type: "array" } }], !1;
													var valid0 = _errs17 === errors;
												} else
													var valid0 = !0;
												if (valid0) {
													if (data.licenses !== void 0) {
														let data11 = data.licenses, _errs20 = errors;
														if (errors === _errs20)
															if (Array.isArray(data11)) {
																var valid2 = !0;
																let len1 = data11.length;
																for (let i1 = 0; i1 < len1; i1++) {
																	let data12 = data11[i1], _errs22 = errors, _errs23 = errors, valid3 = !1, passing0 = null, _errs24 = errors;
																	if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
																		let missing1;
																		if (data12.license === void 0 && (missing1 = "license")) {
																			let err0 = telling ? { instancePath: instancePath + "/licenses/" + i1, keyword: "required", params: { missingProperty: missing1 } } : null;
																			vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
																		}
																	}
																	var _valid0 = _errs24 === errors;
																	_valid0 && (valid3 = !0, passing0 = 0);
																	let _errs25 = errors;
																	if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
																		let missing2;
																		if (data12.expression === void 0 && (missing2 = "expression")) {
																			let err1 = telling ? { instancePath: instancePath + "/licenses/" + i1, keyword: "required", params: { missingProperty: missing2 } } : null;
																			vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
																		}
																	}
																	var _valid0 = _errs25 === errors;
																	if (_valid0 && valid3 ? (valid3 = !1, passing0 = [passing0, 1]) : _valid0 && (valid3 = !0, passing0 = 1), valid3)
																		errors = _errs23, vErrors !== null && (_errs23 ? vErrors.length = _errs23 : vErrors = null);
																	else {
																		let err2 = telling ? { instancePath: instancePath + "/licenses/" + i1, keyword: "oneOf", params: { passingSchemas: passing0 } } : null;
																		return vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, validate47.errors = vErrors, !1;
																	}
																	if (errors === _errs22 && data12 && typeof data12 == "object" && !Array.isArray(data12)) {
																		if (data12.license !== void 0) {
																			let _errs26 = errors;
																			validate19(data12.license, telling ? instancePath + "/licenses/" + i1 + "/license" : "") || (vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors), errors = vErrors.length);
																			var valid4 = _errs26 === errors;
																		} else
																			var valid4 = !0;
																		if (valid4)
																			if (data12.expression !== void 0) {
																				let data14 = data12.expression, _errs27 = errors;
																				if (errors === _errs27)
																					if (typeof data14 == "string") {
																						if (!pattern1.test(data14))
																							return validate47.errors = [{ instancePath: instancePath + "/licenses/" + i1 + "/expression", keyword: "pattern", params: { pattern: "^(.*)$" } }], !1;
																					} else
																						return validate47.errors = [{ instancePath: instancePath + "/licenses/" + i1 + "/expression", keyword: "type", params: { type: "string" } }], !1;
																				var valid4 = _errs27 === errors;
																			} else
																				var valid4 = !0;
																	}
																	var valid2 = _errs22 === errors;
																	if (!valid2)
																		break;
																}
															} else
																return validate47.errors = [{ instancePath: instancePath + "/licenses", keyword: "type", params: { type: "array" } }], !1;
														var valid0 = _errs20 === errors;
													} else
														var valid0 = !0;
													if (valid0) {
														if (data.externalReferences !== void 0) {
															let data15 = data.externalReferences, _errs29 = errors;
															if (errors === _errs29)
																if (Array.isArray(data15)) {
																	var valid5 = !0;
																	let len2 = data15.length;
																	for (let i2 = 0; i2 < len2; i2++) {
																		let _errs31 = errors;
																		validate40(data15[i2], telling ? instancePath + "/externalReferences/" + i2 : "") || (vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors), errors = vErrors.length);
																		var valid5 = _errs31 === errors;
																		if (!valid5)
																			break;
																	}
																} else
																	return validate47.errors = [{ instancePath: instancePath + "/externalReferences", keyword: "type", params: { type: "array" } }], !1;
															var valid0 = _errs29 === errors;
														} else
															var valid0 = !0;
														if (valid0)
															if (data.services !== void 0) {
																let data17 = data.services, _errs32 = errors;
																if (errors === _errs32)
																	if (Array.isArray(data17)) {
																		var valid6 = !0;
																		let len3 = data17.length;
																		for (let i3 = 0; i3 < len3; i3++) {
																			let _errs34 = errors;
																			wrapper4.validate(data17[i3], telling ? instancePath + "/services/" + i3 : "") || (vErrors = vErrors === null ? wrapper4.validate.errors : vErrors.concat(wrapper4.validate.errors), errors = vErrors.length);
																			var valid6 = _errs34 === errors;
																			if (!valid6)
																				break;
																		}
																		if (valid6) {
																			let index0 = -1;
																			if (data17.length > 1 && (index0 = func1(data17)), index0 !== -1)
																				return validate47.errors = [{ instancePath: instancePath + "/services", keyword: "uniqueItems", params: { index: index0 } }], !1;
																		}
																	} else
																		return validate47.errors = [{ instancePath: instancePath + "/services", keyword: "type", params: { type: "array" } }], !1;
																var valid0 = _errs32 === errors;
															} else
																var valid0 = !0;
													}
												}
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
function validate58(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.ref === void 0 && (missing0 = "ref"))
				return validate58.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.ref !== void 0) {
				let _errs1 = errors;
				validate13(data.ref, telling ? instancePath + "/ref" : "") || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length);
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0)
				if (data.dependsOn !== void 0) {
					let data1 = data.dependsOn, _errs2 = errors;
					if (errors === _errs2)
						if (Array.isArray(data1)) {
							var valid1 = !0;
							let len0 = data1.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let _errs4 = errors;
								validate13(data1[i0], telling ? instancePath + "/dependsOn/" + i0 : "") || (vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors), errors = vErrors.length);
								var valid1 = _errs4 === errors;
								if (!valid1)
									break;
							}
							if (valid1) {
								let index0 = -1;
								if (data1.length > 1 && (index0 = func1(data1)), index0 !== -1)
									return validate58.errors = [{ instancePath: instancePath + "/dependsOn", keyword: "uniqueItems", params: { index: index0 } }], !1;
							}
						} else
							return validate58.errors = [{ instancePath: instancePath + "/dependsOn", keyword: "type", params: { type: "array" } }], !1;
					var valid0 = _errs2 === errors;
				} else
					var valid0 = !0;
		} else
			return validate58.errors = [{ instancePath, keyword: "type", params: { type: "object" } }], !1;
	return validate58.errors = vErrors, errors === 0;
}
function validate0(data, instancePath = "") {
	let vErrors = null, errors = 0;
	if (errors === 0)
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.bomFormat === void 0 && (missing0 = "bomFormat") || data.specVersion === void 0 && (missing0 = "specVersion"))
				return validate0.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }], !1;
			if (data.bomFormat !== void 0) {
				let data0 = data.bomFormat, _errs1 = errors;
				if (typeof data0 != "string")
					return validate0.errors = [{ instancePath: instancePath + "/bomFormat", keyword: "type", params: { type: "string" } }], !1;
				if (data0 !== "CycloneDX")
					return validate0.errors = [{ instancePath: instancePath + "/bomFormat", keyword: "enum", params: { allowedValues: ["CycloneDX"] } }], !1;
				var valid0 = _errs1 === errors;
			} else
				var valid0 = !0;
			if (valid0) {
				if (data.specVersion !== void 0) {
					let _errs3 = errors;
					if (typeof data.specVersion != "string")
						return validate0.errors = [{ instancePath: instancePath + "/specVersion", keyword: "type", params: { type: "string" } }], !1;
					var valid0 = _errs3 === errors;
				} else
					var valid0 = !0;
				if (valid0) {
					if (data.serialNumber !== void 0) {
						let data2 = data.serialNumber, _errs5 = errors;
						if (errors === _errs5)
							if (typeof data2 == "string") {
								if (!pattern0.test(data2))
									return validate0.errors = [{ instancePath: instancePath + "/serialNumber", keyword: "pattern", params: { pattern: "^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" } }], !1;
							} else
								return validate0.errors = [{ instancePath: instancePath + "/serialNumber", keyword: "type", params: { type: "string" } }], !1;
						var valid0 = _errs5 === errors;
					} else
						var valid0 = !0;
					if (valid0) {
						if (data.version !== void 0) {
							let data3 = data.version, _errs7 = errors;
							if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)))
								return validate0.errors = [{ instancePath: instancePath + "/version", keyword: "type", params: { type: "integer" } }], !1;
							var valid0 = _errs7 === errors;
						} else
							var valid0 = !0;
						if (valid0) {
							if (data.metadata !== void 0) {
								let _errs9 = errors;
								validate1(data.metadata, telling ? instancePath + "/metadata" : "") || (vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors), errors = vErrors.length);
								var valid0 = _errs9 === errors;
							} else
								var valid0 = !0;
							if (valid0) {
								if (data.components !== void 0) {
									let data5 = data.components, _errs10 = errors;
									if (errors === _errs10)
										if (Array.isArray(data5)) {
											var valid1 = !0;
											let len0 = data5.length;
											for (let i0 = 0; i0 < len0; i0++) {
												let _errs12 = errors;
												validate12(data5[i0], telling ? instancePath + "/components/" + i0 : "") || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length);
												var valid1 = _errs12 === errors;
												if (!valid1)
													break;
											}
											if (valid1) {
												let index0 = -1;
												if (data5.length > 1 && (index0 = func1(data5)), index0 !== -1)
													return validate0.errors = [{ instancePath: instancePath + "/components", keyword: "uniqueItems", params: { index: index0 } }], !1;
											}
										} else
											return validate0.errors = [{ instancePath: instancePath + "/components", keyword: "type", params: { type: "array" } }], !1;
									var valid0 = _errs10 === errors;
								} else
									var valid0 = !0;
								if (valid0) {
									if (data.services !== void 0) {
										let data7 = data.services, _errs13 = errors;
										if (errors === _errs13)
											if (Array.isArray(data7)) {
												var valid2 = !0;
												let len1 = data7.length;
												for (let i1 = 0; i1 < len1; i1++) {
													let _errs15 = errors;
													validate47(data7[i1], telling ? instancePath + "/services/" + i1 : "") || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length);
													var valid2 = _errs15 === errors;
													if (!valid2)
														break;
												}
												if (valid2) {
													let index1 = -1;
													if (data7.length > 1 && (index1 = func1(data7)), index1 !== -1)
														return validate0.errors = [{ instancePath: instancePath + "/services", keyword: "uniqueItems", params: { index: index1 } }], !1;
												}
											} else
												return validate0.errors = [{ instancePath: instancePath + "/services", keyword: "type", params: { type: "array" } }], !1;
										var valid0 = _errs13 === errors;
									} else
										var valid0 = !0;
									if (valid0) {
										if (data.externalReferences !== void 0) {
											let data9 = data.externalReferences, _errs16 = errors;
											if (errors === _errs16)
												if (Array.isArray(data9)) {
													var valid3 = !0;
													let len2 = data9.length;
													for (let i2 = 0; i2 < len2; i2++) {
														let _errs18 = errors;
														validate40(data9[i2], telling ? instancePath + "/externalReferences/" + i2 : "") || (vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors), errors = vErrors.length);
														var valid3 = _errs18 === errors;
														if (!valid3)
															break;
													}
												} else
													return validate0.errors = [{ instancePath: instancePath + "/externalReferences", keyword: "type", params: { type: "array" } }], !1;
											var valid0 = _errs16 === errors;
										} else
											var valid0 = !0;
										if (valid0)
											if (data.dependencies !== void 0) {
												let data11 = data.dependencies, _errs19 = errors;
												if (errors === _errs19)
													if (Array.isArray(data11)) {
														var valid4 = !0;
														let len3 = data11.length;
														for (let i3 = 0; i3 < len3; i3++) {
															let _errs21 = errors;
															validate58(data11[i3], telling ? instancePath + "/dependencies/" + i3 : "") || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length);
															var valid4 = _errs21 === errors;
															if (!valid4)
																break;
														}
														if (valid4) {
															let index2 = -1;
															if (data11.length > 1 && (index2 = func1(data11)), index2 !== -1)
																return validate0.errors = [{ instancePath: instancePath + "/dependencies", keyword: "uniqueItems", params: { index: index2 } }], !1;
														}
													} else
														return validate0.errors = [{ instancePath: instancePath + "/dependencies", keyword: "type", params: { type: "array" } }], !1;
												var valid0 = _errs19 === errors;
											} else
												var valid0 = !0;
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

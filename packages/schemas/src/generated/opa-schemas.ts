// Generated from schemas/input/sbom.schema.json, schemas/input/infrastructure.schema.json, schemas/input/pipeline.schema.json, schemas/input/workload.schema.json, schemas/input/findings.schema.json, schemas/input/process.schema.json, schemas/input/image.schema.json, schemas/input/repository.schema.json, schemas/input/attestation.schema.json, schemas/input/release.schema.json by "npm run generate". Do not edit.
import type { Kind } from "../document.js";
import type { JsonSchema } from "../json.js";

export const opaSchemas: Readonly<Record<Kind, JsonSchema>> = {
	sbom: {
		"type": "object",
		"properties": {
			"kind": {
				"type": "string"
			},
			"source": {
				"$ref": "#/$defs/Source"
			},
			"limitations": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Limitation"
				}
			},
			"serialNumber": {},
			"version": {},
			"timestamp": {},
			"lifecycles": {
				"type": "array",
				"items": {
					"type": "string"
				}
			},
			"authors": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Contact"
				}
			},
			"supplier": {},
			"manufacturer": {},
			"tools": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Tool"
				}
			},
			"properties": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Property"
				}
			},
			"primary": {
				"$ref": "#/$defs/Component"
			},
			"components": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Component"
				}
			},
			"files": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/File"
				}
			},
			"dependencies": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Dependency"
				}
			},
			"compositions": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Composition"
				}
			}
		},
		"$defs": {
			"Path": {
				"type": "array",
				"items": {
					"anyOf": [
						{
							"type": "string"
						},
						{
							"type": "integer"
						}
					]
				}
			},
			"Source": {
				"type": "object",
				"properties": {
					"format": {
						"type": "string"
					},
					"formatVersion": {},
					"path": {
						"type": "string"
					},
					"digest": {
						"type": "string"
					}
				}
			},
			"Limitation": {
				"type": "object",
				"properties": {
					"path": {},
					"message": {
						"type": "string"
					}
				}
			},
			"Contact": {
				"type": "object",
				"properties": {
					"name": {},
					"email": {}
				}
			},
			"Tool": {
				"type": "object",
				"properties": {
					"vendor": {},
					"name": {},
					"version": {}
				}
			},
			"Property": {
				"type": "object",
				"properties": {
					"name": {},
					"value": {}
				}
			},
			"Hash": {
				"type": "object",
				"properties": {
					"algorithm": {
						"type": "string"
					},
					"value": {
						"type": "string"
					}
				}
			},
			"ExternalReference": {
				"type": "object",
				"properties": {
					"type": {
						"type": "string"
					},
					"url": {
						"type": "string"
					},
					"comment": {}
				}
			},
			"Purl": {
				"type": "object",
				"properties": {
					"text": {
						"type": "string"
					},
					"valid": {
						"type": "boolean"
					},
					"type": {},
					"namespace": {},
					"name": {},
					"version": {},
					"qualifiers": {
						"type": "object"
					},
					"subpath": {}
				}
			},
			"License": {
				"type": "object",
				"properties": {
					"id": {},
					"name": {},
					"expression": {},
					"url": {},
					"acknowledgement": {},
					"ids": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"valid": {}
				}
			},
			"Component": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"ref": {},
					"type": {
						"type": "string"
					},
					"group": {},
					"name": {},
					"version": {},
					"purl": {
						"$ref": "#/$defs/Purl"
					},
					"cpe": {},
					"swid": {},
					"description": {},
					"copyright": {},
					"author": {},
					"publisher": {},
					"supplier": {},
					"manufacturer": {},
					"scope": {},
					"licenses": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/License"
						}
					},
					"hashes": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/Hash"
						}
					},
					"externalReferences": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/ExternalReference"
						}
					},
					"properties": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/Property"
						}
					},
					"parents": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			},
			"File": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"ref": {},
					"name": {},
					"hashes": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/Hash"
						}
					},
					"licenses": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/License"
						}
					},
					"copyright": {}
				}
			},
			"Dependency": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"ref": {
						"type": "string"
					},
					"dependsOn": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"provides": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			},
			"Composition": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"aggregate": {
						"type": "string"
					},
					"assemblies": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"dependencies": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			}
		}
	},
	infrastructure: {
		"type": "object",
		"properties": {
			"kind": {
				"type": "string"
			},
			"source": {
				"$ref": "#/$defs/Source"
			},
			"limitations": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Limitation"
				}
			},
			"tool": {
				"$ref": "#/$defs/Tool"
			},
			"complete": {},
			"errored": {},
			"providers": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Provider"
				}
			},
			"modules": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Module"
				}
			},
			"resources": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Resource"
				}
			},
			"storage": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Storage"
				}
			},
			"accessStatements": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/AccessStatement"
				}
			},
			"networkRules": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/NetworkRule"
				}
			},
			"dataStores": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/DataStore"
				}
			},
			"keys": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Key"
				}
			},
			"auditLogs": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/AuditLog"
				}
			},
			"registries": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Registry"
				}
			},
			"secrets": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Secret"
				}
			}
		},
		"$defs": {
			"Path": {
				"type": "array",
				"items": {
					"anyOf": [
						{
							"type": "string"
						},
						{
							"type": "integer"
						}
					]
				}
			},
			"Source": {
				"type": "object",
				"properties": {
					"format": {
						"type": "string"
					},
					"formatVersion": {},
					"path": {
						"type": "string"
					},
					"digest": {
						"type": "string"
					}
				}
			},
			"Limitation": {
				"type": "object",
				"properties": {
					"path": {},
					"message": {
						"type": "string"
					}
				}
			},
			"Tool": {
				"type": "object",
				"properties": {
					"name": {
						"type": "string"
					},
					"version": {}
				}
			},
			"Provider": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"name": {
						"type": "string"
					},
					"source": {},
					"versionConstraint": {},
					"module": {}
				}
			},
			"Module": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"address": {
						"type": "string"
					},
					"source": {},
					"versionConstraint": {}
				}
			},
			"Resource": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"address": {
						"type": "string"
					},
					"previousAddress": {},
					"mode": {
						"type": "string"
					},
					"type": {
						"type": "string"
					},
					"name": {
						"type": "string"
					},
					"index": {},
					"module": {},
					"provider": {},
					"cloud": {},
					"action": {
						"type": "string"
					},
					"attributes": {
						"type": "object"
					},
					"unknown": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"unknownPaths": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/Path"
						}
					},
					"sensitive": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			},
			"Storage": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"address": {
						"type": "string"
					},
					"resource": {},
					"cloud": {},
					"service": {
						"type": "string"
					},
					"name": {},
					"public": {},
					"publicReasons": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"publicAccessBlocked": {},
					"encrypted": {},
					"keyId": {},
					"versioned": {},
					"logged": {},
					"tlsRequired": {},
					"minTlsVersion": {},
					"unknown": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			},
			"AccessStatement": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"address": {
						"type": "string"
					},
					"resource": {},
					"cloud": {},
					"policyType": {
						"type": "string"
					},
					"sid": {},
					"effect": {},
					"actions": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"notActions": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"resources": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"notResources": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"principals": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/Principal"
						}
					},
					"notPrincipals": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/Principal"
						}
					},
					"conditions": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"managedPolicy": {},
					"unknown": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			},
			"Principal": {
				"type": "object",
				"properties": {
					"type": {
						"type": "string"
					},
					"id": {
						"type": "string"
					}
				}
			},
			"NetworkRule": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"address": {
						"type": "string"
					},
					"resource": {},
					"cloud": {},
					"direction": {},
					"effect": {},
					"protocol": {},
					"fromPort": {},
					"toPort": {},
					"cidrs": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"peers": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"description": {},
					"unknown": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			},
			"DataStore": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"address": {
						"type": "string"
					},
					"resource": {},
					"cloud": {},
					"service": {
						"type": "string"
					},
					"name": {},
					"encrypted": {},
					"keyId": {},
					"public": {},
					"tlsRequired": {},
					"backedUp": {},
					"backupDays": {},
					"unknown": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			},
			"Key": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"address": {
						"type": "string"
					},
					"resource": {},
					"cloud": {},
					"service": {
						"type": "string"
					},
					"rotated": {},
					"rotationDays": {},
					"unknown": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			},
			"AuditLog": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"address": {
						"type": "string"
					},
					"resource": {},
					"cloud": {},
					"service": {
						"type": "string"
					},
					"name": {},
					"type": {
						"type": "string"
					},
					"enabled": {},
					"multiRegion": {},
					"validated": {},
					"keyId": {},
					"retentionDays": {},
					"unknown": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			},
			"Registry": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"address": {
						"type": "string"
					},
					"resource": {},
					"cloud": {},
					"service": {
						"type": "string"
					},
					"name": {},
					"immutable": {},
					"scanned": {},
					"public": {},
					"keyId": {},
					"unknown": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			},
			"Secret": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"address": {
						"type": "string"
					},
					"resource": {},
					"cloud": {},
					"service": {
						"type": "string"
					},
					"name": {},
					"rotated": {},
					"rotationDays": {},
					"expires": {},
					"keyId": {},
					"unknown": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			}
		}
	},
	pipeline: {
		"type": "object",
		"properties": {
			"kind": {
				"type": "string"
			},
			"source": {
				"$ref": "#/$defs/Source"
			},
			"limitations": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Limitation"
				}
			},
			"platform": {
				"type": "string"
			},
			"name": {},
			"reusable": {
				"type": "boolean"
			},
			"triggers": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Trigger"
				}
			},
			"permissions": {
				"$ref": "#/$defs/Permissions"
			},
			"variables": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Variable"
				}
			},
			"jobs": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Job"
				}
			}
		},
		"$defs": {
			"Path": {
				"type": "array",
				"items": {
					"anyOf": [
						{
							"type": "string"
						},
						{
							"type": "integer"
						}
					]
				}
			},
			"Source": {
				"type": "object",
				"properties": {
					"format": {
						"type": "string"
					},
					"formatVersion": {},
					"path": {
						"type": "string"
					},
					"digest": {
						"type": "string"
					}
				}
			},
			"Limitation": {
				"type": "object",
				"properties": {
					"path": {},
					"message": {
						"type": "string"
					}
				}
			},
			"Credential": {
				"type": "object",
				"properties": {
					"type": {
						"type": "string"
					},
					"reason": {
						"type": "string"
					}
				}
			},
			"Permissions": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"all": {},
					"scopes": {
						"type": "object"
					},
					"unknown": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			},
			"IdentityToken": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"name": {},
					"audiences": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"unknown": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			},
			"Expression": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"text": {
						"type": "string"
					},
					"references": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"untrusted": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			},
			"Variable": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"name": {
						"type": "string"
					},
					"value": {},
					"credential": {
						"$ref": "#/$defs/Credential"
					},
					"expressions": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/Expression"
						}
					}
				}
			},
			"ImageReference": {
				"type": "object",
				"properties": {
					"text": {
						"type": "string"
					},
					"valid": {
						"type": "boolean"
					},
					"registry": {},
					"repository": {},
					"tag": {},
					"digest": {}
				}
			},
			"Trigger": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"event": {
						"type": "string"
					},
					"untrusted": {
						"type": "boolean"
					},
					"privileged": {
						"type": "boolean"
					},
					"types": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"branches": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"tags": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"paths": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"schedules": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			},
			"Runner": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"labels": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"group": {},
					"hosting": {},
					"ephemeral": {},
					"unknown": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			},
			"Call": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"text": {
						"type": "string"
					},
					"type": {
						"type": "string"
					},
					"repository": {},
					"subpath": {},
					"ref": {},
					"pinned": {},
					"image": {
						"$ref": "#/$defs/ImageReference"
					},
					"unknown": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			},
			"Container": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"name": {},
					"image": {
						"$ref": "#/$defs/ImageReference"
					},
					"credentials": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/Variable"
						}
					},
					"variables": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/Variable"
						}
					},
					"options": {},
					"command": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"volumes": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"privileged": {},
					"credential": {
						"$ref": "#/$defs/Credential"
					},
					"unknown": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			},
			"Artifact": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"name": {},
					"files": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"reports": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"retentionDays": {},
					"permanent": {
						"type": "boolean"
					},
					"unknown": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			},
			"Job": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"id": {
						"type": "string"
					},
					"name": {},
					"needs": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"condition": {},
					"permissions": {
						"$ref": "#/$defs/Permissions"
					},
					"identityTokens": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/IdentityToken"
						}
					},
					"runner": {
						"$ref": "#/$defs/Runner"
					},
					"environment": {},
					"container": {
						"$ref": "#/$defs/Container"
					},
					"services": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/Container"
						}
					},
					"call": {
						"$ref": "#/$defs/Call"
					},
					"inputs": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/Variable"
						}
					},
					"secrets": {},
					"secretNames": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"secretGroups": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"variables": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/Variable"
						}
					},
					"failureIgnored": {},
					"timeoutMinutes": {},
					"artifacts": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/Artifact"
						}
					},
					"steps": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/Step"
						}
					},
					"unknown": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			},
			"Step": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"id": {},
					"name": {},
					"condition": {},
					"call": {
						"$ref": "#/$defs/Call"
					},
					"container": {
						"$ref": "#/$defs/Container"
					},
					"inputs": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/Variable"
						}
					},
					"script": {},
					"credential": {
						"$ref": "#/$defs/Credential"
					},
					"shell": {},
					"workingDirectory": {},
					"expressions": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/Expression"
						}
					},
					"variables": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/Variable"
						}
					},
					"failureIgnored": {},
					"timeoutMinutes": {},
					"unknown": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			}
		}
	},
	workload: {
		"type": "object",
		"properties": {
			"kind": {
				"type": "string"
			},
			"source": {
				"$ref": "#/$defs/Source"
			},
			"limitations": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Limitation"
				}
			},
			"platform": {
				"type": "string"
			},
			"objects": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Object"
				}
			},
			"workloads": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Workload"
				}
			},
			"configurations": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Configuration"
				}
			},
			"namespaces": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Namespace"
				}
			},
			"roles": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Role"
				}
			},
			"roleBindings": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/RoleBinding"
				}
			},
			"serviceAccounts": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/ServiceAccount"
				}
			},
			"networkPolicies": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/NetworkPolicy"
				}
			},
			"admissionWebhooks": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/AdmissionWebhook"
				}
			},
			"admissionPolicies": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/AdmissionPolicy"
				}
			},
			"admissionBindings": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/AdmissionBinding"
				}
			},
			"imagePolicies": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/ImagePolicy"
				}
			}
		},
		"$defs": {
			"Path": {
				"type": "array",
				"items": {
					"anyOf": [
						{
							"type": "string"
						},
						{
							"type": "integer"
						}
					]
				}
			},
			"Source": {
				"type": "object",
				"properties": {
					"format": {
						"type": "string"
					},
					"formatVersion": {},
					"path": {
						"type": "string"
					},
					"digest": {
						"type": "string"
					}
				}
			},
			"Limitation": {
				"type": "object",
				"properties": {
					"path": {},
					"message": {
						"type": "string"
					}
				}
			},
			"Credential": {
				"type": "object",
				"properties": {
					"type": {
						"type": "string"
					},
					"reason": {
						"type": "string"
					}
				}
			},
			"ImageReference": {
				"type": "object",
				"properties": {
					"text": {
						"type": "string"
					},
					"valid": {
						"type": "boolean"
					},
					"registry": {},
					"repository": {},
					"tag": {},
					"digest": {}
				}
			},
			"Object": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"apiVersion": {},
					"kind": {},
					"name": {},
					"namespace": {},
					"labels": {
						"type": "object"
					},
					"annotations": {
						"type": "object"
					},
					"read": {
						"type": "boolean"
					}
				}
			},
			"Workload": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"object": {
						"type": "integer"
					},
					"apiVersion": {},
					"kind": {
						"type": "string"
					},
					"name": {},
					"namespace": {},
					"labels": {
						"type": "object"
					},
					"annotations": {
						"type": "object"
					},
					"podLabels": {
						"type": "object"
					},
					"podAnnotations": {
						"type": "object"
					},
					"replicas": {},
					"serviceAccount": {},
					"automountServiceAccountToken": {},
					"hostNetwork": {
						"type": "boolean"
					},
					"hostPID": {
						"type": "boolean"
					},
					"hostIPC": {
						"type": "boolean"
					},
					"hostUsers": {},
					"os": {},
					"containers": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/Container"
						}
					},
					"volumes": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/Volume"
						}
					}
				}
			},
			"Container": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"name": {},
					"role": {
						"type": "string"
					},
					"image": {
						"$ref": "#/$defs/ImageReference"
					},
					"imagePullPolicy": {},
					"command": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"args": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"environment": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/EnvironmentVariable"
						}
					},
					"environmentFrom": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/EnvironmentSource"
						}
					},
					"ports": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/Port"
						}
					},
					"volumeMounts": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/VolumeMount"
						}
					},
					"privileged": {
						"type": "boolean"
					},
					"hostProcess": {
						"type": "boolean"
					},
					"runAsUser": {},
					"runAsGroup": {},
					"runAsNonRoot": {},
					"allowPrivilegeEscalation": {},
					"readOnlyRootFilesystem": {
						"type": "boolean"
					},
					"capabilities": {
						"type": "object",
						"properties": {
							"add": {
								"type": "array",
								"items": {
									"type": "string"
								}
							},
							"drop": {
								"type": "array",
								"items": {
									"type": "string"
								}
							}
						}
					},
					"seccompProfile": {},
					"resources": {
						"type": "object",
						"properties": {
							"limits": {
								"type": "object"
							},
							"requests": {
								"type": "object"
							}
						}
					},
					"livenessProbe": {
						"type": "boolean"
					},
					"readinessProbe": {
						"type": "boolean"
					}
				}
			},
			"EnvironmentVariable": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"name": {
						"type": "string"
					},
					"value": {},
					"credential": {
						"$ref": "#/$defs/Credential"
					},
					"from": {
						"$ref": "#/$defs/EnvironmentSource"
					}
				}
			},
			"EnvironmentSource": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"type": {
						"type": "string"
					},
					"name": {},
					"key": {},
					"optional": {}
				}
			},
			"Port": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"port": {},
					"hostPort": {},
					"protocol": {
						"type": "string"
					}
				}
			},
			"Volume": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"name": {},
					"type": {
						"type": "string"
					},
					"source": {}
				}
			},
			"VolumeMount": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"name": {},
					"mountPath": {},
					"readOnly": {
						"type": "boolean"
					}
				}
			},
			"Configuration": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"object": {
						"type": "integer"
					},
					"kind": {
						"type": "string"
					},
					"name": {},
					"namespace": {},
					"immutable": {
						"type": "boolean"
					},
					"entries": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/ConfigurationEntry"
						}
					}
				}
			},
			"ConfigurationEntry": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"name": {
						"type": "string"
					},
					"credential": {
						"$ref": "#/$defs/Credential"
					}
				}
			},
			"Namespace": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"object": {
						"type": "integer"
					},
					"name": {},
					"labels": {
						"type": "object"
					},
					"enforce": {
						"$ref": "#/$defs/PodSecurity"
					},
					"audit": {
						"$ref": "#/$defs/PodSecurity"
					},
					"warn": {
						"$ref": "#/$defs/PodSecurity"
					}
				}
			},
			"PodSecurity": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"level": {
						"type": "string"
					},
					"version": {}
				}
			},
			"Role": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"object": {
						"type": "integer"
					},
					"kind": {
						"type": "string"
					},
					"name": {},
					"namespace": {},
					"aggregated": {
						"type": "boolean"
					},
					"rules": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/RoleRule"
						}
					}
				}
			},
			"RoleRule": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"verbs": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"apiGroups": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"resources": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"resourceNames": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"nonResourceUrls": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			},
			"RoleBinding": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"object": {
						"type": "integer"
					},
					"kind": {
						"type": "string"
					},
					"name": {},
					"namespace": {},
					"role": {
						"$ref": "#/$defs/RoleReference"
					},
					"subjects": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/RoleSubject"
						}
					}
				}
			},
			"RoleReference": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"kind": {},
					"name": {},
					"role": {}
				}
			},
			"RoleSubject": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"kind": {},
					"name": {},
					"namespace": {}
				}
			},
			"ServiceAccount": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"object": {
						"type": "integer"
					},
					"name": {},
					"namespace": {},
					"automountServiceAccountToken": {},
					"imagePullSecrets": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"secrets": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"cloudIdentities": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/CloudIdentity"
						}
					}
				}
			},
			"CloudIdentity": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"provider": {
						"type": "string"
					},
					"identity": {
						"type": "string"
					}
				}
			},
			"Selector": {
				"type": "object",
				"properties": {
					"matchLabels": {
						"type": "object"
					},
					"matchExpressions": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/SelectorExpression"
						}
					}
				}
			},
			"SelectorExpression": {
				"type": "object",
				"properties": {
					"key": {},
					"operator": {},
					"values": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			},
			"NetworkPolicy": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"object": {
						"type": "integer"
					},
					"name": {},
					"namespace": {},
					"pods": {
						"$ref": "#/$defs/Selector"
					},
					"policyTypes": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"defaultDeny": {
						"type": "object",
						"properties": {
							"ingress": {
								"type": "boolean"
							},
							"egress": {
								"type": "boolean"
							}
						}
					},
					"rules": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/NetworkRule"
						}
					}
				}
			},
			"NetworkRule": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"direction": {
						"type": "string"
					},
					"anyPeer": {
						"type": "boolean"
					},
					"peers": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/NetworkPeer"
						}
					},
					"anyPort": {
						"type": "boolean"
					},
					"ports": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/NetworkPort"
						}
					}
				}
			},
			"NetworkPeer": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"cidr": {},
					"except": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"pods": {
						"$ref": "#/$defs/Selector"
					},
					"namespaces": {
						"$ref": "#/$defs/Selector"
					}
				}
			},
			"NetworkPort": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"protocol": {
						"type": "string"
					},
					"port": {},
					"endPort": {}
				}
			},
			"AdmissionWebhook": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"object": {
						"type": "integer"
					},
					"type": {
						"type": "string"
					},
					"configuration": {},
					"name": {},
					"failurePolicy": {},
					"url": {},
					"service": {},
					"timeoutSeconds": {},
					"sideEffects": {},
					"matches": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/AdmissionMatch"
						}
					},
					"namespaces": {
						"$ref": "#/$defs/Selector"
					},
					"objects": {
						"$ref": "#/$defs/Selector"
					}
				}
			},
			"AdmissionMatch": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"operations": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"apiGroups": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"apiVersions": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"resources": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"namespaces": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"narrowed": {
						"type": "boolean"
					},
					"excluded": {
						"type": "boolean"
					}
				}
			},
			"AdmissionPolicy": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"object": {
						"type": "integer"
					},
					"engine": {
						"type": "string"
					},
					"kind": {
						"type": "string"
					},
					"name": {},
					"namespace": {},
					"mode": {},
					"failurePolicy": {},
					"rules": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/AdmissionRule"
						}
					},
					"matches": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/AdmissionMatch"
						}
					}
				}
			},
			"AdmissionRule": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"name": {},
					"type": {
						"type": "string"
					},
					"mode": {}
				}
			},
			"AdmissionBinding": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"object": {
						"type": "integer"
					},
					"kind": {
						"type": "string"
					},
					"name": {},
					"policy": {},
					"mode": {},
					"matches": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/AdmissionMatch"
						}
					},
					"namespaces": {
						"$ref": "#/$defs/Selector"
					},
					"objects": {
						"$ref": "#/$defs/Selector"
					}
				}
			},
			"ImagePolicy": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"object": {
						"type": "integer"
					},
					"engine": {
						"type": "string"
					},
					"kind": {
						"type": "string"
					},
					"name": {},
					"namespace": {},
					"rule": {},
					"mode": {},
					"failurePolicy": {},
					"images": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"excludedImages": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"required": {
						"type": "boolean"
					},
					"verifyDigest": {
						"type": "boolean"
					},
					"authorities": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/ImageAuthority"
						}
					},
					"attestations": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/ImageAttestation"
						}
					}
				}
			},
			"ImageAuthority": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"name": {},
					"type": {
						"type": "string"
					},
					"key": {},
					"action": {},
					"identities": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/ImageIdentity"
						}
					}
				}
			},
			"ImageIdentity": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"issuer": {},
					"issuerPattern": {},
					"subject": {},
					"subjectPattern": {}
				}
			},
			"ImageAttestation": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"name": {},
					"predicateType": {},
					"authority": {},
					"conditional": {
						"type": "boolean"
					}
				}
			}
		}
	},
	findings: {
		"type": "object",
		"properties": {
			"kind": {
				"type": "string"
			},
			"source": {
				"$ref": "#/$defs/Source"
			},
			"limitations": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Limitation"
				}
			},
			"tool": {
				"$ref": "#/$defs/Tool"
			},
			"run": {
				"$ref": "#/$defs/Run"
			},
			"findings": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Finding"
				}
			}
		},
		"$defs": {
			"Path": {
				"type": "array",
				"items": {
					"anyOf": [
						{
							"type": "string"
						},
						{
							"type": "integer"
						}
					]
				}
			},
			"Source": {
				"type": "object",
				"properties": {
					"format": {
						"type": "string"
					},
					"formatVersion": {},
					"path": {
						"type": "string"
					},
					"digest": {
						"type": "string"
					}
				}
			},
			"Limitation": {
				"type": "object",
				"properties": {
					"path": {},
					"message": {
						"type": "string"
					}
				}
			},
			"Purl": {
				"type": "object",
				"properties": {
					"text": {
						"type": "string"
					},
					"valid": {
						"type": "boolean"
					},
					"type": {},
					"namespace": {},
					"name": {},
					"version": {},
					"qualifiers": {
						"type": "object"
					},
					"subpath": {}
				}
			},
			"Category": {
				"type": "string"
			},
			"Tool": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"name": {},
					"vendor": {},
					"version": {}
				}
			},
			"Run": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"startedAt": {},
					"endedAt": {},
					"successful": {},
					"errors": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"commandLine": {},
					"categories": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/Category"
						}
					},
					"revision": {},
					"branch": {},
					"repository": {},
					"target": {
						"$ref": "#/$defs/Target"
					},
					"databaseUpdatedAt": {},
					"databaseVersion": {},
					"scope": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/ScopeEntry"
						}
					}
				}
			},
			"Target": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"type": {
						"type": "string"
					},
					"name": {},
					"digests": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			},
			"ScopeEntry": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"name": {},
					"type": {}
				}
			},
			"Finding": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"id": {},
					"aliases": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"category": {
						"$ref": "#/$defs/Category"
					},
					"title": {},
					"description": {},
					"severity": {
						"type": "string"
					},
					"severityText": {},
					"score": {},
					"scoreSource": {},
					"vectors": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/Vector"
						}
					},
					"status": {
						"type": "string"
					},
					"statusText": {},
					"baseline": {},
					"package": {
						"$ref": "#/$defs/Package"
					},
					"fix": {
						"$ref": "#/$defs/Fix"
					},
					"location": {
						"$ref": "#/$defs/Location"
					},
					"instances": {
						"type": "integer"
					},
					"suppression": {
						"$ref": "#/$defs/Suppression"
					},
					"firstSeen": {},
					"published": {},
					"knownExploited": {},
					"cwes": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"references": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"fingerprint": {}
				}
			},
			"Vector": {
				"type": "object",
				"properties": {
					"source": {},
					"vector": {},
					"score": {}
				}
			},
			"Package": {
				"type": "object",
				"properties": {
					"name": {},
					"version": {},
					"purl": {
						"$ref": "#/$defs/Purl"
					},
					"ecosystem": {},
					"location": {}
				}
			},
			"Fix": {
				"type": "object",
				"properties": {
					"available": {},
					"versions": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"text": {}
				}
			},
			"Location": {
				"type": "object",
				"properties": {
					"file": {},
					"url": {},
					"object": {},
					"startLine": {},
					"startColumn": {},
					"endLine": {},
					"endColumn": {}
				}
			},
			"Suppression": {
				"type": "object",
				"properties": {
					"kind": {},
					"status": {},
					"justification": {},
					"expires": {}
				}
			}
		}
	},
	process: {
		"type": "object",
		"properties": {
			"kind": {
				"type": "string"
			},
			"source": {
				"$ref": "#/$defs/Source"
			},
			"limitations": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Limitation"
				}
			},
			"title": {},
			"author": {},
			"approver": {},
			"scope": {},
			"validFrom": {},
			"validUntil": {},
			"signature": {
				"$ref": "#/$defs/Signature"
			},
			"threatModel": {
				"$ref": "#/$defs/ThreatModel"
			},
			"incidentResponsePlan": {
				"$ref": "#/$defs/IncidentResponsePlan"
			},
			"secretsInventory": {
				"$ref": "#/$defs/SecretsInventory"
			},
			"training": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Training"
				}
			},
			"roles": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Role"
				}
			},
			"commitment": {
				"$ref": "#/$defs/Commitment"
			},
			"securityRequirements": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/SecurityRequirements"
				}
			},
			"suppliers": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Supplier"
				}
			},
			"toolchain": {
				"$ref": "#/$defs/Toolchain"
			},
			"gateCriteria": {
				"$ref": "#/$defs/GateCriteria"
			},
			"metrics": {
				"$ref": "#/$defs/Metrics"
			},
			"environments": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Environment"
				}
			},
			"endpoints": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Endpoint"
				}
			},
			"designReviews": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/DesignReview"
				}
			},
			"standards": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Standard"
				}
			},
			"configurationSettings": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/ConfigurationSetting"
				}
			},
			"vulnerabilities": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Vulnerability"
				}
			},
			"exceptions": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Exception"
				}
			},
			"rootCauses": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/RootCause"
				}
			},
			"trendReviews": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/TrendReview"
				}
			},
			"detectionRules": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/DetectionRule"
				}
			}
		},
		"$defs": {
			"Path": {
				"type": "array",
				"items": {
					"anyOf": [
						{
							"type": "string"
						},
						{
							"type": "integer"
						}
					]
				}
			},
			"Source": {
				"type": "object",
				"properties": {
					"format": {
						"type": "string"
					},
					"formatVersion": {},
					"path": {
						"type": "string"
					},
					"digest": {
						"type": "string"
					}
				}
			},
			"Limitation": {
				"type": "object",
				"properties": {
					"path": {},
					"message": {
						"type": "string"
					}
				}
			},
			"Signature": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"uri": {
						"type": "string"
					},
					"digest": {},
					"signedBy": {},
					"signedAt": {}
				}
			},
			"Threat": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"id": {
						"type": "string"
					},
					"title": {},
					"category": {},
					"components": {},
					"boundaries": {},
					"severity": {},
					"status": {},
					"mitigation": {},
					"owner": {},
					"ticket": {}
				}
			},
			"ThreatModel": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"system": {
						"type": "string"
					},
					"version": {},
					"method": {},
					"url": {},
					"reviewedAt": {},
					"architectureChangedAt": {},
					"components": {},
					"boundaries": {},
					"threats": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/Threat"
						}
					},
					"author": {},
					"approver": {},
					"scope": {},
					"validFrom": {},
					"validUntil": {},
					"signature": {
						"$ref": "#/$defs/Signature"
					}
				}
			},
			"PlanRole": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"role": {
						"type": "string"
					},
					"person": {},
					"responsibilities": {}
				}
			},
			"PlanSeverity": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"name": {
						"type": "string"
					},
					"description": {},
					"responseHours": {},
					"resolutionDays": {}
				}
			},
			"PlanContact": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"name": {
						"type": "string"
					},
					"purpose": {},
					"address": {}
				}
			},
			"IncidentResponsePlan": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"title": {},
					"version": {},
					"url": {},
					"roles": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/PlanRole"
						}
					},
					"severities": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/PlanSeverity"
						}
					},
					"contacts": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/PlanContact"
						}
					},
					"approvedBy": {},
					"reviewedAt": {},
					"testedAt": {},
					"author": {},
					"approver": {},
					"scope": {},
					"validFrom": {},
					"validUntil": {},
					"signature": {
						"$ref": "#/$defs/Signature"
					}
				}
			},
			"Secret": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"id": {
						"type": "string"
					},
					"store": {},
					"class": {},
					"owner": {},
					"purpose": {},
					"createdAt": {},
					"lastRotated": {},
					"expiresAt": {},
					"lastUsed": {},
					"disabled": {},
					"automated": {},
					"scopes": {},
					"delivery": {},
					"environments": {}
				}
			},
			"Exposure": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"id": {},
					"secretId": {
						"type": "string"
					},
					"detectedAt": {
						"type": "string"
					},
					"revokedAt": {},
					"place": {},
					"ticket": {}
				}
			},
			"Key": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"id": {
						"type": "string"
					},
					"usage": {},
					"protection": {},
					"algorithm": {},
					"owner": {},
					"custodians": {},
					"identity": {},
					"notAfter": {}
				}
			},
			"SecretsInventory": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"secrets": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/Secret"
						}
					},
					"exposures": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/Exposure"
						}
					},
					"keys": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/Key"
						}
					},
					"author": {},
					"approver": {},
					"scope": {},
					"validFrom": {},
					"validUntil": {},
					"signature": {
						"$ref": "#/$defs/Signature"
					}
				}
			},
			"Training": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"person": {
						"type": "string"
					},
					"account": {},
					"role": {},
					"course": {
						"type": "string"
					},
					"completedAt": {},
					"expiresAt": {},
					"author": {},
					"approver": {},
					"scope": {},
					"validFrom": {},
					"validUntil": {},
					"signature": {
						"$ref": "#/$defs/Signature"
					}
				}
			},
			"Role": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"role": {
						"type": "string"
					},
					"person": {},
					"accountableFor": {},
					"responsibilities": {},
					"reviewedAt": {},
					"author": {},
					"approver": {},
					"scope": {},
					"validFrom": {},
					"validUntil": {},
					"signature": {
						"$ref": "#/$defs/Signature"
					}
				}
			},
			"Commitment": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"statement": {},
					"url": {},
					"signedBy": {},
					"position": {},
					"signedAt": {},
					"reviewedAt": {},
					"author": {},
					"approver": {},
					"scope": {},
					"validFrom": {},
					"validUntil": {},
					"signature": {
						"$ref": "#/$defs/Signature"
					}
				}
			},
			"Requirement": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"id": {
						"type": "string"
					},
					"text": {},
					"source": {},
					"verification": {}
				}
			},
			"SecurityRequirements": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"subject": {
						"type": "string"
					},
					"title": {},
					"version": {},
					"url": {},
					"reviewedAt": {},
					"items": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/Requirement"
						}
					},
					"author": {},
					"approver": {},
					"scope": {},
					"validFrom": {},
					"validUntil": {},
					"signature": {
						"$ref": "#/$defs/Signature"
					}
				}
			},
			"Supplier": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"name": {
						"type": "string"
					},
					"components": {},
					"owner": {},
					"requirementsAccepted": {},
					"requirementsUrl": {},
					"attestation": {},
					"vdpContact": {},
					"reviewedAt": {},
					"author": {},
					"approver": {},
					"scope": {},
					"validFrom": {},
					"validUntil": {},
					"signature": {
						"$ref": "#/$defs/Signature"
					}
				}
			},
			"ToolCategory": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"name": {
						"type": "string"
					},
					"mandatory": {},
					"tool": {},
					"version": {},
					"owner": {},
					"purpose": {}
				}
			},
			"Toolchain": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"version": {},
					"url": {},
					"reviewedAt": {},
					"categories": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/ToolCategory"
						}
					},
					"author": {},
					"approver": {},
					"scope": {},
					"validFrom": {},
					"validUntil": {},
					"signature": {
						"$ref": "#/$defs/Signature"
					}
				}
			},
			"Threshold": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"name": {
						"type": "string"
					},
					"severity": {},
					"maximum": {},
					"dueDays": {},
					"action": {}
				}
			},
			"Indicator": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"name": {
						"type": "string"
					},
					"target": {},
					"unit": {}
				}
			},
			"GateCriteria": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"version": {},
					"thresholds": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/Threshold"
						}
					},
					"kpis": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/Indicator"
						}
					},
					"kris": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/Indicator"
						}
					},
					"bundleDigest": {},
					"approvedBy": {},
					"approvedAt": {},
					"author": {},
					"approver": {},
					"scope": {},
					"validFrom": {},
					"validUntil": {},
					"signature": {
						"$ref": "#/$defs/Signature"
					}
				}
			},
			"Period": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"start": {
						"type": "string"
					},
					"end": {
						"type": "string"
					}
				}
			},
			"BySeverity": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"critical": {},
					"high": {},
					"medium": {},
					"low": {}
				}
			},
			"Metrics": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"period": {
						"$ref": "#/$defs/Period"
					},
					"mttrDays": {
						"$ref": "#/$defs/BySeverity"
					},
					"scanCoverage": {},
					"dependencyFreshness": {},
					"gatePassRate": {},
					"measuredBy": {},
					"author": {},
					"approver": {},
					"scope": {},
					"validFrom": {},
					"validUntil": {},
					"signature": {
						"$ref": "#/$defs/Signature"
					}
				}
			},
			"Environment": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"name": {
						"type": "string"
					},
					"purpose": {},
					"owner": {},
					"network": {},
					"accessPath": {},
					"identityProvider": {},
					"mfa": {},
					"productionData": {},
					"author": {},
					"approver": {},
					"scope": {},
					"validFrom": {},
					"validUntil": {},
					"signature": {
						"$ref": "#/$defs/Signature"
					}
				}
			},
			"Endpoint": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"id": {
						"type": "string"
					},
					"owner": {},
					"os": {},
					"diskEncrypted": {},
					"edr": {},
					"mfa": {},
					"osPatchAgeDays": {},
					"checkedAt": {},
					"author": {},
					"approver": {},
					"scope": {},
					"validFrom": {},
					"validUntil": {},
					"signature": {
						"$ref": "#/$defs/Signature"
					}
				}
			},
			"ReviewFinding": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"id": {
						"type": "string"
					},
					"title": {},
					"severity": {},
					"status": {},
					"owner": {},
					"ticket": {}
				}
			},
			"DesignReview": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"system": {
						"type": "string"
					},
					"version": {},
					"reviewedAt": {},
					"authors": {},
					"reviewers": {},
					"usesStandardServices": {},
					"findings": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/ReviewFinding"
						}
					},
					"url": {},
					"author": {},
					"approver": {},
					"scope": {},
					"validFrom": {},
					"validUntil": {},
					"signature": {
						"$ref": "#/$defs/Signature"
					}
				}
			},
			"Standard": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"topic": {
						"type": "string"
					},
					"title": {},
					"url": {},
					"version": {},
					"owner": {},
					"repositories": {},
					"reviewedAt": {},
					"author": {},
					"approver": {},
					"scope": {},
					"validFrom": {},
					"validUntil": {},
					"signature": {
						"$ref": "#/$defs/Signature"
					}
				}
			},
			"ConfigurationSetting": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"product": {},
					"name": {
						"type": "string"
					},
					"default": {},
					"secureValue": {},
					"purpose": {},
					"securityRelevance": {},
					"documentation": {},
					"author": {},
					"approver": {},
					"scope": {},
					"validFrom": {},
					"validUntil": {},
					"signature": {
						"$ref": "#/$defs/Signature"
					}
				}
			},
			"Vulnerability": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"id": {
						"type": "string"
					},
					"subject": {},
					"severity": {},
					"status": {},
					"detectedAt": {},
					"risk": {},
					"plan": {},
					"owner": {},
					"dueAt": {},
					"resolvedAt": {},
					"ticket": {},
					"author": {},
					"approver": {},
					"scope": {},
					"validFrom": {},
					"validUntil": {},
					"signature": {
						"$ref": "#/$defs/Signature"
					}
				}
			},
			"Exception": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"id": {
						"type": "string"
					},
					"subject": {},
					"owner": {},
					"reason": {},
					"control": {},
					"expires": {},
					"ticket": {},
					"author": {},
					"approver": {},
					"scope": {},
					"validFrom": {},
					"validUntil": {},
					"signature": {
						"$ref": "#/$defs/Signature"
					}
				}
			},
			"RootCause": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"vulnerabilityId": {
						"type": "string"
					},
					"severity": {},
					"cause": {},
					"cwe": {},
					"similarSearchedAt": {},
					"detectionAdded": {},
					"recordedAt": {},
					"ticket": {},
					"author": {},
					"approver": {},
					"scope": {},
					"validFrom": {},
					"validUntil": {},
					"signature": {
						"$ref": "#/$defs/Signature"
					}
				}
			},
			"TrendReview": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"period": {
						"$ref": "#/$defs/Period"
					},
					"reviewedAt": {},
					"patterns": {},
					"sdlcChanges": {},
					"decision": {},
					"author": {},
					"approver": {},
					"scope": {},
					"validFrom": {},
					"validUntil": {},
					"signature": {
						"$ref": "#/$defs/Signature"
					}
				}
			},
			"DetectionRule": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"name": {
						"type": "string"
					},
					"description": {},
					"condition": {},
					"enabled": {},
					"priority": {},
					"source": {},
					"tags": {},
					"author": {},
					"approver": {},
					"scope": {},
					"validFrom": {},
					"validUntil": {},
					"signature": {
						"$ref": "#/$defs/Signature"
					}
				}
			}
		}
	},
	image: {
		"type": "object",
		"properties": {
			"kind": {
				"type": "string"
			},
			"source": {
				"$ref": "#/$defs/Source"
			},
			"limitations": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Limitation"
				}
			},
			"form": {
				"type": "string"
			},
			"mediaType": {},
			"artifactType": {},
			"frontend": {
				"$ref": "#/$defs/ImageReference"
			},
			"platform": {
				"$ref": "#/$defs/Platform"
			},
			"created": {},
			"author": {},
			"settings": {
				"$ref": "#/$defs/Settings"
			},
			"stages": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Stage"
				}
			},
			"instructions": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Instruction"
				}
			},
			"variables": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Variable"
				}
			},
			"history": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/HistoryEntry"
				}
			},
			"diffIds": {
				"type": "array",
				"items": {
					"type": "string"
				}
			},
			"configuration": {
				"$ref": "#/$defs/Descriptor"
			},
			"layers": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Descriptor"
				}
			},
			"manifests": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Descriptor"
				}
			},
			"subject": {
				"$ref": "#/$defs/Descriptor"
			},
			"annotations": {
				"type": "object"
			}
		},
		"$defs": {
			"Path": {
				"type": "array",
				"items": {
					"anyOf": [
						{
							"type": "string"
						},
						{
							"type": "integer"
						}
					]
				}
			},
			"Source": {
				"type": "object",
				"properties": {
					"format": {
						"type": "string"
					},
					"formatVersion": {},
					"path": {
						"type": "string"
					},
					"digest": {
						"type": "string"
					}
				}
			},
			"Limitation": {
				"type": "object",
				"properties": {
					"path": {},
					"message": {
						"type": "string"
					}
				}
			},
			"Credential": {
				"type": "object",
				"properties": {
					"type": {
						"type": "string"
					},
					"reason": {
						"type": "string"
					}
				}
			},
			"ImageReference": {
				"type": "object",
				"properties": {
					"text": {
						"type": "string"
					},
					"valid": {
						"type": "boolean"
					},
					"registry": {},
					"repository": {},
					"tag": {},
					"digest": {}
				}
			},
			"Platform": {
				"type": "object",
				"properties": {
					"text": {},
					"os": {},
					"architecture": {},
					"variant": {},
					"osVersion": {}
				}
			},
			"Settings": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"user": {},
					"userId": {},
					"groupId": {},
					"workingDirectory": {},
					"entrypoint": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"entrypointForm": {},
					"command": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"commandForm": {},
					"shell": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"ports": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/Port"
						}
					},
					"volumes": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"healthcheck": {
						"$ref": "#/$defs/Healthcheck"
					},
					"stopSignal": {},
					"labels": {
						"type": "object"
					},
					"onBuild": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"unknown": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			},
			"Port": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"port": {},
					"endPort": {},
					"protocol": {
						"type": "string"
					}
				}
			},
			"Healthcheck": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"disabled": {
						"type": "boolean"
					},
					"form": {},
					"test": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"interval": {},
					"timeout": {},
					"startPeriod": {},
					"retries": {}
				}
			},
			"Stage": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"name": {},
					"final": {
						"type": "boolean"
					},
					"used": {
						"type": "boolean"
					},
					"image": {
						"$ref": "#/$defs/ImageReference"
					},
					"imageArguments": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"base": {},
					"scratch": {
						"type": "boolean"
					},
					"platform": {
						"$ref": "#/$defs/Platform"
					},
					"user": {},
					"userId": {},
					"workingDirectory": {},
					"unknown": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			},
			"Instruction": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"stage": {},
					"keyword": {
						"type": "string"
					},
					"onBuild": {
						"type": "boolean"
					},
					"form": {},
					"words": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"script": {},
					"shell": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"user": {},
					"credential": {
						"$ref": "#/$defs/Credential"
					},
					"flags": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/Flag"
						}
					},
					"mounts": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/Mount"
						}
					},
					"sources": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/FileSource"
						}
					},
					"destination": {},
					"unknown": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			},
			"Flag": {
				"type": "object",
				"properties": {
					"name": {
						"type": "string"
					},
					"value": {}
				}
			},
			"Mount": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"type": {
						"type": "string"
					},
					"source": {},
					"target": {},
					"from": {},
					"image": {
						"$ref": "#/$defs/ImageReference"
					},
					"stage": {},
					"id": {},
					"environment": {},
					"required": {
						"type": "boolean"
					},
					"readWrite": {
						"type": "boolean"
					}
				}
			},
			"FileSource": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"text": {
						"type": "string"
					},
					"type": {
						"type": "string"
					},
					"stage": {},
					"image": {
						"$ref": "#/$defs/ImageReference"
					},
					"encrypted": {},
					"checksum": {},
					"unknown": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			},
			"Variable": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"stage": {},
					"type": {
						"type": "string"
					},
					"name": {
						"type": "string"
					},
					"value": {},
					"credential": {
						"$ref": "#/$defs/Credential"
					},
					"arguments": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"unknown": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			},
			"Descriptor": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"mediaType": {},
					"artifactType": {},
					"digest": {},
					"digestValid": {
						"type": "boolean"
					},
					"size": {},
					"urls": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"platform": {
						"$ref": "#/$defs/Platform"
					},
					"annotations": {
						"type": "object"
					}
				}
			},
			"HistoryEntry": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"created": {},
					"createdBy": {},
					"author": {},
					"comment": {},
					"emptyLayer": {
						"type": "boolean"
					},
					"credential": {
						"$ref": "#/$defs/Credential"
					}
				}
			}
		}
	},
	repository: {
		"type": "object",
		"properties": {
			"kind": {
				"type": "string"
			},
			"source": {
				"$ref": "#/$defs/Source"
			},
			"limitations": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Limitation"
				}
			},
			"unknown": {
				"type": "array",
				"items": {
					"type": "string"
				}
			},
			"platform": {},
			"repository": {
				"$ref": "#/$defs/Repository"
			},
			"organization": {
				"$ref": "#/$defs/Organization"
			},
			"protections": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Protection"
				}
			},
			"actions": {
				"$ref": "#/$defs/Actions"
			},
			"security": {
				"$ref": "#/$defs/Security"
			},
			"webhooks": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Webhook"
				}
			},
			"collaborators": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Account"
				}
			},
			"members": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Account"
				}
			},
			"deployKeys": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/DeployKey"
				}
			},
			"tokens": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Token"
				}
			},
			"apps": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/App"
				}
			},
			"environments": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Environment"
				}
			},
			"auditLogStreams": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/AuditLogStream"
				}
			},
			"commits": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Commit"
				}
			},
			"changes": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Change"
				}
			},
			"scorecard": {
				"$ref": "#/$defs/Scorecard"
			},
			"codeOwners": {
				"$ref": "#/$defs/CodeOwners"
			},
			"securityPolicy": {
				"$ref": "#/$defs/SecurityPolicy"
			},
			"dependencyUpdates": {
				"$ref": "#/$defs/DependencyUpdates"
			},
			"lockfiles": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Lockfile"
				}
			},
			"registryConfiguration": {
				"$ref": "#/$defs/RegistryConfiguration"
			}
		},
		"$defs": {
			"Path": {
				"type": "array",
				"items": {
					"anyOf": [
						{
							"type": "string"
						},
						{
							"type": "integer"
						}
					]
				}
			},
			"Source": {
				"type": "object",
				"properties": {
					"format": {
						"type": "string"
					},
					"formatVersion": {},
					"path": {
						"type": "string"
					},
					"digest": {
						"type": "string"
					}
				}
			},
			"Limitation": {
				"type": "object",
				"properties": {
					"path": {},
					"message": {
						"type": "string"
					}
				}
			},
			"Purl": {
				"type": "object",
				"properties": {
					"text": {
						"type": "string"
					},
					"valid": {
						"type": "boolean"
					},
					"type": {},
					"namespace": {},
					"name": {},
					"version": {},
					"qualifiers": {
						"type": "object"
					},
					"subpath": {}
				}
			},
			"Repository": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"name": {},
					"owner": {},
					"ownerType": {},
					"visibility": {},
					"defaultBranch": {},
					"archived": {},
					"fork": {},
					"forkingAllowed": {},
					"lastActivityAt": {},
					"mergeMethods": {},
					"signoffRequired": {},
					"immutableReleases": {},
					"unknown": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			},
			"Organization": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"name": {},
					"twoFactorRequired": {},
					"ssoRequired": {},
					"defaultPermission": {},
					"membersCanCreateRepositories": {},
					"membersCanCreatePublicRepositories": {},
					"membersCanForkPrivateRepositories": {},
					"membersCanDeleteRepositories": {},
					"membersCanChangeVisibility": {},
					"membersCanInviteOutsideCollaborators": {},
					"signoffRequired": {},
					"verified": {},
					"actions": {
						"$ref": "#/$defs/Actions"
					},
					"unknown": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			},
			"Protection": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"type": {
						"type": "string"
					},
					"name": {},
					"level": {},
					"enforcement": {
						"type": "string"
					},
					"target": {},
					"include": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"exclude": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"appliesToDefaultBranch": {},
					"pullRequestRequired": {},
					"requiredApprovals": {},
					"staleApprovalsDismissed": {},
					"codeOwnersRequired": {},
					"lastPushApprovalRequired": {},
					"authorApprovalPrevented": {},
					"approvalRulesLocked": {},
					"conversationsResolved": {},
					"statusChecks": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/StatusCheck"
						}
					},
					"strictStatusChecks": {},
					"pipelineMustSucceed": {},
					"signedCommitsRequired": {},
					"linearHistoryRequired": {},
					"forcePushesAllowed": {},
					"deletionAllowed": {},
					"creationAllowed": {},
					"updateAllowed": {},
					"secretsPrevented": {},
					"adminsEnforced": {},
					"bypassActors": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/Actor"
						}
					},
					"pushers": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/Actor"
						}
					},
					"mergers": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/Actor"
						}
					},
					"otherRules": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"unknown": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			},
			"StatusCheck": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"name": {
						"type": "string"
					},
					"app": {}
				}
			},
			"Actor": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"type": {
						"type": "string"
					},
					"name": {},
					"id": {},
					"mode": {}
				}
			},
			"Actions": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"enabled": {},
					"allowed": {},
					"ownedByPlatformAllowed": {},
					"verifiedAllowed": {},
					"allowedPatterns": {},
					"pinningRequired": {},
					"defaultTokenPermission": {},
					"canApprovePullRequests": {},
					"forkApproval": {},
					"forksRun": {},
					"forksGetWriteTokens": {},
					"forksGetSecrets": {},
					"forksNeedApproval": {},
					"sharedWith": {},
					"retentionDays": {},
					"tokenScopeLimited": {},
					"unknown": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			},
			"Security": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"secretScanning": {},
					"pushProtection": {},
					"dependencyAlerts": {},
					"dependencyUpdates": {},
					"codeScanning": {},
					"codeScanningDefaultSetup": {},
					"advancedSecurity": {},
					"privateVulnerabilityReporting": {},
					"unknown": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			},
			"Webhook": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"level": {},
					"name": {},
					"active": {},
					"host": {},
					"https": {},
					"certificateVerified": {},
					"secretSet": {},
					"events": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"unknown": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			},
			"Account": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"name": {},
					"type": {},
					"role": {},
					"admin": {},
					"outside": {},
					"active": {},
					"twoFactor": {},
					"lastActiveAt": {},
					"expiresAt": {},
					"unknown": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			},
			"DeployKey": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"name": {},
					"readOnly": {},
					"enabled": {},
					"createdAt": {},
					"lastUsedAt": {},
					"expiresAt": {},
					"unknown": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			},
			"Token": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"name": {},
					"type": {
						"type": "string"
					},
					"owner": {},
					"scopes": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"active": {},
					"createdAt": {},
					"lastUsedAt": {},
					"expiresAt": {},
					"unknown": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			},
			"App": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"name": {},
					"permissions": {
						"type": "object"
					},
					"repositories": {},
					"suspended": {},
					"unknown": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			},
			"Environment": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"name": {},
					"requiredApprovals": {},
					"reviewers": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/Actor"
						}
					},
					"selfApprovalPrevented": {},
					"adminsEnforced": {},
					"waitMinutes": {},
					"branches": {},
					"branchPatterns": {},
					"deployers": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/Actor"
						}
					},
					"unknown": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			},
			"AuditLogStream": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"type": {},
					"enabled": {},
					"host": {}
				}
			},
			"Commit": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"id": {
						"type": "string"
					},
					"author": {},
					"committedAt": {},
					"verified": {},
					"verificationReason": {},
					"unknown": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			},
			"Change": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"id": {
						"type": "string"
					},
					"author": {},
					"head": {},
					"base": {},
					"mergeCommit": {},
					"mergedAt": {},
					"mergedBy": {},
					"approvedBy": {},
					"unknown": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			},
			"Scorecard": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"repository": {},
					"commit": {},
					"date": {},
					"version": {},
					"toolCommit": {},
					"score": {},
					"checks": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/ScorecardCheck"
						}
					},
					"unknown": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			},
			"ScorecardCheck": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"name": {
						"type": "string"
					},
					"score": {},
					"reason": {},
					"details": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"documentation": {},
					"annotations": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"unknown": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			},
			"CodeOwners": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"entries": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/CodeOwnersEntry"
						}
					}
				}
			},
			"CodeOwnersEntry": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"pattern": {
						"type": "string"
					},
					"owners": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"section": {},
					"optional": {},
					"requiredApprovals": {},
					"line": {
						"type": "integer"
					}
				}
			},
			"SecurityPolicy": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"type": {
						"type": "string"
					},
					"contacts": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/Contact"
						}
					},
					"links": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"supportedVersions": {},
					"disclosure": {},
					"timeFrames": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/TimeFrame"
						}
					},
					"expiresAt": {},
					"encryptionKeys": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"canonical": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"signed": {}
				}
			},
			"Contact": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"type": {
						"type": "string"
					},
					"value": {
						"type": "string"
					},
					"private": {}
				}
			},
			"TimeFrame": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"text": {
						"type": "string"
					},
					"days": {}
				}
			},
			"DependencyUpdates": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"tool": {
						"type": "string"
					},
					"enabled": {},
					"presets": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"updates": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/DependencyUpdate"
						}
					}
				}
			},
			"DependencyUpdate": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"ecosystem": {},
					"directories": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"enabled": {},
					"schedule": {},
					"securityOnly": {},
					"automerge": {},
					"cooldownDays": {},
					"openPullRequests": {},
					"targetBranch": {},
					"pinsDigests": {},
					"externalCodeAllowed": {},
					"ignored": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/IgnoredDependency"
						}
					},
					"unknown": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			},
			"IgnoredDependency": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"name": {
						"type": "string"
					},
					"versions": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"updateTypes": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			},
			"Lockfile": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"ecosystem": {
						"type": "string"
					},
					"manager": {
						"type": "string"
					},
					"version": {},
					"integrityRequired": {},
					"packages": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/LockedPackage"
						}
					}
				}
			},
			"LockedPackage": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"name": {
						"type": "string"
					},
					"version": {},
					"purl": {
						"$ref": "#/$defs/Purl"
					},
					"integrity": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"type": {
						"type": "string"
					},
					"host": {},
					"url": {},
					"commit": {},
					"direct": {},
					"dev": {},
					"optional": {},
					"installScript": {},
					"unknown": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			},
			"RegistryConfiguration": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"tool": {
						"type": "string"
					},
					"registries": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/Registry"
						}
					},
					"tlsVerified": {},
					"trustedHosts": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"scriptsIgnored": {},
					"hashesRequired": {},
					"minimumReleaseAgeDays": {},
					"credentialsInlined": {
						"type": "boolean"
					},
					"unknown": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			},
			"Registry": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"role": {
						"type": "string"
					},
					"scope": {},
					"url": {},
					"host": {},
					"https": {},
					"credentialsInlined": {
						"type": "boolean"
					}
				}
			}
		}
	},
	attestation: {
		"type": "object",
		"properties": {
			"kind": {
				"type": "string"
			},
			"source": {
				"$ref": "#/$defs/Source"
			},
			"limitations": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Limitation"
				}
			},
			"verification": {
				"$ref": "#/$defs/Verification"
			},
			"signatures": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Signature"
				}
			},
			"payloadType": {},
			"statementType": {},
			"predicateType": {},
			"category": {
				"type": "string"
			},
			"subjects": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Subject"
				}
			},
			"provenance": {
				"$ref": "#/$defs/Provenance"
			},
			"vsa": {
				"$ref": "#/$defs/Vsa"
			},
			"vex": {
				"$ref": "#/$defs/Vex"
			},
			"sbom": {
				"$ref": "#/$defs/SbomSummary"
			},
			"scan": {
				"$ref": "#/$defs/Scan"
			},
			"test": {
				"$ref": "#/$defs/TestRun"
			}
		},
		"$defs": {
			"Path": {
				"type": "array",
				"items": {
					"anyOf": [
						{
							"type": "string"
						},
						{
							"type": "integer"
						}
					]
				}
			},
			"Source": {
				"type": "object",
				"properties": {
					"format": {
						"type": "string"
					},
					"formatVersion": {},
					"path": {
						"type": "string"
					},
					"digest": {
						"type": "string"
					}
				}
			},
			"Limitation": {
				"type": "object",
				"properties": {
					"path": {},
					"message": {
						"type": "string"
					}
				}
			},
			"Purl": {
				"type": "object",
				"properties": {
					"text": {
						"type": "string"
					},
					"valid": {
						"type": "boolean"
					},
					"type": {},
					"namespace": {},
					"name": {},
					"version": {},
					"qualifiers": {
						"type": "object"
					},
					"subpath": {}
				}
			},
			"Subject": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"name": {},
					"uri": {},
					"digests": {
						"type": "object"
					},
					"mediaType": {}
				}
			},
			"Resource": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"name": {},
					"uri": {},
					"digests": {
						"type": "object"
					},
					"mediaType": {}
				}
			},
			"Builder": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"id": {},
					"versions": {
						"type": "object"
					}
				}
			},
			"Provenance": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"builder": {
						"$ref": "#/$defs/Builder"
					},
					"buildType": {},
					"invocationId": {},
					"startedAt": {},
					"finishedAt": {},
					"externalParameters": {},
					"internalParameters": {},
					"source": {
						"$ref": "#/$defs/BuildSource"
					},
					"dependencies": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/Resource"
						}
					},
					"byproducts": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/Resource"
						}
					},
					"completeness": {
						"$ref": "#/$defs/Completeness"
					},
					"hermetic": {},
					"reproducible": {}
				}
			},
			"BuildSource": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"uri": {},
					"repository": {},
					"ref": {},
					"commit": {},
					"entryPoint": {}
				}
			},
			"Completeness": {
				"type": "object",
				"properties": {
					"parameters": {},
					"environment": {},
					"materials": {}
				}
			},
			"Vsa": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"verifier": {
						"$ref": "#/$defs/Builder"
					},
					"timeVerified": {},
					"resourceUri": {},
					"policy": {
						"$ref": "#/$defs/Resource"
					},
					"inputAttestations": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/Resource"
						}
					},
					"result": {},
					"verifiedLevels": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"dependencyLevels": {},
					"slsaVersion": {}
				}
			},
			"Vex": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"id": {},
					"author": {},
					"authorRole": {},
					"version": {},
					"state": {},
					"timestamp": {},
					"lastUpdated": {},
					"tooling": {},
					"statements": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/VexStatement"
						}
					}
				}
			},
			"VexStatement": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"id": {},
					"vulnerability": {},
					"aliases": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"products": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/VexProduct"
						}
					},
					"status": {},
					"statusText": {},
					"justification": {},
					"impactStatement": {},
					"actionStatement": {},
					"actionStatementTimestamp": {},
					"statusNotes": {},
					"supplier": {},
					"timestamp": {},
					"lastUpdated": {}
				}
			},
			"VexProduct": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"id": {},
					"name": {},
					"version": {},
					"purl": {
						"$ref": "#/$defs/Purl"
					},
					"cpes": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"digests": {
						"type": "object"
					},
					"subcomponents": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/VexComponent"
						}
					}
				}
			},
			"VexComponent": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"id": {},
					"name": {},
					"version": {},
					"purl": {
						"$ref": "#/$defs/Purl"
					},
					"cpes": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"digests": {
						"type": "object"
					}
				}
			},
			"SbomSummary": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"format": {
						"type": "string"
					},
					"formatVersion": {},
					"name": {},
					"version": {},
					"serialNumber": {},
					"timestamp": {},
					"components": {},
					"digest": {}
				}
			},
			"Scan": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"scanner": {},
					"scannerVersion": {},
					"database": {},
					"databaseVersion": {},
					"databaseUpdatedAt": {},
					"startedAt": {},
					"finishedAt": {},
					"vulnerabilities": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/ScanVulnerability"
						}
					}
				}
			},
			"ScanVulnerability": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"id": {},
					"severities": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/ScanSeverity"
						}
					}
				}
			},
			"ScanSeverity": {
				"type": "object",
				"properties": {
					"method": {},
					"score": {}
				}
			},
			"TestRun": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"result": {},
					"url": {},
					"configuration": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/Resource"
						}
					},
					"passedTests": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"warnedTests": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"failedTests": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			},
			"Signature": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"keyId": {},
					"certificate": {
						"$ref": "#/$defs/Certificate"
					},
					"logEntries": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/LogEntry"
						}
					},
					"timestamps": {
						"type": "integer"
					},
					"verification": {
						"$ref": "#/$defs/Verification"
					}
				}
			},
			"Certificate": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"identity": {},
					"identityType": {},
					"issuer": {},
					"authority": {},
					"serialNumber": {},
					"notBefore": {},
					"notAfter": {},
					"claims": {
						"$ref": "#/$defs/Claims"
					}
				}
			},
			"Claims": {
				"type": "object",
				"properties": {
					"buildSignerUri": {},
					"buildSignerDigest": {},
					"runnerEnvironment": {},
					"sourceRepositoryUri": {},
					"sourceRepositoryDigest": {},
					"sourceRepositoryRef": {},
					"sourceRepositoryIdentifier": {},
					"sourceRepositoryOwnerUri": {},
					"sourceRepositoryOwnerIdentifier": {},
					"buildConfigUri": {},
					"buildConfigDigest": {},
					"buildTrigger": {},
					"runInvocationUri": {},
					"sourceRepositoryVisibility": {}
				}
			},
			"LogEntry": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"index": {},
					"logId": {},
					"kind": {},
					"time": {},
					"hasPromise": {
						"type": "boolean"
					},
					"hasProof": {
						"type": "boolean"
					}
				}
			},
			"Verification": {
				"type": "object",
				"properties": {
					"status": {
						"type": "string"
					},
					"reason": {},
					"key": {},
					"identity": {},
					"issuer": {},
					"trustedRoot": {},
					"times": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			}
		}
	},
	release: {
		"type": "object",
		"properties": {
			"kind": {
				"type": "string"
			},
			"source": {
				"$ref": "#/$defs/Source"
			},
			"limitations": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Limitation"
				}
			},
			"unit": {},
			"identity": {
				"$ref": "#/$defs/Identity"
			},
			"disagreements": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Disagreement"
				}
			},
			"documents": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/UnitDocument"
				}
			},
			"truncated": {
				"type": "array",
				"items": {
					"type": "string"
				}
			},
			"artifacts": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Artifact"
				}
			},
			"sboms": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Sbom"
				}
			},
			"scans": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Scan"
				}
			},
			"findings": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Finding"
				}
			},
			"attestations": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Attestation"
				}
			},
			"vex": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/VexStatement"
				}
			},
			"images": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/DeployedImage"
				}
			},
			"pipelines": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Pipeline"
				}
			},
			"commits": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Commit"
				}
			},
			"changes": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Change"
				}
			},
			"lockfiles": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Lockfile"
				}
			},
			"processEvidence": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/ProcessEvidence"
				}
			},
			"exceptions": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Exception"
				}
			},
			"triage": {
				"type": "array",
				"items": {
					"$ref": "#/$defs/Triage"
				}
			},
			"byDigest": {
				"$ref": "#/$defs/DigestIndex"
			},
			"byPurl": {
				"$ref": "#/$defs/PurlIndex"
			},
			"byCommit": {
				"$ref": "#/$defs/CommitIndex"
			},
			"byVulnerability": {
				"$ref": "#/$defs/VulnerabilityIndex"
			}
		},
		"$defs": {
			"Path": {
				"type": "array",
				"items": {
					"anyOf": [
						{
							"type": "string"
						},
						{
							"type": "integer"
						}
					]
				}
			},
			"Source": {
				"type": "object",
				"properties": {
					"format": {
						"type": "string"
					},
					"formatVersion": {},
					"path": {
						"type": "string"
					},
					"digest": {
						"type": "string"
					}
				}
			},
			"Limitation": {
				"type": "object",
				"properties": {
					"path": {},
					"message": {
						"type": "string"
					}
				}
			},
			"Evidence": {
				"type": "object",
				"properties": {
					"document": {
						"type": "integer"
					},
					"file": {
						"type": "string"
					},
					"path": {
						"$ref": "#/$defs/Path"
					}
				}
			},
			"Identity": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"name": {},
					"version": {},
					"commit": {},
					"builtAt": {},
					"digests": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"unknown": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"claims": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/Claim"
						}
					}
				}
			},
			"Claim": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"fact": {
						"type": "string"
					},
					"value": {
						"type": "string"
					},
					"from": {
						"type": "string"
					},
					"by": {
						"type": "string"
					},
					"evidence": {
						"$ref": "#/$defs/Evidence"
					},
					"status": {
						"type": "string"
					}
				}
			},
			"Disagreement": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"fact": {
						"type": "string"
					},
					"evidence": {
						"$ref": "#/$defs/Evidence"
					},
					"value": {
						"type": "string"
					},
					"by": {
						"type": "string"
					},
					"from": {
						"type": "string"
					},
					"against": {
						"$ref": "#/$defs/Opponent"
					}
				}
			},
			"Opponent": {
				"type": "object",
				"properties": {
					"value": {
						"type": "string"
					},
					"by": {
						"type": "string"
					},
					"from": {
						"type": "string"
					},
					"evidence": {
						"$ref": "#/$defs/Evidence"
					}
				}
			},
			"UnitDocument": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"evidence": {
						"$ref": "#/$defs/Evidence"
					},
					"kind": {
						"type": "string"
					},
					"format": {
						"type": "string"
					},
					"formatVersion": {},
					"digest": {
						"type": "string"
					},
					"limitations": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			},
			"Artifact": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"evidence": {
						"$ref": "#/$defs/Evidence"
					},
					"type": {
						"type": "string"
					},
					"name": {},
					"digests": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			},
			"Sbom": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"evidence": {
						"$ref": "#/$defs/Evidence"
					},
					"name": {},
					"version": {},
					"purl": {},
					"digests": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"serialNumber": {},
					"timestamp": {},
					"components": {
						"type": "integer"
					},
					"purls": {
						"type": "integer"
					}
				}
			},
			"Scan": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"evidence": {
						"$ref": "#/$defs/Evidence"
					},
					"tool": {},
					"toolVersion": {},
					"categories": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"startedAt": {},
					"endedAt": {},
					"successful": {},
					"revision": {},
					"repository": {},
					"targetType": {},
					"targetName": {},
					"digests": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"databaseUpdatedAt": {},
					"findings": {
						"type": "integer"
					}
				}
			},
			"Finding": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"evidence": {
						"$ref": "#/$defs/Evidence"
					},
					"scan": {
						"type": "integer"
					},
					"id": {},
					"aliases": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"category": {
						"type": "string"
					},
					"severity": {
						"type": "string"
					},
					"status": {
						"type": "string"
					},
					"purl": {},
					"package": {},
					"packageVersion": {},
					"fixAvailable": {},
					"fixVersions": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"suppressionStatus": {},
					"suppressionExpires": {},
					"justified": {
						"type": "boolean"
					},
					"firstSeen": {},
					"published": {},
					"knownExploited": {}
				}
			},
			"Attestation": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"evidence": {
						"$ref": "#/$defs/Evidence"
					},
					"category": {
						"type": "string"
					},
					"predicateType": {},
					"subjects": {
						"type": "array",
						"items": {
							"$ref": "#/$defs/Subject"
						}
					},
					"verification": {
						"type": "string"
					},
					"verifiedBy": {},
					"builder": {},
					"buildType": {},
					"sourceRepository": {},
					"sourceRef": {},
					"commit": {},
					"startedAt": {},
					"finishedAt": {},
					"result": {},
					"verifiedLevels": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"sbomDigest": {}
				}
			},
			"Subject": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"evidence": {
						"$ref": "#/$defs/Evidence"
					},
					"name": {},
					"digests": {
						"type": "array",
						"items": {
							"type": "string"
						}
					}
				}
			},
			"VexStatement": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"evidence": {
						"$ref": "#/$defs/Evidence"
					},
					"attestation": {
						"type": "integer"
					},
					"vulnerability": {},
					"aliases": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"status": {},
					"justification": {},
					"explained": {
						"type": "boolean"
					},
					"products": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"digests": {
						"type": "array",
						"items": {
							"type": "string"
						}
					},
					"author": {},
					"timestamp": {}
				}
			},
			"DeployedImage": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"evidence": {
						"$ref": "#/$defs/Evidence"
					},
					"workload": {},
					"container": {},
					"reference": {
						"type": "string"
					},
					"registry": {},
					"repository": {},
					"tag": {},
					"digest": {}
				}
			},
			"Pipeline": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"evidence": {
						"$ref": "#/$defs/Evidence"
					},
					"platform": {
						"type": "string"
					},
					"name": {}
				}
			},
			"Commit": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"evidence": {
						"$ref": "#/$defs/Evidence"
					},
					"id": {
						"type": "string"
					},
					"verified": {},
					"committedAt": {}
				}
			},
			"Change": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"evidence": {
						"$ref": "#/$defs/Evidence"
					},
					"id": {
						"type": "string"
					},
					"head": {},
					"mergeCommit": {},
					"mergedAt": {},
					"approvals": {}
				}
			},
			"Lockfile": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"evidence": {
						"$ref": "#/$defs/Evidence"
					},
					"ecosystem": {
						"type": "string"
					},
					"manager": {
						"type": "string"
					},
					"packages": {
						"type": "integer"
					},
					"purls": {
						"type": "integer"
					}
				}
			},
			"ProcessEvidence": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"evidence": {
						"$ref": "#/$defs/Evidence"
					},
					"type": {
						"type": "string"
					},
					"author": {},
					"approver": {},
					"scope": {},
					"validFrom": {},
					"validUntil": {},
					"signed": {
						"type": "boolean"
					}
				}
			},
			"Exception": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"evidence": {
						"$ref": "#/$defs/Evidence"
					},
					"id": {
						"type": "string"
					},
					"subject": {},
					"owner": {},
					"control": {},
					"approver": {},
					"expires": {}
				}
			},
			"Triage": {
				"type": "object",
				"properties": {
					"path": {
						"$ref": "#/$defs/Path"
					},
					"evidence": {
						"$ref": "#/$defs/Evidence"
					},
					"id": {
						"type": "string"
					},
					"subject": {},
					"severity": {},
					"status": {},
					"owner": {},
					"detectedAt": {},
					"dueAt": {},
					"resolvedAt": {}
				}
			},
			"DigestIndex": {
				"type": "object",
				"properties": {
					"artifacts": {
						"type": "object"
					},
					"sboms": {
						"type": "object"
					},
					"scans": {
						"type": "object"
					},
					"attestations": {
						"type": "object"
					},
					"vex": {
						"type": "object"
					},
					"images": {
						"type": "object"
					}
				}
			},
			"PurlIndex": {
				"type": "object",
				"properties": {
					"sboms": {
						"type": "object"
					},
					"findings": {
						"type": "object"
					},
					"vex": {
						"type": "object"
					},
					"lockfiles": {
						"type": "object"
					}
				}
			},
			"CommitIndex": {
				"type": "object",
				"properties": {
					"attestations": {
						"type": "object"
					},
					"scans": {
						"type": "object"
					},
					"commits": {
						"type": "object"
					},
					"changes": {
						"type": "object"
					}
				}
			},
			"VulnerabilityIndex": {
				"type": "object",
				"properties": {
					"findings": {
						"type": "object"
					},
					"vex": {
						"type": "object"
					},
					"exceptions": {
						"type": "object"
					},
					"triage": {
						"type": "object"
					}
				}
			}
		}
	},
};

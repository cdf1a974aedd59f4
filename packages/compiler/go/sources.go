package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/bundle"
	"github.com/open-policy-agent/opa/v1/util"
)

// options is the union of what the operations take; each reads what concerns it.
type options struct {
	Operation           string                     `json:"operation"`
	Files               map[string]string          `json:"files"`
	Data                json.RawMessage            `json:"data"`
	Schemas             map[string]json.RawMessage `json:"schemas"`
	Capabilities        json.RawMessage            `json:"capabilities"`
	RegoVersion         regoVersion                `json:"regoVersion"`
	FileRegoVersions    map[string]int             `json:"fileRegoVersions"`
	MaxDepth            int                        `json:"maxDepth"`
	Strict              bool                       `json:"strict"`
	Entrypoints         []string                   `json:"entrypoints"`
	Roots               []string                   `json:"roots"`
	Optimize            int                        `json:"optimize"`
	Revision            string                     `json:"revision"`
	Text                string                     `json:"text"`
	File                string                     `json:"file"`
	Filter              string                     `json:"filter"`
	Coverage            bool                       `json:"coverage"`
	Entrypoint          *string                    `json:"entrypoint"`
	Query               *string                    `json:"query"`
	Input               *string                    `json:"input"` // JSON text
	StrictBuiltins      bool                       `json:"strictBuiltins"`
	StrictBuiltinErrors bool                       `json:"strictBuiltinErrors"`
	Trace               bool                       `json:"trace"`
	Exhaustive          bool                       `json:"exhaustive"`
	MustDefine          []string                   `json:"mustDefine"`
	Builtin             string                     `json:"builtin"`
	Arguments           json.RawMessage            `json:"arguments"`
	Seed                int64                      `json:"seed"`
}

// regoVersion is 0, 1, 2 (only in bundles), or "detect": version 1, and version 0 for files that only parse as such.
type regoVersion struct{ value string }

func (v regoVersion) MarshalJSON() ([]byte, error) { return json.Marshal(v.value) }

func (v *regoVersion) UnmarshalJSON(text []byte) error {
	v.value = strings.Trim(string(text), `"`)
	if !slices.Contains([]string{"0", "1", "2", "detect"}, v.value) {
		return fmt.Errorf(`regoVersion is %s, expected 0, 1 or "detect"`, text)
	}
	return nil
}

func (v regoVersion) rego() ast.RegoVersion {
	switch v.value {
	case "0":
		return ast.RegoV0
	case "2":
		return ast.RegoV2
	default:
		return ast.RegoV1
	}
}

// program is what the sources parse to.
type program struct {
	paths        []string // sorted
	modules      map[string]*ast.Module
	raw          map[string]string
	versions     map[string]int // of files whose version is not the default
	data         map[string]any
	schemas      *ast.SchemaSet
	capabilities *ast.Capabilities
	declared     map[string]map[string]bool // see globalNames
}

// load parses every file and reports what is wrong with all of them, not only with the first.
func load(o *options) (*program, error) {
	p := &program{
		modules:  map[string]*ast.Module{},
		raw:      o.Files,
		versions: map[string]int{},
		data:     map[string]any{},
	}
	if err := p.loadCapabilities(o); err != nil {
		return nil, err
	}
	if err := p.loadSchemas(o); err != nil {
		return nil, err
	}

	var problems []diagnostic
	data := map[string]any{}
	for _, name := range slices.Sorted(maps.Keys(o.Files)) {
		text := o.Files[name]
		if strings.HasSuffix(name, bundle.RegoExt) {
			module, version, err := p.parse(o, name, text)
			if err != nil {
				problems = append(problems, diagnosticsOf(err)...)
				continue
			}
			p.paths = append(p.paths, name)
			p.modules[name] = module
			if version != o.RegoVersion.rego() {
				p.versions[name] = version.Int()
			}
			continue
		}
		decode := util.Unmarshal // YAML too
		if path.Base(name) == "data.json" {
			decode = util.UnmarshalJSON
		}
		var value any
		if err := decode([]byte(text), &value); err != nil {
			problems = append(problems, diagnostic{Code: "data_error", Message: err.Error(), File: name})
		} else if err := insert(data, path.Dir(name), value); err != nil {
			problems = append(problems, diagnostic{Code: "data_error", Message: err.Error(), File: name})
		}
	}
	if len(o.Data) > 0 {
		var value any
		if err := util.UnmarshalJSON(o.Data, &value); err != nil {
			return nil, fail("invalid-options", "data: %v", err)
		}
		if err := insert(data, ".", value); err != nil {
			return nil, fail("invalid-options", "data: %v", err)
		}
	}
	if len(problems) > 0 {
		f := fail("check-failed", "%s", summary(problems))
		f.Diagnostics = sorted(problems)
		return nil, f
	}
	p.data = data
	return p, nil
}

func summary(problems []diagnostic) string {
	first := sorted(problems)[0]
	text := first.Message
	if first.File != "" {
		text = fmt.Sprintf("%s:%d:%d: %s", first.File, first.Row, first.Col, text)
		if first.Row == 0 {
			text = first.File + ": " + first.Message
		}
	}
	if more := len(problems) - 1; more > 0 {
		text = fmt.Sprintf("%s (and %d more)", text, more)
	}
	return text
}

func (p *program) parse(o *options, name, text string) (*ast.Module, ast.RegoVersion, error) {
	manifest := bundle.Bundle{Manifest: bundle.Manifest{FileRegoVersions: o.FileRegoVersions}}
	version, err := manifest.RegoVersionForFile("/"+name, o.RegoVersion.rego())
	if err != nil {
		return nil, version, fail("invalid-options", "rego version of %s: %v", name, err)
	}
	module, err := p.parseAs(o, name, text, version)
	if err != nil && o.RegoVersion.value == "detect" {
		// A file that is wrong in both versions is most likely meant for the current one.
		if old, oldErr := p.parseAs(o, name, text, ast.RegoV0); oldErr == nil {
			return old, ast.RegoV0, nil
		}
	}
	return module, version, err
}

func (p *program) parseAs(o *options, name, text string, version ast.RegoVersion) (*ast.Module, error) {
	if err := checkDepth(o, name, text, version); err != nil {
		return nil, err
	}
	module, err := ast.ParseModuleWithOpts(name, text, ast.ParserOptions{
		ProcessAnnotation: true,
		Capabilities:      p.capabilities,
		RegoVersion:       version,
	})
	if err == nil && module == nil {
		err = ast.Errors{ast.NewError(ast.ParseErr, &ast.Location{File: name, Row: 1, Col: 1}, "empty module")}
	}
	return module, err
}

// checkDepth parses with a bound on nesting, which ParseModuleWithOpts cannot be given: its own is beyond the stack of
// a WebAssembly host.
func checkDepth(o *options, name, text string, version ast.RegoVersion) error {
	if o.MaxDepth <= 0 {
		return nil
	}
	_, _, errs := ast.NewParser().
		WithFilename(name).
		WithReader(strings.NewReader(text)).
		WithRegoVersion(version).
		WithMaxRecursionDepth(o.MaxDepth).
		Parse()
	for _, err := range errs {
		if strings.Contains(err.Message, ast.ErrMaxParsingRecursionDepthExceeded.Error()) {
			return ast.Errors{ast.NewError(ast.ParseErr, err.Location, "nested deeper than %d levels", o.MaxDepth)}
		}
	}
	return nil
}

func (p *program) loadCapabilities(o *options) error {
	if len(o.Capabilities) == 0 {
		p.capabilities = ast.CapabilitiesForThisVersion(ast.CapabilitiesRegoVersion(o.RegoVersion.rego()))
		return nil
	}
	c, err := ast.LoadCapabilitiesJSON(bytes.NewReader(o.Capabilities))
	if err != nil {
		return fail("invalid-options", "capabilities: %v", err)
	}
	p.capabilities = c
	return nil
}

func (p *program) loadSchemas(o *options) error {
	if o.Schemas == nil {
		return nil // as with `opa check` without --schema, annotations that name schemas are not looked at
	}
	p.schemas = ast.NewSchemaSet()
	for _, name := range slices.Sorted(maps.Keys(o.Schemas)) {
		var schema any
		if err := util.UnmarshalJSON(o.Schemas[name], &schema); err != nil {
			return fail("invalid-options", "schema %q: %v", name, err)
		}
		p.schemas.Put(ast.SchemaRootRef.Append(ast.StringTerm(name)), schema)
	}
	return nil
}

// compiler is OPA's, set up as `opa check` sets it up.
func (p *program) compiler(o *options) *ast.Compiler {
	local := *p.capabilities
	if local.AllowNet == nil {
		// Schemas must not be fetched: nil allows every host.
		local.AllowNet = []string{}
	}
	c := ast.NewCompiler().
		SetErrorLimit(maxErrors).
		WithCapabilities(&local).
		WithEnablePrintStatements(true).
		WithStrict(o.Strict).
		WithUseTypeCheckAnnotations(true).
		WithDefaultRegoVersion(o.RegoVersion.rego()).
		WithPathConflictsCheck(p.hasData)
	if p.schemas != nil {
		c = c.WithSchemas(p.schemas)
	}
	return c
}

const maxErrors = 1000

// checked compiles a copy of the modules.
func (p *program) checked(o *options) (*ast.Compiler, error) {
	c := p.compiler(o)
	c.Compile(p.modules)
	if c.Failed() {
		f := fail("check-failed", "%s", summary(diagnosticsOf(c.Errors)))
		f.Diagnostics = diagnosticsOf(c.Errors)
		return nil, f
	}
	return c, nil
}

// hasData tells whether data holds something at, or a leaf above, a path.
func (p *program) hasData(path []string) (bool, error) {
	var node any = p.data
	for _, key := range path {
		object, ok := node.(map[string]any)
		if !ok {
			return true, nil
		}
		if node, ok = object[key]; !ok {
			return false, nil
		}
	}
	return len(path) > 0, nil
}

// insert mounts a value in data below a directory, as OPA does with data files.
func insert(data map[string]any, directory string, value any) error {
	if directory != "." {
		keys := strings.Split(directory, "/")
		for _, key := range slices.Backward(keys) {
			value = map[string]any{key: value}
		}
	}
	object, ok := value.(map[string]any)
	if !ok {
		return fmt.Errorf("the root document is not an object")
	}
	return merge(data, object, "data")
}

func merge(into, from map[string]any, at string) error {
	for _, key := range slices.Sorted(maps.Keys(from)) {
		existing, exists := into[key]
		if !exists {
			into[key] = from[key]
			continue
		}
		a, okA := existing.(map[string]any)
		b, okB := from[key].(map[string]any)
		if !okA || !okB {
			return fmt.Errorf("%s.%s has a value already", at, key)
		}
		if err := merge(a, b, at+"."+key); err != nil {
			return err
		}
	}
	return nil
}

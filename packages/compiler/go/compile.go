package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/bundle"
	opa "github.com/open-policy-agent/opa/v1/compile"
	"github.com/open-policy-agent/opa/v1/ir"
	"github.com/open-policy-agent/opa/v1/storage"
)

type bundleFile struct {
	Path   string `json:"path"`
	Length int    `json:"length"`
}

// compile answers with the bundle's files: their names and lengths, and one after the other as the attachment.
func compile(ctx context.Context, o *options) (any, []byte, error) {
	p, err := load(o)
	if err != nil {
		return nil, nil, err
	}
	checked, err := p.checked(o)
	if err != nil {
		return nil, nil, err
	}
	contents, err := p.inspect()
	if err != nil {
		return nil, nil, asCheckFailure(err)
	}
	entrypoints, err := findEntrypoints(o, checked, contents)
	if err != nil {
		return nil, nil, err
	}
	if err := p.checkRoots(o.Roots); err != nil {
		return nil, nil, err
	}
	negations := wrongNegations(checked)
	heads, err := p.rewriteOfHeads()
	if err != nil {
		return nil, nil, err
	}
	if o.Optimize > 0 && len(heads.added) > 0 {
		return nil, nil, fail("invalid-options",
			"optimize: with %d, OPA plans rules whose names have keys that are no text wrongly; use 0", o.Optimize)
	}
	rewrite := func(path string, module *ast.Module) error {
		if err := rewriteNegations(module, negations, p.globalNames(path)); err != nil {
			return err
		}
		return keepComprehensions(module)
	}
	modules, err := p.rewritten(func(path string, module *ast.Module) error {
		heads.apply(path, module)
		return rewrite(path, module)
	})
	if err != nil {
		return nil, nil, err
	}
	planned, err := p.build(ctx, o, opa.TargetPlan, entrypoints, modules, p.capabilities)
	if err != nil && len(heads.added) > 0 {
		// Of what was written, where that is wrong already.
		if _, without := p.build(ctx, o, opa.TargetPlan, entrypoints, p.modules, p.capabilities); without != nil {
			err = without
		}
	}
	if err != nil {
		return nil, nil, err
	}
	if err := assertCalls(checked, planned.PlanModules[0].Raw); err != nil {
		return nil, nil, err
	}
	if o.Optimize > 0 {
		if err := p.assertNegations(o, planned.Modules); err != nil {
			return nil, nil, err
		}
	}
	sets, capabilities := provenSets(checked), p.capabilities
	modules, err = p.rewritten(func(path string, module *ast.Module) error {
		heads.apply(path, module)
		rewriteMembership(module, sets)
		return rewrite(path, module)
	})
	if err != nil {
		return nil, nil, err
	}
	var strict []strictCall
	if o.StrictBuiltins {
		capabilities, strict = p.strictModules(modules)
	}
	linked, err := p.build(ctx, o, opa.TargetWasm, entrypoints, modules, capabilities)
	if err != nil {
		return nil, nil, err
	}

	plan := planned.PlanModules[0].Raw
	manifest := linked.Manifest
	builtins, err := requiredBuiltins(plan)
	if err != nil {
		return nil, nil, err
	}
	own := map[string]any{
		"annotations":       contents.Annotations,
		"packages":          contents.Packages,
		"required_builtins": builtins,
	}
	if o.StrictBuiltins {
		own["strict_calls"] = append([]strictCall{}, strict...)
	}
	manifest.Metadata = map[string]any{"proviso": own}
	if len(p.versions) > 0 {
		manifest.FileRegoVersions = map[string]int{}
		for path, version := range p.versions {
			manifest.FileRegoVersions["/"+path] = version
		}
	}
	return p.pack(o, planned, linked, plan, manifest)
}

// rewritten gives copies of the modules, changed by the function.
func (p *program) rewritten(rewrite func(string, *ast.Module) error) (map[string]*ast.Module, error) {
	modules := make(map[string]*ast.Module, len(p.modules))
	for path, module := range p.modules {
		modules[path] = module.Copy()
		if err := rewrite(path, modules[path]); err != nil {
			return nil, err
		}
	}
	return modules, nil
}

func (p *program) pack(
	o *options, planned, linked *bundle.Bundle, plan []byte, manifest bundle.Manifest,
) (any, []byte, error) {
	var blob bytes.Buffer
	files := []bundleFile{}
	add := func(path string, content []byte) {
		blob.Write(content)
		files = append(files, bundleFile{Path: strings.TrimPrefix(path, "/"), Length: len(content)})
	}
	data, err := json.Marshal(linked.Data)
	if err != nil {
		return nil, nil, err
	}
	add("data.json", append(data, '\n'))
	if o.Optimize > 0 {
		for _, module := range planned.Modules {
			add(module.URL, module.Raw)
		}
	} else {
		// The text as it was given: OPA would format it, and places in it would no longer be right.
		for _, path := range p.paths {
			add(path, []byte(p.raw[path]))
		}
	}
	add("policy.wasm", linked.WasmModules[0].Raw)
	add("plan.json", plan)
	text, err := json.Marshal(manifest)
	if err != nil {
		return nil, nil, err
	}
	add(".manifest", append(text, '\n'))
	return files, blob.Bytes(), nil
}

// build makes the rules that depend on entrypoints entrypoints as well, as `opa build` does, for an OPA that evaluates
// them with `with`. It cannot do so where one of them has a key in its name that is no text; then none is added.
func (p *program) build(
	ctx context.Context, o *options, target string, entrypoints []string,
	modules map[string]*ast.Module, capabilities *ast.Capabilities,
) (*bundle.Bundle, error) {
	built, err := p.buildWith(ctx, o, target, entrypoints, modules, capabilities, false)
	if err != nil && err.Error() == "invalid path value type" {
		built, err = p.buildWith(ctx, o, target, entrypoints, modules, capabilities, true)
	}
	if err != nil {
		return nil, asCheckFailure(err)
	}
	return built, nil
}

func (p *program) buildWith(
	ctx context.Context, o *options, target string, entrypoints []string,
	modules map[string]*ast.Module, capabilities *ast.Capabilities, only bool,
) (*bundle.Bundle, error) {
	roots := slices.Clone(o.Roots)
	if len(roots) == 0 {
		roots = []string{""}
	}
	b := &bundle.Bundle{Data: p.data}
	b.SetRegoVersion(o.RegoVersion.rego())
	b.Manifest.Roots = &roots
	for _, path := range p.paths {
		b.Modules = append(b.Modules, bundle.ModuleFile{
			URL: path, Path: path, RelativePath: path, Parsed: modules[path].Copy(), Raw: []byte(p.raw[path]),
		})
	}
	c := opa.New().
		WithBundle(b).
		WithTarget(target).
		WithEntrypoints(entrypoints...).
		WithPruneUnused(only).
		WithOptimizationLevel(o.Optimize).
		WithCapabilities(capabilities).
		WithRegoVersion(o.RegoVersion.rego()).
		WithRevision(o.Revision)
	if err := c.Build(ctx); err != nil {
		return nil, err
	}
	return c.Bundle(), nil
}

// findEntrypoints gives the entrypoints asked for, or else those that annotations name, and refuses what is not there.
func findEntrypoints(o *options, c *ast.Compiler, contents *inspection) ([]string, error) {
	names := slices.Clone(o.Entrypoints)
	if len(names) == 0 {
		for _, a := range contents.Annotations {
			if a.Entrypoint && !slices.Contains(names, strings.Join(a.Path, "/")) {
				names = append(names, strings.Join(a.Path, "/"))
			}
		}
		if len(names) == 0 {
			return nil, fail("unknown-entrypoint",
				"no entrypoint is given, and no annotation in the sources says `entrypoint: true`")
		}
	}
	slices.Sort(names)
	names = slices.Compact(names)
	var missing []string
	for _, name := range names {
		ref, err := dataRef(name)
		if err != nil || len(c.GetRules(ref)) == 0 {
			missing = append(missing, fmt.Sprintf("%q", name))
		}
	}
	if len(missing) > 0 {
		return nil, fail("unknown-entrypoint", "no rule or package in the sources is named %s", strings.Join(missing, ", "))
	}
	return names, nil
}

func dataRef(name string) (ast.Ref, error) {
	path, ok := storage.ParsePath("/" + strings.TrimPrefix(name, "/"))
	if !ok || len(path) == 0 {
		return nil, fmt.Errorf("entrypoint %q is not a path", name)
	}
	return path.Ref(ast.DefaultRootDocument), nil
}

// checkRoots makes sure that OPA will accept the bundle: roots do not overlap and own every package and document.
func (p *program) checkRoots(roots []string) error {
	if len(roots) == 0 {
		return nil
	}
	for i, a := range roots {
		for _, b := range roots[i+1:] {
			if bundle.RootPathsOverlap(a, b) {
				return fail("invalid-options", "roots %q and %q overlap", a, b)
			}
		}
	}
	for _, path := range p.paths {
		at := strings.Join(segments(p.modules[path].Package.Path)[1:], "/")
		if !bundle.RootPathsContain(roots, at) {
			return fail("invalid-options", "%s: package %s is outside the roots %q", path, at, roots)
		}
	}
	return ownedData(roots, p.data, "")
}

func ownedData(roots []string, node map[string]any, at string) error {
	for _, key := range slices.Sorted(maps.Keys(node)) {
		path := strings.TrimPrefix(at+"/"+key, "/")
		if bundle.RootPathsContain(roots, path) {
			continue
		}
		child, ok := node[key].(map[string]any)
		if !ok || len(child) == 0 {
			return fail("invalid-options", "data at %q is outside the roots %q", path, roots)
		}
		if err := ownedData(roots, child, path); err != nil {
			return err
		}
	}
	return nil
}

// requiredBuiltins reads only the plan's `static` part: decoding all of a large plan takes a fifth of a compilation.
func requiredBuiltins(plan []byte) ([]string, error) {
	decoder := json.NewDecoder(bytes.NewReader(plan))
	if _, err := decoder.Token(); err != nil {
		return nil, err
	}
	for decoder.More() {
		key, err := decoder.Token()
		if err != nil {
			return nil, err
		}
		if key != "static" {
			var skipped json.RawMessage
			if err := decoder.Decode(&skipped); err != nil {
				return nil, err
			}
			continue
		}
		var static ir.Static
		if err := decoder.Decode(&static); err != nil {
			return nil, err
		}
		names := []string{}
		for _, f := range static.BuiltinFuncs {
			names = append(names, f.Name)
		}
		slices.Sort(names)
		return slices.Compact(names), nil
	}
	return nil, fail("crashed", "OPA gave a plan without its static part")
}

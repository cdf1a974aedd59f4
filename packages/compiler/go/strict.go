package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// strictCall is a builtin's call that policy.wasm leaves to its host under a name of its own: inside, a builtin that
// fails is undefined and nobody sees it.
type strictCall struct {
	Alias   string `json:"alias"`
	Builtin string `json:"builtin"`
	File    string `json:"file"`
	Row     int    `json:"row"`
	Col     int    `json:"col"`
}

// A name that a policy is unlikely to use; one that does is refused by OPA, since rules would hide it.
const strictNamespace = "proviso_strict"

// Builtins that fail for no value, and those that the compiler itself replaces or knows.
var neverFail = map[string]bool{
	ast.Assign.Name:            true,
	ast.Equal.Name:             true,
	ast.Equality.Name:          true,
	ast.GreaterThan.Name:       true,
	ast.GreaterThanEq.Name:     true,
	ast.IsArray.Name:           true,
	ast.IsBoolean.Name:         true,
	ast.IsNull.Name:            true,
	ast.IsNumber.Name:          true,
	ast.IsObject.Name:          true,
	ast.IsSet.Name:             true,
	ast.IsString.Name:          true,
	ast.LessThan.Name:          true,
	ast.LessThanEq.Name:        true,
	ast.Member.Name:            true,
	ast.MemberWithKey.Name:     true,
	ast.NotEqual.Name:          true,
	ast.Print.Name:             true,
	ast.RegoMetadataChain.Name: true,
	ast.RegoMetadataRule.Name:  true,
	ast.Trace.Name:             true,
	ast.TypeNameBuiltin.Name:   true,
	ast.WalkBuiltin.Name:       true,
	ast.InternalPrint.Name:     true,
	ast.InternalTestCase.Name:  true,
	"internal.template_string": true,
}

// strictModules gives every call of a builtin that may fail a name of its own in the modules, which must be the caller's,
// and returns the capabilities that know these names, and what they stand for.
func (p *program) strictModules(modules map[string]*ast.Module) (*ast.Capabilities, []strictCall) {
	r := &strictRewriter{builtins: map[string]*ast.Builtin{}, aliases: map[string][]string{}}
	for _, b := range p.capabilities.Builtins {
		r.builtins[b.Name] = b
	}
	capabilities := *p.capabilities
	capabilities.Builtins = slices.Clone(p.capabilities.Builtins)
	r.capabilities = &capabilities

	for _, path := range p.paths {
		r.renameCalls(path, modules[path], p.globalNames(path))
	}
	for _, path := range p.paths {
		r.renameMocks(modules[path])
	}
	return r.capabilities, r.calls
}

type strictRewriter struct {
	builtins     map[string]*ast.Builtin
	capabilities *ast.Capabilities
	calls        []strictCall
	aliases      map[string][]string // of each builtin
}

func (r *strictRewriter) renameCalls(path string, module *ast.Module, hidden globalNames) {
	rename := func(operator *ast.Term, at *ast.Location) {
		ref, ok := operator.Value.(ast.Ref)
		if !ok {
			return
		}
		if b := r.builtins[ref.String()]; b != nil && !neverFail[b.Name] && !hidden.has(ref[0].Value.String()) {
			operator.Value = r.alias(b, path, at).Ref()
		}
	}
	ast.NewGenericVisitor(func(x any) bool {
		switch x := x.(type) {
		case *ast.Expr:
			if terms, ok := x.Terms.([]*ast.Term); ok {
				at := x.Location
				if x.Negated { // whose own place is that of the `not`
					at = terms[0].Location
				}
				rename(terms[0], at)
			}
		case *ast.Term:
			if call, ok := x.Value.(ast.Call); ok {
				rename(call[0], x.Location)
			}
		}
		return false
	}).Walk(module)
}

func (r *strictRewriter) alias(b *ast.Builtin, path string, at *ast.Location) *ast.Builtin {
	alias := *b
	// Calls in a literal set are evaluated in the order of their names, so these sort as they are counted.
	alias.Name = fmt.Sprintf("%s.call_%06d", strictNamespace, len(r.calls))
	alias.Infix = ""
	r.capabilities.Builtins = append(r.capabilities.Builtins, &alias)
	r.aliases[b.Name] = append(r.aliases[b.Name], alias.Name)
	r.calls = append(r.calls, strictCall{Alias: alias.Name, Builtin: b.Name, File: path, Row: at.Row, Col: at.Col})
	return &alias
}

// renameMocks makes `with <builtin> as …` hold for all that the builtin is now called.
func (r *strictRewriter) renameMocks(module *ast.Module) {
	ast.NewGenericVisitor(func(x any) bool {
		expr, ok := x.(*ast.Expr)
		if !ok {
			return false
		}
		var with []*ast.With
		for _, w := range expr.With {
			with = append(with, w)
			target, ok := w.Target.Value.(ast.Ref)
			if !ok {
				if name, isVar := w.Target.Value.(ast.Var); isVar {
					target, ok = ast.Ref{ast.NewTerm(name)}, true
				}
			}
			if !ok {
				continue
			}
			for _, alias := range r.aliases[target.String()] {
				copied := w.Copy()
				copied.Target.Value = aliasRef(alias)
				with = append(with, copied)
			}
		}
		expr.With = with
		return false
	}).Walk(module)
}

func aliasRef(name string) ast.Ref {
	root, rest, _ := strings.Cut(name, ".")
	return ast.Ref{ast.VarTerm(root), ast.StringTerm(rest)}
}

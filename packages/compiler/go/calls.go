package main

import (
	"encoding/json"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/ir"
)

// Where a reference goes through all of a package, such as `data.p[k]` with any k, OPA's planner calls the package's
// functions as if they were rules: no plan.json or policy.wasm with that can be loaded.

// assertCalls refuses plans that call functions with too few arguments.
func assertCalls(checked *ast.Compiler, plan []byte) error {
	if !hasFunctions(checked) || !hasLookups(checked) {
		return nil // decoding takes a fifth of the time that compiling does
	}
	var policy ir.Policy
	if err := json.Unmarshal(plan, &policy); err != nil {
		return err
	}
	visitor := &callVisitor{files: policy.Static.Files, functions: map[string]*ir.Func{}}
	for _, function := range policy.Funcs.Funcs {
		visitor.functions[function.Name] = function
	}
	if err := ir.Walk(visitor, &policy); err != nil {
		return err
	}
	if len(visitor.problems) > 0 {
		return asCheckFailure(visitor.problems)
	}
	return nil
}

type callVisitor struct {
	files     []*ir.StringConst
	functions map[string]*ir.Func
	problems  ast.Errors
}

func (v *callVisitor) Before(any) {}
func (v *callVisitor) After(any)  {}
func (v *callVisitor) Visit(x any) (ir.Visitor, error) {
	call, ok := x.(*ir.CallStmt)
	if !ok {
		return v, nil
	}
	if called := v.functions[call.Func]; called != nil && len(called.Params) != len(call.Args) {
		at := &ast.Location{File: v.files[call.File].Value, Row: call.Row, Col: call.Col}
		v.problems = append(v.problems, ast.NewError(ast.CompileErr, at,
			"this goes through all of a package in which there is a function, %s, which OPA cannot plan; name what is asked for, or move the function to another package",
			refOf(called.Path[1:])))
	}
	return v, nil
}

func refOf(path []string) ast.Ref {
	ref := ast.DefaultRootRef.Copy()
	for _, name := range path {
		ref = ref.Append(ast.StringTerm(name))
	}
	return ref
}

func hasFunctions(checked *ast.Compiler) bool {
	for _, module := range checked.Modules {
		for _, rule := range module.Rules {
			if len(rule.Head.Args) > 0 {
				return true
			}
		}
	}
	return false
}

func hasLookups(checked *ast.Compiler) bool {
	found := false
	for _, module := range checked.Modules {
		ast.WalkRefs(module, func(ref ast.Ref) bool {
			found = found || isLookup(checked.RuleTree, ref)
			return found
		})
	}
	return found
}

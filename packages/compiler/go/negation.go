package main

import (
	"fmt"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/bundle"
)

// OPA's planner, which policy.wasm and plan.json come from, gets three kinds of negation wrong, so that `not` fails where
// it holds: of references that look a rule up by a key known only when evaluated (what follows the reference fails into a
// block of the reference's own, and the loop over data beside the rules always ends well), of relations such as walk (the
// same loop), and of bodies in loops (what one iteration found stays found). Comprehensions are planned right, so
// `not x` becomes `set() == {true | x}`.

// wrongNegations finds what `not` says of such references and relations. Bodies need not be found.
func wrongNegations(checked *ast.Compiler) map[place]bool {
	wrong := map[place]bool{}
	for _, module := range checked.Modules {
		ast.WalkExprs(module, func(expr *ast.Expr) bool {
			if expr.Negated && expr.Location != nil && (isRelation(expr) || looksRulesUp(checked.RuleTree, expr)) {
				wrong[placeOf(expr.Location)] = true
			}
			return false
		})
	}
	return wrong
}

func isRelation(expr *ast.Expr) bool {
	if !expr.IsCall() {
		return false
	}
	builtin, known := ast.BuiltinMap[expr.OperatorTerm().String()]
	return known && builtin.Relation
}

func looksRulesUp(rules *ast.TreeNode, expr *ast.Expr) bool {
	found := false
	ast.WalkRefs(expr, func(ref ast.Ref) bool {
		found = found || isLookup(rules, ref)
		return found
	})
	return found
}

// isLookup tells whether a part that is no constant comes before the reference has reached a rule.
func isLookup(rules *ast.TreeNode, ref ast.Ref) bool {
	if !ref.HasPrefix(ast.DefaultRootRef) {
		return false
	}
	node := rules.Child(ref[0].Value)
	for _, part := range ref[1:] {
		if node == nil || len(node.Values) > 0 {
			return false
		}
		if !part.IsGround() {
			return true
		}
		node = node.Child(part.Value)
	}
	return false
}

// assertNegations refuses what optimization made of the modules where that brings such negations back.
func (p *program) assertNegations(o *options, optimized []bundle.ModuleFile) error {
	modules := make(map[string]*ast.Module, len(optimized))
	for _, file := range optimized {
		// What partial evaluation leaves has no places, which checks need.
		module, err := p.parseAs(o, file.URL, string(file.Raw), o.RegoVersion.rego())
		if err != nil {
			module, err = p.parseAs(o, file.URL, string(file.Raw), ast.RegoV0)
		}
		if err != nil {
			return asCheckFailure(err)
		}
		modules[file.URL] = module
	}
	checked := p.compiler(o).WithStrict(false)
	if checked.Compile(modules); checked.Failed() {
		return asCheckFailure(checked.Errors)
	}
	for at := range wrongNegations(checked) {
		return fail("invalid-options", "optimize: with %d, OPA plans a negation in %s:%d wrongly; use 0", o.Optimize, at.file, at.row)
	}
	return nil
}

// rewriteNegations changes the negations of a module, which must be the caller's own. `names` stand for rules there.
func rewriteNegations(module *ast.Module, wrong map[place]bool, names globalNames) error {
	variables := 0
	_, err := ast.Transform(ast.NewGenericTransformer(func(x any) (any, error) {
		body, ok := x.(ast.Body)
		if !ok {
			return x, nil
		}
		rewritten := make(ast.Body, 0, len(body))
		for _, expr := range body {
			if not, ok := expr.Terms.(*ast.Not); ok {
				expr.Terms = nothing(not.Body, expr.Location)
			} else if expr.Negated && expr.Location != nil && wrong[placeOf(expr.Location)] {
				for _, before := range evaluatedBefore(expr, names, &variables) {
					rewritten.Append(before)
				}
				inner := ast.NewExpr(expr.Terms).SetLocation(locationOf(expr))
				expr.Negated = false
				expr.Terms = nothing(ast.NewBody(inner), expr.Location)
			}
			rewritten.Append(expr)
		}
		return rewritten, nil
	}), module)
	return err
}

// evaluatedBefore takes out of a negation what OPA evaluates before it: where that is undefined, `not` does not hold.
func evaluatedBefore(expr *ast.Expr, names globalNames, variables *int) []*ast.Expr {
	var before []*ast.Expr
	takeOut := func(term *ast.Term) *ast.Term {
		if !isEvaluated(term, names) {
			return term
		}
		*variables++
		name := ast.VarTerm(fmt.Sprintf("__proviso_negated_%d__", *variables)).SetLocation(term.Location)
		given := ast.Equality.Expr(name, term).SetLocation(term.Location)
		for _, with := range expr.With {
			given.With = append(given.With, with.Copy())
		}
		before = append(before, given)
		return name.Copy()
	}
	operand := func(term *ast.Term) *ast.Term {
		switch value := term.Value.(type) {
		case ast.Ref:
			for i := 1; i < len(value); i++ {
				value[i] = takeOut(value[i])
			}
			return term
		case ast.Var, *ast.ArrayComprehension, *ast.SetComprehension, *ast.ObjectComprehension:
			return term
		}
		return takeOut(term)
	}
	switch terms := expr.Terms.(type) {
	case *ast.Term:
		expr.Terms = operand(terms)
	case []*ast.Term:
		compares := expr.IsEquality() || terms[0].Equal(ast.NewTerm(ast.Equal.Ref()))
		for i := 1; i < len(terms); i++ {
			if compares {
				terms[i] = operand(terms[i])
			} else {
				terms[i] = takeOut(terms[i])
			}
		}
	}
	return before
}

// isEvaluated tells whether a term may be undefined, where `names` stand for rules.
func isEvaluated(term *ast.Term, names globalNames) bool {
	found := false
	ast.WalkTerms(term, func(part *ast.Term) bool {
		switch value := part.Value.(type) {
		case ast.Var:
			found = found || names.has(string(value))
		case ast.Ref, ast.Call, *ast.TemplateString,
			*ast.ArrayComprehension, *ast.SetComprehension, *ast.ObjectComprehension:
			found = true
		}
		return found
	})
	return found
}

// locationOf is that of the expression without its `not`.
func locationOf(expr *ast.Expr) *ast.Location {
	switch terms := expr.Terms.(type) {
	case *ast.Term:
		return terms.Location
	case []*ast.Term:
		return terms[0].Location
	}
	return expr.Location
}

// nothing holds where the body has no answer.
func nothing(body ast.Body, at *ast.Location) any {
	answers := ast.SetComprehensionTerm(ast.BooleanTerm(true).SetLocation(at), body).SetLocation(at)
	return ast.Equal.Expr(ast.SetTerm().SetLocation(at), answers).SetLocation(at).Terms
}

package main

import (
	"fmt"

	"github.com/open-policy-agent/opa/v1/ast"
)

// keepComprehensions gives a name to each comprehension that stands alone in a body of the module, which must be the
// caller's own. OPA's planner leaves such ones out, since they are never false, and with them the errors of builtins.
func keepComprehensions(module *ast.Module) error {
	kept := 0
	_, err := ast.Transform(ast.NewGenericTransformer(func(x any) (any, error) {
		body, ok := x.(ast.Body)
		if !ok {
			return x, nil
		}
		named := make(ast.Body, 0, len(body))
		for _, expr := range body {
			if term, ok := expr.Terms.(*ast.Term); ok && ast.IsComprehension(term.Value) {
				kept++
				name := ast.VarTerm(fmt.Sprintf("__proviso_kept_%d__", kept)).SetLocation(term.Location)
				given := ast.Equality.Expr(name, term).SetLocation(term.Location)
				for _, with := range expr.With {
					given.With = append(given.With, with.Copy())
				}
				named.Append(given)
				expr.Terms = name.Copy()
			}
			named.Append(expr)
		}
		return named, nil
	}), module)
	return err
}

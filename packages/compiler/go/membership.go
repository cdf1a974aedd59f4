package main

import (
	"fmt"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/types"
)

// OPA's WebAssembly runtime looks through all of a set for `x in s`, but finds `s[x]` by its hash. So where the type
// checker knows `s` for a set, policy.wasm gets the latter: the same answer, for any x that is bound.

type place struct {
	file     string
	row, col int
}

func placeOf(l *ast.Location) place { return place{l.File, l.Row, l.Col} }

// provenSets finds the memberships whose right side is a set wherever they were compiled to.
func provenSets(checked *ast.Compiler) map[place]bool {
	proven := map[place]bool{}
	for _, module := range checked.Modules {
		for _, rule := range module.Rules {
			given := assignments(rule)
			ast.WalkExprs(rule, func(expr *ast.Expr) bool {
				if terms, ok := expr.Terms.([]*ast.Term); ok && isMember(terms) && expr.Location != nil {
					at := placeOf(expr.Location)
					known, seen := proven[at]
					proven[at] = (known || !seen) && isSet(checked, given, terms[2], 0)
				}
				return false
			})
		}
	}
	return proven
}

// assignments has what the compiled rule's variables are given; nil for those that are given several things. The
// compiler gave every variable a name of its own.
func assignments(rule *ast.Rule) map[ast.Var]*ast.Term {
	given := map[ast.Var]*ast.Term{}
	ast.WalkExprs(rule, func(expr *ast.Expr) bool {
		terms, ok := expr.Terms.([]*ast.Term)
		if !ok || len(terms) != 3 || !(expr.IsEquality() || expr.IsAssignment()) {
			return false
		}
		for i := 1; i <= 2; i++ {
			if name, ok := terms[i].Value.(ast.Var); ok {
				if _, again := given[name]; again || expr.Negated {
					given[name] = nil
				} else {
					given[name] = terms[3-i]
				}
			}
		}
		return false
	})
	return given
}

// isMember also knows compiled calls, which may have their result as one more term.
func isMember(terms []*ast.Term) bool {
	if len(terms) < 3 {
		return false
	}
	ref, ok := terms[0].Value.(ast.Ref)
	return ok && ref.Equal(ast.Member.Ref())
}

// The compiler gives every operand a variable; chains of them are short.
const longestChain = 8

func isSet(checked *ast.Compiler, given map[ast.Var]*ast.Term, term *ast.Term, depth int) bool {
	switch value := term.Value.(type) {
	case ast.Set, *ast.SetComprehension:
		return true
	case ast.Ref:
		_, ok := checked.TypeEnv.Get(value).(*types.Set)
		return ok
	case ast.Var:
		next := given[value]
		return next != nil && depth < longestChain && isSet(checked, given, next, depth+1)
	}
	return false
}

// rewriteMembership changes the proven memberships of a module, which must be the caller's own.
func rewriteMembership(module *ast.Module, proven map[place]bool) {
	anonymous := 0
	wildcard := func() *ast.Term {
		anonymous++
		return ast.VarTerm(fmt.Sprintf("%smember%d", ast.WildcardPrefix, anonymous))
	}
	ast.NewGenericVisitor(func(x any) bool {
		switch x := x.(type) {
		case *ast.Expr:
			terms, ok := x.Terms.([]*ast.Term)
			if !ok || !isMember(terms) || !proven[placeOf(x.Location)] {
				return false
			}
			if lookup := lookupOf(terms); lookup != nil && !x.Negated {
				x.Terms = ast.Equality.Expr(wildcard(), lookup).Terms
			} else if lookup != nil {
				x.Terms = ast.NotEqual.Expr(found(wildcard(), lookup), ast.SetTerm()).Terms
			}
		case *ast.Term:
			call, ok := x.Value.(ast.Call)
			if !ok || !isMember(call) || !proven[placeOf(x.Location)] {
				return false
			}
			if lookup := lookupOf(call); lookup != nil {
				x.Value = ast.NotEqual.Call(found(wildcard(), lookup), ast.SetTerm()).Value
			}
		}
		return false
	}).Walk(module)
}

// lookupOf gives s[x] for `x in s`, or nil where s has no name, or x is text with parts, which OPA does not take in
// brackets.
func lookupOf(terms []*ast.Term) *ast.Term {
	plain := true
	ast.WalkTerms(terms[1], func(term *ast.Term) bool {
		_, isTemplate := term.Value.(*ast.TemplateString)
		plain = plain && !isTemplate
		return !plain
	})
	if !plain {
		return nil
	}
	switch set := terms[2].Value.(type) {
	case ast.Var:
		return ast.RefTerm(terms[2].Copy(), terms[1].Copy()).SetLocation(terms[2].Location)
	case ast.Ref:
		return ast.NewTerm(set.Append(terms[1].Copy())).SetLocation(terms[2].Location)
	}
	return nil
}

// found is a set with an element where the lookup has a value, of whatever kind, and an empty one otherwise.
func found(anything, lookup *ast.Term) *ast.Term {
	body := ast.NewBody(ast.Equality.Expr(anything, lookup).SetLocation(lookup.Location))
	return ast.SetComprehensionTerm(ast.BooleanTerm(true), body).SetLocation(lookup.Location)
}

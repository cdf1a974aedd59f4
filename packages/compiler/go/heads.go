package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// OPA's evaluator has a document at every fixed key on the way to a rule, also where the rule is undefined: of
// `p[1].y := 2 if false`, p is {1: {}}. OPA's planner makes one function of all rules below the first key that is no
// text, and inserts what they find, so there p is {}. A rule of our own inserts what is missing; it has a variable for
// a key, since OPA refuses two rules whose names are known to overlap. In such functions `else` is tried even after what
// is before it, so every rule of a chain becomes one of its own. What the planner gets wrong in other ways is refused.

// headRewrite is what to change of modules.
type headRewrite struct {
	program *program
	added   map[string][]*ast.Rule // by file
	chains  map[*ast.Rule]bool     // of rules with else, to be taken apart
}

// plannedRule is a rule with its name from `data` on; `fixed` parts of it come before the first that is no scalar.
type plannedRule struct {
	*ast.Rule
	file  string
	ref   ast.Ref
	fixed int
}

// headNode is a fixed key, with the rules whose fixed parts end there.
type headNode struct {
	key      *ast.Term
	rules    []*plannedRule
	children []*headNode
	byKey    map[string]*headNode
}

func (p *program) rewriteOfHeads() (*headRewrite, error) {
	rewrite := &headRewrite{program: p, added: map[string][]*ast.Rule{}, chains: map[*ast.Rule]bool{}}
	rules, planned := p.plannedRules(), map[string]bool{} // the planner's functions, by name
	for _, rule := range rules {
		planned[rule.ref.StringPrefix().String()] = true
	}
	roots := map[string]*headNode{}
	var names []ast.Ref
	for _, rule := range rules {
		length := 1
		for length < len(rule.ref) && !planned[rule.ref[:length].String()] {
			length++
		}
		root := rule.ref[:length]
		if roots[root.String()] == nil {
			roots[root.String()] = &headNode{}
			names = append(names, root)
		}
		roots[root.String()].insert(rule, length)
	}
	var problems ast.Errors
	for _, name := range names {
		root := roots[name.String()]
		if len(root.children) == 0 {
			continue
		}
		problems = append(problems, root.unplannable(name)...)
		for _, rule := range root.all() {
			rewrite.chains[rule.Rule] = rule.Else != nil
		}
		if len(root.rules) > 0 {
			continue // the planner's function is what OPA's evaluator makes
		}
		for _, child := range root.children {
			for _, missing := range child.missing(name) {
				if err := rewrite.add(missing, len(name)); err != nil {
					problems = append(problems, err)
				}
			}
		}
	}
	if len(problems) > 0 {
		return nil, asCheckFailure(problems)
	}
	return rewrite, nil
}

func (p *program) plannedRules() []*plannedRule {
	var rules []*plannedRule
	for _, file := range p.paths {
		for _, rule := range p.modules[file].Rules {
			head := rule.Head.Ref()
			ref := p.modules[file].Package.Path.Append(ast.StringTerm(string(head[0].Value.(ast.Var))))
			ref = append(ref, head[1:]...)
			fixed := 1
			for fixed < len(ref) && ast.IsScalar(ref[fixed].Value) {
				fixed++
			}
			rules = append(rules, &plannedRule{Rule: rule, file: file, ref: ref, fixed: fixed})
		}
	}
	return rules
}

func (n *headNode) insert(rule *plannedRule, depth int) {
	if depth >= rule.fixed {
		n.rules = append(n.rules, rule)
		return
	}
	key := rule.ref[depth]
	child := n.byKey[key.String()]
	if child == nil {
		child = &headNode{key: key}
		if n.byKey == nil {
			n.byKey = map[string]*headNode{}
		}
		n.byKey[key.String()] = child
		n.children = append(n.children, child)
	}
	child.insert(rule, depth+1)
}

func (n *headNode) all() []*plannedRule {
	rules := n.rules
	for _, child := range n.children {
		rules = append(rules[:len(rules):len(rules)], child.all()...)
	}
	return rules
}

// unplannable says what the planner gets wrong in a function for all of these rules.
func (n *headNode) unplannable(name ast.Ref) ast.Errors {
	var problems ast.Errors
	refuse := func(rule *plannedRule, format string, args ...any) {
		problems = append(problems, ast.NewError(ast.CompileErr, rule.Loc(), format, args...))
	}
	for _, rule := range n.all() {
		switch {
		case len(rule.Head.Args) > 0:
			refuse(rule, "function %v is below %v, which has rules with keys that are no text: OPA cannot plan this; give the function another name", rule.ref, name)
		case rule.Default:
			refuse(rule, "default of %v is below %v, which has rules with keys that are no text: OPA plans this wrongly; use else", rule.ref, name)
		}
		for _, key := range rule.ref[len(name):rule.fixed] {
			if number, ok := key.Value.(ast.Number); ok && !isCanonical(string(number)) {
				refuse(rule, "key %v of %v: OPA's evaluator finds rules by numbers only as they are written; write it without exponent and without zeros at the end", number, rule.ref)
			}
		}
	}
	return problems
}

func isCanonical(number string) bool {
	return !strings.ContainsAny(number, "eE") && number != "-0" &&
		!(strings.Contains(number, ".") && strings.HasSuffix(number, "0"))
}

// missingDocument is what has to be at a name where none of the rules gives anything.
type missingDocument struct {
	name  ast.Ref
	value *ast.Term
	rules []*plannedRule
}

// missing finds the deepest: with them, those around them are there as well.
func (n *headNode) missing(around ast.Ref) []*missingDocument {
	name := around.Append(n.key)
	document := &missingDocument{name: name, value: ast.ObjectTerm(), rules: n.all()}
	if len(n.rules) > 0 {
		switch rule := n.rules[0]; {
		case len(rule.ref) > rule.fixed:
		case rule.Head.RuleKind() == ast.MultiValue:
			document.value = ast.SetTerm()
		default:
			return nil
		}
		return []*missingDocument{document}
	}
	var deeper []*missingDocument
	for _, child := range n.children {
		deeper = append(deeper, child.missing(name)...)
	}
	if len(deeper) > 0 {
		return deeper
	}
	return []*missingDocument{document}
}

// add writes the rule. Bodies are read with the imports of their file, so they have to be of one.
func (r *headRewrite) add(d *missingDocument, root int) *ast.Error {
	if slices.ContainsFunc(d.rules, isCertain) {
		return nil
	}
	first := d.rules[0]
	length := len(first.Module.Package.Path)
	for _, rule := range d.rules {
		if rule.file != first.file || root <= length {
			return ast.NewError(ast.CompileErr, rule.Loc(), "rules at %v are in several places, also in %s: OPA plans such keys wrongly; keep them in one file", d.name, first.Loc())
		}
	}
	key := ast.VarTerm("__proviso_key__")
	head := d.name[length:].Copy()
	head[0] = ast.VarTerm(string(head[0].Value.(ast.String)))
	body := ast.NewBody(ast.Equality.Expr(key, head[root-length]).SetLocation(first.Loc()))
	head[root-length] = key
	for _, rule := range d.rules {
		for link := rule.Rule; link != nil; link = link.Else {
			body.Append(r.noAnswer(rule.file, link))
		}
	}
	rule := &ast.Rule{
		Head:     ast.RefHead(head, d.value),
		Body:     body,
		Location: first.Loc(),
	}
	rule.Head.SetLoc(first.Loc())
	r.added[first.file] = append(r.added[first.file], rule)
	return nil
}

// apply changes a module, which must be the caller's own copy.
func (r *headRewrite) apply(path string, module *ast.Module) {
	var rules []*ast.Rule
	for i, original := range r.program.modules[path].Rules {
		rules = append(rules, module.Rules[i])
		if r.chains[original] {
			rules = append(rules, r.takeApart(path, module.Rules[i])...)
		}
	}
	for _, rule := range r.added[path] {
		rule = rule.Copy()
		rule.Module = module
		rules = append(rules, rule)
	}
	module.Rules = rules
}

// takeApart leaves the first rule of a chain, and gives the others.
func (r *headRewrite) takeApart(path string, first *ast.Rule) []*ast.Rule {
	var others []*ast.Rule
	var before ast.Body
	for rule := first; rule.Else != nil; {
		before.Append(r.noAnswer(path, rule))
		next := rule.Else
		rule.Else = nil
		body := before.Copy()
		for _, expr := range next.Body {
			body.Append(expr.Copy())
		}
		others = append(others, &ast.Rule{Head: next.Head, Body: body, Module: first.Module, Location: next.Location})
		rule = next
	}
	return others
}

// noAnswer holds where the rule, without those it is tried after, gives nothing.
func (r *headRewrite) noAnswer(path string, rule *ast.Rule) *ast.Expr {
	body := rule.Body.Copy()
	names := r.program.globalNames(path)
	for _, term := range evaluatedOf(rule) {
		if isEvaluated(term, names) {
			value := ast.VarTerm(fmt.Sprintf("%shead%d", ast.WildcardPrefix, len(body)))
			body.Append(ast.Equality.Expr(value, term.Copy()).SetLocation(term.Location))
		}
	}
	return ast.NewExpr(nothing(body, rule.Loc())).SetLocation(rule.Loc())
}

// isCertain tells that a rule gives a value whatever is asked.
func isCertain(rule *plannedRule) bool {
	for _, expr := range rule.Body {
		term, ok := expr.Terms.(*ast.Term)
		if !ok || expr.Negated || !term.Equal(ast.BooleanTerm(true)) {
			return false
		}
	}
	for _, term := range evaluatedOf(rule.Rule) {
		if !term.IsGround() || isEvaluated(term, globalNames{}) {
			return false
		}
	}
	return rule.fixed == len(rule.ref)
}

// evaluatedOf gives the parts of a head that are evaluated after the body.
func evaluatedOf(rule *ast.Rule) []*ast.Term {
	terms := slices.Clone(rule.Head.Ref()[1:])
	if rule.Head.Key != nil {
		terms = append(terms, rule.Head.Key)
	}
	if rule.Head.Value != nil {
		terms = append(terms, rule.Head.Value)
	}
	return terms
}

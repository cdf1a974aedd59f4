package main

import "github.com/open-policy-agent/opa/v1/ast"

// globalNames are the names that a module has for rules and documents, of its package and by its imports. They hide
// builtins.
type globalNames struct {
	declared map[string]bool
	imported map[string]bool
}

func (n globalNames) has(name string) bool {
	return n.declared[name] || n.imported[name] || ast.RootDocumentNames.Contains(ast.VarTerm(name))
}

func (p *program) globalNames(path string) globalNames {
	if p.declared == nil {
		p.declared = p.declaredNames()
	}
	module := p.modules[path]
	names := globalNames{declared: p.declared[module.Package.Path.String()], imported: map[string]bool{}}
	for _, i := range module.Imports {
		names.imported[string(i.Name())] = true
	}
	return names
}

// declaredNames has the names of each package's rules.
func (p *program) declaredNames() map[string]map[string]bool {
	names := map[string]map[string]bool{}
	for _, module := range p.modules {
		pkg := module.Package.Path.String()
		if names[pkg] == nil {
			names[pkg] = map[string]bool{}
		}
		for _, rule := range module.Rules {
			names[pkg][rule.Head.Ref()[0].Value.String()] = true
		}
	}
	return names
}

package main

import (
	"cmp"
	"context"
	"maps"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
)

type annotation struct {
	Scope            string                           `json:"scope"`
	Path             []string                         `json:"path"`
	File             string                           `json:"file"`
	Row              int                              `json:"row"`
	Col              int                              `json:"col"`
	Title            string                           `json:"title,omitempty"`
	Description      string                           `json:"description,omitempty"`
	Organizations    []string                         `json:"organizations,omitempty"`
	Authors          []*ast.AuthorAnnotation          `json:"authors,omitempty"`
	RelatedResources []*ast.RelatedResourceAnnotation `json:"related_resources,omitempty"`
	Schemas          []schemaAnnotation               `json:"schemas,omitempty"`
	Entrypoint       bool                             `json:"entrypoint,omitempty"`
	Custom           map[string]any                   `json:"custom,omitempty"`
}

type schemaAnnotation struct {
	Path       []string `json:"path"`
	Schema     []string `json:"schema,omitempty"`
	Definition *any     `json:"definition,omitempty"`
}

type packageInfo struct {
	Path  []string `json:"path"`
	File  string   `json:"file"`
	Rules []string `json:"rules"`
}

type inspection struct {
	Annotations []annotation  `json:"annotations"`
	Packages    []packageInfo `json:"packages"`
}

func inspect(_ context.Context, o *options) (any, []byte, error) {
	p, err := load(o)
	if err != nil {
		return nil, nil, err
	}
	result, err := p.inspect()
	return result, nil, err
}

func (p *program) inspect() (*inspection, error) {
	result := &inspection{Annotations: []annotation{}, Packages: []packageInfo{}}
	modules := make([]*ast.Module, 0, len(p.paths))
	for _, path := range p.paths {
		module := p.modules[path]
		modules = append(modules, module)
		names := map[string]struct{}{}
		for _, rule := range module.Rules {
			names[rule.Head.Ref().GroundPrefix().String()] = struct{}{}
		}
		result.Packages = append(result.Packages, packageInfo{
			Path:  segments(module.Package.Path)[1:],
			File:  path,
			Rules: append([]string{}, slices.Sorted(maps.Keys(names))...),
		})
	}
	set, errs := ast.BuildAnnotationSet(modules)
	if len(errs) > 0 {
		return nil, errs
	}
	for _, ref := range set.Flatten() {
		result.Annotations = append(result.Annotations, newAnnotation(ref))
	}
	slices.SortStableFunc(result.Annotations, func(a, b annotation) int {
		return cmp.Or(
			cmp.Compare(a.File, b.File), cmp.Compare(a.Row, b.Row), cmp.Compare(a.Col, b.Col),
			cmp.Compare(a.Scope, b.Scope),
		)
	})
	return result, nil
}

func newAnnotation(ref *ast.AnnotationsRef) annotation {
	a := ref.Annotations
	out := annotation{
		Scope:            a.Scope,
		Path:             segments(ref.Path)[1:],
		Title:            a.Title,
		Description:      a.Description,
		Organizations:    a.Organizations,
		Authors:          a.Authors,
		RelatedResources: a.RelatedResources,
		Entrypoint:       a.Entrypoint,
		Custom:           a.Custom,
	}
	at := ref.Location
	if at == nil {
		at = a.Location
	}
	if at != nil {
		out.File, out.Row, out.Col = at.File, at.Row, at.Col
	}
	for _, s := range a.Schemas {
		out.Schemas = append(out.Schemas, schemaAnnotation{
			Path: segments(s.Path), Schema: segments(s.Schema), Definition: s.Definition,
		})
	}
	return out
}

// segments gives the text of each term: strings and variables by name, others as Rego writes them.
func segments(ref ast.Ref) []string {
	out := make([]string, 0, len(ref))
	for _, term := range ref {
		switch value := term.Value.(type) {
		case ast.String:
			out = append(out, string(value))
		case ast.Var:
			out = append(out, string(value))
		default:
			out = append(out, term.String())
		}
	}
	return out
}

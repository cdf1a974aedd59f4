package main

import (
	"context"
	"errors"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/format"
)

func formatSource(_ context.Context, o *options) (any, []byte, error) {
	o.Files = map[string]string{o.File: o.Text}
	p := &program{}
	if err := p.loadCapabilities(o); err != nil {
		return nil, nil, err
	}
	_, version, err := p.parse(o, o.File, o.Text)
	if err != nil {
		return nil, nil, asCheckFailure(err)
	}
	text, err := format.SourceWithOpts(o.File, []byte(o.Text), format.Opts{
		RegoVersion:   version,
		ParserOptions: &ast.ParserOptions{RegoVersion: version, Capabilities: p.capabilities},
		Capabilities:  p.capabilities,
	})
	if err != nil {
		return nil, nil, asCheckFailure(err)
	}
	return string(text), nil, nil
}

func asCheckFailure(err error) error {
	var f *failure
	if errors.As(err, &f) {
		return err
	}
	f = fail("check-failed", "%s", summary(diagnosticsOf(err)))
	f.Diagnostics = diagnosticsOf(err)
	return f
}

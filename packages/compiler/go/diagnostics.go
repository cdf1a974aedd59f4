package main

import (
	"cmp"
	"errors"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/format"
	"github.com/open-policy-agent/opa/v1/loader"
	"github.com/open-policy-agent/opa/v1/topdown"
)

type diagnostic struct {
	Code    string `json:"code"`
	Message string `json:"message"`
	File    string `json:"file"`
	Row     int    `json:"row"`
	Col     int    `json:"col"`
}

func newDiagnostic(code, message string, at *ast.Location) diagnostic {
	d := diagnostic{Code: code, Message: message}
	if at != nil {
		d.File, d.Row, d.Col = at.File, at.Row, at.Col
	}
	return d
}

// diagnosticsOf takes apart whatever OPA returns as an error; never empty for an error.
func diagnosticsOf(err error) []diagnostic {
	out := []diagnostic{}
	collect(err, &out)
	return sorted(out)
}

func collect(err error, out *[]diagnostic) {
	var (
		many        ast.Errors
		one         *ast.Error
		evaluation  *topdown.Error
		load        loader.Errors
		unformatted format.UnformattedError
	)
	switch {
	case err == nil:
	case errors.As(err, &many):
		for _, e := range many {
			collect(e, out)
		}
	case errors.As(err, &one):
		*out = append(*out, newDiagnostic(one.Code, one.Message, one.Location))
	case errors.As(err, &evaluation):
		*out = append(*out, newDiagnostic(evaluation.Code, evaluation.Message, evaluation.Location))
	case errors.As(err, &load):
		for _, e := range load {
			collect(e, out)
		}
	case errors.As(err, &unformatted):
		*out = append(*out, newDiagnostic("format_error", err.Error(), unformatted.Loc))
	default:
		*out = append(*out, newDiagnostic("opa_error", err.Error(), nil))
	}
}

// sorted orders by place and drops repetitions: OPA compiles in stages and may say the same thing twice.
func sorted(diagnostics []diagnostic) []diagnostic {
	slices.SortStableFunc(diagnostics, func(a, b diagnostic) int {
		return cmp.Or(
			cmp.Compare(a.File, b.File), cmp.Compare(a.Row, b.Row), cmp.Compare(a.Col, b.Col),
			cmp.Compare(a.Code, b.Code), cmp.Compare(a.Message, b.Message),
		)
	})
	return slices.Compact(diagnostics)
}

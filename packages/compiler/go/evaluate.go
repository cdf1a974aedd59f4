package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/json"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"github.com/open-policy-agent/opa/v1/topdown"
	"github.com/open-policy-agent/opa/v1/util"
)

type evaluation struct {
	Status        string       `json:"status"`
	Value         string       `json:"value,omitempty"` // JSON text
	Errors        []diagnostic `json:"errors,omitempty"`
	BuiltinErrors []diagnostic `json:"builtinErrors"`
	Output        string       `json:"output"`
	Trace         string       `json:"trace"`
}

func evaluate(ctx context.Context, o *options) (any, []byte, error) {
	p, c, err := prepare(o)
	if err != nil {
		return nil, nil, err
	}
	for _, name := range o.MustDefine {
		ref, err := dataRef(name)
		if err != nil || len(c.GetRules(ref)) == 0 {
			return nil, nil, fail("unsupported-bundle",
				"the bundle's Rego lacks the entrypoint %q, which is only in its policy.wasm", name)
		}
	}

	var output bytes.Buffer
	var builtinErrors []topdown.Error
	args := []func(*rego.Rego){
		rego.Compiler(c),
		rego.Store(inmem.NewFromObjectWithOpts(p.data, inmem.OptRoundTripOnWrite(false))),
		rego.StrictBuiltinErrors(o.StrictBuiltinErrors),
		rego.BuiltinErrorList(&builtinErrors),
		rego.EnablePrintStatements(true),
		rego.PrintHook(topdown.NewPrintHook(&output)),
		rego.SetRegoVersion(o.RegoVersion.rego()),
		rego.Capabilities(p.capabilities),
	}
	if o.Input != nil {
		var input any
		if err := util.UnmarshalJSON([]byte(*o.Input), &input); err != nil {
			return nil, nil, fail("invalid-options", "input: %v", err)
		}
		value, err := ast.InterfaceToValue(input)
		if err != nil {
			return nil, nil, fail("invalid-options", "input: %v", err)
		}
		args = append(args, rego.ParsedInput(value))
	}
	switch {
	case o.Entrypoint != nil:
		ref, err := dataRef(*o.Entrypoint)
		if err != nil {
			return nil, nil, fail("unknown-entrypoint", "%v", err)
		}
		if found, _ := p.hasData(segments(ref)[1:]); !found && len(c.GetRules(ref)) == 0 {
			return nil, nil, fail("unknown-entrypoint", "no rule, package or data is named %q", *o.Entrypoint)
		}
		args = append(args, rego.ParsedQuery(ast.NewBody(ast.NewExpr(ast.NewTerm(ref)))))
	case o.Query != nil:
		if err := checkDepth(o, "query", *o.Query, o.RegoVersion.rego()); err != nil {
			return nil, nil, asCheckFailure(err)
		}
		args = append(args, rego.Query(*o.Query))
	default:
		return nil, nil, fail("invalid-options", "neither entrypoint nor query is given")
	}

	prepared, err := rego.New(args...).PrepareForEval(ctx)
	if err != nil {
		return nil, nil, asCheckFailure(err)
	}
	evalOptions := []rego.EvalOption{rego.EvalSortSets(true)}
	tracer := topdown.NewBufferTracer()
	if o.Trace {
		evalOptions = append(evalOptions, rego.EvalQueryTracer(tracer))
	}
	if o.Exhaustive {
		evalOptions = append(evalOptions, rego.EvalRuleIndexing(false), rego.EvalEarlyExit(false))
	}
	results, err := prepared.Eval(ctx, evalOptions...)
	out := evaluation{Status: "undefined", BuiltinErrors: []diagnostic{}, Output: output.String()}
	if o.Trace {
		var trace bytes.Buffer
		topdown.PrettyTraceWithLocation(&trace, *tracer)
		out.Trace = trace.String()
	}
	for i := range builtinErrors {
		out.BuiltinErrors = append(out.BuiltinErrors, diagnosticsOf(&builtinErrors[i])...)
	}
	out.BuiltinErrors = sorted(out.BuiltinErrors)
	if err != nil {
		out.Status, out.Errors = "error", diagnosticsOf(err)
		return out, nil, nil
	}
	if len(results) == 0 {
		return out, nil, nil
	}
	out.Status = "defined"
	var value any = queryResults(results)
	if o.Entrypoint != nil {
		value = results[0].Expressions[0].Value
	}
	text, err := json.Marshal(value)
	out.Value = string(text)
	return out, nil, err
}

type queryResult struct {
	Bindings    map[string]any `json:"bindings"`
	Expressions []any          `json:"expressions"`
}

func queryResults(results rego.ResultSet) []queryResult {
	out := make([]queryResult, len(results))
	for i, result := range results {
		out[i] = queryResult{Bindings: result.Bindings, Expressions: []any{}}
		for _, expression := range result.Expressions {
			out[i].Expressions = append(out[i].Expressions, expression.Value)
		}
	}
	return out
}

// last is the program of the previous evaluation: asking the same policy about many inputs compiles it once.
var last struct {
	key      [sha256.Size]byte
	program  *program
	compiler *ast.Compiler
}

func prepare(o *options) (*program, *ast.Compiler, error) {
	language := *o
	language.Input, language.Query, language.Entrypoint, language.MustDefine = nil, nil, nil, nil
	language.Exhaustive = false
	text, err := json.Marshal(language)
	if err != nil {
		return nil, nil, err
	}
	key := sha256.Sum256(text)
	if last.program != nil && last.key == key {
		return last.program, last.compiler, nil
	}
	p, err := load(o)
	if err != nil {
		return nil, nil, err
	}
	c, err := p.checked(o)
	if err != nil {
		return nil, nil, err
	}
	last.key, last.program, last.compiler = key, p, c
	return p, c, nil
}

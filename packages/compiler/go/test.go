package main

import (
	"cmp"
	"context"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/cover"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"github.com/open-policy-agent/opa/v1/tester"
	"github.com/open-policy-agent/opa/v1/topdown"
)

type testResult struct {
	Package string      `json:"package"`
	Name    string      `json:"name"`
	File    string      `json:"file"`
	Row     int         `json:"row"`
	Col     int         `json:"col"`
	Outcome string      `json:"outcome"`
	Message string      `json:"message"`
	Output  string      `json:"output"`
	At      *diagnostic `json:"at,omitempty"`
	Cases   []testCase  `json:"cases"`
}

type testCase struct {
	Name    []string `json:"name"`
	Outcome string   `json:"outcome"`
}

type coverage struct {
	Files   []fileCoverage `json:"files"`
	Percent float64        `json:"percent"`
}

type fileCoverage struct {
	File       string  `json:"file"`
	Covered    []int   `json:"covered"`
	NotCovered []int   `json:"notCovered"`
	Percent    float64 `json:"percent"`
}

func test(ctx context.Context, o *options) (any, []byte, error) {
	p, err := load(o)
	if err != nil {
		return nil, nil, err
	}
	if _, err := regexp.Compile(o.Filter); err != nil {
		return nil, nil, fail("invalid-options", "filter: %v", err)
	}
	runner := p.runner(o).Filter(o.Filter)
	tracer := cover.New()
	if o.Coverage {
		runner.SetCoverageQueryTracer(tracer).SetCoverageRuns(nil)
	}
	results, failed := []testResult{}, []string{}
	err = p.runTests(ctx, runner, func(r *tester.Result) {
		results = append(results, newTestResult(r))
		if r.Fail {
			failed = append(failed, regexp.QuoteMeta(r.Package+"."+r.Name))
		}
	})
	if err != nil {
		return nil, nil, asCheckFailure(err)
	}
	if len(failed) > 0 {
		if err := p.explain(ctx, o, results, failed); err != nil {
			return nil, nil, asCheckFailure(err)
		}
	}
	slices.SortStableFunc(results, func(a, b testResult) int {
		return cmp.Or(
			cmp.Compare(a.File, b.File), cmp.Compare(a.Row, b.Row), cmp.Compare(a.Col, b.Col),
			cmp.Compare(a.Name, b.Name),
		)
	})
	answer := map[string]any{"tests": results}
	if o.Coverage {
		answer["coverage"] = newCoverage(tracer.Report(p.modules))
	}
	return answer, nil, nil
}

func (p *program) runner(o *options) *tester.Runner {
	return tester.NewRunner().
		SetCompiler(p.compiler(o)).
		SetModules(p.modules).
		SetDefaultRegoVersion(o.RegoVersion.rego()).
		CapturePrintOutput(true).
		SetParallel(1).
		// The host ends what takes too long.
		SetTimeout(24 * time.Hour)
}

func (p *program) runTests(ctx context.Context, runner *tester.Runner, each func(*tester.Result)) error {
	store := inmem.NewFromObjectWithOpts(p.data, inmem.OptRoundTripOnWrite(false))
	return storage.Txn(ctx, store, storage.TransactionParams{}, func(txn storage.Transaction) error {
		ch, err := runner.SetStore(store).RunTests(ctx, txn)
		if err != nil {
			return err
		}
		for r := range ch {
			each(r)
		}
		return nil
	})
}

// explain runs the failed tests again with a trace, which is too large to keep for every test, to find the expression
// of the test's own body that did not hold.
func (p *program) explain(ctx context.Context, o *options, results []testResult, failed []string) error {
	runner := p.runner(o).EnableTracing(true).Filter("^(?:" + strings.Join(failed, "|") + ")$")
	return p.runTests(ctx, runner, func(r *tester.Result) {
		i := slices.IndexFunc(results, func(t testResult) bool {
			return t.Package == r.Package && t.Name == r.Name && t.Outcome == "fail"
		})
		if i < 0 || r.Location == nil {
			return
		}
		last := r.Location.Row + strings.Count(string(r.Location.Text), "\n")
		for _, event := range slices.Backward(r.Trace) {
			expr, ok := event.Node.(*ast.Expr)
			at := event.Location
			if !ok || event.Op != topdown.FailOp || at == nil || at.File != r.Location.File {
				continue
			}
			if at.Row >= r.Location.Row && at.Row <= last {
				text := string(expr.Location.Text)
				results[i].Message = "not true: " + text
				d := newDiagnostic("test_failed", results[i].Message, at)
				results[i].At = &d
				return
			}
		}
	})
}

func newTestResult(r *tester.Result) testResult {
	out := testResult{
		Package: r.Package, Name: r.Name, Outcome: "pass", Output: string(r.Output), Cases: []testCase{},
	}
	if r.Location != nil {
		out.File, out.Row, out.Col = r.Location.File, r.Location.Row, r.Location.Col
	}
	switch {
	case r.Error != nil:
		d := diagnosticsOf(r.Error)[0]
		out.Outcome, out.Message, out.At = "error", d.Message, &d
	case r.Skip:
		out.Outcome = "skip"
	case r.Fail:
		out.Outcome, out.Message = "fail", "the test is not true"
	}
	for name, sub := range r.SubResults.Iter {
		outcome := "pass"
		if sub.Fail {
			outcome = "fail"
		}
		out.Cases = append(out.Cases, testCase{Name: name, Outcome: outcome})
	}
	return out
}

func newCoverage(report cover.Report) coverage {
	out := coverage{Files: []fileCoverage{}, Percent: report.Coverage}
	for file, r := range report.Files {
		out.Files = append(out.Files, fileCoverage{
			File: file, Covered: rows(r.Covered), NotCovered: rows(r.NotCovered), Percent: r.Coverage,
		})
	}
	slices.SortFunc(out.Files, func(a, b fileCoverage) int { return cmp.Compare(a.File, b.File) })
	return out
}

func rows(ranges []cover.Range) []int {
	out := []int{}
	for _, r := range ranges {
		for row := r.Start.Row; row <= r.End.Row; row++ {
			out = append(out, row)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// Command compiler is OPA's compiler as a WebAssembly reactor. One request is answered at a time: the host asks for
// memory with proviso_allocate, writes a JSON request there, calls proviso_run and reads the answer it points to.
//
// An answer is two little-endian 32-bit lengths, that many bytes of JSON, and that many bytes of attachment.
package main

import (
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"runtime"
	"unsafe"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/version"
)

// Both are kept alive here for as long as the host may read or write them.
var request, answer []byte

//go:wasmexport proviso_allocate
func allocate(size uint32) unsafe.Pointer {
	answer = nil
	request = make([]byte, max(size, 1))
	return unsafe.Pointer(unsafe.SliceData(request))
}

//go:wasmexport proviso_run
func run(size uint32) unsafe.Pointer {
	head, attachment := answerTo(request[:size])
	request = nil
	answer = make([]byte, 8, 8+len(head)+len(attachment))
	binary.LittleEndian.PutUint32(answer, uint32(len(head)))
	binary.LittleEndian.PutUint32(answer[4:], uint32(len(attachment)))
	answer = append(append(answer, head...), attachment...)
	return unsafe.Pointer(unsafe.SliceData(answer))
}

// failure is an error that the host reports with a code of its own.
type failure struct {
	Code        string       `json:"code"`
	Message     string       `json:"message"`
	Diagnostics []diagnostic `json:"diagnostics"`
}

func (f *failure) Error() string { return f.Message }

func fail(code, format string, args ...any) *failure {
	return &failure{Code: code, Message: fmt.Sprintf(format, args...), Diagnostics: []diagnostic{}}
}

type operation func(context.Context, *options) (any, []byte, error)

var operations = map[string]operation{
	"builtin":      builtin,
	"check":        check,
	"compile":      compile,
	"evaluate":     evaluate,
	"format":       formatSource,
	"inspect":      inspect,
	"test":         test,
	"capabilities": capabilities,
	"version":      versions,
}

func answerTo(request []byte) (head, attachment []byte) {
	var result any
	var o options
	err := func() (err error) {
		defer func() {
			if reason := recover(); reason != nil {
				advice := ""
				if o.Optimize > 0 {
					advice = "; with `optimize` OPA does so where it can work out a rule beforehand: use 0"
				}
				err = fail("crashed", "the OPA compiler panicked: %v%s", reason, advice)
			}
		}()
		if err := json.Unmarshal(request, &o); err != nil {
			return fail("invalid-options", "request: %v", err)
		}
		operation, ok := operations[o.Operation]
		if !ok {
			return fail("invalid-options", "unknown operation %q", o.Operation)
		}
		result, attachment, err = operation(context.Background(), &o)
		return err
	}()
	if err == nil {
		head, err = json.Marshal(map[string]any{"result": result})
	}
	if err != nil {
		var f *failure
		if !errors.As(err, &f) {
			f = &failure{Code: "check-failed", Message: err.Error(), Diagnostics: diagnosticsOf(err)}
		}
		head, _ = json.Marshal(map[string]any{"failure": f})
		attachment = nil
	}
	return head, attachment
}

func versions(context.Context, *options) (any, []byte, error) {
	return map[string]any{"opa": version.Version, "go": runtime.Version()}, nil, nil
}

func capabilities(_ context.Context, o *options) (any, []byte, error) {
	return ast.CapabilitiesForThisVersion(ast.CapabilitiesRegoVersion(o.RegoVersion.rego())), nil, nil
}

func main() {}

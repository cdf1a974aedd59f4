package main

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/topdown"
	"github.com/open-policy-agent/opa/v1/topdown/cache"
)

// Compiled schemas, GraphQL schemas and keys outlive a call, as in OPA. OPA bounds the caches of the latter two itself.
var (
	maxSchemas    = 100
	builtinValues = cache.NewInterQueryValueCache(context.Background(), &cache.Config{
		InterQueryBuiltinValueCache: cache.InterQueryBuiltinValueCacheConfig{MaxNumEntries: &maxSchemas},
	})
)

type builtinAnswer struct {
	Defined bool   `json:"defined"` // then the attachment is the value
	Error   string `json:"error"`
}

// builtin answers one call of one of OPA's builtins, by OPA's own implementation. Time is the wall clock's. Values cross
// as JSON where an array is an array, {"s": […]} a set, {"o": [key, value, …]} an object, {"n": "1.0"} a number that
// JavaScript would not print like that, and {"b": "ff"} text that is not UTF-8, in hexadecimal.
func builtin(ctx context.Context, o *options) (any, []byte, error) {
	function := topdown.GetBuiltin(o.Builtin)
	if function == nil {
		return nil, nil, fail("invalid-options", "OPA has no builtin %q", o.Builtin)
	}
	args, err := readArguments(o.Arguments)
	if err != nil {
		return nil, nil, fail("invalid-options", "arguments of %s: %v", o.Builtin, err)
	}
	call := topdown.BuiltinContext{
		Context:                     ctx,
		Seed:                        rand.New(rand.NewSource(o.Seed)),
		Time:                        ast.NumberTerm(json.Number(strconv.FormatInt(time.Now().UnixNano(), 10))),
		InterQueryBuiltinValueCache: builtinValues,
		Capabilities:                &ast.Capabilities{AllowNet: []string{}},
	}
	var result *ast.Term
	err = function(call, args, func(term *ast.Term) error {
		result = term
		return nil
	})
	switch {
	case err != nil:
		return builtinAnswer{Error: builtinMessage(o.Builtin, err)}, nil, nil
	case result == nil:
		return builtinAnswer{}, nil, nil
	}
	var text bytes.Buffer
	if err := writeValue(&text, result.Value); err != nil {
		return nil, nil, fail("invalid-options", "result of %s: %v", o.Builtin, err)
	}
	return builtinAnswer{Defined: true}, text.Bytes(), nil
}

// builtinMessage says what went wrong without the builtin's name, which the host adds.
func builtinMessage(name string, err error) string {
	message := err.Error()
	var e *topdown.Error
	if errors.As(err, &e) {
		message = e.Message
	}
	return strings.TrimPrefix(message, name+": ")
}

func readArguments(text json.RawMessage) ([]*ast.Term, error) {
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	var items []any
	if err := decoder.Decode(&items); err != nil {
		return nil, err
	}
	return readTerms(items)
}

func readTerms(items []any) ([]*ast.Term, error) {
	terms := make([]*ast.Term, len(items))
	for i, item := range items {
		value, err := readValue(item)
		if err != nil {
			return nil, err
		}
		terms[i] = ast.NewTerm(value)
	}
	return terms, nil
}

func readValue(item any) (ast.Value, error) {
	switch item := item.(type) {
	case nil:
		return ast.NullValue, nil
	case bool:
		return ast.Boolean(item), nil
	case json.Number:
		return ast.Number(item), nil
	case string:
		return ast.String(item), nil
	case []any:
		terms, err := readTerms(item)
		if err != nil {
			return nil, err
		}
		return ast.NewArray(terms...), nil
	case map[string]any:
		return readTagged(item)
	}
	return nil, fmt.Errorf("unexpected %T", item)
}

func readTagged(item map[string]any) (ast.Value, error) {
	if text, ok := item["n"].(string); ok {
		return ast.Number(text), nil
	}
	if text, ok := item["b"].(string); ok {
		bytes, err := hex.DecodeString(text)
		return ast.String(bytes), err
	}
	if items, ok := item["s"].([]any); ok {
		terms, err := readTerms(items)
		if err != nil {
			return nil, err
		}
		return ast.NewSet(terms...), nil
	}
	items, ok := item["o"].([]any)
	if !ok || len(items)%2 != 0 {
		return nil, errors.New("an object is no value")
	}
	terms, err := readTerms(items)
	if err != nil {
		return nil, err
	}
	object := ast.NewObjectWithCapacity(len(terms) / 2)
	for i := 0; i < len(terms); i += 2 {
		object.Insert(terms[i], terms[i+1])
	}
	return object, nil
}

// safeDigits is how many digits an integer may have to be exact in JavaScript, whatever they are.
const safeDigits = 15

func writeValue(out *bytes.Buffer, value ast.Value) error {
	switch value := value.(type) {
	case ast.Null:
		out.WriteString("null")
	case ast.Boolean:
		out.WriteString(strconv.FormatBool(bool(value)))
	case ast.Number:
		digits := strings.TrimPrefix(string(value), "-")
		if value == "-0" || len(digits) > safeDigits || strings.ContainsAny(digits, ".eE") {
			fmt.Fprintf(out, `{"n":%q}`, string(value))
		} else {
			out.WriteString(string(value))
		}
	case ast.String:
		if !utf8.ValidString(string(value)) {
			fmt.Fprintf(out, `{"b":"%x"}`, string(value))
			return nil
		}
		text, err := json.Marshal(string(value))
		if err != nil {
			return err
		}
		out.Write(text)
	case *ast.Array:
		return writeList(out, "[", "]", value.Len(), func(i int) *ast.Term { return value.Elem(i) })
	case ast.Set:
		terms := value.Slice()
		return writeList(out, `{"s":[`, "]}", len(terms), func(i int) *ast.Term { return terms[i] })
	case ast.Object:
		keys := value.Keys()
		return writeList(out, `{"o":[`, "]}", 2*len(keys), func(i int) *ast.Term {
			if i%2 == 0 {
				return keys[i/2]
			}
			return value.Get(keys[i/2])
		})
	default:
		return fmt.Errorf("unexpected %T", value)
	}
	return nil
}

func writeList(out *bytes.Buffer, open, end string, length int, item func(int) *ast.Term) error {
	out.WriteString(open)
	for i := range length {
		if i > 0 {
			out.WriteByte(',')
		}
		if err := writeValue(out, item(i).Value); err != nil {
			return err
		}
	}
	out.WriteString(end)
	return nil
}

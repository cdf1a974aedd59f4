package main

import (
	"context"
	"errors"
)

func check(_ context.Context, o *options) (any, []byte, error) {
	diagnostics := []diagnostic{}
	p, err := load(o)
	if err == nil {
		_, err = p.checked(o)
	}
	if err != nil {
		var f *failure
		if !errors.As(err, &f) || f.Code != "check-failed" {
			return nil, nil, err
		}
		diagnostics = f.Diagnostics
	}
	return diagnostics, nil, nil
}

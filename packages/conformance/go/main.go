// Command cases prints OPA's own compliance cases as JSON, one a line. Numbers keep the digits they were written with.
package main

import (
	"bufio"
	"encoding/json"
	"log"
	"os"
	"path/filepath"
	"strings"

	"github.com/open-policy-agent/opa/v1/test/cases"
)

type line struct {
	File        string            `json:"file"`
	Note        string            `json:"note"`
	Query       string            `json:"query"`
	Modules     []string          `json:"modules"`
	Data        *map[string]any   `json:"data"`
	Input       *any              `json:"input"`
	InputTerm   *string           `json:"inputTerm"`
	Defined     *bool             `json:"defined"`
	Result      *[]map[string]any `json:"result"`
	ErrorCode   *string           `json:"errorCode"`
	Error       *string           `json:"error"`
	Sort        bool              `json:"sort"`
	StrictError bool              `json:"strictError"`
	Env         map[string]string `json:"env"`
}

func main() {
	log.SetFlags(0)
	if len(os.Args) != 2 {
		log.Fatal("usage: cases <folder>")
	}
	root := os.Args[1]
	set, err := cases.Load(root)
	if err != nil {
		log.Fatal(err)
	}
	out := bufio.NewWriter(os.Stdout)
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	for _, c := range set.Sorted().Cases {
		file, err := filepath.Rel(root, c.Filename)
		if err != nil {
			log.Fatal(err)
		}
		if err := encoder.Encode(line{
			File: strings.TrimPrefix(filepath.ToSlash(file), "../"), Note: c.Note, Query: c.Query, Modules: c.Modules,
			Data: c.Data, Input: c.Input, InputTerm: c.InputTerm, Defined: c.WantDefined, Result: c.WantResult,
			ErrorCode: c.WantErrorCode, Error: c.WantError, Sort: c.SortBindings, StrictError: c.StrictError, Env: c.Env,
		}); err != nil {
			log.Fatal(err)
		}
	}
	if err := out.Flush(); err != nil {
		log.Fatal(err)
	}
}

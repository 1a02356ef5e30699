// Checks checkpoints, proofs and consistency proofs of a log with golang.org/x/mod/sumdb alone, so that it shares
// nothing with the code under test. Usage: see the cases at the end. Prints OK, or FAIL and why; exits with 0 or 1.
package main

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

var strict = base64.StdEncoding.Strict()

// key is what note.NewVerifier does not know: signature types 0x02 (ECDSA) and 0x04 (Ed25519 cosignature).
type key struct {
	name   string
	id     uint32
	verify func(text, sig []byte) bool
}

func (k key) Name() string                 { return k.name }
func (k key) KeyHash() uint32              { return k.id }
func (k key) Verify(text, sig []byte) bool { return k.verify(text, sig) }

func newKey(vkey string, witness bool) note.Verifier {
	parts := strings.SplitN(vkey, "+", 3)
	typed := decode(parts[2])
	hashed, verify := sha256.Sum256(typed[1:]), func(text, sig []byte) bool { return false }
	switch {
	case typed[0] == 2 && !witness:
		public, err := x509.ParsePKIXPublicKey(typed[1:])
		must(err)
		verify = func(text, sig []byte) bool {
			digest := sha256.Sum256(text)
			return ecdsa.VerifyASN1(public.(*ecdsa.PublicKey), digest[:], sig)
		}
	case typed[0] == 4 && witness:
		hashed = sha256.Sum256(append([]byte(parts[0]+"\n"), typed...))
		verify = func(text, sig []byte) bool {
			if len(sig) != 72 {
				return false
			}
			head := fmt.Sprintf("cosignature/v1\ntime %d\n", binary.BigEndian.Uint64(sig))
			return ed25519.Verify(typed[1:], append([]byte(head), text...), sig[8:])
		}
	default:
		must(errors.New("a key of another kind"))
	}
	if hex.EncodeToString(hashed[:4]) != parts[1] {
		must(errors.New("the key has another id"))
	}
	return key{parts[0], binary.BigEndian.Uint32(hashed[:4]), verify}
}

// open verifies a checkpoint; keys[0] is the log's, the others are witnesses', each of whom has to be right or silent.
func open(text string, keys []string) tlog.Tree {
	known := []note.Verifier{newKey(keys[0], false)}
	for _, vkey := range keys[1:] {
		known = append(known, newKey(vkey, true))
	}
	signed, err := note.Open([]byte(text), note.VerifierList(known...))
	must(err)
	byLog := false
	for _, sig := range append(signed.Sigs, signed.UnverifiedSigs...) {
		decode(sig.Base64)
	}
	for _, sig := range signed.Sigs {
		byLog = byLog || sig.Name == known[0].Name() && sig.Hash == known[0].KeyHash()
		if raw := decode(sig.Base64); len(raw) == 4+72 && sig.Hash != known[0].KeyHash() {
			fmt.Println("seen", sig.Name, binary.BigEndian.Uint64(raw[4:]))
		}
	}
	lines := strings.Split(signed.Text, "\n")
	if !byLog || len(lines) != 4 || lines[0] != known[0].Name() {
		must(errors.New("not a checkpoint of this log"))
	}
	return tlog.Tree{N: number(lines[1]), Hash: hash(lines[2])}
}

func proof(text string, entry []byte, keys []string) {
	head, checkpoint := split(text)
	if head[0] != "c2sp.org/tlog-proof@v1" {
		must(errors.New("not a proof"))
	}
	if head = head[1:]; strings.HasPrefix(head[0], "extra ") {
		decode(head[0][len("extra "):])
		head = head[1:]
	}
	if !strings.HasPrefix(head[0], "index ") {
		must(errors.New("no index"))
	}
	tree, index := open(checkpoint, keys), number(head[0][len("index "):])
	must(tlog.CheckRecord(hashes(head[1:]), tree.N, tree.Hash, index, tlog.RecordHash(entry)))
}

func consistency(old, text string, keys []string) {
	head, checkpoint := split(text)
	before, after := open(old, keys), open(checkpoint, keys)
	if head[0] != fmt.Sprintf("old %d", before.N) {
		must(errors.New("from another size"))
	}
	must(tlog.CheckTree(hashes(head[1:]), after.N, after.Hash, before.N, before.Hash))
}

// merkle prints a line for each case of a file of transparency-dev/merkle's form: whether the proof holds.
func merkle(file []byte) {
	var cases []struct {
		LeafIdx, TreeSize, Size1, Size2    int64
		LeafHash, Root, Root1, Root2, Desc string
		Proof                              []string
	}
	must(json.Unmarshal(file, &cases))
	for _, one := range cases {
		fmt.Println(try(func() {
			if one.Root != "" {
				must(tlog.CheckRecord(hashes(one.Proof), one.TreeSize, hash(one.Root), one.LeafIdx, hash(one.LeafHash)))
			} else {
				must(tlog.CheckTree(hashes(one.Proof), one.Size2, hash(one.Root2), one.Size1, hash(one.Root1)))
			}
		}) == nil)
	}
}

func split(text string) ([]string, string) {
	parts := strings.SplitN(text, "\n\n", 2)
	return strings.Split(parts[0], "\n"), parts[1]
}

func hashes(lines []string) (all []tlog.Hash) {
	for _, line := range lines {
		all = append(all, hash(line))
	}
	return all
}

func hash(text string) (value tlog.Hash) {
	if copy(value[:], decode(text)) != len(value) || len(decode(text)) != len(value) {
		must(errors.New("not a hash"))
	}
	return value
}

func number(text string) int64 {
	value, err := strconv.ParseInt(text, 10, 64)
	must(err)
	if strconv.FormatInt(value, 10) != text || value < 0 {
		must(errors.New("not a number"))
	}
	return value
}

func decode(text string) []byte {
	value, err := strict.DecodeString(text)
	must(err)
	if bytes.ContainsAny([]byte(text), "\r\n") {
		must(errors.New("not base64"))
	}
	return value
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}

func try(check func()) (fault any) {
	defer func() { fault = recover() }()
	check()
	return nil
}

func read(path string) []byte {
	content, err := os.ReadFile(path)
	must(err)
	return content
}

func main() {
	fault := try(func() {
		switch args := os.Args[2:]; os.Args[1] {
		case "checkpoint": // FILE LOG-VKEY [WITNESS-VKEY ...]
			open(string(read(args[0])), args[1:])
		case "proof": // FILE ENTRY-IN-HEX LOG-VKEY [WITNESS-VKEY ...]
			entry, err := hex.DecodeString(args[1])
			must(err)
			proof(string(read(args[0])), entry, args[2:])
		case "consistency": // OLD-CHECKPOINT FILE LOG-VKEY [WITNESS-VKEY ...]
			consistency(string(read(args[0])), string(read(args[1])), args[2:])
		case "merkle": // FILE
			merkle(read(args[0]))
		default:
			must(errors.New("no such command"))
		}
	})
	if fault != nil {
		fmt.Println("FAIL", fault)
		os.Exit(1)
	}
	fmt.Println("OK")
}

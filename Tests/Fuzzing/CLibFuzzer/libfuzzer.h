// libFuzzer as a library: compiler-rt's libclang_rt.fuzzer_no_main, which the toolchain brings without a header.
#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*run)(const uint8_t *bytes, size_t count));

// What OpenSSL 3 calls deprecated is not seen at all.
#define OPENSSL_API_COMPAT 30000
#define OPENSSL_NO_DEPRECATED

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/decoder.h>
#include <openssl/encoder.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>

// A variadic function behind a macro: Swift can call neither.
static inline EVP_PKEY *im_rsa_generate(size_t bits) {
    return EVP_RSA_gen(bits);
}

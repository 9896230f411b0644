internal import COpenSSL

/// A number of OpenSSL's, wiped when it is freed.
///
/// Not changed once it is made, so that it may be read from any thread.
@safe final class BigNumber: Sendable {
    fileprivate let handle: Handle

    private init(_ handle: Handle) {
        self.handle = handle
    }

    deinit { unsafe BN_clear_free(handle.pointer) }

    /// Reads big-endian bytes; none are zero.
    init(bigEndian bytes: Span<UInt8>) {
        handle = unsafe bytes.withUnsafeBufferPointer { bytes in
            unsafe OpenSSL.made(BN_bin2bn(bytes.baseAddress, Int32(bytes.count), nil), "BN_bin2bn")
        }
    }

    convenience init(bigEndian bytes: [UInt8]) {
        self.init(bigEndian: bytes.span)
    }

    init(bigEndian bytes: SecretBytes) {
        handle = unsafe bytes.withPointer { start in
            unsafe OpenSSL.made(BN_bin2bn(start, Int32(bytes.count), nil), "BN_bin2bn")
        }
    }

    init(_ value: UInt) {
        handle = unsafe OpenSSL.made(BN_new(), "BN_new")
        unsafe OpenSSL.require(BN_set_word(handle.pointer, UInt(value)), "BN_set_word")
    }

    /// Takes over a parameter of a key.
    init?(_ name: StaticString, of key: Handle) {
        var number: OpaquePointer?
        let isFound = unsafe EVP_PKEY_get_bn_param(key.pointer, name.cString, &number)
        guard isFound == 1, let number = unsafe number else { return nil }
        handle = unsafe Handle(pointer: number)
    }

    static func == (one: BigNumber, other: BigNumber) -> Bool {
        unsafe BN_cmp(one.handle.pointer, other.handle.pointer) == 0
    }

    static func < (one: BigNumber, other: BigNumber) -> Bool {
        unsafe BN_cmp(one.handle.pointer, other.handle.pointer) < 0
    }

    var isZero: Bool { unsafe BN_is_zero(handle.pointer) == 1 }
    var bitCount: Int { unsafe Int(BN_num_bits(handle.pointer)) }

    /// The number as big-endian bytes, zeros in front of it; it has to fit.
    func bytes(count: Int) -> SecretBytes {
        SecretBytes(count: count) { target in
            unsafe target.withUnsafeMutableBufferPointer { target in
                let written = unsafe BN_bn2binpad(handle.pointer, target.baseAddress, Int32(count))
                precondition(written == Int32(count), "the number is longer than \(count) bytes")
            }
        }
    }

    /// `base` to the power of `exponent`, in a time that says nothing of the exponent but its length.
    static func power(_ base: BigNumber, _ exponent: BigNumber, modulo modulus: BigNumber) -> BigNumber {
        unsafe calculate("BN_mod_exp_mont_consttime") { result, memory in
            unsafe BN_mod_exp_mont_consttime(
                result,
                base.handle.pointer,
                exponent.handle.pointer,
                modulus.handle.pointer,
                memory,
                nil
            )
        }
    }

    static func product(_ one: BigNumber, _ other: BigNumber, modulo modulus: BigNumber) -> BigNumber {
        unsafe calculate("BN_mod_mul") { result, memory in
            unsafe BN_mod_mul(result, one.handle.pointer, other.handle.pointer, modulus.handle.pointer, memory)
        }
    }

    static func sum(_ one: BigNumber, _ other: BigNumber, modulo modulus: BigNumber) -> BigNumber {
        unsafe calculate("BN_mod_add") { result, memory in
            unsafe BN_mod_add(result, one.handle.pointer, other.handle.pointer, modulus.handle.pointer, memory)
        }
    }

    static func difference(_ one: BigNumber, _ other: BigNumber) -> BigNumber {
        unsafe calculate("BN_sub") { result, _ in unsafe BN_sub(result, one.handle.pointer, other.handle.pointer) }
    }

    /// Two to the power of `exponent`.
    static func powerOfTwo(_ exponent: Int) -> BigNumber {
        unsafe calculate("BN_set_bit") { result, _ in unsafe BN_set_bit(result, Int32(exponent)) }
    }

    private static func calculate(
        _ call: StaticString,
        _ body: (_ result: OpaquePointer, _ memory: OpaquePointer) -> Int32
    ) -> BigNumber {
        let memory = unsafe OpenSSL.made(BN_CTX_new(), "BN_CTX_new")
        defer { unsafe BN_CTX_free(memory.pointer) }
        let result = unsafe OpenSSL.made(BN_new(), "BN_new")
        unsafe OpenSSL.require(body(result.pointer, memory.pointer), call)
        return BigNumber(result)
    }
}

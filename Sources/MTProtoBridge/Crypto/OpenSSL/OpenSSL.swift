internal import COpenSSL

/// How OpenSSL says that something went wrong, in our words.
enum OpenSSL {
    /// For calls that fail only when memory runs out or the library is not the one we were built for: there is nothing to
    /// answer then, and going on would mean working with keys nobody chose.
    static func require(_ result: Int32, _ call: StaticString) {
        precondition(result == 1, "\(call): \(lastError())")
    }

    /// Takes what a constructor returned, on the same terms.
    static func made(_ pointer: OpaquePointer?, _ call: StaticString) -> Handle {
        guard let pointer = unsafe pointer else { preconditionFailure("\(call): \(lastError())") }
        return unsafe Handle(pointer: pointer)
    }

    /// The library's own words for this thread's last failure, which is then forgotten.
    static func lastError() -> String {
        let code = ERR_get_error()
        ERR_clear_error()
        guard code != 0, let text = unsafe ERR_reason_error_string(code) else { return "no reason given" }
        return unsafe String(cString: text)
    }
}

extension StaticString {
    /// The text for a call of C, which may keep the pointer.
    var cString: UnsafePointer<CChar> {
        unsafe UnsafeRawPointer(utf8Start).assumingMemoryBound(to: CChar.self)
    }
}

/// One of OpenSSL's own objects, or memory of ours, for the type that frees it.
///
/// Handed from thread to thread only by types whose object is not changed once it is made (EVP_PKEY counts its users and
/// locks its blinding: openssl-threads(7)) or which hold it for one owner, who is on one thread at a time.
@safe struct Handle: @unchecked Sendable {
    let pointer: OpaquePointer
}

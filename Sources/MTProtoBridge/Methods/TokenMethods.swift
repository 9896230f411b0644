internal import MTProtoTL

/// `auth.*LoginToken` and `auth.*Authorization`: logging in by another client's word.
extension MethodTable {
    package mutating func addTokens(_ accounts: Accounts) {
        onAnyoneAsync(TL.AuthExportLoginToken.self) { function, caller throws(RPCError) in
            let tenant = try accounts.tenant(function.apiID, function.apiHash, of: caller)
            return try await accounts.exportToken(function, of: tenant, caller)
        }
        onAnyoneAsync(TL.AuthImportLoginToken.self) { function, caller throws(RPCError) in
            try await accounts.importToken(function.token, of: accounts.tenant(of: caller), caller)
        }
        onAsync(TL.AuthAcceptLoginToken.self) { function, caller throws(RPCError) in
            try await accounts.acceptToken(function.token, by: caller)
        }
        onAsync(TL.AuthExportAuthorization.self) { function, caller throws(RPCError) in
            try accounts.exportLogin(to: function.dcID, caller)
        }
        onAnyoneAsync(TL.AuthImportAuthorization.self) { function, caller throws(RPCError) in
            try await accounts.importLogin(function, of: accounts.tenant(of: caller), caller)
        }
    }
}

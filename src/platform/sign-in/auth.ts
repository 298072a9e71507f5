import { betterAuth } from 'better-auth'
import { magicLink } from 'better-auth/plugins/magic-link'
import type pg from 'pg'

export const linkMinutes = 15
const sessionDays = 7

/**
 * The sign-in library over schema signin. Its own web endpoints are never mounted: our pages call its functions, so
 * that there is one way in, with our words, our limits and our forms.
 */
export function createAuth(pool: pg.Pool, secret: string, origin: string) {
  return betterAuth({
    baseURL: origin,
    secret,
    database: pool,
    telemetry: { enabled: false },
    logger: { disabled: true },
    // Ours counts before the library is asked, also where no endpoint of its is involved.
    rateLimit: { enabled: false },
    user: {
      modelName: 'person',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    session: {
      expiresIn: sessionDays * 24 * 3600,
      updateAge: 24 * 3600,
      fields: {
        userId: 'user_id',
        expiresAt: 'expires_at',
        userAgent: 'user_agent',
        ipAddress: 'ip_address',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    account: {
      fields: {
        accountId: 'account_id',
        providerId: 'provider_id',
        userId: 'user_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    verification: {
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    advanced: {
      cookiePrefix,
      useSecureCookies: origin.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { disableIpTracking: true },
    },
    plugins: [
      magicLink({
        expiresIn: linkMinutes * 60,
        disableSignUp: true,
        storeToken: 'hashed',
        sendMagicLink: ({ token, metadata }) => (metadata as LinkReceiver).receive(token),
      }),
    ],
  })
}

export const cookiePrefix = 'nimr'

/** Takes the secret of a new link from the library, which itself sends nothing. */
type LinkReceiver = { readonly receive: (token: string) => void }

export type Auth = ReturnType<typeof createAuth>

/** A new link's secret for somebody the library knows. */
export async function issueToken(auth: Auth, email: string): Promise<string> {
  let issued = ''
  const metadata: LinkReceiver = {
    receive: (token) => {
      issued = token
    },
  }
  await auth.api.signInMagicLink({ body: { email, metadata }, headers: new Headers() })
  return issued
}

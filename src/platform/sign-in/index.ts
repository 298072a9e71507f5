export { signInMount } from './routes.tsx'
export { openSignIn, type SignIn } from './sign-in.ts'

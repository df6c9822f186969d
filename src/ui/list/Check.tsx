/** The mark of a layer that is switched on. */
export function Check({ shown }: { readonly shown: boolean }) {
  return (
    <svg className="check" viewBox="0 0 16 16" aria-hidden="true">
      {shown && <path d="M3 8.5l3.5 3.5L13 4.5" fill="none" stroke="currentColor" strokeWidth="1.6" />}
    </svg>
  );
}
